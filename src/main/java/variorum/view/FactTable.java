package variorum.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.text.Span;

/// The facts of a story as a table: a row a fact, a column a version that is shown, each cell in the version's own words
/// with whom it credits. Facts that none of these versions tells are no rows. In the order of the collation.
public record FactTable(List<Row> facts) {
	/// A line of the table.
	public sealed interface Line { }

	/// Begins a group of so many facts.
	public record Heading(String title, int facts) implements Line { }

	/// A fact. `fact` indexes the collation's facts; `cells` stand in the order of the columns.
	public record Row(int fact, FactKind kind, Fact.Status status, String value, String why, List<Cell> cells) implements Line {
		public Row {
			cells = List.copyOf(cells);
		}

		/// How many of the versions shown tell it.
		public int versions() {
			return (int) cells.stream().filter(Tells.class::isInstance).count();
		}

		/// Whether a version that is shown tells a passage of it and not the fact.
		public boolean isLeftOut() {
			return cells.stream().anyMatch(LeavesOut.class::isInstance);
		}

		/// Whether several versions tell it, and `version` does not.
		public boolean isLackedBy(int version) {
			return status != Fact.Status.SINGLE && cells.stream().anyMatch(c -> c.version() == version && !(c instanceof Tells));
		}
	}

	/// What one version has of a fact.
	public sealed interface Cell {
		/// The version's index.
		int version();
	}

	/// It tells it, in one or more wordings.
	public record Tells(int version, List<Telling> wordings) implements Cell {
		public Tells {
			wordings = List.copyOf(wordings);
		}
	}

	/// It tells `passage`, in which others tell the fact, without it.
	public record LeavesOut(int version, int passage) implements Cell { }

	/// It tells nothing of it.
	public record Silent(int version) implements Cell { }

	/// A version's own words: the first place of them in its text, how often it has them, and whom it credits.
	public record Telling(Span span, String words, int times, Optional<String> credited) { }

	public FactTable {
		facts = List.copyOf(facts);
	}

	/// The table of the versions `shown`, in this order of columns.
	public static FactTable of(Collation c, List<Integer> shown) {
		return of(c, shown, Map.of());
	}

	/// The same, with whom its reader says that a mention is credited to.
	public static FactTable of(Collation c, List<Integer> shown, Map<Mention, String> said) {
		var credits = new Credits(c, shown);
		var rows = new ArrayList<Row>();
		for (int f = 0; f < c.facts().size(); f++) {
			Fact fact = c.facts().get(f);
			var passages = passages(c, fact);
			var cells = shown.stream().map(v -> cell(c, fact, passages, v, credits, said)).toList();
			if (cells.stream().anyMatch(Tells.class::isInstance)) {
				rows.add(new Row(f, FactKind.of(fact.type()), fact.status(), fact.value().replace(" | ", "  /  "), fact.why(), cells));
			}
		}
		return new FactTable(rows);
	}

	private static Cell cell(Collation c, Fact fact, List<Integer> passages, int version, Credits credits,
			Map<Mention, String> said) {
		var told = fact.mentions().stream().filter(m -> m.version() == version).toList();
		return told.isEmpty() ? leftOut(c, fact, passages, version).<Cell>map(p -> new LeavesOut(version, p)).orElse(new Silent(version))
				: new Tells(version, wordings(c, told, credits, said));
	}

	private static List<Telling> wordings(Collation c, List<Mention> told, Credits credits, Map<Mention, String> said) {
		var byWords = new LinkedHashMap<String, Telling>();
		for (var m : told) {
			String words = c.articles().get(m.version()).at(m.span()).replaceAll("\\s+", " ");
			var now = new Telling(m.span(), words, 1, Optional.ofNullable(said.get(m)).or(() -> credits.of(m)));
			byWords.merge(words.toLowerCase(Locale.ROOT), now, (a, b) ->
					new Telling(a.span(), a.words(), a.times() + 1, a.credited().or(b::credited)));
		}
		return List.copyOf(byWords.values());
	}

	/// The passages in which the fact is told.
	private static List<Integer> passages(Collation c, Fact fact) {
		List<Passage> all = c.alignment().passages();
		return IntStream.range(0, all.size()).filter(p -> all.get(p).readings().stream()
				.anyMatch(r -> isTold(fact, r))).boxed().toList();
	}

