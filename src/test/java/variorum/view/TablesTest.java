package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.collation.Collation;

/// The tables of passages and of facts on one story.
class TablesTest {
	private static final Collation FERRY = Told.ferry();
	private static final List<Integer> SOURCES = List.of(0, 2, 3);

	private static void check(PassageFilter filter, List<Integer> shown, String search, String expected) {
		assertEquals(expected.strip(), PassageTable.of(FERRY, shown).lines(filter, FERRY, search).stream().map(TablesTest::line)
				.collect(Collectors.joining("\n")));
	}

	private static String line(PassageTable.Line line) {
		return switch (line) {
			case PassageTable.Shared s -> FERRY.alignment().passages().get(s.passage()).why().replace("passage ", "") + " " + s.degree()
					+ (s.moved() ? " moved" : "") + " " + s.cells().stream().map(c -> FERRY.articles().get(c.version()).id()
					+ c.readings().stream().map(r -> ":" + r.nearest().name().charAt(0) + r.movedAgainst()).collect(Collectors.joining()))
					.collect(Collectors.joining(" "));
			case PassageTable.Heading h -> FERRY.articles().get(h.version()).id() + ", places " + h.places() + ", words " + h.words();
			case PassageTable.Alone a -> FERRY.articles().get(a.version()).at(a.span());
		};
	}

	@Test
	void a_row_is_a_passage_in_the_order_of_the_first_column() {
		check(PassageFilter.ALL, SOURCES, "", """
				h EDITED A:E[] C:E[] D
				a REPHRASED A:V[] C:V[] D:R[]
				b EDITED A:E[] C:E[] D:E[]
				d VERBATIM moved A:V[2] C:V[0] D
				""");
		check(PassageFilter.ALL, List.of(2, 0), "", """
				h EDITED C:E[] A:E[]
				d VERBATIM moved C:V[0] A:V[2]
				b EDITED C:E[] A:E[]
				a VERBATIM C:V[] A:V[]
				""");
	}

	@Test
	void a_passage_of_one_shown_version_is_told_alone() {
		check(PassageFilter.ALL, List.of(3), "", "");
		check(PassageFilter.ALL.withAlone(true), SOURCES, "", """
				A, places 1, words 7
				Nothing else was known in the morning.
				C, places 1, words 20
				A fisherman told this paper that he had heard the horn for an hour before anybody answered it at all.
				D, places 1, words 3
				It was raining.
				""");
	}

	@Test
	void filters_go_together() {
		check(PassageFilter.ALL.withMoved(true), SOURCES, "", "d VERBATIM moved A:V[2] C:V[0] D");
		check(PassageFilter.ALL.withMoved(true).withVersion(Optional.of(2)), SOURCES, "", "d VERBATIM moved A:V[2] C:V[0] D");
		check(PassageFilter.ALL.with(Optional.of(Degree.EDITED)).withVersions(Optional.of(3)), SOURCES, "", "b EDITED A:E[] C:E[] D:E[]");
		check(PassageFilter.ALL.withMoved(true).withVersion(Optional.of(3)), SOURCES, "", "");
		check(PassageFilter.ALL.withVersion(Optional.of(3)), SOURCES, "FERRY", "h EDITED A:E[] C:E[] D");
		check(PassageFilter.ALL.withAlone(true).withVersion(Optional.of(3)), SOURCES, "", """
				D, places 1, words 3
				It was raining.
				""");
	}

	@Test
	void counts_say_how_many_rows_a_filter_leaves() {
		var table = PassageTable.of(FERRY, SOURCES);
		assertEquals("{VERBATIM=1, EDITED=2, REPHRASED=1}", table.degrees().toString());
		assertEquals("{2=2, 3=2}", table.byVersions().toString());
		assertEquals(1, table.moved());
		assertEquals(2, table.lackedBy(3));
		assertEquals(List.of(1, 1, 0), SOURCES.stream().map(table::movedIn).toList());
		assertEquals(List.of(1, 1, 1), SOURCES.stream().map(table::placesIn).toList());
		assertEquals(3, table.places());
	}

	@Test
	void words_looked_for_and_not_there_leave_no_line_and_no_heading() {
		check(PassageFilter.ALL.withAlone(true), SOURCES, "fisherman", """
				C, places 1, words 20
				A fisherman told this paper that he had heard the horn for an hour before anybody answered it at all.
				""");
		check(PassageFilter.ALL, SOURCES, "lighthouse", "");
	}

	@Test
	void what_is_chosen_elsewhere_has_its_row() {
		var lines = PassageTable.of(FERRY, SOURCES).lines(PassageFilter.ALL, FERRY, "");
		assertEquals(Optional.of(2), PassageTable.row(lines, new Selection.OfPassage(2), FERRY));
		assertEquals(Optional.of(3), PassageTable.row(lines, new Selection.OfFact(fact("fog")), FERRY));
		assertEquals(Optional.empty(), PassageTable.row(lines, Selection.nothing(), FERRY));
	}

