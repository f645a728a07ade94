package variorum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lines in which something runs from right to left. Hebrew and Arabic are written by their codes: an editor would turn them.
class PdfOrderTest {
	private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";
	private static final String MOLAHS = "\u05DD\u05D5\u05DC\u05E9";

	@Test
	void words_that_run_from_left_to_right_are_left_alone() {
		assertEquals(Optional.empty(), PdfOrder.of(List.of("The ferry ", "sank (1987)."), false));
		assertFalse(PdfOrder.isRightToLeft("12 " + "boats " + SHALOM));
	}

	@Test
	void a_hebrew_line_is_drawn_from_its_end_with_figures_and_brackets_as_they_are_read() {
		assertTrue(PdfOrder.isRightToLeft(SHALOM + " 1987"));
		assertEquals("1987 " + MOLAHS, PdfOrder.of(SHALOM + " 1987"));
		assertEquals("(" + MOLAHS + ")", PdfOrder.of("(" + SHALOM + ")"));
	}

	@Test
	void a_hebrew_name_in_an_english_line_stays_in_its_place_and_marks_keep_their_parts() {
		var seen = PdfOrder.of(List.of("said ", SHALOM.substring(0, 2), SHALOM.substring(2), " twice"), false).orElseThrow();
		assertEquals(List.of("said ", MOLAHS.substring(0, 2), MOLAHS.substring(2), " twice"),
				seen.stream().map(PdfOrder.Piece::words).toList());
		assertEquals(List.of(0, 2, 1, 3), seen.stream().map(PdfOrder.Piece::of).toList());
	}

	@Test
	void a_point_stays_on_its_letter() {
		assertEquals("\u05D1\u05D0\u05B8", PdfOrder.of("\u05D0\u05B8\u05D1"));
	}

	private static void joins(String letters, String forms) {
		assertEquals(forms, String.join("", ArabicForms.of(letters)));
	}

	@Test
	void arabic_letters_take_the_forms_of_their_places() {
		// beh beh beh; beh alone; dal takes nothing after it.
		joins("\u0628\u0628\u0628", "\uFE91\uFE92\uFE90");
		joins("\u0628", "\uFE8F");
		joins("\u0628\u062F\u0628", "\uFE91\uFEAA\uFE8F");
		joins("a\u0628 \u0628", "a\uFE8F \uFE8F");
	}

	@Test
	void lam_and_alef_are_one_and_vowels_part_nothing() {
		joins("\u0633\u0644\u0627\u0645", "\uFEB3\uFEFC\uFEE1");
		joins("\u0628\u064E\u0628", "\uFE91\u064E\uFE90");
		joins("\u0644\u0627", "\uFEFB");
	}

	@Test
	void letters_of_persian_join_too() {
		joins("\u067E\u0686", "\uFB58\uFB7B");
	}
}
