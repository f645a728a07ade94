package variorum.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.text.Span;
import variorum.view.Drawing.Anchor;
import variorum.view.Drawing.Meaning;
import variorum.view.Drawing.Role;
import variorum.view.Drawing.Target;

/// Draws the order in which each version tells the shared passages, as a slope chart: an upright line a version, the
/// passages on it from first to last, and a line from each to the same passage in the next version that tells it. Lines
/// cross where the order differs.
///
/// Crossings are counted pair by pair of lines, so no more than [#MOST] passages are drawn: the longest. Cost: quadratic in
/// those, for each two neighbours.
public final class OrderDrawing {
	/// The most passages that are drawn: more are no longer told apart.
	static final int MOST = 240;
	private static final double TOP = 46;
	private static final double PITCH = 19;
	private static final double DOT = 8;
	private static final double RIGHT = 40;

	private final Collation c;
	private final Titles titles;
	private final List<Version> versions;
	private final List<Integer> shown;
	private final double width;
	private final List<Map<Integer, Span>> orders = new ArrayList<>();
	private final List<Map<Integer, Integer>> ranks = new ArrayList<>();
	private final List<Drawing.Shape> shapes = new ArrayList<>();
	private int passages;
	private double left;
	private double height;

	private OrderDrawing(Collation c, Titles titles, List<Version> versions, List<Integer> shown, double width) {
		this.c = c;
		this.titles = titles;
		this.versions = versions;
		this.shown = shown;
		this.width = width;
	}

	/// The order map of the versions `shown`, `width` pixels wide.
	public static Drawing of(Collation c, Titles titles, List<Version> versions, List<Integer> shown, Filter filter, double width) {
		var drawing = new OrderDrawing(c, titles, versions, shown, width);
		drawing.order(filter);
		return drawing.draw();
	}

	/// The number of pairs of passages that the two versions tell in another order; each order as ranks by passage.
	static int crossings(Map<Integer, Integer> a, Map<Integer, Integer> b) {
		int[] other = a.entrySet().stream().filter(e -> b.containsKey(e.getKey())).sorted(Map.Entry.comparingByValue())
				.mapToInt(e -> b.getOrDefault(e.getKey(), 0)).toArray();
		int crossings = 0;
		for (int i = 0; i < other.length; i++) {
			for (int j = 0; j < i; j++) {
				crossings += other[j] > other[i] ? 1 : 0;
			}
		}
		return crossings;
	}

	private void order(Filter filter) {
		for (int v : shown) {
			var order = new LinkedHashMap<Integer, Span>();
			Column.of(c, v, shown, filter).shared().forEach(m -> order.putIfAbsent(m.passage(), m.span()));
			orders.add(order);
		}
		Set<Integer> kept = longest();
		for (var order : orders) {
			order.keySet().retainAll(kept);
			var rank = new LinkedHashMap<Integer, Integer>();
			order.keySet().forEach(p -> rank.put(p, rank.size()));
			ranks.add(rank);
		}
	}

	private Set<Integer> longest() {
		var length = new java.util.TreeMap<Integer, Integer>();
		orders.forEach(o -> o.forEach((p, span) -> length.merge(p, span.length(), Math::max)));
		passages = length.size();
		return length.keySet().stream().sorted(Comparator.<Integer>comparingInt(p -> -length.getOrDefault(p, 0)).thenComparingInt(p -> p))
				.limit(MOST).collect(Collectors.toCollection(TreeSet::new));
	}

	private Drawing draw() {
		int most = ranks.stream().mapToInt(Map::size).max().orElse(0);
		height = Math.max(120, Math.min(1600, PITCH * most));
		left = Math.min(300, width * 0.3);
		for (int i = 0; i < shown.size(); i++) {
			shapes.add(Drawing.Curve.line(x(i), TOP, x(i), TOP + height, Role.AXIS));
			head(i);
		}
		for (int i = 0; i < shown.size(); i++) {
			for (int p : ranks.get(i).keySet()) {
				next(i, p);
			}
		}
		for (int i = 0; i < shown.size(); i++) {
			nodes(i, most);
		}
		String what = passages > MOST ? Said.of("order-of-the-longest", MOST, passages) : Said.of("order-of-the-passages");
		return new Drawing(what, width, TOP + height + 8, shapes);
	}

	private double x(int column) {
		return shown.size() == 1 ? left : left + (width - left - RIGHT) * column / (shown.size() - 1);
	}

