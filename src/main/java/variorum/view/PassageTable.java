package variorum.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.collation.Collation;
import variorum.text.Sentences;
import variorum.text.Span;

/// The passages of a story as a table: a row a passage, in the order of the story, a column a version that is shown; and
/// what each of these versions tells alone. What a version that is not shown tells counts for nothing.
///
/// The order is that of the first column; a passage that it does not tell stands behind the one that it follows in the next
/// column that tells it. Cost: the readings, and the sentences of the versions shown.
public record PassageTable(List<Integer> shown, List<Shared> passages, List<Line> alone) {
	/// A line of the table.
	public sealed interface Line { }

	/// A passage that at least two of the versions shown tell. `passage` indexes the collation's passages; `degree` is the
	/// loosest of the links between these versions, `moved` whether any of them is; `versions` how many tell it. `cells`
	/// stand in the order of the columns.
	public record Shared(int passage, Degree degree, boolean moved, int versions, List<Cell> cells) implements Line {
		public Shared {
			cells = List.copyOf(cells);
		}

		/// Whether `version` tells it.
		public boolean isTold(int version) {
			return cells.stream().anyMatch(c -> c.version() == version && !c.readings().isEmpty());
		}

		/// Whether `version` tells it in another place than another of the versions shown.
		public boolean isMovedIn(int version) {
			return cells.stream().anyMatch(c -> c.version() == version && c.readings().stream().anyMatch(r -> !r.movedAgainst().isEmpty()));
		}
	}

	/// What one version tells of a passage; no reading where it does not.
	public record Cell(int version, List<Reading> readings) {
		public Cell {
			readings = List.copyOf(readings);
		}
	}

	/// One reading: `reading` indexes the passage's readings, `nearest` is how near the nearest other version tells it,
	/// `movedAgainst` the versions in which its order against its neighbours is another.
	public record Reading(int reading, Span span, Degree nearest, List<Integer> movedAgainst) {
		public Reading {
			movedAgainst = List.copyOf(movedAgainst);
		}
	}

	/// Begins what one version tells alone: so many `places` with so many `words`.
	public record Heading(int version, int places, int words) implements Line { }

	/// Sentences that follow each other in one paragraph and stand in no passage.
	public record Alone(int version, Span span) implements Line { }

	public PassageTable {
		shown = List.copyOf(shown);
		passages = List.copyOf(passages);
		alone = List.copyOf(alone);
	}

	/// The table of the versions `shown`, in this order of columns.
	public static PassageTable of(Collation c, List<Integer> shown) {
		var rows = ReadingOrder.of(c, shown).stream().flatMap(p -> row(p, c.alignment().passages().get(p), shown).stream()).toList();
		return new PassageTable(shown, rows, alone(c, shown, rows));
	}

	private static Optional<Shared> row(int index, Passage p, List<Integer> shown) {
		var links = p.links().stream().filter(l -> shown.contains(p.readings().get(l.left()).version())
				&& shown.contains(p.readings().get(l.right()).version())).toList();
		if (links.isEmpty()) {
			return Optional.empty();
		}
		var cells = shown.stream().map(v -> new Cell(v, readings(p, v, links, shown))).toList();
		Degree loosest = links.stream().map(Passage.Link::degree).max(Comparator.naturalOrder()).orElseThrow();
		return Optional.of(new Shared(index, loosest, Moves.any(p, shown::contains),
				(int) cells.stream().filter(cell -> !cell.readings().isEmpty()).count(), cells));
	}

	private static List<Reading> readings(Passage p, int version, List<Passage.Link> links, List<Integer> shown) {
		var found = new ArrayList<Reading>();
		for (int r = 0; r < p.readings().size(); r++) {
			int here = r;
			var own = links.stream().filter(l -> l.left() == here || l.right() == here).toList();
			if (p.readings().get(r).version() == version && !own.isEmpty()) {
				Degree nearest = own.stream().map(Passage.Link::degree).min(Comparator.naturalOrder()).orElseThrow();
				found.add(new Reading(r, p.readings().get(r).span(), nearest, Moves.against(p, r, shown::contains)));
			}
		}
		return found;
	}

