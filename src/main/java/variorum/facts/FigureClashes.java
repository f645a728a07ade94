package variorum.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds rows of figures that versions tell of one thing in other words, and differently: "killing at least 12 people" and "at
/// least 14 workers died", "turnout was 67 percent" and "turnout stood at 76 per cent".
///
/// Where the words around two figures differ, only what they are figures of can tell that they answer each other. So two rows
/// clash when no version tells both, their sentences stand in linked readings, each figure is the only one of its kind in its
/// sentence, both tell one fate of people or are shares in sentences with the same words, and they cannot both be told of
/// one thing. Cost: the square of the rows of shares and fates.
final class FigureClashes {
	/// The part of the shorter sentence's words that two shares need in common.
	private static final double ALIKE = 0.34;
	private static final String SHARE = "%";

	private final List<Mention> all;
	private final Passages passages;
	private final Sharing sharing;

	FigureClashes(List<Mention> all, Passages passages, Sharing sharing) {
		this.all = all;
		this.passages = passages;
		this.sharing = sharing;
	}

	/// `rows` by the thing they tell of: a row that clashes with none by itself.
	List<List<List<Mention>>> grouped(List<List<Mention>> rows) {
		var groups = new Groups(rows.size());
		int[] comparable = IntStream.range(0, rows.size())
				.filter(i -> rows.get(i).stream().anyMatch(FigureClashes::isComparable)).toArray();
		for (int x = 0; x < comparable.length; x++) {
			for (int y = x + 1; y < comparable.length; y++) {
				int i = comparable[x];
				int j = comparable[y];
				if (clash(rows.get(i), rows.get(j)) && areApart(together(rows, groups, i), together(rows, groups, j))) {
					groups.join(i, j);
				}
			}
		}
		return groups.all().stream().map(g -> g.stream().map(rows::get).toList()).toList();
	}

	private static boolean isComparable(Mention m) {
		return m.value() instanceof Value.Amount a && (AmountsFates.isFate(a.base()) || a.base().equals(SHARE));
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
		return a.value() instanceof Value.Amount x && b.value() instanceof Value.Amount y && x.base().equals(y.base())
				&& passages.join(a, b) && (areFates(x, y) || (x.base().equals(SHARE) && sharing.share(a, b) >= ALIKE))
				&& Figures.areTwo(x, y) && isOnly(a, x) && isOnly(b, y);
	}

	private static boolean areFates(Value.Amount a, Value.Amount b) {
		return AmountsFates.isFate(a.base()) && isOfPeople(a) && isOfPeople(b);
	}

	/// A toll that names nothing but its fate is one of people.
	private static boolean isOfPeople(Value.Amount a) {
		return a.head().isEmpty() || a.head().equals(a.base()) || Figures.isPerson(a.head());
	}

	private boolean isOnly(Mention m, Value.Amount a) {
		return all.stream().noneMatch(o -> !o.equals(m) && o.version() == m.version() && o.value() instanceof Value.Amount other
				&& other.base().equals(a.base()) && sharing.areInOneSentence(m, o));
	}
}
