package variorum.align;

import java.util.Arrays;

/// Finds the heaviest chain of votes whose rows increase with the tokens that give them.
///
/// A heaviest increasing subsequence (Jacobson and Vo 1992) with a Fenwick tree of maxima over the rows: O(log n) a vote.
final class RowChain {
	private static final int NONE = -1;

	/// For each vote where its row stands, what it weighs, and whether it has no part in a chain.
	private final int[] places;
	private final float[] weights;
	private final boolean[] out;
	private final int[] tree;
	private final float[] best;
	private final int[] before;
	private final int[] token;
	private int last = NONE;

	RowChain(int rows, int[] places, float[] weights, boolean[] out) {
		this.places = places;
		this.weights = weights;
		this.out = out;
		tree = new int[rows + 1];
		Arrays.fill(tree, NONE);
		best = new float[places.length];
		before = new int[places.length];
		token = new int[places.length];
	}

	/// Adds the votes `[from, to)` of token `t`; tokens come in order. All votes of a token are asked before any is put in, so
	/// that no chain takes two of them.
	void offer(int t, int from, int to) {
		for (int k = from; k < to; k++) {
			if (!out[k]) {
				token[k] = t;
				before[k] = upTo(places[k]);
				best[k] = weights[k] + (before[k] == NONE ? 0 : best[before[k]]);
				last = last == NONE || best[k] > best[last] ? k : last;
			}
		}
		for (int k = from; k < to; k++) {
			if (!out[k]) {
				put(k);
			}
		}
	}

	/// For each of the first `tokens` tokens its vote in the heaviest chain, or -1.
	int[] votes(int tokens) {
		var votes = new int[tokens];
		Arrays.fill(votes, NONE);
		for (int k = last; k != NONE; k = before[k]) {
			votes[token[k]] = k;
		}
		return votes;
	}

	private int upTo(int place) {
		int found = NONE;
		for (int at = place; at > 0; at -= at & -at) {
			if (tree[at] != NONE && (found == NONE || best[tree[at]] > best[found])) {
				found = tree[at];
			}
		}
		return found;
	}

	private void put(int vote) {
		for (int at = places[vote] + 1; at < tree.length; at += at & -at) {
			if (tree[at] == NONE || best[vote] > best[tree[at]]) {
				tree[at] = vote;
			}
		}
	}
}
