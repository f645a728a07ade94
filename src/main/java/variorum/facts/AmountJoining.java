package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Joins figures for the same thing into one row.
///
/// Two amounts are one fact when they count one kind of thing, their intervals have a value in common, and something says
/// that the same thing is counted: they stand in one slot or in readings of one passage, or the figure is no common small
/// number, or their sentences share content words. A row grows only while every two of its amounts are compatible, the
/// surest pairs first, so that no chain of vague figures joins exact ones that exclude each other.
final class AmountJoining {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
	private static final BigDecimal SMALL = BigDecimal.TEN;
	private static final int SHARED_WORDS = 2;
	/// Likeness of the words around small numbers of one thing under two names.
	private static final double ALIKE = 0.5;
	/// Equal figures of which one may be the only one in a passage: more are a list.
	private static final int MOST = 100;
	/// The most mentions of one kind of thing of which each two are compared: of what a story counts more often, only what
	/// stands in one slot is joined, and time stays about linear in the mentions.
	private static final int OFTEN = 2000;
	/// How sure a pair is: an order of evidence, not a probability.
	private static final int IN_SLOT = 3;
	private static final int IN_PASSAGE = 2;
	private static final int BY_FIGURE = 1;

	private final List<Mention> mentions;
	private final Passages passages;
	private final Sharing sharing;
	private final Ages ages;
	private final Surroundings surroundings;

	/// What each version counts, as its number and the kind.
	private final Set<String> told;

	private record Pair(int a, int b, int evidence) { }

	AmountJoining(List<Mention> mentions, Passages passages, Sharing sharing, Ages ages, Surroundings surroundings) {
		this.ages = ages;
		this.surroundings = surroundings;
		this.mentions = mentions;
		this.passages = passages;
		this.sharing = sharing;
		told = IntStream.range(0, mentions.size()).mapToObj(i -> version(i) + " " + Figures.headKind(amount(i).head()))
				.collect(Collectors.toSet());
	}

	/// The rows, as lists of mentions; `slots` are pairs of indexes known to stand in one slot.
	List<List<Mention>> rows(Set<Passages.Pair> slots) {
		var groups = new Groups(mentions.size());
		var members = new HashMap<Integer, List<Integer>>();
		for (var p : pairs(slots)) {
			if (groups.of(p.a()) == groups.of(p.b())) {
				continue;
			}
			var left = members.computeIfAbsent(groups.of(p.a()), AmountJoining::alone);
			var right = members.computeIfAbsent(groups.of(p.b()), AmountJoining::alone);
			if (fit(left, right)) {
				groups.join(p.a(), p.b());
				var both = new ArrayList<>(left);
				both.addAll(right);
				members.put(groups.of(p.a()), both);
			}
		}
		return groups.all().stream().map(g -> g.stream().map(mentions::get).toList()).toList();
	}

	private List<Pair> pairs(Set<Passages.Pair> slots) {
		var pairs = new ArrayList<Pair>();
		for (var alike : byKind().values()) {
			if (alike.size() > OFTEN) {
				inSlots(alike, slots, pairs);
				continue;
			}
			for (int i = 0; i < alike.size(); i++) {
				for (int j = i + 1; j < alike.size(); j++) {
					int evidence = evidence(alike.get(i), alike.get(j), slots);
					if (evidence > 0) {
						pairs.add(new Pair(alike.get(i), alike.get(j), evidence));
					}
				}
			}
		}
		pairs.addAll(otherwiseCalled(slots));
		pairs.sort(Comparator.comparingInt((Pair p) -> -p.evidence())
				.thenComparing(p -> amount(p.a()).number().compareTo(amount(p.b()).number()) != 0)
				.thenComparingInt(Pair::a).thenComparingInt(Pair::b));
		return pairs;
	}

	private static List<Integer> alone(int mention) {
		return List.of(mention);
	}

	private void inSlots(List<Integer> alike, Set<Passages.Pair> slots, List<Pair> pairs) {
		var kind = Set.copyOf(alike);
		slots.stream().filter(s -> kind.contains(s.a()) && kind.contains(s.b()) && Figures.fit(amount(s.a()), amount(s.b())))
				.forEach(s -> pairs.add(new Pair(s.a(), s.b(), IN_SLOT)));
	}

	/// Equal figures in linked readings that call what they count by another word ("five sites", "five locations"): the only
	/// ones of that figure there.
	private List<Pair> otherwiseCalled(Set<Passages.Pair> slots) {
		Map<BigDecimal, List<Integer>> byNumber = new TreeMap<>();
		for (int i = 0; i < mentions.size(); i++) {
			if (isPlainCount(amount(i))) {
				byNumber.computeIfAbsent(amount(i).number(), _ -> new ArrayList<>()).add(i);
			}
		}
		var pairs = new ArrayList<Pair>();
		for (var equal : byNumber.values()) {
			for (int x = 0; x < equal.size() && equal.size() <= MOST; x++) {
				for (int y = x + 1; y < equal.size(); y++) {
					if (isOnly(equal, equal.get(x), equal.get(y), slots)) {
						pairs.add(new Pair(equal.get(x), equal.get(y), BY_FIGURE));
					}
				}
			}
		}
		return pairs;
	}

