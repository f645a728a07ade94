package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.text.Tokens;

class ClausesTest {
	private static final String SIX = "one two three four five six";
	private static final String TEN = SIX + " seven eight nine ten";

	@Test
	void a_short_sentence_stays_whole() {
		check("It rained; nobody came: the fair was a failure.", "It rained; nobody came: the fair was a failure.");
	}

	@Test
	void a_long_sentence_is_cut_at_strong_marks_that_leave_enough() {
		check(TEN + "; " + TEN + ": short; " + TEN + ".", TEN + "; | " + TEN + ": | short; " + TEN + ".");
	}

	@Test
	void quotes_that_close_stay_and_quotes_that_open_go_on() {
		check("He said: " + TEN + ";' " + TEN + ": `" + TEN + ".'", "He said: " + TEN + ";' | " + TEN + ": | `" + TEN + ".'");
	}

	@Test
	void a_very_long_part_is_halved_at_the_comma_nearest_its_middle() {
		check(TEN + " " + SIX + ", " + SIX + ", " + TEN + " " + TEN + ".", TEN + " " + SIX + ", " + SIX + ", | " + TEN + " " + TEN + ".");
	}

	@Test
	void an_endless_sentence_is_cut_between_words() {
		String text = "word ".repeat(1000).strip();
		var parts = Clauses.of(new Span(0, text.length()), Tokens.of(text));
		assertEquals(16, parts.size());
		assertEquals(text.length(), parts.getLast().end());
	}

	private static void check(String sentence, String expected) {
		assertEquals(expected, Clauses.of(new Span(0, sentence.length()), Tokens.of(sentence)).stream().map(s -> s.of(sentence))
				.collect(Collectors.joining(" | ")));
	}
}
