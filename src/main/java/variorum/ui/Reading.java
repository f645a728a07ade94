package variorum.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import variorum.article.Article;
import variorum.article.Problem;
import variorum.collation.Edition;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.collation.Witness;
import variorum.load.Originals;
import variorum.load.Story;
import variorum.load.StoryLoader;

/// From the versions of an edition to articles. What was read once is not read again.
final class Reading {
	private final Map<String, Story> known = new ConcurrentHashMap<>();

	/// The versions that could be read, in the order of their files' names, and what is to be said of them.
	record Read(Versions versions, List<Problem> problems) {
		Read {
			problems = List.copyOf(problems);
		}

		/// The same with what was to be said before.
		Read with(List<Problem> before) {
			var all = new ArrayList<>(before);
			all.addAll(problems);
			return new Read(versions, all);
		}
	}

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
	Read of(Edition edition, Map<String, byte[]> bytes) {
		var keys = new ArrayList<VersionKey>();
		var articles = new ArrayList<Article>();
		var problems = new ArrayList<Problem>();
		var inOrder = edition.versions().stream().sorted(Comparator.comparing((Witness w) -> w.now().file())
				.thenComparing(w -> w.now().from()).thenComparing(Witness::key)).toList();
		for (var w : inOrder) {
			var story = Optional.ofNullable(bytes.get(w.now().digest())).map(b -> read(w.now().file(), w.now().digest(), b))
					.orElseGet(() -> missing(w.now()));
			problems.addAll(story.problems());
			story.articles().forEach(a -> {
				keys.add(w.key());
				articles.add(a.withId(StoryLoader.letter(articles.size())));
			});
		}
		return new Read(new Versions(keys, articles), problems);
	}

	private static Story missing(Witness.State state) {
		return new Story(List.of(), List.of(new Problem(Problem.Severity.ERROR, state.file(),
				"what it said is not in the saved story: add the file again")));
	}

	private Story read(String name, String digest, byte[] bytes) {
		return known.computeIfAbsent(digest + '\0' + name, k -> StoryLoader.read(name, bytes));
	}
}
