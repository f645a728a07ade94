package variorum.align;

import java.util.Arrays;

/// The pairs of clauses that may tell the same, with the probability that they do, and what speaks for a pair beside its words.
///
/// Clauses are numbered through all versions. Each clause knows its partners in the order of their numbers, so a partner is
/// found by halving and two clauses' common partners by one walk along both lists.
///
/// A pair gains where the clauses before and after are a pair too (the order of telling is evidence, not law: a moved block
/// brings its own neighbours), where a third version has a clause that goes with both, and loses where one of the two has a
/// better partner elsewhere in the other's version. These are the neighbourhoods of relaxation labelling (Rosenfeld, Hummel
/// and Zucker 1976): probabilities are computed anew from those of the round before, a fixed number of times. Cost of a
/// round: the sum over pairs of both clauses' partners.
final class Evidence {
	/// No pair.
	static final int NONE = -1;
	/// Numbers that speak for or against a pair, in the order in which weights are given to them.
	static final int CONTEXT = 8;
	/// What a neighbour counts that is not exactly before or after, but beside or one further.
	private static final float OBLIQUE = 0.9f;
	/// Likely pairs of which two versions need more before their order says much.
	private static final float FEW = 2;
	/// Probabilities are kept this far from 0 and 1, where their odds are infinite.
	private static final float EDGE = 1e-4f;

	/// `versionOf[c]` is the version of clause c; `left[p]` and `right[p]` the clauses of pair p.
	private final int[] versionOf;
	private final int[] left;
	private final int[] right;
	private final int[] start;
	private final int[] partner;
	private final int[] pairOf;
	private final int versions;

	/// The pairs must be in order and each clause of `left` in an earlier version than that of `right`.
	Evidence(int[] versionOf, int[] left, int[] right) {
		this.versionOf = versionOf;
		this.left = left;
		this.right = right;
		this.versions = versionOf.length == 0 ? 0 : versionOf[versionOf.length - 1] + 1;
		start = new int[versionOf.length + 1];
		for (int p = 0; p < left.length; p++) {
			start[left[p] + 1]++;
			start[right[p] + 1]++;
		}
		Arrays.parallelPrefix(start, Integer::sum);
		partner = new int[2 * left.length];
		pairOf = new int[2 * left.length];
		fill();
	}

	private void fill() {
		int[] next = start.clone();
		for (int p = 0; p < left.length; p++) {
			put(next, right[p], left[p], p);
		}
		for (int p = 0; p < left.length; p++) {
			put(next, left[p], right[p], p);
		}
	}

	private void put(int[] next, int clause, int other, int pair) {
		partner[next[clause]] = other;
		pairOf[next[clause]++] = pair;
	}

	int pairs() {
		return left.length;
	}

	int left(int pair) {
		return left[pair];
	}

	int right(int pair) {
		return right[pair];
	}

	int clauses() {
		return versionOf.length;
	}

	int versionOf(int clause) {
		return versionOf[clause];
	}

	/// The probability in `p` (one for each pair) of clauses `a` and `b`; 0 where they are no pair.
	float at(float[] p, int a, int b) {
		int pair = pair(a, b);
		return pair == NONE ? 0 : p[pair];
	}

	/// The pair of clauses `a` and `b`, or [#NONE].
	int pair(int a, int b) {
		int found = Arrays.binarySearch(partner, start[a], start[a + 1], b);
		return found < 0 ? NONE : pairOf[found];
	}

	/// What speaks for each pair beside its words, given the probabilities `p` of the round before: their own log odds, the
	/// better and the worse of what is before and after, the best rivals of either, its neighbours as partners of the same
	/// clause, how many third versions agree and how well the best, and whether there is no third version.
	float[][] contexts(float[] p) {
		float[][] besides = besides(p);
		float[][] contexts = new float[left.length][];
		for (int i = 0; i < contexts.length; i++) {
			contexts[i] = context(p, i, besides[i]);
		}
		return contexts;
	}

	/// For each pair the better and the worse of what is before and after.
	private float[][] besides(float[] p) {
		float[][] besides = new float[left.length][];
		for (int i = 0; i < besides.length; i++) {
			float before = beside(p, left[i], right[i], -1);
			float after = beside(p, left[i], right[i], 1);
			besides[i] = new float[] {Math.max(before, after), Math.min(before, after)};
		}
		return besides;
	}

