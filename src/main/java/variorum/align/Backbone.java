package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import variorum.align.Chains.Block;

/// Chooses the blocks that stand in the same order in both versions; all others have moved.
///
/// Heaviest increasing subsequence (Jacobson and Vo 1992) over the blocks' extents, with a Fenwick tree of maxima:
/// O(n log n). A block may begin only where the one before it has ended in both versions.
final class Backbone {
	private final List<Block> blocks;
	private final float[] best;
	private final int[] before;
	/// By end in the right version: the heaviest block so far that ends there or earlier, and its index.
	private final int[] tree;

	private Backbone(List<Block> blocks, int right) {
		this.blocks = blocks;
		best = new float[blocks.size()];
		before = new int[blocks.size()];
		tree = new int[right + 2];
		Arrays.fill(tree, -1);
	}

	/// The blocks that are in place, in order; `right` is the number of tokens of the right version.
	static List<Block> of(List<Block> blocks, int right) {
		return new Backbone(blocks, right).heaviest();
	}

	private List<Block> heaviest() {
		Integer[] byStart = order(Comparator.comparingInt(i -> blocks.get(i).a()));
		Integer[] byEnd = order(Comparator.comparingInt(i -> blocks.get(i).aEnd()));
		int ended = 0;
		int last = -1;
		for (int i : byStart) {
			while (blocks.get(byEnd[ended]).aEnd() <= blocks.get(i).a()) {
				put(byEnd[ended++]);
			}
			before[i] = heaviestUpTo(blocks.get(i).b());
			best[i] = blocks.get(i).weight() + (before[i] < 0 ? 0 : best[before[i]]);
			last = last < 0 || best[i] > best[last] ? i : last;
		}
		var chosen = new ArrayList<Block>();
		for (int i = last; i >= 0; i = before[i]) {
			chosen.add(blocks.get(i));
		}
		return chosen.reversed();
	}

	private Integer[] order(Comparator<Integer> by) {
		var order = new Integer[blocks.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, by);
		return order;
	}

	private void put(int block) {
		for (int at = blocks.get(block).bEnd() + 1; at < tree.length; at += at & -at) {
			if (tree[at] < 0 || best[block] > best[tree[at]]) {
				tree[at] = block;
			}
		}
	}

	private int heaviestUpTo(int end) {
		int found = -1;
		for (int at = end + 1; at > 0; at -= at & -at) {
			if (tree[at] >= 0 && (found < 0 || best[tree[at]] > best[found])) {
				found = tree[at];
			}
		}
		return found;
	}
}
