package variorum.saved;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where files were read from, as it may be told to others and believed of them.
///
/// In a saved story a path is written from the story's folder; one that leads elsewhere is not written, for a story is given
/// away and tells nobody how its reader's disk is laid out; and one that leads elsewhere is not believed, for opening a
/// stranger's story must not make the program read files of its reader. Without a folder (the reader's own journal) paths are
/// kept as they are.
record Origins(Optional<Path> folder) {
	private static final Origins OWN = new Origins(Optional.empty());

	/// Those of a reader's own disk, which never leave it.
	static Origins own() {
		return OWN;
	}

	/// Those of a story saved at `file`.
	static Origins beside(Path file) {
		return new Origins(Optional.ofNullable(file.toAbsolutePath().normalize().getParent()));
	}

	String written(String from) {
		return folder.map(f -> inside(f, from).map(p -> f.relativize(p).toString().replace('\\', '/')).orElse("")).orElse(from);
	}

	String read(String from) {
		return folder.map(f -> from.isBlank() || isAbsolute(from) ? "" : inside(f, from).map(Path::toString).orElse("")).orElse(from);
	}

	private static boolean isAbsolute(String from) {
		return from.startsWith("/") || from.startsWith("\\") || from.contains(":") || from.indexOf('\0') >= 0;
	}

	private static Optional<Path> inside(Path folder, String from) {
		try {
			var path = folder.resolve(from).normalize();
			return !from.isBlank() && path.startsWith(folder) && !path.equals(folder) ? Optional.of(path) : Optional.empty();
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}
}
