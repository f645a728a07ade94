package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import variorum.align.Passage.Link;
import variorum.align.Passage.Reading;
import variorum.article.Article;
import variorum.text.Span;

/// Makes the passages of an alignment heed [Ruling]s, one after the other.
///
/// A ruling bears on the passages whose readings lie at its own, by half of the shorter or more. What is ruled together
/// becomes one passage with all that those passages hold; what is ruled apart leaves the passage, and what remains of one
/// version alone is none. Links between readings that stay as they were are kept; others are measured by the word table.
/// What has moved is decided anew over all. Cost: rulings times passages, and one measuring of each new link.
public final class Rulings {
	private static final String SAID = "the reader";

	private final Sharing sharing;
	private final List<Article> articles;
	private List<Making> makings = new ArrayList<>();

	/// A passage in the making: its readings, what it was made of, by which rulings, and the degrees that are ruled.
	private record Making(List<Reading> readings, List<Passage> before, TreeSet<Integer> rulings, List<Ruling.Near> degrees) {
		boolean isTouched() {
			return !rulings.isEmpty();
		}

		long versions() {
			return readings.stream().map(Reading::version).distinct().count();
		}

		Making with(List<Reading> others, int ruling) {
			var more = new TreeSet<>(rulings);
			more.add(ruling);
			return new Making(others, before, more, degrees);
		}
	}

	private Rulings(List<Article> articles, Sharing sharing) {
		this.articles = articles;
		this.sharing = sharing;
	}

	/// `alignment` of `articles` as `rulings` will have it; the very same where there are none.
	public static Ruling.Heeded heed(List<Article> articles, Alignment alignment, List<Ruling> rulings) {
		if (rulings.isEmpty()) {
			return new Ruling.Heeded(alignment, List.of());
		}
		var making = new Rulings(articles, Sharing.of(articles, alignment.table()));
		alignment.passages().forEach(p -> making.makings.add(new Making(p.readings(), List.of(p), new TreeSet<>(), List.of())));
		for (int r = 0; r < rulings.size(); r++) {
			switch (rulings.get(r)) {
				case Ruling.Together t -> making.join(t, r);
				case Ruling.Apart a -> making.part(a, r);
				case Ruling.Near n -> making.grade(n, r);
			}
		}
		return making.heeded(alignment.table());
	}

	/// Whether a reading lies at another: half of the shorter or more is both.
	public static boolean touches(Reading a, Reading b) {
		return a.version() == b.version() && 2 * a.span().overlap(b.span()) >= Math.min(a.span().length(), b.span().length());
	}

	private static boolean touchesAny(Reading reading, List<Reading> some) {
		return some.stream().anyMatch(s -> touches(reading, s));
	}

	private void join(Ruling.Together ruling, int number) {
		var found = makings.stream().filter(m -> m.readings().stream().anyMatch(r -> touchesAny(r, ruling.readings()))).toList();
		var readings = new ArrayList<>(ruling.readings());
		var before = new LinkedHashSet<Passage>();
		var rulings = new TreeSet<Integer>(List.of(number));
		var degrees = new ArrayList<Ruling.Near>();
		for (var m : found) {
			readings.addAll(m.readings());
			before.addAll(m.before());
			rulings.addAll(m.rulings());
			degrees.addAll(m.degrees());
		}
		var merged = new Making(merged(readings), List.copyOf(before), rulings, degrees);
		int at = found.isEmpty() ? makings.size() : makings.indexOf(found.getFirst());
		makings.removeAll(found);
		makings.add(at, merged);
	}

	/// Readings of one version that overlap, or have no word between them, are one.
	private List<Reading> merged(List<Reading> readings) {
		var sorted = readings.stream().distinct().sorted(Comparator.comparingInt(Reading::version).thenComparing(Reading::span)).toList();
		var merged = new ArrayList<Reading>();
		for (var r : sorted) {
			if (!merged.isEmpty() && follows(merged.getLast(), r)) {
				merged.set(merged.size() - 1, new Reading(r.version(), merged.getLast().span().cover(r.span())));
			} else {
				merged.add(r);
			}
		}
		return merged;
	}

	private boolean follows(Reading first, Reading then) {
		var shape = sharing.shapes.get(first.version());
		return first.version() == then.version() && (first.span().end() >= then.span().start() || sharing.words(first.version(),
				shape.tokenAt(first.span().end()), shape.tokenAt(then.span().start())) == 0);
	}

	private void part(Ruling.Apart ruling, int number) {
		boolean toPieces = ruling.some().containsAll(ruling.others()) && ruling.others().containsAll(ruling.some());
		var now = new ArrayList<Making>();
		for (var m : makings) {
			boolean bears = m.readings().stream().anyMatch(r -> touchesAny(r, ruling.some()))
					&& m.readings().stream().anyMatch(r -> touchesAny(r, ruling.others()));
			if (bears) {
				now.addAll(toPieces ? pieces(m, ruling.some(), number) : parts(m, ruling.some(), number));
			} else {
				now.add(m);
			}
		}
		makings = now;
	}

