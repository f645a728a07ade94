package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A partition of the numbers from 0 that grows coarser: union–find, the smallest number of a group naming it.
final class Groups {
	private final int[] parent;

	/// Every number below `size` in a group of its own.
	Groups(int size) {
		parent = new int[size];
		for (int i = 0; i < size; i++) {
			parent[i] = i;
		}
	}

	/// The smallest number in the group of `i`.
	int of(int i) {
		int root = i;
		while (parent[root] != root) {
			root = parent[root];
		}
		parent[i] = root;
		return root;
	}

	/// Makes one group of those of `a` and `b`.
	void join(int a, int b) {
		int x = of(a);
		int y = of(b);
		parent[Math.max(x, y)] = Math.min(x, y);
	}

	/// The groups with their members in order, by smallest member.
	List<List<Integer>> all() {
		var groups = new TreeMap<Integer, List<Integer>>();
		for (int i = 0; i < parent.length; i++) {
			groups.computeIfAbsent(of(i), _ -> new ArrayList<>()).add(i);
		}
		return List.copyOf(groups.values());
	}
}
