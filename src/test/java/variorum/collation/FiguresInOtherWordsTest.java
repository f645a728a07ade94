package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.facts.Fact;
import variorum.load.StoryLoader;
import variorum.model.Encoders;
import variorum.text.Progress;

/// Figures of one thing in sentences that share few words, through the whole way.
class FiguresInOtherWordsTest {
	private static void check(String a, String b, List<String> expected) {
		List<Article> articles = Stream.of(StoryLoader.paste("a.txt", a), StoryLoader.paste("b.txt", b))
				.map(s -> s.articles().getFirst()).toList();
		var versions = List.of(articles.getFirst(), articles.getLast().withId("B"));
		var exact = Collator.exact(versions, List.of(), Progress.NONE);
		var whole = Collator.complete(exact, Encoders.load().found(), Collator.TIGHTNESS, Progress.NONE);
		assertEquals(expected, whole.facts().stream().filter(f -> f.status() == Fact.Status.DIFFERING).map(Fact::value).toList());
	}

	@Test
	void another_share_of_the_same_is_told_differently() {
		check("The miners' union won the vote in the valley.\n\nTurnout was 67 percent.\n\nThe owners conceded defeat late in the evening.",
				"In the valley the vote went to the union of the miners.\n\nTurnout stood at 76 per cent, the highest for a decade.\n\n"
						+ "Late in the evening the owners conceded that they had lost.",
				List.of("67 percent | 76 percent"));
	}

	@Test
	void the_same_share_in_other_words_is_not() {
		check("The miners' union won the vote in the valley.\n\nTurnout was 67 percent.\n\nThe owners conceded defeat late in the evening.",
				"In the valley the vote went to the union of the miners.\n\nTurnout stood at about two thirds, or 67 per cent.\n\n"
						+ "Late in the evening the owners conceded that they had lost.",
				List.of());
	}

	@Test
	void another_number_of_dead_is_told_differently() {
		check("A fire tore through a cloth mill in the old town on Tuesday, killing at least 12 people, the brigade said.",
				"At least 14 workers died when fire swept through a cloth mill in the old town, the brigade said on Tuesday.",
				List.of("≥ 12 people killed | ≥ 14 workers died"));
	}
}
