package variorum.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Keeps one column level with another: for each height in the one the height in the other that stands beside it.
///
/// The counterparts of two columns are stretches of each. Those that keep their order form a chain; on it the map runs
/// straight from stretch to stretch, so that scrolling one column moves the other smoothly and every passage of the chain
/// comes level when it reaches the reading line. Moved passages would make the map jump, so the heaviest chain (Fredman
/// 1975, by patience; here weighted, with a Fenwick tree of maxima) is kept and the others left out. Cost: n log n.
public final class Level {
	/// Counterparts: `[from, fromEnd)` in the one column stands beside `[to, toEnd)` in the other; heights in pixels.
	public record Pair(double from, double fromEnd, double to, double toEnd) { }

	private final double[] from;
	private final double[] to;

	private Level(double[] from, double[] to) {
		this.from = from;
		this.to = to;
	}

	/// The map from a column of height `fromHeight` to one of `toHeight`, given their counterparts in any order.
	public static Level of(List<Pair> pairs, double fromHeight, double toHeight) {
		var knots = new ArrayList<double[]>();
		knots.add(new double[] {0, 0});
		for (Pair p : chain(pairs)) {
			add(knots, p.from(), p.to());
			add(knots, p.fromEnd(), p.toEnd());
		}
		double[] last = knots.getLast();
		double rest = Math.max(1, fromHeight - last[0]);
		add(knots, last[0] + rest, Math.max(last[1], toHeight));
		return new Level(knots.stream().mapToDouble(k -> k[0]).toArray(), knots.stream().mapToDouble(k -> k[1]).toArray());
	}

	private static void add(List<double[]> knots, double from, double to) {
		double[] last = knots.getLast();
		if (from >= last[0] && to >= last[1]) {
			knots.add(new double[] {from, to});
		}
	}

	/// The height in the other column that stands beside `y` in this one. Never falls as `y` grows.
	public double at(double y) {
		int i = Arrays.binarySearch(from, y);
		if (i >= 0) {
			return to[i];
		}
		int next = -i - 1;
		if (next == 0) {
			return to[0] + y - from[0];
		}
		if (next == from.length) {
			return to[next - 1] + y - from[next - 1];
		}
		double part = (y - from[next - 1]) / (from[next] - from[next - 1]);
		return to[next - 1] + part * (to[next] - to[next - 1]);
	}

	/// The heaviest chain: stretches that follow each other in both columns, weighed by the shorter of their two heights.
	static List<Pair> chain(List<Pair> pairs) {
		var sorted = pairs.stream().filter(p -> p.fromEnd() > p.from() && p.toEnd() > p.to())
				.sorted(Comparator.comparingDouble(Pair::fromEnd).thenComparingDouble(Pair::toEnd)).toList();
		int n = sorted.size();
		double[] weight = new double[n];
		int[] before = new int[n];
		var best = new Maxima(sorted);
		int next = 0;
		var byStart = new ArrayList<Integer>();
		for (int i = 0; i < n; i++) {
			byStart.add(i);
		}
		byStart.sort(Comparator.comparingDouble(i -> sorted.get(i).from()));
		// Taken by where they begin; a stretch enters the tree only once it has ended, so chained ones cannot overlap.
		for (int i : byStart) {
			Pair p = sorted.get(i);
			while (next < n && sorted.get(next).fromEnd() <= p.from()) {
				best.enter(next, weight[next]);
				next++;
			}
			before[i] = best.endingBy(p.to());
			weight[i] = Math.min(p.fromEnd() - p.from(), p.toEnd() - p.to()) + (before[i] == NONE ? 0 : weight[before[i]]);
		}
		return follow(sorted, weight, before);
	}

	private static final int NONE = -1;

	private static List<Pair> follow(List<Pair> sorted, double[] weight, int[] before) {
		int last = NONE;
		for (int i = 0; i < weight.length; i++) {
			last = last == NONE || weight[i] > weight[last] ? i : last;
		}
		var chain = new ArrayList<Pair>();
		for (int i = last; i != NONE; i = before[i]) {
			chain.addFirst(sorted.get(i));
		}
		return chain;
	}

	/// The heaviest entered stretch that ends, in the other column, by a given height.
	private static final class Maxima {
		private final double[] ends;
		private final int[] rank;
		private final int[] tree;
		private final double[] weight;

		Maxima(List<Pair> pairs) {
			ends = pairs.stream().mapToDouble(Pair::toEnd).sorted().toArray();
			rank = new int[pairs.size()];
			for (int i = 0; i < rank.length; i++) {
				rank[i] = upTo(pairs.get(i).toEnd());
			}
			tree = new int[pairs.size() + 1];
			Arrays.fill(tree, NONE);
			weight = new double[pairs.size()];
		}

		void enter(int pair, double w) {
			weight[pair] = w;
			for (int k = rank[pair]; k < tree.length; k += k & -k) {
				if (tree[k] == NONE || weight[tree[k]] < w) {
					tree[k] = pair;
				}
			}
		}

		int endingBy(double height) {
			int best = NONE;
			for (int k = upTo(height); k > 0; k -= k & -k) {
				if (tree[k] != NONE && (best == NONE || weight[tree[k]] > weight[best])) {
					best = tree[k];
				}
			}
			return best;
		}

		// How many ends are at or below `height`.
		private int upTo(double height) {
			int lo = 0;
			int hi = ends.length;
			while (lo < hi) {
				int mid = (lo + hi) >>> 1;
				if (ends[mid] <= height) {
					lo = mid + 1;
				} else {
					hi = mid;
				}
			}
			return lo;
		}
	}

	/// Where to bring counterparts level: the height on the screen, from the columns' top edge, nearest to `wanted`, at which
	/// each column can show its own without scrolling before its beginning or past its end. `tops` are the counterparts'
	/// heights in their columns, `ends` how far each column can scroll. Where no height suits all, none scrolls before its
	/// beginning, and a column scrolls past its end.
	public static double line(double wanted, double[] tops, double[] ends) {
		double highest = Arrays.stream(tops).min().orElse(wanted);
		double lowest = 0;
		for (int i = 0; i < tops.length; i++) {
			lowest = Math.max(lowest, tops[i] - ends[i]);
		}
		return Math.min(highest, Math.max(lowest, wanted));
	}
}
