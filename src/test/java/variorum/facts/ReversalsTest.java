package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReversalsTest {
	private static void check(String expected, String a, String b) {
		assertEquals(expected, StoryText.told(FactType.STATEMENT, a, b));
	}

	@Test
	void opposite_words_in_one_sentence_exclude_each_other() {
		check("DIFFERING approved the plan | rejected the plan: A=approved the plan B=rejected the plan",
				"The council approved the plan for the new harbour on Tuesday after a long debate.",
				"The council rejected the plan for the new harbour on Tuesday after a long debate.");
		check("DIFFERING fell 5 percent | rose 5 percent: A=fell 5 percent B=rose 5 percent",
				"Shares of the old bank fell 5 percent on Thursday after the report was published.",
				"Shares of the old bank rose 5 percent on Thursday after the report was published.");
	}

	@Test
	void a_negation_that_only_one_has_excludes_the_other() {
		check("DIFFERING attack the village | did not attack the: A=attack the village B=did not attack the",
				"The minister said the army did attack the village near the river on Monday evening.",
				"The minister said the army did not attack the village near the river on Monday evening.");
		check("DIFFERING attacked the village | did not attack the: A=attacked the village B=did not attack the",
				"The minister said the army attacked the village near the river on Monday evening.",
				"The minister said the army did not attack the village near the river on Monday evening.");
	}

	@Test
	void other_words_for_one_thing_do_not() {
		check("", "The minister said the old ferry did not sink near the river on Monday evening.",
				"The minister said the old ferry stayed afloat near the river on Monday evening.");
		check("", "Shares of the old bank did not rise on Thursday after the report was published.",
				"Shares of the old bank fell again on Thursday after the report was published.");
		check("", "The harbour was not only old but also narrow and in need of repair, the mayor said.",
				"The harbour was old but also narrow and in need of repair, the mayor said.");
		check("", "Shares of the old bank rose in Oslo while those of the new bank fell in Bergen.",
				"The price of bread fell in spring. Few people who live in the valley rose early to buy it.");
	}

	@Test
	void what_another_row_tells_is_not_told_again() {
		check("", "More than 100 boats left the harbour in the early morning, the coast guard said.",
				"Fewer than 100 boats left the harbour in the early morning, the coast guard said.");
	}
}