	private static boolean isTold(Fact fact, Passage.Reading r) {
		return fact.mentions().stream().anyMatch(m -> m.version() == r.version() && m.span().overlaps(r.span()));
	}

	/// The passage that the version tells without the fact. Where the wording is the same, or the fact's words are there after
	/// all, nothing is left out.
	private static Optional<Integer> leftOut(Collation c, Fact fact, List<Integer> passages, int version) {
		return passages.stream().filter(i -> {
			Passage p = c.alignment().passages().get(i);
			return p.links().stream().anyMatch(l -> leavesOut(c, fact, version, p, l));
		}).findFirst();
	}

	private static boolean leavesOut(Collation c, Fact fact, int version, Passage p, Passage.Link link) {
		var left = p.readings().get(link.left());
		var right = p.readings().get(link.right());
		if (link.degree() == Degree.VERBATIM || (left.version() != version && right.version() != version)) {
			return false;
		}
		var here = left.version() == version ? left : right;
		return isTold(fact, left.version() == version ? right : left) && !saysAnyway(c, fact, here);
	}

	private static boolean saysAnyway(Collation c, Fact fact, Passage.Reading here) {
		String words = c.articles().get(here.version()).at(here.span()).toLowerCase(Locale.ROOT);
		return fact.mentions().stream().anyMatch(m -> words.contains(c.articles().get(m.version()).at(m.span()).toLowerCase(Locale.ROOT)));
	}

	/// The lines that are listed, in `order`, under its headings; those with the words looked for, if any.
	public List<Line> lines(FactFilter filter, Filter window, FactOrder order, String search) {
		var rows = facts.stream().filter(r -> filter.shows(r, window)).filter(r -> search.isBlank() || contains(r, search))
				.sorted(order.comparator()).toList();
		var groups = new LinkedHashMap<Optional<String>, List<Row>>();
		rows.forEach(r -> groups.computeIfAbsent(order.heading(r), h -> new ArrayList<>()).add(r));
		var lines = new ArrayList<Line>();
		groups.forEach((heading, group) -> {
			heading.ifPresent(h -> lines.add(new Heading(h, group.size())));
			lines.addAll(group);
		});
		return lines;
	}

	private static boolean contains(Row row, String search) {
		return !Find.in(row.value(), search).isEmpty() || row.cells().stream().anyMatch(c -> c instanceof Tells t
				&& t.wordings().stream().anyMatch(w -> !Find.in(w.words() + " " + w.credited().orElse(""), search).isEmpty()));
	}

	/// Facts by kind, those of one version among them when `single` counts.
	public Map<FactKind, Integer> kinds(boolean single) {
		var counts = new EnumMap<FactKind, Integer>(FactKind.class);
		facts.stream().filter(r -> single || r.status() != Fact.Status.SINGLE).forEach(r -> counts.merge(r.kind(), 1, Integer::sum));
		return counts;
	}

	/// Facts that are told so.
	public int count(FactFilter.Told told) {
		return (int) facts.stream().filter(r -> FactFilter.ALL.withStatus(Optional.of(told)).withKind(Optional.of(r.kind()))
				.shows(r, Filter.SHARED)).count();
	}

	/// Facts that several versions tell, and `version` does not.
	public int lackedBy(int version) {
		return (int) facts.stream().filter(r -> r.isLackedBy(version)).count();
	}

	/// The row of `lines` that shows what is chosen: the fact, or the first that the passage tells; none if none does.
	public static Optional<Integer> row(List<Line> lines, Selection chosen, Collation c) {
		return switch (chosen) {
			case Selection.Nothing n -> Optional.empty();
			case Selection.OfFact(int f) -> first(lines, r -> r.fact() == f);
			case Selection.OfPassage(int p) -> first(lines, r -> isTold(c, r.fact(), p));
		};
	}

	/// Whether a passage tells a fact.
	public static boolean isTold(Collation c, int fact, int passage) {
		return c.alignment().passages().get(passage).readings().stream().anyMatch(r -> isTold(c.facts().get(fact), r));
	}

	/// The first passage that tells a fact.
	public static Optional<Integer> passage(Collation c, int fact) {
		return IntStream.range(0, c.alignment().passages().size()).filter(p -> isTold(c, fact, p)).boxed().findFirst();
	}

	private static Optional<Integer> first(List<Line> lines, Predicate<Row> wanted) {
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i) instanceof Row r && wanted.test(r)).boxed().findFirst();
	}
}
