package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
	@Test
	void spans_that_touch_do_not_overlap() {
		assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
		assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
		assertEquals(1, new Span(0, 4).overlap(new Span(3, 5)));
	}

	@Test
	void a_span_that_ends_before_it_starts_is_refused_with_its_numbers() {
		var e = assertThrows(IllegalArgumentException.class, () -> new Span(5, 3));
		assertTrue(e.getMessage().contains("[5, 3)"), e.getMessage());
	}

	@Test
	void a_span_cuts_its_words_out_of_a_text() {
		assertEquals("Syria", new Span(3, 8).of("to Syria."));
	}
}
