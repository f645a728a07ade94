package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Passage.Reading;
import variorum.article.Article;
import variorum.text.Progress;
import variorum.text.Span;

/// Passages made of the ties that the table tells and of others.
class PassagesTest {
	private static final String MILL = "The council sold the old mill to a brewer from the coast.";
	private static final String MILL_ANEW = "A beer maker has bought the disused watermill.";
	private static final String OTTER = "Two otters escaped from the park during heavy storms.";

	private static Reading reading(List<Article> articles, int version, String part) {
		int start = articles.get(version).text().indexOf(part);
		assertTrue(start >= 0, part);
		return new Reading(version, new Span(start, start + part.length()));
	}

	private static Tie tie(Reading left, Reading right) {
		return new Tie(left, right, Degree.REPHRASED, 0.7, "told in other words", List.of());
	}

	private static void check(List<Article> articles, List<Tie> added, String expected) {
		var exact = Aligner.align(articles, Progress.NONE);
		var ties = new ArrayList<>(Passages.ties(exact.passages()));
		ties.addAll(added);
		assertEquals(expected.strip(), Passages.of(articles, exact.table(), ties).stream().map(p -> p.degree() + " " + p.readings()
				.stream().map(r -> articles.get(r.version()).id()).collect(Collectors.joining()) + " " + p.links().stream()
				.map(l -> l.degree().name()).collect(Collectors.joining(" "))).collect(Collectors.joining("\n")));
	}

	@Test
	void built_again_from_their_own_ties_passages_are_the_same() {
		var articles = Versions.of(MILL + "\n" + OTTER, OTTER + "\n" + MILL, MILL);
		var exact = Aligner.align(articles, Progress.NONE);
		assertEquals(exact.passages(), Passages.of(articles, exact.table(), Passages.ties(exact.passages())));
	}

	@Test
	void labels_and_datelines_alone_are_no_passages() {
		check(Versions.of("PORT TOWN (AP) --\nRelated:\n" + MILL, "PORT TOWN (AP) --\nRelated:\n" + MILL), List.of(),
				"VERBATIM AB VERBATIM");
	}

	@Test
	void the_same_words_in_another_order_are_not_verbatim() {
		String told = "\"The mill goes to the brewer,\" said the mayor of the town, \"and the weir goes to the anglers of the bay.\"";
		String turned = "\"The mill goes to the brewer and the weir goes to the anglers of the bay,\" said the mayor of the town.";
		check(Versions.of(told, turned), List.of(), "EDITED AB EDITED");
	}

	@Test
	void a_tie_to_one_reading_joins_all_and_leaves_the_tight_links_tight() {
		var articles = Versions.of(MILL, MILL, MILL_ANEW);
		check(articles, List.of(tie(reading(articles, 0, MILL), reading(articles, 2, MILL_ANEW))),
				"REPHRASED ABC VERBATIM REPHRASED REPHRASED");
	}

	@Test
	void a_tie_of_what_the_table_does_not_know_is_a_passage_of_its_own() {
		var articles = Versions.of(MILL + "\n" + OTTER, MILL_ANEW + "\n" + OTTER);
		check(articles, List.of(tie(reading(articles, 0, MILL), reading(articles, 1, MILL_ANEW))),
				"REPHRASED AB REPHRASED\nVERBATIM AB VERBATIM");
	}

	@Test
	void one_loose_tie_does_not_fuse_a_story() {
		var lines = List.of("Bakers in the old town raised prices.", "Fishermen mended nets near Skagen.",
				"Carpenters finished seven wooden bridges.", "Teachers marched through narrow streets.");
		var articles = Versions.of(String.join("\n", lines), "Workers had a busy week everywhere.");
		var workers = reading(articles, 1, "Workers had a busy week everywhere.");
		var ties = lines.stream().map(l -> tie(reading(articles, 0, l), workers)).toList();
		var passages = Passages.of(articles, Aligner.align(articles, Progress.NONE).table(), ties);
		assertEquals(1, passages.size());
		var told = passages.getFirst().readings().getFirst().span();
		assertTrue(told.length() < articles.getFirst().text().length(), told::toString);
	}

	@Test
	void of_two_paragraphs_that_changed_places_the_shorter_has_moved() {
		String longer = "Bakers in the old town raised the price of bread twice this week, and the mayor asked them to reconsider.";
		String shorter = "Fishermen near Skagen mended their nets.";
		var articles = Versions.of(longer + "\n" + shorter, shorter + "\n" + longer);
		var moved = Aligner.align(articles, Progress.NONE).passages().stream().filter(Passage::moved)
				.map(p -> articles.getFirst().at(p.readings().getFirst().span())).toList();
		assertEquals(List.of(shorter), moved);
	}
}