	private static boolean isPlainCount(Value.Amount a) {
		return Figures.isCount(a) && !a.head().isEmpty() && !AmountsFates.isFate(a.base()) && a.number().compareTo(BigDecimal.TWO) > 0;
	}

	private boolean isOnly(List<Integer> equal, int a, int b, Set<Passages.Pair> slots) {
		return tellAlike(a, b, slots) && equal.stream().filter(k -> k != a && k != b).noneMatch(k ->
				(version(k) == version(a) && tellAlike(k, b, slots)) || (version(k) == version(b) && tellAlike(a, k, slots)));
	}

	private boolean tellAlike(int a, int b, Set<Passages.Pair> slots) {
		return version(a) != version(b) && !tellsKind(a, b) && !tellsKind(b, a)
				&& (slots.contains(new Passages.Pair(Math.min(a, b), Math.max(a, b)))
				|| (passages.join(mentions.get(a), mentions.get(b)) && sharing.words(mentions.get(a), mentions.get(b)) >= SHARED_WORDS
				&& (isTelling(amount(a)) || areAlike(a, b))));
	}

	/// Whether the words around two small numbers are alike: three guns are not three life sentences.
	private boolean areAlike(int a, int b) {
		return surroundings.likeness(mentions.get(a), mentions.get(b)).orElse(1) >= ALIKE;
	}

	/// Whether the version of `a` counts what `b` counts as well: then it calls it so.
	private boolean tellsKind(int a, int b) {
		return told.contains(version(a) + " " + Figures.headKind(amount(b).head()))
				&& !Figures.headKind(amount(a).head()).equals(Figures.headKind(amount(b).head()));
	}

	private int version(int i) {
		return mentions.get(i).version();
	}

	private Map<String, List<Integer>> byKind() {
		var heads = mentions.stream().map(m -> ((Value.Amount) m.value()).head()).collect(Collectors.toSet());
		return IntStream.range(0, mentions.size()).boxed()
				.collect(Collectors.groupingBy(i -> kind(amount(i), heads), TreeMap::new, Collectors.toList()));
	}

	/// What is counted: the word before the head instead where the story counts that elsewhere (`bomber aircraft` are bombers).
	private static String kind(Value.Amount a, Set<String> heads) {
		var words = WORD.matcher(a.unit()).results().map(r -> Folding.of(r.group())).toList();
		if (Figures.isCount(a) && words.size() > 1) {
			String before = words.get(words.size() - 2);
			if (heads.contains(before) && !before.equals(a.head())) {
				return " " + Figures.headKind(before);
			}
		}
		return Figures.kind(a);
	}

	private int evidence(int i, int j, Set<Passages.Pair> slots) {
		if (!Figures.fit(amount(i), amount(j))) {
			return 0;
		}
		if (slots.contains(new Passages.Pair(i, j))) {
			return IN_SLOT;
		}
		if (passages.join(mentions.get(i), mentions.get(j))) {
			return IN_PASSAGE;
		}
		boolean large = isTelling(amount(i)) && isTelling(amount(j));
		boolean otherUnit = !Figures.isCount(amount(i)) && !amount(i).unit().equals(amount(j).unit());
		boolean equal = otherUnit || amount(i).number().compareTo(amount(j).number()) == 0;
		if (large && equal) {
			return BY_FIGURE;
		}
		boolean counted = !amount(i).head().isEmpty();
		int shared = sharing.words(mentions.get(i), mentions.get(j));
		return (large && counted && shared > 0) || (equal && shared >= SHARED_WORDS) ? BY_FIGURE : 0;
	}

	/// Whether the figure is not told of many a thing: above ten or with decimals.
	private static boolean isTelling(Value.Amount a) {
		return a.number().compareTo(SMALL) > 0 || (a.number().scale() > 0 && !(a.base().equals("%") && a.number()
				.compareTo(BigDecimal.ONE) < 0));
	}

	private boolean fit(List<Integer> left, List<Integer> right) {
		return left.stream().allMatch(x -> right.stream().allMatch(y -> Figures.fit(amount(x), amount(y))
				&& !areToldApart(x, y) && ages.mayBeOne(mentions.get(x), mentions.get(y))));
	}

	/// Whether one version gives both as bounds of one side, "at least 17" and "over 20", or counts two kinds of things so: of
	/// two things.
	private boolean areToldApart(int x, int y) {
		if (version(x) != version(y)) {
			return false;
		}
		boolean bounds = amount(x).number().compareTo(amount(y).number()) != 0 && Figures.haveOneSide(amount(x), amount(y));
		return bounds || (isPlainCount(amount(x)) && isPlainCount(amount(y)) && !Figures.headKind(amount(x).head()).equals(
				Figures.headKind(amount(y).head())));
	}

	private Value.Amount amount(int i) {
		return (Value.Amount) mentions.get(i).value();
	}
}