	/// How much each two versions are one text, 0 to 1: the part of their likely pairs before or after which another likely
	/// pair stands, times the part of the clauses that are likely to be answered, of the version of which it is less. Near 1
	/// for translations and editions, which tell all and in the same order; reports that begin alike have the order and not the
	/// rest, and of a few sentences the order says little. For versions `a < b` at `a * versions + b`.
	float[] order(float[] p) {
		float[] kept = new float[versions * versions];
		float[] all = new float[versions * versions];
		for (int i = 0; i < p.length; i++) {
			kept[key(i)] += p[i] * Math.max(next(p, left[i], right[i], -1), next(p, left[i], right[i], 1));
			all[key(i)] += p[i];
		}
		float[] answered = answered(p);
		for (int k = 0; k < kept.length; k++) {
			int back = k % versions * versions + k / versions;
			kept[k] = kept[k] / (all[k] + FEW) * Math.min(answered[k], answered[back]);
		}
		return kept;
	}

	/// The part of each version's clauses that are likely to be answered in each other one; for versions `a` and `b` at
	/// `a * versions + b`.
	private float[] answered(float[] p) {
		float[] sums = new float[versions * versions];
		int[] clauses = new int[versions];
		for (int c = 0; c < versionOf.length; c++) {
			clauses[versionOf[c]]++;
			for (int k = start[c]; k < start[c + 1];) {
				int other = versionOf[partner[k]];
				float best = 0;
				for (; k < start[c + 1] && versionOf[partner[k]] == other; k++) {
					best = Math.max(best, p[pairOf[k]]);
				}
				sums[versionOf[c] * versions + other] += best;
			}
		}
		for (int k = 0; k < sums.length; k++) {
			sums[k] /= Math.max(1, clauses[k / versions]);
		}
		return sums;
	}

	int versions() {
		return versions;
	}

	private float[] context(float[] p, int pair, float[] beside) {
		int a = left[pair];
		int b = right[pair];
		float[] thirds = thirds(p, a, b);
		return new float[] {odds(p[pair]), beside[0], beside[1], rival(p, a, b) + rival(p, b, a), near(p, a, b), thirds[0], thirds[1],
			versions == 2 ? 1 : 0};
	}

	/// Where the two versions of `pair` stand in what [#order] gives.
	int key(int pair) {
		return versionOf[left[pair]] * versions + versionOf[right[pair]];
	}

	static float odds(float p) {
		return (float) Math.log((p + EDGE) / (1 - p + EDGE));
	}

	/// The likeliest pair a step before or after both clauses, or beside one of them.
	private float beside(float[] p, int a, int b, int step) {
		return Math.max(next(p, a, b, step), OBLIQUE * Math.max(near(p, a, step, b, 0), near(p, a, 0, b, step)));
	}

	/// The likeliest pair a step before or after both clauses, one of the steps being longer perhaps.
	private float next(float[] p, int a, int b, int step) {
		return Math.max(near(p, a, step, b, step), OBLIQUE * Math.max(near(p, a, step, b, 2 * step), near(p, a, 2 * step, b, step)));
	}

	/// The better partner of `a` next to `b`, and of `b` next to `a`.
	private float near(float[] p, int a, int b) {
		return Math.max(near(p, a, 0, b, 1), near(p, a, 0, b, -1)) + Math.max(near(p, a, 1, b, 0), near(p, a, -1, b, 0));
	}

	private float near(float[] p, int a, int stepA, int b, int stepB) {
		return has(a, a + stepA) && has(b, b + stepB) ? at(p, a + stepA, b + stepB) : 0;
	}

	private boolean has(int clause, int neighbour) {
		return neighbour >= 0 && neighbour < versionOf.length && versionOf[neighbour] == versionOf[clause];
	}

	/// The best partner of `a` in the version of `b` that is neither `b` nor next to it.
	private float rival(float[] p, int a, int b) {
		float best = 0;
		for (int k = firstOf(a, versionOf[b]); k < start[a + 1] && versionOf[partner[k]] == versionOf[b]; k++) {
			if (Math.abs(partner[k] - b) > 1) {
				best = Math.max(best, p[pairOf[k]]);
			}
		}
		return best;
	}

	private int firstOf(int clause, int version) {
		int lo = start[clause];
		int hi = start[clause + 1];
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (versionOf[partner[mid]] < version) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}

	/// Over the third versions: the mean and the best of how well some clause of theirs goes with both.
	private float[] thirds(float[] p, int a, int b) {
		float sum = 0;
		float best = 0;
		float here = 0;
		int version = -1;
		int i = start[a];
		int j = start[b];
		while (i < start[a + 1] && j < start[b + 1]) {
			if (partner[i] != partner[j]) {
				if (partner[i] < partner[j]) {
					i++;
				} else {
					j++;
				}
				continue;
			}
			if (versionOf[partner[i]] != version) {
				sum += here;
				here = 0;
				version = versionOf[partner[i]];
			}
			here = Math.max(here, Math.min(p[pairOf[i++]], p[pairOf[j++]]));
			best = Math.max(best, here);
		}
		return new float[] {versions < 3 ? 0 : (sum + here) / (versions - 2), best};
	}
}
