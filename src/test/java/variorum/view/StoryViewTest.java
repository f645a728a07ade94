package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.collation.Collation;
import variorum.text.Span;

/// The smaller models on one story: versions, counts, ribbons, strips, wordings, steps, search, what is chosen.
class StoryViewTest {
	private static final Collation FERRY = Told.ferry();
	private static final List<Integer> ALL = List.of(0, 1, 2, 3);

	@Test
	void a_version_that_repeats_another_is_its_copy_and_the_fuller_one_the_original() {
		assertEquals(List.of(Optional.empty(), Optional.of(0), Optional.empty(), Optional.empty()),
				Version.of(FERRY).stream().map(Version::copyOf).toList());
	}

	@Test
	void the_same_words_are_a_copy_even_where_no_relation_says_so() {
		var c = new Told().version("One two three four five six.").version("One two three four five six!")
				.version("Six five four three two one.").collation();
		assertEquals(List.of(Optional.empty(), Optional.of(0), Optional.empty()), Version.of(c).stream().map(Version::copyOf).toList());
	}

	@Test
	void a_version_is_called_by_its_outlet_or_its_file() {
		assertEquals(List.of("The Island Post", "1.txt", "Harbour News", "3.txt"),
				Version.of(FERRY).stream().map(Version::label).toList());
	}

	@Test
	void the_share_is_that_of_the_running_text_that_others_tell_and_a_copy_is_no_other() {
		var alone = new Told().version("{a:One two three.} Four.").version("{a:One two three.} Four.").copies(0, 1).collation();
		assertEquals(0, Version.of(alone).getFirst().share());
		var two = new Told().version("{a:One two three.} Four.").version("{a:One two three.} Five.").collation();
		assertEquals(0.75, Version.of(two).getFirst().share());
	}

	@Test
	void a_day_is_written_for_a_reader() {
		assertEquals("25 March 2019", Version.day("2019-03-25T10:00"));
		assertEquals("spring", Version.day("spring"));
	}

	@Test
	void the_title_is_the_headline_that_the_others_share_most_words_with() {
		var c = new Told().version("x", "headline", "Ferry aground").version("y", "headline", "What a night it was")
				.version("z", "headline", "Ferry runs aground in fog").collation();
		assertEquals("Ferry aground", Story.of(c).title());
	}

	@Test
	void the_counts_are_of_shared_facts_and_of_passages() {
		var counts = Filter.Counts.of(FERRY);
		assertEquals(4, counts.passages());
		assertEquals(2, counts.of(Degree.EDITED));
		assertEquals(1, counts.differing());
		assertEquals(1, counts.moved());
		assertEquals(3, counts.of(FactKind.PLACES));
		assertEquals(1, counts.of(FactKind.QUANTITIES));
	}

	@Test
	void ribbons_cross_where_a_passage_was_moved() {
		var ribbons = Ribbon.between(FERRY, 0, 2, Filter.SHARED);
		assertEquals(4, ribbons.size());
		assertTrue(ribbons.get(1).right().start() > ribbons.get(3).right().start(), "the first of A is the last of C");
		assertEquals(ribbons.stream().map(Ribbon::left).collect(Collectors.toSet()),
				Ribbon.between(FERRY, 2, 0, Filter.SHARED).stream().map(Ribbon::right).collect(Collectors.toSet()));
	}

	@Test
	void a_strip_covers_the_whole_version_once() {
		for (int steps : new int[] {1, 7, 100, 10_000}) {
			var strip = Strip.of(Column.of(FERRY, 0, ALL, Filter.SHARED), steps);
			int at = 0;
			for (var band : strip.bands()) {
				assertEquals(at, band.span().start());
				at = band.span().end();
			}
			assertEquals(FERRY.articles().getFirst().text().length(), at, steps + " steps");
		}
	}

	@Test
	void a_word_is_the_same_when_any_other_reading_has_it() {
		var wordings = Wording.of(FERRY, passage("b"), List.of(0, 2, 3));
		assertEquals("Eighty people were taken off by boat.", words(wordings.get(0), 0, Wording.Kind.SAME));
		assertEquals("Some ninety", words(wordings.get(1), 2, Wording.Kind.OWN));
		assertEquals("All passengers left in lifeboats", words(wordings.get(2), 3, Wording.Kind.OWN));
	}

	private static int passage(String name) {
		for (int i = 0; i < FERRY.alignment().passages().size(); i++) {
			if (FERRY.alignment().passages().get(i).why().equals("passage " + name)) {
				return i;
			}
		}
		throw new IllegalArgumentException(name);
	}

	private static String words(Wording w, int version, Wording.Kind kind) {
		return w.words().stream().filter(x -> x.kind() == kind).map(x -> FERRY.articles().get(version).at(x.span()))
				.collect(Collectors.joining(" ")).replace(" .", ".");
	}

	@Test
	void steps_go_to_the_next_passage_and_back() {
		var column = Column.of(FERRY, 0, ALL, Filter.SHARED);
		var first = Steps.passage(column, -1, true).orElseThrow();
		var second = Steps.passage(column, first.span().start(), true).orElseThrow();
		assertEquals(first, Steps.passage(column, second.span().start(), false).orElseThrow());
		assertEquals(Optional.empty(), Steps.passage(column, first.span().start(), false));
	}

	@Test
	void the_next_difference_is_a_fact_told_differently() {
		var column = Column.of(FERRY, 2, ALL, Filter.SHARED);
		assertEquals("ninety", column.article().at(Steps.difference(column, -1, true).orElseThrow().span()));
	}

	@Test
	void words_are_found_whatever_their_case_and_expressions_between_slashes() {
		assertEquals(List.of(new Span(0, 3), new Span(8, 11)), Find.in("Fog and fog", "FOG"));
		assertEquals(List.of(new Span(0, 2), new Span(7, 9)), Find.in("12 and 34", "/\\d+/"));
		assertEquals(List.of(), Find.in("12 and 34", "/(\\d+/"));
		assertEquals(List.of(), Find.in("anything", "  "));
	}

	@Test
	void what_is_chosen_is_found_again_in_a_newer_collation() {
		var all = FERRY.alignment();
		var fewer = new Collation(FERRY.articles(), FERRY.inferred(),
				new variorum.align.Alignment(all.passages().subList(1, 3), all.table(), all.relations()),
				FERRY.facts().subList(1, 3), List.of());
		var same = java.util.Map.of(0, 0, 1, 1, 2, 2, 3, 3);
		assertEquals(new Selection.OfPassage(1), Carrying.carry(new Selection.OfPassage(0), fewer, FERRY, same));
		assertEquals(new Selection.OfFact(2), Carrying.carry(new Selection.OfFact(1), fewer, FERRY, same));
		assertEquals(Selection.nothing(), Carrying.carry(new Selection.OfPassage(0), FERRY, fewer, same));
		assertEquals(Selection.nothing(), Carrying.carry(new Selection.OfPassage(1), fewer, FERRY, java.util.Map.of()));
	}
}
