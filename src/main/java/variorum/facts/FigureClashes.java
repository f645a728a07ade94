package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds rows of figures that versions tell of one thing in other words, and differently: "killing at least 12 people" and "at
/// least 14 workers died", "cut 1,500 jobs" and "1,800 layoffs".
///
/// Where the words around two figures differ, only what they are figures of can tell that they answer each other. So two rows
/// clash when no version tells both, both count or measure one kind of thing, they cannot both be true of it, neither is told of
/// a part, of another time or of something besides ([FigureScope]), each answers the other better than any other figure of the
/// kind near it, and the story says that they are told of one thing: their sentences stand in linked readings, or the kind is
/// told but once in either version, and the words around them are alike. Kinds are indexed, so that only rows of one kind are
/// compared. Cost: the square of the rows of one kind.
final class FigureClashes {
	/// The part of the shorter sentence's words that two shares need in common.
	private static final double ALIKE = 0.34;
	/// Likeness of the words around that linked figures need, and such as no passage links.
	private static final double LINKED = 0.55;
	private static final double UNLINKED = 0.68;
	private static final double ALIKE_SHARES = 0.6;
	/// Figures of one thing are rarely told as more than so many times each other.
	private static final double TIMES = 3;
	/// So near each other, figures of one kind that either version tells but once are hardly told of two things.
	private static final double CLOSE = 1.25;
	private static final double CLOSELY = 0.51;
	private static final double BARELY = 0.45;
	private static final double REMOTELY = 0.3;
	/// From here on two figures of one kind are not near each other by chance.
	private static final int LARGE = 100;
	private static final String SHARE = "%";
	/// Rows of one kind: more are a table, whose figures are told apart by where they stand.
	private static final int MOST = 120;

	/// A kind of figure in one version.
	private record Place(int version, String kind) { }

	private final Passages passages;
	private final Sharing sharing;
	private final Surroundings surroundings;
	private final FigureScope scope;
	private final IdentityHashMap<Mention, String> kinds = new IdentityHashMap<>();
	private final Map<Place, List<Mention>> alike = new HashMap<>();

	FigureClashes(List<Mention> all, Passages passages, Sharing sharing, List<Document> documents) {
		this.passages = passages;
		this.sharing = sharing;
		this.surroundings = new Surroundings(documents);
		this.scope = new FigureScope(documents);
		for (var m : all) {
			kinds.put(m, kindOf(m));
			alike.computeIfAbsent(new Place(m.version(), kind(m)), _ -> new ArrayList<>()).add(m);
		}
	}

	/// `rows` by the thing they tell of: a row that clashes with none by itself.
	List<List<List<Mention>>> grouped(List<List<Mention>> rows) {
		var groups = new Groups(rows.size());
		for (var kind : byKind(rows).values()) {
			for (int x = 0; x < kind.size() && kind.size() <= MOST; x++) {
				for (int y = x + 1; y < kind.size(); y++) {
					int i = kind.get(x);
					int j = kind.get(y);
					if (clash(rows.get(i), rows.get(j)) && areApart(together(rows, groups, i), together(rows, groups, j))) {
						groups.join(i, j);
					}
				}
			}
		}
		return groups.all().stream().map(g -> g.stream().map(rows::get).toList()).toList();
	}

	private Map<String, List<Integer>> byKind(List<List<Mention>> rows) {
		Map<String, List<Integer>> byKind = new TreeMap<>();
		for (int r = 0; r < rows.size(); r++) {
			int row = r;
			rows.get(r).stream().map(this::kind).filter(k -> !k.isEmpty()).distinct()
					.forEach(k -> byKind.computeIfAbsent(k, _ -> new ArrayList<>()).add(row));
		}
		return byKind;
	}

	/// What a figure is one of, as far as that can be compared: a fate of people, a share, a sum of one currency, a measure of one
	/// dimension, or what is counted; nothing for a bare number.
	private static String kindOf(Mention m) {
		var a = (Value.Amount) m.value();
		if (AmountsFates.isFate(a.base())) {
			return isOfPeople(a) ? "fate " + a.base() : "";
		}
		if (m.type() == FactType.MONEY) {
			return "sum " + a.base().replaceAll("/.*", "");
		}
		if (Figures.isCount(a)) {
			return a.head().isEmpty() ? "" : "count " + Figures.headKind(a.head());
		}
		return Figures.isOfTime(a) ? "" : "measure " + a.base();
	}

