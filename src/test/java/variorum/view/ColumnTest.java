package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.article.Article;
import variorum.facts.Fact;
import variorum.text.Span;

class ColumnTest {
	private static final List<Integer> ALL = List.of(0, 1, 2, 3);

	private static String read(Column c) {
		return c.runs().stream().map(r -> r.span().of(c.article().text())).collect(Collectors.joining());
	}

	@Test
	void the_runs_of_a_column_concatenate_to_its_text() {
		var story = Told.ferry();
		for (int v = 0; v < 4; v++) {
			var column = Column.of(story, v, ALL, Filter.SHARED);
			assertEquals(story.articles().get(v).text(), read(column));
		}
	}

	@Test
	void the_runs_concatenate_to_the_text_however_marks_overlap() {
		long seed = 20190325;
		var random = new Random(seed);
		Article article = Told.ferry().articles().getFirst();
		int n = article.text().length();
		for (int round = 0; round < 300; round++) {
			var shared = new ArrayList<Mark.Shared>();
			var told = new ArrayList<Mark.Told>();
			for (int i = random.nextInt(12); i > 0; i--) {
				int from = random.nextInt(n);
				var span = new Span(from, from + random.nextInt(n - from) + 1);
				shared.add(new Mark.Shared(i, 0, span, Degree.values()[random.nextInt(3)], random.nextBoolean()));
				told.add(new Mark.Told(i, span, FactKind.values()[random.nextInt(8)], Fact.Status.AGREED));
			}
			var column = new Column(0, article, shared, told);
			assertEquals(article.text(), read(column), "seed " + seed + " round " + round);
			assertTrue(IntStream.range(1, column.runs().size()).allMatch(i ->
					column.runs().get(i - 1).span().end() == column.runs().get(i).span().start()), "seed " + seed);
		}
	}

	@Test
	void a_passage_is_marked_by_the_nearest_wording_among_the_versions_shown() {
		var story = Told.ferry();
		assertEquals(List.of(Degree.EDITED, Degree.VERBATIM, Degree.EDITED, Degree.VERBATIM),
				degrees(Column.of(story, 0, List.of(0, 2), Filter.SHARED)));
		assertEquals(List.of(Degree.REPHRASED, Degree.EDITED), degrees(Column.of(story, 0, List.of(0, 3), Filter.SHARED)));
		assertEquals(List.of(), degrees(Column.of(story, 0, List.of(0), Filter.SHARED)));
	}

	@Test
	void what_the_filter_leaves_out_is_not_marked() {
		var story = Told.ferry();
		var filter = Filter.SHARED.with(Degree.EDITED, false).with(FactKind.PLACES, false);
		var column = Column.of(story, 0, List.of(0, 2), filter);
		assertEquals(List.of(Degree.VERBATIM, Degree.VERBATIM), degrees(column));
		assertEquals(List.of(FactKind.QUANTITIES), column.told().stream().map(Mark.Told::kind).toList());
	}

	@Test
	void a_run_says_what_it_is() {
		var story = Told.ferry();
		var column = Column.of(story, 0, List.of(0, 2), Filter.SHARED);
		var eighty = column.runs().stream().filter(r -> r.span().of(column.article().text()).equals("Eighty")).findFirst().orElseThrow();
		assertTrue(eighty.differing());
		assertEquals(Degree.EDITED, eighty.degree().orElseThrow());
		assertTrue(column.runs().stream().anyMatch(r -> r.furniture() && r.span().of(column.article().text()).startsWith("Photograph")));
	}

	private static List<Degree> degrees(Column column) {
		return column.shared().stream().map(Mark.Shared::degree).toList();
	}
}