	private static int fact(String value) {
		for (int f = 0; f < FERRY.facts().size(); f++) {
			if (FERRY.articles().get(FERRY.facts().get(f).mentions().getFirst().version())
					.at(FERRY.facts().get(f).mentions().getFirst().span()).equals(value)) {
				return f;
			}
		}
		throw new IllegalArgumentException(value);
	}

	private static void checkFacts(FactFilter filter, FactOrder order, String search, String expected) {
		assertEquals(expected.strip(), FactTable.of(FERRY, SOURCES).lines(filter, Filter.SHARED, order, search).stream()
				.map(TablesTest::fact).collect(Collectors.joining("\n")));
	}

	private static String fact(FactTable.Line line) {
		return switch (line) {
			case FactTable.Heading h -> "# " + h.title() + " " + h.facts();
			case FactTable.Row r -> r.status() + r.cells().stream().map(c -> " | " + switch (c) {
				case FactTable.Tells t -> t.wordings().stream().map(w -> w.words() + (w.times() > 1 ? " ×" + w.times() : ""))
						.collect(Collectors.joining("; "));
				case FactTable.LeavesOut l -> "left out of " + FERRY.alignment().passages().get(l.passage()).why();
				case FactTable.Silent s -> "-";
			}).collect(Collectors.joining());
		};
	}

	@Test
	void differences_come_first_then_the_kinds() {
		checkFacts(FactFilter.ALL, FactOrder.DIFFERENCES_FIRST, "", """
				# Told differently 1
				DIFFERING | Eighty | ninety | eighty
				# Places 3
				AGREED | Aurora | Aurora | Aurora
				AGREED | Skerry | Skerry | Skerry
				AGREED | fog | fog | -
				""");
		checkFacts(FactFilter.ALL, FactOrder.KIND, "", """
				# Places 3
				AGREED | Aurora | Aurora | Aurora
				AGREED | Skerry | Skerry | Skerry
				AGREED | fog | fog | -
				# Quantities 1
				DIFFERING | Eighty | ninety | eighty
				""");
		checkFacts(FactFilter.ALL, FactOrder.VERSIONS, "fog", """
				# In 2 versions 1
				AGREED | fog | fog | -
				""");
		checkFacts(FactFilter.ALL, FactOrder.STORY, "e", """
				AGREED | Skerry | Skerry | Skerry
				DIFFERING | Eighty | ninety | eighty
				""");
	}

	@Test
	void a_kind_or_a_status_leaves_its_facts() {
		checkFacts(FactFilter.ALL.withKind(Optional.of(FactKind.QUANTITIES)), FactOrder.STORY, "", "DIFFERING | Eighty | ninety | eighty");
		checkFacts(FactFilter.ALL.withStatus(Optional.of(FactFilter.Told.ONLY_HERE)), FactOrder.STORY, "", "");
		checkFacts(FactFilter.ALL.withStatus(Optional.of(FactFilter.Told.DIFFERENTLY)).withKind(Optional.of(FactKind.PLACES)),
				FactOrder.STORY, "", "");
	}

	@Test
	void a_fact_is_left_out_where_the_passage_is_told_without_it() {
		var c = new Told().version("{a:The ferry ran aground off [s:Skerry] at [t:dawn].}")
				.version("{a:A ferry struck rocks off [s:Skerry].}")
				.version("{a:The ferry ran aground off Skerry at dawn.}").version("It rained.").degree("a", Degree.REPHRASED).collation();
		var dawn = FactTable.of(c, List.of(0, 1, 2, 3)).facts().get(1);
		assertEquals(List.of("Tells", "LeavesOut", "Silent", "Silent"),
				dawn.cells().stream().map(x -> x.getClass().getSimpleName()).toList());
		assertTrue(dawn.isLeftOut(), "C has the words though nobody marked them, and leaves nothing out");
		assertFalse(FactTable.of(c, List.of(0, 1, 2, 3)).facts().getFirst().isLeftOut());
	}

	@Test
	void a_version_lacks_what_several_others_tell() {
		checkFacts(FactFilter.ALL.withLackedBy(Optional.of(3)), FactOrder.STORY, "", "AGREED | fog | fog | -");
		assertEquals(1, FactTable.of(FERRY, SOURCES).lackedBy(3));
		assertEquals(0, FactTable.of(FERRY, SOURCES).lackedBy(0));
	}

	@Test
	void equal_wordings_of_a_version_are_one_with_their_number() {
		var c = new Told().version("[s:Skerry] and [s:Skerry], the [s:island].").version("[s:Skerry].").collation();
		var told = (FactTable.Tells) FactTable.of(c, List.of(0, 1)).facts().getFirst().cells().getFirst();
		assertEquals(List.of("Skerry 2", "island 1"), told.wordings().stream().map(w -> w.words() + " " + w.times()).toList());
	}
}