	private double y(int column, int passage) {
		var rank = ranks.get(column);
		return TOP + height * (rank.getOrDefault(passage, 0) + 0.5) / Math.max(1, rank.size());
	}

	private void head(int i) {
		var version = versions.get(shown.get(i));
		var meaning = Meaning.of(Said.of("tells-passages", version.letter(), version.label(), ranks.get(i).size()));
		double room = (width - left - RIGHT) / Math.max(1, shown.size() - 1) - 14;
		shapes.add(new Drawing.Words(x(i), 14, version.letter(), 13, Anchor.MIDDLE, Role.INK, meaning));
		if (i > 0) {
			int crossings = crossings(ranks.get(i - 1), ranks.get(i));
			shapes.add(new Drawing.Words((x(i - 1) + x(i)) / 2, 32, Drawing.fitted(crossings == 0 ? Said.of("same-order")
					: Said.count(crossings, "crossing", "crossings"), room, 10.5), 10.5, Anchor.MIDDLE, Role.MUTE, Meaning.of(
					Said.of("pairs-in-another-order", versions.get(shown.get(i - 1)).letter(), version.letter(), crossings))));
		}
	}

	/// The line from a passage to the next version that tells it; thin where it passes a version that does not.
	private void next(int from, int passage) {
		for (int to = from + 1; to < shown.size(); to++) {
			if (ranks.get(to).containsKey(passage)) {
				int at = to;
				link(c.alignment().passages().get(passage), shown.get(from), shown.get(to)).ifPresent(link -> shapes.add(
						Drawing.Curve.level(x(from), y(from, passage), x(at), y(at, passage),
								thickness(link.degree()) * (at == from + 1 ? 1 : 0.5), link.moved(), Role.of(link.degree()),
								Meaning.of(words(passage, from, at, link), new Target.OfPassage(passage)))));
				return;
			}
		}
	}

	private static double thickness(Degree degree) {
		return switch (degree) {
			case VERBATIM -> 4;
			case EDITED -> 2.6;
			case REPHRASED -> 1.5;
		};
	}

	private static Optional<Passage.Link> link(Passage p, int a, int b) {
		return p.links().stream().filter(l -> {
			int left = p.readings().get(l.left()).version();
			int right = p.readings().get(l.right()).version();
			return (left == a && right == b) || (left == b && right == a);
		}).min(Comparator.comparing(Passage.Link::moved).thenComparing(Passage.Link::degree));
	}

	private String words(int passage, int from, int to, Passage.Link link) {
		return titles.numbered(passage) + ", " + titles.of(passage) + ", " + StripsDrawing.degree(link.degree())
				+ (link.moved() ? Said.of("and-moved") : "") + ": " + place(from, passage) + ", " + place(to, passage);
	}

	private String place(int column, int passage) {
		var rank = ranks.get(column);
		return Said.of("rank-in", rank.getOrDefault(passage, 0) + 1, rank.size(), versions.get(shown.get(column)).letter());
	}

	private void nodes(int column, int most) {
		boolean room = height / Math.max(1, most) >= 11;
		orders.get(column).forEach((p, span) -> {
			double y = y(column, p);
			var meaning = Meaning.of(titles.numbered(p) + ", " + titles.of(p) + ", " + place(column, p) + ": "
					+ beginning(column, span, 90),
					new Target.OfPassage(p));
			if (room && column > 0) {
				shapes.add(Drawing.clear(x(column) + 8, y + 4, titles.number(p) + "", 10.5, Anchor.START));
			}
			shapes.add(new Drawing.Box(x(column) - DOT / 2, y - DOT / 2, DOT, DOT, Role.NODE, meaning));
			if (room && column == 0) {
				shapes.add(new Drawing.Words(x(column) - 10, y + 4, titles.number(p) + "", 10.5, Anchor.END, Role.INK, meaning));
				shapes.add(new Drawing.Words(0, y + 4, Drawing.fitted(titles.of(p), left - 32, 10.5), 10.5,
						Anchor.START, Role.INK, meaning));
			} else if (room) {
				shapes.add(new Drawing.Words(x(column) + 8, y + 4, titles.number(p) + "", 10.5, Anchor.START, Role.INK, meaning));
			}
		});
	}

	private String beginning(int column, Span span, int letters) {
		String words = c.articles().get(shown.get(column)).at(span).replaceAll("\\s+", " ").strip();
		return words.length() <= letters ? words : words.substring(0, letters) + "…";
	}
}
