package variorum.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	/// Reads the versions of `edition` from their bytes, by their digests. One whose bytes are not there, or are no text, is
	/// a problem and stops no other.
	public static StoryVersions read(Edition edition, Map<String, byte[]> contents) {
		var keys = new ArrayList<VersionKey>();
		var articles = new ArrayList<Article>();
		var problems = new ArrayList<Problem>();
		var witnesses = edition.versions().stream().sorted(BY_NAME).toList();
		var stories = witnesses.parallelStream().map(w -> read(w.now(), contents)).toList();
		for (int i = 0; i < stories.size(); i++) {
			problems.addAll(stories.get(i).problems());
			for (var article : stories.get(i).articles()) {
				keys.add(witnesses.get(i).key());
				articles.add(article.withId(StoryLoader.letter(articles.size())));
			}
		}
		return new StoryVersions(new Versions(keys, articles), problems);
	}

	private static Story read(Witness.State state, Map<String, byte[]> contents) {
		return Optional.ofNullable(contents.get(state.digest())).map(b -> StoryLoader.read(state.file(), b))
				.orElseGet(() -> missing(state));
	}

	private static Story missing(Witness.State state) {
		return new Story(List.of(), List.of(new Problem(Severity.ERROR, state.file(),
				"what it said is not in the saved story: add the file again")));
	}
}