	private String kind(Mention m) {
		return kinds.getOrDefault(m, "");
	}

	/// A toll that names nothing but its fate is one of people.
	private static boolean isOfPeople(Value.Amount a) {
		return a.head().isEmpty() || a.head().equals(a.base()) || Figures.isPerson(a.head());
	}

	private static List<Mention> together(List<List<Mention>> rows, Groups groups, int row) {
		return IntStream.range(0, rows.size()).filter(i -> groups.of(i) == groups.of(row)).boxed()
				.flatMap(i -> rows.get(i).stream()).toList();
	}

	/// Whether no version tells both.
	private static boolean areApart(List<Mention> a, List<Mention> b) {
		Set<Integer> versions = a.stream().map(Mention::version).collect(Collectors.toSet());
		return b.stream().noneMatch(m -> versions.contains(m.version()));
	}

	private boolean clash(List<Mention> a, List<Mention> b) {
		return areApart(a, b) && a.stream().anyMatch(x -> b.stream().anyMatch(y -> clash(x, y)));
	}

	private boolean clash(Mention a, Mention b) {
		if (!(a.value() instanceof Value.Amount x && b.value() instanceof Value.Amount y) || !kind(a).equals(kind(b))
				|| !Figures.areTwo(x, y)) {
			return false;
		}
		boolean linked = passages.join(a, b);
		return (linked || (isOnlyOfKind(a) && isOnlyOfKind(b))) && scope.isWhole(a) && scope.isWhole(b) && scope.mayBeOne(a, b)
				&& !tells(a, y.number()) && !tells(b, x.number())
				&& isNearest(a, b) && isNearest(b, a) && areOfOneThing(a, x, b, y, linked);
	}

	private boolean areOfOneThing(Mention a, Value.Amount x, Mention b, Value.Amount y, boolean linked) {
		double like = surroundings.likeness(a, b).orElse(0);
		if (linked && AmountsFates.isFate(x.base())) {
			return true;
		}
		if (x.base().equals(SHARE)) {
			return linked && (sharing.share(a, b) >= ALIKE || like >= ALIKE_SHARES);
		}
		boolean share = sharing.share(a, b) >= ALIKE;
		double ratio = ratio(x, y);
		if (isCommon(x) || isCommon(y)) {
			return like >= UNLINKED && ratio <= CLOSE;
		}
		boolean alike = like >= (linked ? LINKED : UNLINKED) || (linked && share)
				|| (ratio <= CLOSE && like >= (isLarge(x) ? REMOTELY : share ? BARELY : CLOSELY));
		return alike && ratio <= TIMES;
	}

	private static boolean isLarge(Value.Amount a) {
		return a.number().doubleValue() >= LARGE && Figures.isCount(a);
	}

	/// People and the like are counted for many a reason.
	private static boolean isCommon(Value.Amount a) {
		return !AmountsFates.isFate(a.base()) && Figures.isPerson(a.head());
	}

	private static double ratio(Value.Amount a, Value.Amount b) {
		double x = a.number().abs().doubleValue();
		double y = b.number().abs().doubleValue();
		return x == 0 || y == 0 ? Double.MAX_VALUE : Math.max(x, y) / Math.min(x, y);
	}

	/// Whether no other figure of the kind in the sentence of `a` is nearer to that of `b`, nor as near.
	private boolean isNearest(Mention a, Mention b) {
		return like(a).stream().noneMatch(o -> !o.equals(a) && distance(o, b) <= distance(a, b) && sharing.areInOneSentence(a, o));
	}

	/// The figures of the kind in the version of `a`.
	private List<Mention> like(Mention a) {
		return alike.getOrDefault(new Place(a.version(), kind(a)), List.of());
	}

	private static double distance(Mention a, Mention b) {
		return ratio((Value.Amount) a.value(), (Value.Amount) b.value());
	}

	/// Whether the version of `a` tells `other` as well, of whatever in its sentence or of that kind anywhere.
	private boolean tells(Mention a, BigDecimal other) {
		return scope.tellsBeside(a, other) || like(a).stream().anyMatch(o -> number(o).compareTo(other) == 0);
	}

	/// Whether its version tells no other figure of the kind.
	private boolean isOnlyOfKind(Mention a) {
		return like(a).stream().allMatch(o -> number(o).compareTo(number(a)) == 0);
	}

	private static BigDecimal number(Mention m) {
		return ((Value.Amount) m.value()).number();
	}
}
