package variorum.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import variorum.article.Problem;
import variorum.collation.Edition;
import variorum.collation.VersionKey;
import variorum.collation.Witness;
import variorum.load.Originals;
import variorum.load.Story;
import variorum.load.StoryLoader;
import variorum.saved.StoryVersions;

/// From the versions of an edition to articles. What was read once is not read again.
final class Reading {
	private final Map<String, Story> known = new ConcurrentHashMap<>();

	/// Files that come to a story as versions, and their bytes by their digests.
	record Coming(List<Witness> versions, Map<String, byte[]> bytes, List<Problem> problems) {
		Coming {
			versions = List.copyOf(versions);
			bytes = Map.copyOf(bytes);
			problems = List.copyOf(problems);
		}
	}

	/// `files` as versions beside those under the keys in `taken`. A file that is no text is a problem and no version. `now`
	/// is the time, ISO 8601.
	Coming coming(Originals files, List<VersionKey> taken, String now) {
		var keys = new HashSet<>(taken);
		var versions = new ArrayList<Witness>();
		var bytes = new HashMap<String, byte[]>();
		var problems = new ArrayList<>(files.problems());
		for (var f : files.files()) {
			String digest = VersionKey.digest(f.bytes());
			var story = read(f.name(), digest, f.bytes());
			if (story.articles().isEmpty()) {
				problems.addAll(story.problems().stream().map(p -> new Problem(p.severity(), f.path().toString(), p.message())).toList());
				continue;
			}
			var key = VersionKey.of(f.name(), digest, keys);
			keys.add(key);
			bytes.put(digest, f.bytes());
			versions.add(Witness.of(key, new Witness.State(f.name(), digest, f.path().toString(), now)));
		}
		return new Coming(versions, bytes, problems);
	}

	/// Reads the versions of `edition` from their bytes.
	StoryVersions of(Edition edition, Map<String, byte[]> bytes) {
		return StoryVersions.read(edition, bytes, this::read);
	}

	private Story read(String name, String digest, byte[] bytes) {
		return known.computeIfAbsent(digest + '\0' + name, k -> StoryLoader.read(name, bytes));
	}
}
