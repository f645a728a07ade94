package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Quotations are grouped by their words; each is told by its number.
class SameQuotationsTest {
	@Test
	void equal_quotations_are_one() {
		check("[0, 2] [1]", "the bridge will hold", "we shall rebuild", "the bridge will hold");
	}

	@Test
	void a_shorter_one_stands_in_the_longer_with_a_word_left_out() {
		check("[0, 1]", "nobody warned us that the old river wall would break", "nobody warned us the old river wall would break");
	}

	@Test
	void a_few_words_must_all_be_there_in_one_piece() {
		check("[0, 1] [2]", "a complete disaster for everybody", "complete disaster", "disaster complete");
	}

	@Test
	void what_says_nothing_by_itself_stays_alone() {
		check("[0] [1]", "it is", "it is");
	}

	@Test
	void a_third_one_brings_two_together() {
		check("[0, 1, 2]", "the dam broke at noon", "the dam broke at noon and nobody came to our help", "nobody came to our help");
	}

	@Test
	void a_row_is_called_by_what_two_versions_quote() {
		String told = StoryText.told(FactType.QUOTATION,
				"Ida Lund wrote that there was \"no bargain and no blame,\" and again branded it as a \"shabby puppet theatre.\"",
				"On Monday Ida Lund called it all a \"shabby puppet theatre\" once more.");
		assertTrue(told.contains("AGREED “shabby puppet theatre"), told);
	}

	private static void check(String groups, String... quotations) {
		var words = Arrays.stream(quotations).map(q -> List.of(q.split(" "))).toList();
		assertEquals(groups, SameQuotations.groups(words).stream().map(List::toString).collect(Collectors.joining(" ")));
	}
}
