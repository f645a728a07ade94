package variorum.saved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.article.Problem;
import variorum.collation.Edition;

/// A story as it is saved: what its reader made of it, the bytes of every file that was read for it, by their digests, and
/// what its window looked like, as words by name.
public record SavedStory(Edition edition, Map<String, byte[]> contents, Map<String, String> view) {
	/// What the name of a saved story ends in.
	public static final String EXTENSION = "variorum";

	public SavedStory {
		contents = Map.copyOf(contents);
		view = java.util.Collections.unmodifiableMap(new TreeMap<>(view));
	}

	/// What a file gave. `problems` tell what of it was damaged or missing; `stamp` tells this content of the file from any
	/// other.
	public record Opened(SavedStory story, List<Problem> problems, String stamp) {
		public Opened {
			problems = List.copyOf(problems);
		}
	}

	/// Reads a saved story, as far as it goes. Throws [NewerFormat] for one that a later program wrote, and an [IOException]
	/// that says why for a file that cannot be read or holds nothing of a story.
	public static Opened open(Path file) throws IOException {
		return new StoryFile(file, Limits.here()).read();
	}

	/// Whether a path is named like a saved story.
	public static boolean isNamed(Path file) {
		var name = file.getFileName();
		return name != null && name.toString().toLowerCase(java.util.Locale.ROOT).endsWith("." + EXTENSION);
	}
}
