package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

class PlaceTest {
	private static final VersionKey KEY = new VersionKey("a1");

	/// `before` holds the place in brackets; what of `now` is found is written `how: words`.
	private static void check(String before, String now, String expected) {
		int start = before.indexOf('[');
		int end = before.indexOf(']') - 1;
		String text = before.replace("[", "").replace("]", "");
		var place = new Place(KEY, new Span(start, end), text.substring(start, end), text.substring(Math.max(0, start - 48), start),
				text.substring(end, Math.min(text.length(), end + 48)));
		assertEquals(expected, switch (PlaceFinder.find(place, now)) {
			case Place.Found.Exactly(var s, var moved) -> (moved ? "moved: " : "there: ") + s.of(now);
			case Place.Found.Nearly(var s, _) -> "nearly: " + s.of(now);
			case Place.Found.Nowhere() -> "nowhere";
		});
	}

	@Test
	void words_that_still_stand_there_are_found_by_position() {
		check("The mill [closed on Monday] night.", "The mill closed on Monday night, all said.", "there: closed on Monday");
	}

	@Test
	void words_that_moved_are_found_by_themselves_whatever_the_typography() {
		check("The mill [closed on Monday] night.", "Rain fell. The mill closed on Monday night.", "moved: closed on Monday");
		check("He said: [\"It's over.\"]", "In town, he  said: “It’s  over.”", "moved: “It’s  over.”");
	}

	@Test
	void of_equal_words_those_between_the_same_neighbours_are_taken() {
		check("A boat sank. Ten [people] drowned.", "Many people came. A boat sank. Ten people drowned. More people wept.",
				"moved: people");
		String now = "Many people came. A boat sank. Ten people drowned. More people wept.";
		var place = new Place(KEY, new Span(17, 23), "people", "A boat sank. Ten ", " drowned.");
		assertEquals(new Place.Found.Exactly(new Span(35, 41), true), PlaceFinder.find(place, now));
	}

	@Test
	void of_equal_words_and_neighbours_the_nearest_is_taken() {
		var place = new Place(KEY, new Span(9, 11), "la", "la ", " la");
		assertEquals(new Place.Found.Exactly(new Span(8, 10), true), PlaceFinder.find(place, "x la la la la la"));
	}

	@Test
	void words_that_were_edited_are_found_while_most_of_them_stand() {
		check("Rain fell. [The old mill at the river closed on Monday night after a fire.] Nobody was hurt.",
				"Snow fell. The mill by the river was closed on Monday night after a big fire. Nobody was hurt.",
				"nearly: The mill by the river was closed on Monday night after a big fire.");
	}

	@Test
	void other_words_are_not_found() {
		check("Rain fell. [The old mill closed.] Nobody was hurt.", "Rain fell. Nobody was hurt. A dog barked.", "nowhere");
		check("[The old mill closed.]", "", "nowhere");
	}

	@Test
	void long_places_in_long_texts_of_one_word_take_no_long_time() {
		String words = "word ".repeat(40_000);
		var place = new Place(KEY, new Span(3, 3 + words.length() - 1), words.strip() + "s", "", "");
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlaceFinder.find(place, "other " + words));
	}

	@Test
	void a_place_without_words_is_refused() {
		assertThrows(IllegalArgumentException.class, () -> new Place(KEY, new Span(1, 2), " ", "", ""));
	}
}
