package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.load.StoryLoader;
import variorum.model.Encoders;
import variorum.text.Progress;

/// Figures of one thing in sentences that share few words, through the whole way.
class FiguresInOtherWordsTest {
	private static void check(String a, String b, List<String> expected) {
		check(a, b, Fact.Status.DIFFERING, expected);
	}

	private static void check(String a, String b, Fact.Status status, List<String> expected) {
		List<Article> articles = Stream.of(StoryLoader.paste("a.txt", a), StoryLoader.paste("b.txt", b))
				.map(s -> s.articles().getFirst()).toList();
		var versions = List.of(articles.getFirst(), articles.getLast().withId("B"));
		var exact = Collator.exact(versions, List.of(), Progress.NONE);
		var whole = Collator.complete(exact, Encoders.load().found(), Collator.TIGHTNESS, Progress.NONE);
		assertEquals(expected, whole.facts().stream().filter(f -> f.status() == status)
				.filter(f -> status == Fact.Status.DIFFERING || f.type() == FactType.QUANTITY).map(Fact::value).toList());
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

	@Test
	void jobs_are_cut_and_people_laid_off() {
		check("Tessel, the maker of lawnmowers, said on Monday that sales rose.\n\nThe company will cut 1,500 jobs"
				+ " and close two plants.\n\n"
				+ "Its shares gained.",
				"Tessel to axe 1,800 positions.\n\nThe lawnmower maker announced 1,800 layoffs on Monday.\n\nInvestors bought its shares.",
				List.of("1500 jobs | 1800 positions"));
	}

	@Test
	void so_many_of_a_whole_are_told_differently() {
		check("The Lantern party won the vote on Sunday.\n\nIt takes 61 of the 120 seats in parliament, nine more than before.",
				"Sunday's vote went to the Lantern party.\n\nIt will have 62 seats in the new chamber, an absolute majority.",
				List.of("61 seats | 62 seats"));
	}

	@Test
	void about_so_many_and_rounded_figures_are_the_same() {
		check("Police arrested 23 people after the match, and the club earned $1.25 billion.",
				"After the match police arrested two dozen people. The club earned $1.2 billion.", List.of());
	}

	@Test
	void what_was_expected_or_was_before_is_no_other_figure() {
		check("Turnout was 71 percent on Sunday, the commission said.",
				"On Sunday turnout rose, the commission said, from 64 percent four years ago. A poll had predicted 75 percent.", List.of());
	}

	@Test
	void a_part_is_no_other_figure() {
		check("Fourteen people died in the flood, police said on Monday.",
				"The flood killed fourteen people, police said on Monday, of whom two were children and 12 were tourists.", List.of());
	}

	@Test
	void crowds_in_two_places_are_two() {
		check("A crowd of 58,214 saw the final at the stadium. Leaf Rovers won 3-2.",
				"Leaf Rovers won the final 3-2. The cup brought 30,000 people onto the streets of their town.", List.of());
	}

	@Test
	void small_numbers_of_two_things_do_not_agree_since_a_passage_tells_both() {
		check("The prisoner Bo Lund escaped on Monday from a van near Lima, handcuffing two officers and stealing their three guns.",
				"The prisoner Bo Lund is serving three life sentences. On Monday he escaped from the van that took him to Lima.",
				Fact.Status.AGREED, List.of());
	}
}