	private static List<Making> pieces(Making m, List<Reading> some, int number) {
		var rest = m.readings().stream().filter(r -> !touchesAny(r, some)).toList();
		boolean isOne = m.readings().stream().filter(r -> touchesAny(r, some)).count() < 2;
		return isOne ? List.of(m) : List.of(m.with(rest, number)).stream().filter(p -> p.versions() > 1).toList();
	}

	/// What leaves the passage, and what stays; of a reading that holds more than what leaves, the longer rest stays.
	private List<Making> parts(Making m, List<Reading> some, int number) {
		var leaving = new ArrayList<Reading>();
		var staying = new ArrayList<Reading>();
		for (var r : m.readings()) {
			var touching = some.stream().filter(s -> touches(r, s)).findFirst();
			if (touching.isEmpty()) {
				staying.add(r);
			} else if (2 * touching.get().span().overlap(r.span()) >= r.span().length()) {
				leaving.add(r);
			} else {
				leaving.add(touching.get());
				rest(r, touching.get().span()).ifPresent(staying::add);
			}
		}
		return List.of(m.with(leaving, number), m.with(staying, number)).stream().filter(p -> p.versions() > 1).toList();
	}

	private Optional<Reading> rest(Reading whole, Span hole) {
		var before = new Span(whole.span().start(), Math.max(whole.span().start(), hole.start()));
		var after = new Span(Math.min(hole.end(), whole.span().end()), whole.span().end());
		var longer = before.length() >= after.length() ? before : after;
		var shape = sharing.shapes.get(whole.version());
		int from = shape.tokenAt(longer.start());
		int to = shape.tokenAt(longer.end());
		return from < to && sharing.words(whole.version(), from, to) > 0 ? Optional.of(new Reading(whole.version(), shape.span(from, to)))
				: Optional.empty();
	}

	private void grade(Ruling.Near ruling, int number) {
		for (int i = 0; i < makings.size(); i++) {
			var m = makings.get(i);
			if (m.readings().stream().filter(r -> touchesAny(r, ruling.readings())).map(Reading::version).distinct().count() > 1) {
				var degrees = new ArrayList<>(m.degrees());
				degrees.add(ruling);
				var graded = m.with(m.readings(), number);
				makings.set(i, new Making(graded.readings(), graded.before(), graded.rulings(), degrees));
			}
		}
	}

	/// A passage as it will be, and what it is made of.
	private record Made(Making making, Passages.Draft draft) { }

	private Ruling.Heeded heeded(Table table) {
		var made = new ArrayList<>(makings.stream().map(m -> new Made(m, draft(m))).toList());
		Moves.mark(made.stream().map(Made::draft).toList());
		made.sort(Comparator.comparingInt(m -> m.draft().row));
		var passages = made.stream().map(m -> m.draft().passage()).toList();
		var changes = IntStream.range(0, made.size()).filter(i -> made.get(i).making().isTouched()).mapToObj(i -> new Ruling.Change(i,
				List.copyOf(made.get(i).making().rulings()), made.get(i).making().before())).toList();
		return new Ruling.Heeded(new Alignment(passages, table, Relations.of(articles, sharing, passages)), changes);
	}

	private Passages.Draft draft(Making m) {
		var draft = new Passages.Draft();
		draft.readings.addAll(m.readings());
		draft.row = draft.readings.stream().mapToInt(r -> sharing.row(r.version(), firstToken(r))).min().orElse(0);
		for (int i = 0; i < draft.readings.size(); i++) {
			for (int j = i + 1; j < draft.readings.size(); j++) {
				if (draft.readings.get(i).version() != draft.readings.get(j).version()) {
					draft.links.add(link(m, i, j));
				}
			}
		}
		return draft;
	}

	private int firstToken(Reading r) {
		return Math.min(sharing.shapes.get(r.version()).tokenAt(r.span().start()), sharing.size(r.version()) - 1);
	}

	private Link link(Making m, int i, int j) {
		var left = m.readings().get(i);
		var right = m.readings().get(j);
		var link = kept(m, left, right).map(l -> new Link(i, j, l.degree(), false, l.score(), l.why(), l.answers()))
				.orElseGet(() -> measured(i, j, left, right));
		var degree = m.degrees().stream().filter(d -> touchesAny(left, d.readings()) && touchesAny(right, d.readings()))
				.reduce((_, last) -> last);
		return degree.map(d -> new Link(i, j, d.degree(), false, link.score(), SAID + " · " + link.why(), link.answers())).orElse(link);
	}

	private static Optional<Link> kept(Making m, Reading left, Reading right) {
		return m.before().stream().flatMap(p -> p.links().stream().filter(l -> p.readings().get(l.left()).equals(left)
				&& p.readings().get(l.right()).equals(right))).findFirst();
	}

	private Link measured(int i, int j, Reading left, Reading right) {
		var likeness = sharing.likeness(left.version(), left.span(), right.version(), right.span());
		return new Link(i, j, likeness.degree(), false, likeness.degree() == Degree.REPHRASED ? 1 : likeness.score(),
				SAID + " · " + likeness.why(), List.of());
	}
}
