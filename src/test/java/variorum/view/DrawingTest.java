package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.align.Alignment;
import variorum.align.Relation;
import variorum.collation.Collation;

class DrawingTest {
	private static final Collation FERRY = Told.ferry();
	private static final List<Version> VERSIONS = Version.of(FERRY);

	private static List<String> said(Drawing d, Class<? extends Drawing.Shape> kind) {
		return d.shapes().stream().filter(kind::isInstance).map(s -> s.meaning().words()).filter(w -> !w.isBlank()).distinct().toList();
	}

	@Test
	void pairs_in_another_order_are_crossings() {
		assertEquals(0, OrderDrawing.crossings(Map.of(1, 0, 2, 1), Map.of(1, 0, 2, 1)));
		assertEquals(1, OrderDrawing.crossings(Map.of(1, 0, 2, 1), Map.of(1, 1, 2, 0)));
		assertEquals(3, OrderDrawing.crossings(Map.of(1, 0, 2, 1, 3, 2), Map.of(1, 2, 2, 1, 3, 0)));
		assertEquals(0, OrderDrawing.crossings(Map.of(1, 0, 2, 1), Map.of(2, 0, 9, 1)));
	}

	@Test
	void a_line_of_the_order_map_says_where_each_version_tells_the_passage() {
		var d = OrderDrawing.of(FERRY, Titles.of(FERRY), VERSIONS, List.of(0, 2), Filter.SHARED, 700);
		assertEquals(4, said(d, Drawing.Curve.class).size());
		assertTrue(said(d, Drawing.Curve.class).stream().anyMatch(w -> w.endsWith("same words, moved: 4. of 4 in A, 2. of 4 in C")),
				said(d, Drawing.Curve.class) + "");
		assertTrue(said(d, Drawing.Words.class).contains("A and C tell 3 pairs of passages in another order"),
				said(d, Drawing.Words.class) + "");
	}

	@Test
	void a_line_passes_a_version_that_leaves_the_passage_out() {
		var c = new Told().version("{a:One thing was told.} {b:Another thing too.}").version("{b:Another thing too.}")
				.version("{a:One thing was told.} {b:Another thing too.}").collation();
		var d = OrderDrawing.of(c, Titles.of(c), VERSIONS, List.of(0, 1, 2), Filter.SHARED, 700);
		assertEquals(List.of("Passage 1, One thing was told, same words: 1. of 2 in A, 1. of 2 in C"),
				said(d, Drawing.Curve.class).stream().filter(w -> w.startsWith("Passage 1")).toList());
	}

	@Test
	void the_matrix_has_a_cell_for_each_ordered_pair() {
		assertEquals(List.of("100 % of the words of A stand in passages with B, 100 % word for word",
				"100 % of the words of B stand in passages with A, 100 % word for word"),
				said(SharesDrawing.of(FERRY, VERSIONS, List.of(0, 2), 700), Drawing.Box.class));
	}

	@Test
	void copies_are_told_of_once() {
		var claims = DescentDrawing.claims(FERRY, VERSIONS, List.of(0, 1, 2, 3));
		assertEquals(1, claims.size());
		assertEquals(Relation.Derivation.COPY, claims.getFirst().derivation());
		assertTrue(DescentDrawing.words(claims.getFirst(), VERSIONS).startsWith("A and B are one text"));
	}

	@Test
	@Timeout(20)
	void hundreds_of_versions_are_told_of_at_once() {
		int versions = 300;
		var told = new Told();
		for (int v = 0; v < versions; v++) {
			told = told.version("Version number " + v + ".");
		}
		var c = told.collation();
		var relations = new ArrayList<Relation>();
		for (int i = 0; i < versions * versions; i++) {
			if (i / versions != i % versions) {
				relations.add(new Relation(i / versions, i % versions, 0.5, 0.1, Relation.Derivation.UNKNOWN, "made"));
			}
		}
		var related = new Collation(c.articles(), c.inferred(), new Alignment(c.alignment().passages(), c.alignment().table(), relations),
				c.facts(), c.problems());
		var all = IntStream.range(0, versions).boxed().toList();
		assertEquals(versions * (versions - 1) / 2, DescentDrawing.claims(related, Version.of(c), all).size());
	}

	@Test
	void a_strip_says_where_and_how_nearly_each_passage_is_told() {
		var said = said(StripsDrawing.of(FERRY, Titles.of(FERRY), VERSIONS, List.of(0, 2), Filter.SHARED, 700), Drawing.Box.class);
		assertTrue(said.stream().anyMatch(w -> w.matches("Passage 2 in A: same words, \\d+ % to \\d+ % of the text, in 4 versions")),
				said + "");
	}

	@Test
	void nothing_at_all_can_be_drawn() {
		var one = new Told().version("Only this.").collation();
		var versions = Version.of(one);
		var titles = Titles.of(one);
		for (var d : List.of(StripsDrawing.of(one, titles, versions, List.of(0), Filter.SHARED, 300),
				OrderDrawing.of(one, titles, versions, List.of(0), Filter.SHARED, 300), SharesDrawing.of(one, versions, List.of(0), 300),
				DescentDrawing.of(one, versions, List.of(0), 300))) {
			assertEquals(300, d.width(), d.title());
		}
	}
}
