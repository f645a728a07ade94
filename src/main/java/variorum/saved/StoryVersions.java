package variorum.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.article.Article;
import variorum.article.Problem;
import variorum.article.Problem.Severity;
import variorum.collation.Edition;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.collation.Witness;
import variorum.load.Story;
import variorum.load.StoryLoader;

/// The versions of an edition as they read: those that could be read, in the order of their files' names, and what is to be
/// said of them.
public record StoryVersions(Versions versions, List<Problem> problems) {
	private static final Comparator<Witness> BY_NAME = Comparator.comparing((Witness w) -> w.now().file())
			.thenComparing(w -> w.now().from()).thenComparing(Witness::key);

	public StoryVersions {
		problems = List.copyOf(problems);
	}

	/// Reads a file as it was: its name and its bytes, told by their digest from any others.
	public interface Reader {
		Story read(String name, String digest, byte[] bytes);
	}

	/// The same with what was to be said before.
	public StoryVersions with(List<Problem> before) {
		return new StoryVersions(versions, Stream.concat(before.stream(), problems.stream()).toList());
	}

	/// Reads the versions of `edition` from their bytes, by their digests. One whose bytes are not there, or are no text, is
	/// a problem and stops no other.
	public static StoryVersions read(Edition edition, Map<String, byte[]> contents) {
		return read(edition, contents, (name, _, bytes) -> StoryLoader.read(name, bytes));
	}

	/// The same by a `reader` that may know some of them. It is called on several threads.
	public static StoryVersions read(Edition edition, Map<String, byte[]> contents, Reader reader) {
		var keys = new ArrayList<VersionKey>();
		var articles = new ArrayList<Article>();
		var problems = new ArrayList<Problem>();
		var witnesses = edition.versions().stream().sorted(BY_NAME).toList();
		var stories = witnesses.parallelStream().map(w -> read(w.now(), contents, reader)).toList();
		for (int i = 0; i < stories.size(); i++) {
			problems.addAll(stories.get(i).problems());
			for (var article : stories.get(i).articles()) {
				keys.add(witnesses.get(i).key());
				articles.add(article.withId(StoryLoader.letter(articles.size())));
			}
		}
		return new StoryVersions(new Versions(keys, articles), problems);
	}

	private static Story read(Witness.State state, Map<String, byte[]> contents, Reader reader) {
		return Optional.ofNullable(contents.get(state.digest())).map(b -> reader.read(state.file(), state.digest(), b))
				.orElseGet(() -> missing(state));
	}

	private static Story missing(Witness.State state) {
		return new Story(List.of(), List.of(new Problem(Severity.ERROR, state.file(),
				"what it said is not in the saved story: add the file again")));
	}
}
