package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Gathers clauses of several versions that tell the same into groups.
///
/// Pairs are taken likeliest first, and the two groups that a pair would join are joined when the pairs of versions across
/// them support it on average ("average linkage"): A like B and B like C joins A with C only where A and C are somewhat
/// alike, so no chain drifts. In a version a group is one run of clauses: one sentence here may answer three there, and a
/// group grows only at its ends. Cost: for each pair of clauses the product of two groups' versions, at most.
final class ClauseGroups {
	/// What pairs of versions across two groups must reach on average for these to be joined, unless less joins two clauses.
	private static final float SUPPORT = 0.15f;
	/// The same where two groups have a version in common, so that its run would grow.
	private static final float GROWTH = 0.15f;
	/// The share of likely pairs with likely neighbours that, less what versions have, is asked of a run that grows.
	private static final float FOLLOWING = 0.6f;
	/// The part of the support asked for on average that each version must have by itself.
	private static final float ALONE = 0.3f;
	/// From this share of likely pairs with likely neighbours on, versions keep one order.
	private static final float ORDERLY = 0.6f;
	/// Clauses of one version in a group, at most.
	private static final int LONGEST = 6;

	/// A run of clauses of one version, both numbered through all versions and both part of it.
	record Run(int first, int last) {
		boolean touches(Run other) {
			return last + 1 == other.first || other.last + 1 == first;
		}

		Run cover(Run other) {
			return new Run(Math.min(first, other.first), Math.max(last, other.last));
		}

		int length() {
			return last - first + 1;
		}
	}

	private final Evidence evidence;
	private final float[] probabilities;
	private final boolean[] begins;
	private final float[] order;
	private final float least;
	private final List<Map<Integer, Run>> groups = new ArrayList<>();
	private final int[] groupOf;

	private ClauseGroups(Evidence evidence, float[] probabilities, boolean[] begins, float least) {
		this.begins = begins;
		this.order = evidence.order(probabilities);
		this.evidence = evidence;
		this.least = least;
		this.probabilities = probabilities;
		groupOf = new int[evidence.clauses()];
		Arrays.fill(groupOf, -1);
	}

	/// The groups of at least two versions, each a run by version. `known` are groups that are kept together whatever the
	/// evidence; pairs below `least` join nothing, and no run goes over a clause that `begins` something else in its version.
	static List<Map<Integer, Run>> of(Evidence evidence, float[] probabilities, boolean[] begins, float least,
			List<Map<Integer, Run>> known) {
		var making = new ClauseGroups(evidence, probabilities, begins, least);
		known.forEach(making::keep);
		IntStream.range(0, evidence.pairs()).filter(p -> probabilities[p] >= least).boxed()
				.sorted(Comparator.comparingDouble((Integer p) -> -probabilities[p])).forEach(making::join);
		return making.groups.stream().filter(g -> g.size() > 1).toList();
	}

	private void keep(Map<Integer, Run> group) {
		boolean isFree = group.values().stream().allMatch(r -> IntStream.rangeClosed(r.first(), r.last()).allMatch(c -> groupOf[c] < 0));
		if (isFree) {
			add(new TreeMap<>(group));
		}
	}

	private int add(Map<Integer, Run> group) {
		groups.add(group);
		mark(group, groups.size() - 1);
		return groups.size() - 1;
	}

	private void mark(Map<Integer, Run> group, int number) {
		group.values().forEach(r -> Arrays.fill(groupOf, r.first(), r.last() + 1, number));
	}

	private int groupOf(int clause) {
		if (groupOf[clause] < 0) {
			add(new TreeMap<>(Map.of(evidence.versionOf(clause), new Run(clause, clause))));
		}
		return groupOf[clause];
	}

	private void join(int pair) {
		int a = groupOf(evidence.left(pair));
		int b = groupOf(evidence.right(pair));
		if (a != b && fit(groups.get(a), groups.get(b)) && isSupported(groups.get(a), groups.get(b))) {
			groups.get(b).forEach((version, run) -> groups.get(a).merge(version, run, Run::cover));
			groups.get(b).clear();
			mark(groups.get(a), a);
		}
	}

	private boolean fit(Map<Integer, Run> a, Map<Integer, Run> b) {
		for (var e : a.entrySet()) {
			Run other = b.get(e.getKey());
			if (other != null && !fit(e.getValue(), other)) {
				return false;
			}
		}
		return true;
	}

	private boolean fit(Run a, Run b) {
		return a.touches(b) && !begins[Math.max(a.first(), b.first())] && a.length() + b.length() <= LONGEST;
	}

	/// Whether the likeliest pairs of clauses across the two groups speak for it: on average over pairs of versions, and,
	/// less so, for each version by itself, so that none is drawn in by another. Where the groups have a version in common
	/// its run would grow, which is believed the sooner the better the versions keep one order: translators follow their
	/// text, reporters choose.
	private boolean isSupported(Map<Integer, Run> a, Map<Integer, Run> b) {
		float needed = Math.min(SUPPORT, least);
		if (order(a, b) >= ORDERLY) {
			return support(a, b) >= needed;
		}
		if (a.keySet().stream().anyMatch(b::containsKey)) {
			needed = Math.max(GROWTH, FOLLOWING - order(a, b));
		}
		float alone = needed * ALONE;
		return support(a, b) >= needed && a.entrySet().stream().allMatch(v -> isDrawn(v, b, alone))
				&& b.entrySet().stream().allMatch(v -> isDrawn(v, a, alone));
	}

