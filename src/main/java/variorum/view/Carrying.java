package variorum.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.facts.Fact;

/// Finds in a newer collation of the same versions, or of some of them, what was chosen in an older one.
///
/// A passage is found again as the one whose readings cover most of the same characters, a fact as the one whose mentions
/// do; what overlaps nowhere is not chosen any more. Cost: one pass over the newer passages or facts.
public final class Carrying {
	private Carrying() { }

	/// `selection` of `older`, as a selection of `newer`; `moved` gives for a version of the older one its index in the newer,
	/// where it is still there.
	public static Selection carry(Selection selection, Collation older, Collation newer, Map<Integer, Integer> moved) {
		return switch (selection) {
			case Selection.Nothing n -> n;
			case Selection.OfPassage(int p) -> {
				Passage was = older.alignment().passages().get(p);
				List<Passage> now = newer.alignment().passages();
				var best = best(now.size(), i -> overlap(was, now.get(i), moved));
				yield best.isPresent() ? new Selection.OfPassage(best.getAsInt()) : Selection.nothing();
			}
			case Selection.OfFact(int f) -> {
				Fact was = older.facts().get(f);
				List<Fact> now = newer.facts();
				var best = best(now.size(), i -> overlap(was, now.get(i), moved));
				yield best.isPresent() ? new Selection.OfFact(best.getAsInt()) : Selection.nothing();
			}
		};
	}

	private interface Measure {
		int of(int index);
	}

	private static OptionalInt best(int size, Measure overlap) {
		int[] shared = IntStream.range(0, size).map(overlap::of).toArray();
		int max = IntStream.of(shared).max().orElse(0);
		return max == 0 ? OptionalInt.empty() : IntStream.range(0, size).filter(i -> shared[i] == max).findFirst();
	}

	private static int overlap(Passage a, Passage b, Map<Integer, Integer> moved) {
		int sum = 0;
		for (var x : a.readings()) {
			for (var y : b.readings()) {
				sum += Objects.equals(moved.get(x.version()), y.version()) ? x.span().overlap(y.span()) : 0;
			}
		}
		return sum;
	}

	private static int overlap(Fact a, Fact b, Map<Integer, Integer> moved) {
		int sum = 0;
		for (var x : a.mentions()) {
			for (var y : b.mentions()) {
				sum += Objects.equals(moved.get(x.version()), y.version()) && x.type() == y.type() ? x.span().overlap(y.span()) : 0;
			}
		}
		return sum;
	}
}
