package variorum.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.Passage;
import variorum.collation.Collation;

/// What a version leaves out: the passages, by their indices, that at least two others tell and it does not; those that most
/// others tell come first, the longer of equals. Copies neither leave out nor tell. Cost: the readings, times the versions.
public record LeftOut(int version, List<Integer> passages) {
	public LeftOut {
		passages = List.copyOf(passages);
	}

	/// For each version that is no copy, in their order, what it leaves out.
	public static List<LeftOut> of(Collation c, List<Version> versions) {
		var originals = versions.stream().filter(v -> v.copyOf().isEmpty()).map(Version::index).collect(Collectors.toSet());
		List<Passage> all = c.alignment().passages();
		var tellers = all.stream().map(p -> tellers(p, originals)).toList();
		var told = IntStream.range(0, all.size()).filter(p -> tellers.get(p).size() >= 2).boxed()
				.sorted(Comparator.<Integer>comparingInt(p -> -tellers.get(p).size()).thenComparingInt(p -> -length(all.get(p)))
						.thenComparingInt(p -> p)).toList();
		var left = new ArrayList<LeftOut>();
		versions.stream().map(Version::index).filter(originals::contains).forEach(v -> left.add(
				new LeftOut(v, told.stream().filter(p -> !tellers.get(p).contains(v)).toList())));
		return left;
	}

	private static Set<Integer> tellers(Passage p, Set<Integer> among) {
		return p.readings().stream().map(Passage.Reading::version).filter(among::contains).collect(Collectors.toSet());
	}

	private static int length(Passage p) {
		return p.readings().stream().mapToInt(r -> r.span().length()).max().orElse(0);
	}
}