	/// How well the versions of two groups keep one order, on average.
	private float order(Map<Integer, Run> a, Map<Integer, Run> b) {
		return (float) a.keySet().stream().flatMap(v -> b.keySet().stream().filter(w -> !w.equals(v))
				.map(w -> order[Math.min(v, w) * evidence.versions() + Math.max(v, w)])).mapToDouble(x -> x).average().orElse(0);
	}

	private boolean isDrawn(Map.Entry<Integer, Run> version, Map<Integer, Run> group, float needed) {
		return group.keySet().equals(Set.of(version.getKey())) || support(Map.ofEntries(version), group) >= needed;
	}

	/// The mean over pairs of versions of the likeliest pair of clauses across the two groups.
	private float support(Map<Integer, Run> a, Map<Integer, Run> b) {
		float sum = 0;
		int n = 0;
		for (var x : a.entrySet()) {
			for (var y : b.entrySet()) {
				if (!x.getKey().equals(y.getKey())) {
					sum += likeliest(x.getValue(), y.getValue());
					n++;
				}
			}
		}
		return n == 0 ? 0 : sum / n;
	}

	private float likeliest(Run a, Run b) {
		float best = 0;
		for (int x = a.first(); x <= a.last(); x++) {
			for (int y = b.first(); y <= b.last(); y++) {
				best = Math.max(best, evidence.at(probabilities, x, y));
			}
		}
		return best;
	}

	/// Joins groups that follow each other in the same versions, as long as no run grows beyond `most` words of meaning; a
	/// longer row of groups is cut into even parts. `words[c]` is the length of clause c; only groups that `may` are joined, and
	/// none over a clause that `begins` something else. Where the versions keep one order, a single clause between two groups
	/// that is in none does not part them: it is what one version adds to what both tell.
	static List<Map<Integer, Run>> inRows(Evidence evidence, float[] probabilities, boolean[] begins, List<Map<Integer, Run>> groups,
			int[] words, int most, Predicate<Map<Integer, Run>> may) {
		return new Rows(new ClauseGroups(evidence, probabilities, begins, 1), groups, may).cut(words, most);
	}

	/// Groups and which follows which.
	private static final class Rows {
		private final ClauseGroups making;
		private final List<Map<Integer, Run>> groups;
		private final Map<Integer, Map<Integer, Run>> byStart = new HashMap<>();
		private final boolean[] taken;

		Rows(ClauseGroups making, List<Map<Integer, Run>> groups, Predicate<Map<Integer, Run>> may) {
			this.making = making;
			this.groups = groups;
			taken = new boolean[making.groupOf.length];
			groups.forEach(g -> g.values().forEach(r -> Arrays.fill(taken, r.first(), r.last() + 1, true)));
			groups.stream().filter(may).forEach(g -> byStart.put(start(g), g));
		}

		private static int start(Map<Integer, Run> group) {
			return group.values().iterator().next().first();
		}

		List<Map<Integer, Run>> cut(int[] words, int most) {
			Set<Integer> led = new HashSet<>();
			groups.forEach(g -> follower(g).ifPresent(next -> led.add(start(next))));
			var rows = new ArrayList<Map<Integer, Run>>();
			for (var g : groups) {
				if (!led.contains(start(g))) {
					rows.addAll(ClauseGroups.cut(row(g), words, most));
				}
			}
			return rows;
		}

		private List<Map<Integer, Run>> row(Map<Integer, Run> first) {
			var row = new ArrayList<>(List.of(first));
			for (var next = follower(first); next.isPresent(); next = follower(next.get())) {
				row.add(next.get());
			}
			return row;
		}

		private Optional<Map<Integer, Run>> follower(Map<Integer, Run> group) {
			if (!group.equals(byStart.get(start(group)))) {
				return Optional.empty();
			}
			int after = group.values().iterator().next().last() + 1;
			return Optional.ofNullable(byStart.get(after)).or(() -> Optional.ofNullable(byStart.get(after + 1)))
					.filter(next -> follows(group, next));
		}

		private boolean follows(Map<Integer, Run> group, Map<Integer, Run> next) {
			int gap = making.order(group, group) >= ORDERLY ? 1 : 0;
			return group.keySet().equals(next.keySet()) && group.entrySet().stream().allMatch(e -> {
				int after = e.getValue().last() + 1;
				Run there = next.getOrDefault(e.getKey(), e.getValue());
				return there.first() == after || (there.first() == after + gap && !taken[after] && !making.begins[after]);
			});
		}
	}

	private static List<Map<Integer, Run>> cut(List<Map<Integer, Run>> row, int[] words, int most) {
		int total = row.stream().mapToInt(g -> length(g, words)).sum();
		int parts = Math.max(1, (total + most - 1) / most);
		var cut = new ArrayList<Map<Integer, Run>>();
		int done = 0;
		int part = -1;
		for (var g : row) {
			int length = length(g, words);
			int here = (int) ((done + length / 2) * (long) parts / Math.max(1, total));
			if (here == part) {
				var joined = new TreeMap<>(cut.removeLast());
				g.forEach((version, run) -> joined.merge(version, run, Run::cover));
				cut.add(joined);
			} else {
				cut.add(g);
				part = here;
			}
			done += length;
		}
		return cut;
	}

	private static int length(Map<Integer, Run> group, int[] words) {
		return group.values().stream().mapToInt(r -> IntStream.rangeClosed(r.first(), r.last()).map(c -> words[c]).sum()).max().orElse(0);
	}
}
