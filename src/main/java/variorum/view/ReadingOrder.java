package variorum.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.collation.Collation;

/// The order in which the passages of a story are read through several versions.
///
/// The first version's passages stand as it tells them. Those that only a later version tells are put in one by one, each
/// behind the passage that it follows there: what it leads on from stays beside it. Cost: the readings, sorted by version.
final class ReadingOrder {
	private static final int NONE = -1;
	private final int[] next;
	private final boolean[] placed;
	private int head = NONE;

	private ReadingOrder(int passages) {
		next = new int[passages];
		placed = new boolean[passages];
		Arrays.fill(next, NONE);
	}

	/// The indices of the passages of `c` that one of `versions` tells, in their order.
	static List<Integer> of(Collation c, List<Integer> versions) {
		var passages = c.alignment().passages();
		var order = new ReadingOrder(passages.size());
		for (int v : versions) {
			record Place(int start, int passage) { }
			var told = IntStream.range(0, passages.size()).boxed().flatMap(p -> passages.get(p).readings().stream()
					.filter(r -> r.version() == v).limit(1).map(r -> new Place(r.span().start(), p)))
					.sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::passage)).map(Place::passage).toList();
			order.put(told);
		}
		return order.list();
	}

	private void put(List<Integer> told) {
		int before = NONE;
		for (int p : told) {
			if (!placed[p]) {
				placed[p] = true;
				next[p] = before == NONE ? head : next[before];
				if (before == NONE) {
					head = p;
				} else {
					next[before] = p;
				}
			}
			before = p;
		}
	}

	private List<Integer> list() {
		var list = new ArrayList<Integer>();
		for (int p = head; p != NONE; p = next[p]) {
			list.add(p);
		}
		return list;
	}
}
