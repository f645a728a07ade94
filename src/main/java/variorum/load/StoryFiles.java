package variorum.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import variorum.article.Problem;
import variorum.article.Problem.Severity;

/// The files that a list of paths stands for, by file name, and what is wrong with the paths.
///
/// A folder stands for the files in it whose format is known, without hidden ones and those that tell about the
/// folder (README); documents in other formats are told of; a file that is named is taken whatever its name.
/// A file named twice is read once.
record StoryFiles(List<Path> files, List<Problem> problems) {
	private static final Pattern DOCUMENT = Pattern.compile("(?i)[^.].*\\.(?:pdf|docx?|odt|rtf|epub|pages|mht|mhtml|eml|wpd)");
	private static final Comparator<Path> BY_NAME = Comparator.comparing(StoryFiles::name).thenComparing(Path::toString);

	static StoryFiles of(List<Path> paths) {
		var files = new ArrayList<Path>();
		var problems = new ArrayList<Problem>();
		for (Path path : paths.stream().sorted(BY_NAME).toList()) {
			try {
				files.addAll(Files.isDirectory(path) ? inside(path) : List.of(existing(path)));
				problems.addAll(Files.isDirectory(path) ? leftOut(path) : List.of());
			} catch (IOException e) {
				problems.add(new Problem(Severity.ERROR, path.toString(), Reasons.of(e)));
			}
		}
		return new StoryFiles(files.stream().map(Path::normalize).sorted(BY_NAME).distinct().toList(), problems);
	}

	/// The last part of a path.
	static String name(Path path) {
		Path last = path.getFileName();
		return last == null ? path.toString() : last.toString();
	}

	private static Path existing(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new IOException("there is no such file: check the path");
		}
		return file;
	}

	private static List<Path> inside(Path folder) throws IOException {
		try (var entries = Files.list(folder)) {
			var files = entries.filter(StoryFiles::isVersion).filter(Files::isRegularFile).toList();
			if (files.isEmpty()) {
				throw new IOException("no file in this folder can be read: put the versions in it as " + extensions());
			}
			return files;
		}
	}

	/// Documents in a folder that a reader may have meant as versions.
	private static List<Problem> leftOut(Path folder) throws IOException {
		try (var entries = Files.list(folder)) {
			return entries.filter(f -> DOCUMENT.matcher(name(f)).matches()).filter(Files::isRegularFile).sorted(BY_NAME)
					.map(f -> new Problem(Severity.WARNING, f.toString(), "left out, its format is not read: save its text as .txt "
							+ "or .md"))
					.toList();
		}
	}

	private static boolean isVersion(Path file) {
		String name = name(file);
		return !name.startsWith(".") && !name.toUpperCase(Locale.ROOT).startsWith("README") && Format.of(name).isPresent();
	}

	private static String extensions() {
		return String.join(", ", Format.ALL.stream().flatMap(f -> f.extensions().stream()).map(e -> "." + e).toList());
	}
}