	private static List<Line> alone(Collation c, List<Integer> shown, List<Shared> rows) {
		var lines = new ArrayList<Line>();
		for (int v : shown) {
			Article a = c.articles().get(v);
			var covered = new java.util.BitSet();
			rows.stream().flatMap(r -> r.cells().stream()).filter(cell -> cell.version() == v).flatMap(cell -> cell.readings().stream())
					.forEach(r -> covered.set(r.span().start(), r.span().end()));
			var places = places(a, s -> 2 * covered.get(s.start(), s.end()).cardinality() < s.length());
			if (!places.isEmpty()) {
				lines.add(new Heading(v, places.size(), places.stream().mapToInt(s -> Version.words(a.at(s))).sum()));
				places.forEach(s -> lines.add(new Alone(v, s)));
			}
		}
		return lines;
	}

	/// Stretches of neighbouring sentences of the story's blocks that are as wanted.
	private static List<Span> places(Article a, Predicate<Span> wanted) {
		var places = new ArrayList<Span>();
		for (var block : a.blocks()) {
			boolean open = false;
			for (var s : block.kind().isStory() ? Sentences.of(a.text(), block.span()) : List.<Span>of()) {
				boolean now = !s.isEmpty() && wanted.test(s);
				if (now) {
					places.add(open ? places.removeLast().cover(s) : s);
				}
				open = now;
			}
		}
		return places;
	}

	/// The lines that `filter` lists; those of passages also have to contain the words looked for, if any.
	public List<Line> lines(PassageFilter filter, Collation c, String search) {
		Predicate<Line> found = line -> search.isBlank() || contains(line, c, search);
		if (filter.alone()) {
			return withoutEmptyGroups(alone.stream().filter(l -> filter.version().map(v -> version(l) == v).orElse(true))
					.filter(found).toList());
		}
		return passages.stream().filter(filter::shows).map(Line.class::cast).filter(found).toList();
	}

	private static List<Line> withoutEmptyGroups(List<Line> lines) {
		return IntStream.range(0, lines.size()).filter(i -> !(lines.get(i) instanceof Heading)
				|| (i + 1 < lines.size() && lines.get(i + 1) instanceof Alone)).mapToObj(lines::get).toList();
	}

	private static int version(Line line) {
		return switch (line) {
			case Heading h -> h.version();
			case Alone a -> a.version();
			case Shared s -> s.cells().getFirst().version();
		};
	}

	private static boolean contains(Line line, Collation c, String search) {
		return switch (line) {
			case Heading h -> true;
			case Alone a -> !Find.in(c.articles().get(a.version()).at(a.span()), search).isEmpty();
			case Shared s -> s.cells().stream().anyMatch(cell -> cell.readings().stream()
					.anyMatch(r -> !Find.in(c.articles().get(cell.version()).at(r.span()), search).isEmpty()));
		};
	}

	/// Passages by degree.
	public Map<Degree, Integer> degrees() {
		var counts = new EnumMap<Degree, Integer>(Degree.class);
		passages.forEach(p -> counts.merge(p.degree(), 1, Integer::sum));
		return counts;
	}

	/// Passages by the number of versions that tell them.
	public Map<Integer, Integer> byVersions() {
		var counts = new TreeMap<Integer, Integer>();
		passages.forEach(p -> counts.merge(p.versions(), 1, Integer::sum));
		return counts;
	}

	/// Passages that were moved.
	public int moved() {
		return (int) passages.stream().filter(Shared::moved).count();
	}

	/// Passages that `version` does not tell.
	public int lackedBy(int version) {
		return (int) passages.stream().filter(p -> !p.isTold(version)).count();
	}

	/// Passages that were moved in `version`.
	public int movedIn(int version) {
		return (int) passages.stream().filter(p -> p.isMovedIn(version)).count();
	}

	/// Places that `version` tells alone.
	public int placesIn(int version) {
		return (int) alone.stream().filter(l -> l instanceof Alone a && a.version() == version).count();
	}

	/// Places that one version tells alone.
	public int places() {
		return (int) alone.stream().filter(Alone.class::isInstance).count();
	}

	/// The row of `lines` that shows what is chosen: the passage, or one in which the fact is told; none if none does.
	public static Optional<Integer> row(List<Line> lines, Selection chosen, Collation c) {
		return switch (chosen) {
			case Selection.Nothing n -> Optional.empty();
			case Selection.OfPassage(int p) -> first(lines, s -> s.passage() == p);
			case Selection.OfFact(int f) -> first(lines, s -> s.cells().stream().anyMatch(cell -> cell.readings().stream()
					.anyMatch(r -> c.facts().get(f).mentions().stream()
							.anyMatch(m -> m.version() == cell.version() && m.span().overlaps(r.span())))));
		};
	}

	private static Optional<Integer> first(List<Line> lines, Predicate<Shared> wanted) {
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i) instanceof Shared s && wanted.test(s)).boxed().findFirst();
	}
}
