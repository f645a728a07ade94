package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
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
	void a_title_begins_with_a_clause_and_says_when_it_ends_before_the_clause_does() {
		check("Coastguard asked the harbour office for two more boats…", """
				The coastguard asked the harbour office for two more boats at once because it feared that more would be needed by noon.""", """
				Two more boats, the coastguard asked of the harbour office, would have to come at once, for more would be needed by noon.""");
	}

	@Test
	void an_apposition_is_no_title() {
		check("Captain of the tug was the first to see the smoke", """
				It was said later, by Ole Lund, Captain of the Year and a guest on that day, and by some who stood beside him on the quay, \
				that the captain of the tug was the first to see the smoke.""", """
				Most people on the quay agree with Ole Lund, Captain of the Year, and none of them doubts any of it, \
				that the captain of the tug was the first to see the smoke.""");
	}

	@Test
	void passages_are_numbered_as_the_first_version_tells_them() {
		var told = new Told().version("{b:This came second.} {a:This came first.}")
				.version("{a:This came first.} {c:This came between.} {b:This came second.}")
				.version("{c:This came between.}");
		var titles = Titles.of(told.collation());
		assertEquals(List.of("1 This came second", "2 This came first", "3 This came between"),
				IntStream.range(0, 3).mapToObj(p -> titles.number(p) + " " + titles.of(p)).sorted().toList());
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
