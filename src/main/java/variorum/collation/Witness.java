package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What carries a version: the file it was read from as it is `now`, and as it was at `earlier` readings, oldest first.
///
/// The bytes themselves are kept elsewhere, under their digests.
public record Witness(VersionKey key, State now, List<State> earlier) {
	/// A file at one reading. `file` is its name without folders; `digest` names its bytes ([VersionKey#digest]); `from` is
	/// the path it was read from, as written for a reader, blank for what was pasted; `read` the time of reading in ISO 8601.
	public record State(String file, String digest, String from, String read) {
		private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

		public State {
			if (!DIGEST.matcher(digest).matches()) {
				throw new IllegalArgumentException("not a digest: " + digest);
			}
			if (file.isBlank()) {
				throw new IllegalArgumentException("a file without a name, read from " + from);
			}
		}
	}

	public Witness {
		earlier = List.copyOf(earlier);
	}

	/// A version that comes to the story.
	public static Witness of(VersionKey key, State now) {
		return new Witness(key, now, List.of());
	}

	/// The same version after its file was read again; unchanged when the bytes are the same under the same name.
	public Witness read(State again) {
		if (again.digest().equals(now.digest()) && again.file().equals(now.file())) {
			return this;
		}
		var before = new ArrayList<>(earlier);
		before.add(now);
		return new Witness(key, again, before);
	}
}
