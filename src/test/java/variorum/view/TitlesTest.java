package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
	private static void check(String expected, String... readings) {
		var told = new Told();
		for (String r : readings) {
			told.version("{a:The harbour was closed.} {p:" + r + "}");
		}
		assertEquals(List.of("The harbour was closed", expected), Titles.of(told.collation()).passages());
	}

	@Test
	void what_is_short_is_its_own_title() {
		check("Nobody was hurt", "Nobody was hurt.", "No one was hurt.");
	}

	@Test
	void a_long_passage_is_named_by_words_that_its_readings_share() {
		check("Grain freighter Aurora ran aground", """
				In the night, the grain freighter Aurora ran aground, and it was many hours before anybody heard of it.""", """
				At first light, a tired fisherman saw that the grain freighter Aurora ran aground, which surprised the whole coast.""");
	}

	@Test
	void a_title_is_never_longer_than_it_may_be_and_never_blank() {
		var titles = Titles.of(Told.ferry()).passages();
		assertEquals(4, titles.size());
		for (String t : titles) {
			assertTrue(!t.isBlank() && t.length() <= Titles.LONGEST, t);
		}
	}
}
