package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import variorum.text.Span;

class CitationTest {
	private static void check(int version, String words, String expected) {
		var c = Told.ferry();
		Span part = Told.find(c, version, words).orElseThrow();
		assertEquals(expected, Citation.of(c.articles().get(version), Version.of(c).get(version), part).text());
	}

	@Test
	void words_stand_in_quotation_marks_before_outlet_and_file() {
		check(2, "Ferry aground", "“Ferry aground” (Harbour News, 2.txt)");
	}

	@Test
	void a_version_that_names_no_outlet_is_cited_by_its_file_once() {
		check(3, "Skerry", "“Skerry” (3.txt)");
	}
}
