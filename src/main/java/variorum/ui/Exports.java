package variorum.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import variorum.collation.Collation;
import variorum.export.CollationJson;

/// Writes what is open to files, off the FX thread.
final class Exports {
	private Exports() { }

	static void json(Collation c, Path file, Work work) {
		work.behind(() -> {
			try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
				CollationJson.write(c, out);
			}
			return file;
		}, done -> { });
	}
}
