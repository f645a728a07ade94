package variorum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import variorum.collation.Collation;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Note;
import variorum.collation.Outcome;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.view.Told;

class HtmlReportTest {
	private static String report(Collation c) throws IOException {
		var out = new StringWriter();
		HtmlReport.write(c, "A ferry", out);
		return out.toString();
	}

	@Test
	void the_page_needs_no_script_and_loads_nothing() throws IOException {
		String page = report(Told.ferry());
		assertFalse(page.contains("<script"));
		assertFalse(Pattern.compile("(src|href|srcset)=\"(?!#|data:)").matcher(page).find());
		assertEquals(page, report(Told.ferry()), "the same bytes again");
	}

	@Test
	void every_text_stands_in_it_whole() throws IOException {
		var c = Told.ferry();
		String page = report(c);
		var articles = Pattern.compile("<article>\\n<h3>.*?</h3>(.*?)</article>", Pattern.DOTALL).matcher(page).results()
				.map(m -> words(m.group(1))).toList();
		assertEquals(c.articles().stream().filter(a -> !a.id().equals("B")).map(a -> a.text().replaceAll("\\s+", " ").strip()).toList(),
				articles, "each that repeats no other");
	}

	private static String words(String html) {
		return StringEscapeUtils.unescapeHtml4(html.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ").strip();
	}

	@Test
	void what_is_told_differently_comes_first_with_who_tells_it() throws IOException {
		String page = report(Told.ferry());
		int differently = page.indexOf("≠ Told differently");
		assertTrue(differently > 0 && differently < page.indexOf("id=\"facts\""), "at the top");
		String card = words(page.substring(differently, page.indexOf("<picture>")));
		assertTrue(card.contains("A Eighty") && card.contains("C ninety") && card.contains("D eighty"), card);
	}

	@Test
	void words_that_differ_are_marked_without_colour() throws IOException {
		String page = report(Told.ferry());
		assertTrue(page.contains("<ins>") && page.contains("</ins>"), "words of one version alone");
		assertTrue(page.contains("ins { background: var(--own); text-decoration: underline solid"));
		assertTrue(page.contains("del { background: var(--answered); text-decoration: underline dashed"));
	}

	@Test
	void what_the_reader_said_stands_in_it_escaped() throws IOException {
		var c = Told.ferry();
		var keys = List.of("a", "b", "c", "d").stream().map(VersionKey::new).toList();
		var judged = Corrected.of(new Versions(keys, c.articles()), c);
		assertEquals(report(c), report(judged, List.of()), "nothing was said");
		var date = new Correction.StoryDate(LocalDate.of(2021, 5, 3));
		var corrected = new Corrected(judged.versions(), c, c.alignment(), c, List.of(new Outcome.Holds(date, "no day")),
				Map.of(), Map.of(), Map.of());
		String page = report(corrected, List.of(new Note("1", judged.passage(0), "Who <counted>?", List.of("ask"), "now", "now")));
		String said = words(page.substring(page.indexOf("id=\"reader\""), page.indexOf("id=\"facts\"")));
		assertTrue(said.contains("Who <counted>?") && said.contains("ask") && said.contains("“Ferry"), said);
		assertTrue(said.contains("The day of the story is 2021-05-03") && said.contains("The program judged: no day"), said);
		assertTrue(page.contains("<a href=\"#p1\">") && page.contains("Who &lt;counted&gt;?"));
	}

	private static String report(Corrected c, List<Note> notes) throws IOException {
		var out = new StringWriter();
		HtmlReport.write(c, notes, "A ferry", out);
		return out.toString();
	}
}
