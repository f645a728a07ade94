package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Paragraphs of a novel that were moved far and edited inside are found, and their words stand beside their own.
class MovedParagraphsTest {
	@Test
	void eight_edited_paragraphs_moved_in_twenty_thousand_words() throws IOException {
		check(8, 1);
	}

	@Test
	void every_other_paragraph_of_twenty_thousand_words_moved() throws IOException {
		check(40, 2);
	}

	/// All paragraphs, all words that were kept but one in a hundred, all that were replaced but one in five:
	/// where a neighbour was dropped or added too, which word stands for which is anybody's guess.
	private static void check(int moves, int seed) throws IOException {
		var found = MovedParagraphs.find(20_000, moves, seed);
		assertEquals(moves, found.whole(), found::toString);
		assertTrue(found.keptFound() >= 0.99 * found.kept(), found::toString);
		assertTrue(found.replaced() > 0 && found.replacedFound() >= 0.8 * found.replaced(), found::toString);
	}
}
