package variorum.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of the program: three files of at most a megabyte in the platform's folder for state, the oldest let go first.
final class LogFile {
	private static final System.Logger LOG = System.getLogger(LogFile.class.getName());
	private static final int BYTES = 1 << 20;
	private static final int FILES = 3;
	/// How much of the log is shown: the newest characters.
	private static final int SHOWN = 40_000;

	private LogFile() { }

	/// Writes what is logged to files in `folder` too; where that cannot be, the program goes on without.
	static void start(Path folder) {
		try {
			Files.createDirectories(folder);
			var handler = new FileHandler(folder.toString().replace("%", "%%") + "/variorum.%g.log", BYTES, FILES, true);
			handler.setEncoding(StandardCharsets.UTF_8.name());
			handler.setFormatter(new SimpleFormatter());
			Logger.getLogger("").addHandler(handler);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "no log can be written in " + folder, e);
		}
	}

	/// The newest lines in `folder`'s logs.
	static String newest(Path folder) {
		var newest = newestFile(folder);
		try {
			String all = newest.isEmpty() ? "" : new String(Files.readAllBytes(newest.get()), StandardCharsets.UTF_8);
			return all.length() <= SHOWN ? all : all.substring(all.indexOf('\n', all.length() - SHOWN) + 1);
		} catch (IOException e) {
			return Phrases.of("the-log-cannot-be-read", e);
		}
	}

	/// The log that was written to last.
	static Optional<Path> newestFile(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (var files = Files.list(folder)) {
			List<Path> logs = files.filter(f -> f.toString().endsWith(".log")).toList();
			return logs.stream().max(Comparator.comparingLong(LogFile::written));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static long written(Path file) {
		try {
			return Files.getLastModifiedTime(file).toMillis();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
