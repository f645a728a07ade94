package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Groups runs that lie one after the other in both versions into blocks: stretches that were copied and edited.
///
/// Sparse dynamic programming over the runs, as in whole-genome aligners (Eppstein, Galil, Giancarlo and Italiano 1992; Li,
/// minimap2, 2018): a run joins the best chain that ends shortly before it in both versions, less a cost for what is passed
/// over; only the last [#LOOK_BACK] runs are asked, so the work is linear in the runs. The heaviest chain is taken, its
/// tokens are used up, and chains that lose tokens by that are weighed again.
final class Chains {
	/// From this weight on a run claims its tokens before runs are chained.
	private static final float LONG = 3f;
	private static final int LOOK_BACK = 48;
	/// The most tokens that may be passed over between two runs of a block.
	private static final int FAR = 24;
	/// What passing over a token costs.
	private static final float PASSED = 0.1f;
	/// What a token costs that only one of the versions has between the two runs.
	private static final float UNEVEN = 0.05f;

	/// Runs in order that do not overlap in either version; `weight` is what they share less what they pass over.
	record Block(List<Run> runs, float weight) {
		int a() {
			return runs.getFirst().a();
		}

		int aEnd() {
			return runs.getLast().aEnd();
		}

		int b() {
			return runs.getFirst().b();
		}

		int bEnd() {
			return runs.getLast().bEnd();
		}
	}

	private final Words words;
	private final int left;
	private final Beat beat;
	private final boolean[] usedLeft;
	private final boolean[] usedRight;

	Chains(Words words, int left, int right, Beat beat) {
		this.words = words;
		this.beat = beat;
		this.left = left;
		usedLeft = new boolean[words.size(left)];
		usedRight = new boolean[words.size(right)];
	}

	/// The blocks that weigh at least `least`, heaviest first; no token is in two of them.
	List<Block> blocks(List<Run> runs, float least) {
		var queue = new PriorityQueue<>(Comparator.comparingDouble((Block b) -> -b.weight()).thenComparingInt(Block::a)
				.thenComparingInt(Block::b));
		chains(tiled(runs), queue);
		var taken = new ArrayList<Block>();
		while (!queue.isEmpty() && queue.peek().weight() >= least) {
			beat.tick();
			var block = queue.poll();
			if (isFree(block)) {
				taken.add(block);
				use(block);
			} else {
				chains(free(block.runs()), queue);
			}
		}
		return taken;
	}

	/// The runs without the parts that a longer run claims, as greedy string tiling has it (Wise 1993).
	private List<Run> tiled(List<Run> runs) {
		var longest = new ArrayList<>(runs);
		longest.sort(Comparator.comparingDouble((Run r) -> -r.weight()).thenComparingInt(Run::a).thenComparingInt(Run::b));
		var tiles = new ArrayList<Run>();
		for (var run : longest) {
			var parts = free(List.of(run));
			tiles.addAll(parts);
			if (run.weight() >= LONG) {
				parts.forEach(this::use);
			}
		}
		Arrays.fill(usedLeft, false);
		Arrays.fill(usedRight, false);
		tiles.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
		return tiles;
	}

	/// Puts the chains of `runs`, which are in order of place, into `queue`.
	private void chains(List<Run> runs, PriorityQueue<Block> queue) {
		int n = runs.size();
		var best = new float[n];
		int[] before = new int[n];
		for (int i = 0; i < n; i++) {
			join(runs, i, best, before);
		}
		var order = new Integer[n];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (x, y) -> Float.compare(best[y], best[x]));
		var taken = new boolean[n];
		for (int last : order) {
			var chain = new ArrayList<Run>();
			for (int i = last; i >= 0 && !taken[i]; i = before[i]) {
				taken[i] = true;
				chain.add(runs.get(i));
			}
			if (!chain.isEmpty()) {
				queue.add(block(chain.reversed()));
			}
		}
	}

	private void join(List<Run> runs, int i, float[] best, int[] before) {
		beat.tick();
		var run = runs.get(i);
		best[i] = run.weight();
		before[i] = -1;
		for (int j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
			var other = runs.get(j);
			float cost = cost(other, run);
			if (cost < Float.MAX_VALUE && best[j] - cost + run.weight() > best[i]) {
				best[i] = best[j] - cost + run.weight();
				before[i] = j;
			}
		}
	}

	/// What it costs to go on from `first` to `then`, the weight of their overlap included.
	private float cost(Run first, Run then) {
		int passedLeft = then.a() - first.aEnd();
		int passedRight = then.b() - first.bEnd();
		int overlap = Math.max(0, Math.max(-passedLeft, -passedRight));
		if (then.a() <= first.a() || then.b() <= first.b() || overlap >= then.length() || overlap >= first.length()
				|| passedLeft > FAR || passedRight > FAR) {
			return Float.MAX_VALUE;
		}
		float lost = overlap == 0 ? 0 : words.weight(left, then.a(), then.a() + overlap);
		int uneven = Math.abs(passedLeft - passedRight);
		return lost + PASSED * Math.max(0, Math.min(passedLeft, passedRight)) + UNEVEN * uneven;
	}

	/// The block of a chain: where runs overlap, the later one gives way.
	private Block block(List<Run> chain) {
		var runs = new ArrayList<Run>();
		float weight = 0;
		for (var run : chain) {
			if (!runs.isEmpty()) {
				weight -= cost(runs.getLast(), run);
				int overlap = Math.max(0, Math.max(runs.getLast().aEnd() - run.a(), runs.getLast().bEnd() - run.b()));
				weight += overlap == 0 ? 0 : words.weight(left, run.a(), run.a() + overlap);
				runs.add(part(run, overlap, run.length()));
			} else {
				runs.add(run);
			}
			weight += runs.getLast().weight();
		}
		return new Block(Collections.unmodifiableList(runs), weight);
	}

	private Run part(Run run, int from, int to) {
		return from == 0 && to == run.length() ? run
				: new Run(run.a() + from, run.b() + from, to - from,
						words.weight(left, run.a() + from, run.a() + to) / run.rivals(), run.rivals());
	}

	private boolean isFree(Block block) {
		return block.runs().stream().allMatch(r -> {
			for (int k = 0; k < r.length(); k++) {
				if (usedLeft[r.a() + k] || usedRight[r.b() + k]) {
					return false;
				}
			}
			return true;
		});
	}

	private void use(Block block) {
		block.runs().forEach(this::use);
	}

	private void use(Run r) {
		Arrays.fill(usedLeft, r.a(), r.aEnd(), true);
		Arrays.fill(usedRight, r.b(), r.bEnd(), true);
	}

	/// What is left of `runs` when the used tokens are taken out.
	private List<Run> free(List<Run> runs) {
		var left = new ArrayList<Run>();
		for (var r : runs) {
			int from = 0;
			for (int k = 0; k <= r.length(); k++) {
				if (k == r.length() || usedLeft[r.a() + k] || usedRight[r.b() + k]) {
					if (k > from) {
						left.add(part(r, from, k));
					}
					from = k + 1;
				}
			}
		}
		return left;
	}
}
