package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.align.ClauseGroup.Run;

/// Gathers clauses of several versions that tell the same into groups.
///
/// Pairs are taken likeliest first, and the two groups that a pair would join are joined when the pairs of versions across
/// them support it on average ("average linkage"): A like B and B like C joins A with C only where A and C are somewhat
/// alike, so no chain drifts. In a version a group is one run of clauses, since one sentence here may answer three there, or
/// a few that stand apart, since a headline and the sentence under it may both tell the event; runs grow only at their ends.
/// Cost: for each pair of clauses the product of two groups' runs, at most.
final class ClauseGroups {
	/// What is asked at least of pairs of versions across two groups for a run to grow.
	private static final float GROWTH = 0.15f;
	/// The share of likely pairs with likely neighbours that, less what versions have, is asked of a run that grows.
	private static final float FOLLOWING = 0.6f;
	/// How much more is asked where a version would tell it again.
	private static final float AGAIN = 2;
	/// Runs of one version in a group, at most.
	private static final int TELLINGS = 3;
	/// Clauses of one version in a group, at most.
	private static final int LONGEST = 6;

	private static final ClauseGroup NONE = new ClauseGroup(Map.of());

	private final ClauseChances chances;
	private final boolean[] begins;
	private final float least;
	private final List<ClauseGroup> groups = new ArrayList<>();
	/// For each group the versions that are known to tell it word for word.
	private final List<Set<Integer>> exact = new ArrayList<>();
	private final int[] groupOf;

	private ClauseGroups(ClauseChances chances, boolean[] begins, float least) {
		this.chances = chances;
		this.begins = begins;
		this.least = least;
		groupOf = new int[begins.length];
		Arrays.fill(groupOf, -1);
	}

	/// The groups of at least two versions. `known` are groups that are kept together whatever the evidence, those of `copied`
	/// word for word; pairs below `least` join nothing, and no run goes over a clause that `begins` something else in its version.
	static List<ClauseGroup> of(ClauseChances chances, boolean[] begins, float least, List<ClauseGroup> known,
			Set<ClauseGroup> copied) {
		var making = new ClauseGroups(chances, begins, least);
		known.forEach(g -> making.keep(g, copied.contains(g)));
		float[] p = chances.probabilities();
		IntStream.range(0, p.length).filter(i -> chances.isLikely(i, least)).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -p[i])).forEach(making::join);
		return making.groups.stream().filter(g -> g.versions().size() > 1).toList();
	}

	private void keep(ClauseGroup group, boolean copied) {
		if (group.clauses().allMatch(c -> groupOf[c] < 0)) {
			add(group, copied ? group.versions() : Set.of());
		}
	}

	private void add(ClauseGroup group, Set<Integer> known) {
		group.clauses().forEach(c -> groupOf[c] = groups.size());
		groups.add(group);
		exact.add(known);
	}

	private int groupOf(int clause) {
		if (groupOf[clause] < 0) {
			add(ClauseGroup.of(Map.of(chances.evidence().versionOf(clause), new Run(clause, clause))), Set.of());
		}
		return groupOf[clause];
	}

	private void join(int pair) {
		int a = groupOf(chances.evidence().left(pair));
		int b = groupOf(chances.evidence().right(pair));
		if (a != b && stayExact(a, b) && isSupported(groups.get(a), groups.get(b))) {
			groups.set(a, groups.get(a).with(groups.get(b), begins));
			groups.set(b, NONE);
			var known = new HashSet<>(exact.get(a));
			known.addAll(exact.get(b));
			exact.set(a, known);
			groups.get(a).clauses().forEach(c -> groupOf[c] = a);
		}
	}

	/// Whether versions that tell one of two groups word for word would do so still if the groups were one: of a version whose
	/// words are copied nothing is added that was not copied with them.
	private boolean stayExact(int a, int b) {
		return chances.isOrderly(groups.get(a), groups.get(b)) || !growsTogether(groups.get(a), groups.get(b))
				|| (stays(a, b) && stays(b, a));
	}

	private boolean stays(int a, int b) {
		return groups.get(b).versions().stream().noneMatch(v -> exact.get(a).contains(v) && !exact.get(b).contains(v));
	}

	/// Whether the likeliest pairs of clauses across the two groups speak for it on average over pairs of runs, and most of
	/// them do not speak against it. Where the groups have a version in common its run would grow, which is believed the
	/// sooner the better the versions keep one order: translators follow their text, reporters choose; and as soon as any other
	/// where what it has and what it would gain answer one clause elsewhere better together than alone. Or it would tell the
	/// same again, which reporters do (a headline, the sentence under it) and who follows a text does not.
	private boolean isSupported(ClauseGroup a, ClauseGroup b) {
		boolean grows = growsTogether(a, b);
		boolean isOrderly = chances.isOrderly(a, b);
		if (!grows && (isOrderly || !isTold(a, b))) {
			return false;
		}
		float asked = chances.asked(a, b, least);
		float needed = isOrderly || !a.meets(b) || (grows && chances.areHalves(a, b)) ? asked
				: grows ? Math.max(GROWTH, FOLLOWING - chances.order(a, b)) : AGAIN * asked;
		return chances.support(a, b) >= needed && (isOrderly || chances.isCarried(a, b, least));
	}

	/// Whether every version of both would have one run still.
	private boolean growsTogether(ClauseGroup a, ClauseGroup b) {
		return a.versions().stream().allMatch(v -> b.of(v).isEmpty()
				|| (a.of(v).size() == 1 && b.of(v).size() == 1 && fit(a.of(v).getFirst(), b.of(v).getFirst())));
	}

	/// Whether no version would tell it more often than is believed.
	private boolean isTold(ClauseGroup a, ClauseGroup b) {
		return a.versions().stream().allMatch(v -> b.of(v).isEmpty() || a.of(v).size() + b.of(v).size() <= TELLINGS);
	}

	private boolean fit(Run a, Run b) {
		return a.touches(b) && !begins[Math.max(a.first(), b.first())] && a.length() + b.length() <= LONGEST;
	}
}
