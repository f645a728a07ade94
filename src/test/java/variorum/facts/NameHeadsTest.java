package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

/// What common nouns mean of what is named: bodies by their heads, people by their age, and one person in two spellings.
class NameHeadsTest {
	private static final Pattern TAGGED = Pattern.compile("\\[([^/\\]]+)/([plo])\\]");
	private static final Map<String, FactType> TYPES = Map.of("p", FactType.PERSON, "l", FactType.PLACE, "o", FactType.ORGANISATION);

	/// `version`, told beside another, has these nouns with these meanings, each `noun = name`; `[Ann Lee/p]` is a name.
	private static void check(String version, String... expected) {
		var spans = new ArrayList<Map.Entry<Span, String>>();
		String text = plain(version, spans);
		var documents = List.of(document(0, text), document(1, "It rained in Peru."));
		var names = List.of(spans.stream().map(s -> mention(0, s.getKey(), s.getValue(), text)).toList(),
				List.of(mention(1, new Span(13, 17), "l", "It rained in Peru.")));
		var found = NameHeads.add(documents, names).getFirst().stream().filter(m -> !names.getFirst().contains(m))
				.map(m -> m.span().of(text) + " = " + m.value().normal()).toList();
		assertEquals(List.of(expected), found);
	}

	private static String plain(String marked, List<Map.Entry<Span, String>> spans) {
		var m = TAGGED.matcher(marked);
		var text = new StringBuilder();
		while (m.find()) {
			m.appendReplacement(text, "");
			spans.add(Map.entry(new Span(text.length(), text.length() + m.group(1).length()), m.group(2)));
			text.append(m.group(1));
		}
		return m.appendTail(text).toString();
	}

	private static Document document(int version, String text) {
		return Document.of(version, StoryText.article("A", text), Optional.empty(), Optional.empty());
	}

	private static Mention mention(int version, Span span, String type, String text) {
		return new Mention(version, span, TYPES.getOrDefault(type, FactType.PERSON), new Value.Name(span.of(text)), "a name");
	}

	@Test
	void the_noun_that_heads_a_bodys_name_means_that_body() {
		check("The [Harbour Safety Committee/o] met. The committee voted.", "committee = Harbour Safety Committee");
		check("The [Ministry of Health/o] said no. Later the ministry said yes.", "ministry = Ministry of Health");
		check("[Acme Holdings/o] fell. The company will close.", "company = Acme Holdings");
		check("The [Lima Airport/l] was shut; the airport had no power.", "airport = Lima Airport");
	}

	@Test
	void of_two_bodies_of_one_kind_neither_is_meant() {
		check("The [Safety Committee/o] and the [Budget Committee/o] met. The committee voted.");
	}

	@Test
	void a_body_named_only_later_is_not_meant() {
		check("The committee voted. The [Safety Committee/o] met.");
		check("The [Safety Committee/o] met. The committee of elders voted.");
	}

	@Test
	void the_country_is_the_only_one_named_just_before() {
		check("Rain fell in [Peru/l]. The country has no dams.", "country = Peru");
		check("Rain fell in [Peru/l] and [Chile/l]. The country has no dams.");
	}

	@Test
	void a_people_told_as_one_is_its_country() {
		check("They sold it to the Peruvians and to the Chileans.", "Peruvians = Peru");
		check("Two Peruvians left.");
	}

	@Test
	void a_name_and_a_noun_of_one_age_are_one_person() {
		checkPeople("AGREED Ana Torres: A=Ana Torres B=woman",
				"On Monday Ana Torres, 59, was hit by a car.", "A 59-year-old woman was hit by a car.");
	}

	@Test
	void one_person_in_two_spellings_is_one_row_that_says_so() {
		checkPeople("DIFFERING Lena Brandt | Lene Brandt: A=Lena Brandt A=Brandt B=Lene Brandt",
				"The ferry was old, Lena Brandt said. Nobody asked, Brandt said.", "On Monday Lene Brandt said that the ferry was old.");
		checkPeople("SINGLE Lena Brandt: A=Lena Brandt",
				"The ferry was old, Lena Brandt said. It was not, Lene Brandt said.", "It rained.");
	}

	private static void checkPeople(String expected, String... versions) {
		String told = StoryText.told(FactType.PERSON, versions);
		assertTrue(told.lines().anyMatch(expected::equals), told);
	}
}
