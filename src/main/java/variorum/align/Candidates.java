package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Finds, for two versions, the pairs of clauses that are worth measuring.
///
/// Every clause proposes those of the other version that are nearest by mean vector and by shared weighty words, both ways.
/// Words are looked up in an index, so only clauses that share one are touched; vectors are compared each with each, at some
/// hundred nanoseconds a pair.
final class Candidates {
	/// Clauses that each clause proposes.
	private static final int EACH = 4;

	/// Clause `left` of the first version and clause `right` of the second.
	record Pair(int left, int right) implements Comparable<Pair> {
		@Override
		public int compareTo(Pair o) {
			return left != o.left ? Integer.compare(left, o.left) : Integer.compare(right, o.right);
		}
	}

	private Candidates() { }

	/// The pairs of versions `a` and `b`, in order.
	static List<Pair> of(ClauseMeter meter, List<Wording> versions, int a, int b) {
		var pairs = new TreeSet<Pair>();
		int n = versions.get(a).clauses().size();
		int m = versions.get(b).clauses().size();
		float[][] score = new float[n][m];
		var index = new StemIndex(meter, versions.get(b));
		for (int i = 0; i < n; i++) {
			index.add(score[i], versions.get(a), i);
			for (int j = 0; j < m; j++) {
				score[i][j] += Math.max(0, meter.centred(a, i, b, j));
			}
			for (int j : best(score[i])) {
				pairs.add(new Pair(i, j));
			}
		}
		float[] column = new float[n];
		for (int j = 0; j < m; j++) {
			for (int i = 0; i < n; i++) {
				column[i] = score[i][j];
			}
			for (int i : best(column)) {
				pairs.add(new Pair(i, j));
			}
		}
		return new ArrayList<>(pairs);
	}

	/// The places of the greatest values that are above zero, the first of equals.
	private static List<Integer> best(float[] values) {
		var places = new ArrayList<Integer>();
		for (int i = 0; i < values.length; i++) {
			if (values[i] <= 0 || (places.size() == EACH && values[i] <= values[places.getLast()])) {
				continue;
			}
			int at = places.size();
			while (at > 0 && values[places.get(at - 1)] < values[i]) {
				at--;
			}
			places.add(at, i);
			if (places.size() > EACH) {
				places.removeLast();
			}
		}
		return places;
	}

	/// Where each stem stands in a version.
	private static final class StemIndex {
		private final ClauseMeter meter;
		private final java.util.Map<Integer, List<Integer>> clauses = new java.util.HashMap<>();
		private final float[] lengths;

		StemIndex(ClauseMeter meter, Wording version) {
			this.meter = meter;
			lengths = new float[version.clauses().size()];
			for (int c = 0; c < lengths.length; c++) {
				for (int s : stems(version, c)) {
					clauses.computeIfAbsent(s, x -> new ArrayList<>()).add(c);
				}
				lengths[c] = length(version, c);
			}
		}

		/// Adds to each clause's score what it shares with clause `c` of `other`, as a cosine.
		void add(float[] scores, Wording other, int c) {
			float length = length(other, c);
			for (int s : stems(other, c)) {
				float w = meter.weight(s) * meter.weight(s) / length;
				for (int here : clauses.getOrDefault(s, List.of())) {
					scores[here] += w / lengths[here];
				}
			}
		}

		private float length(Wording version, int c) {
			double square = 0;
			for (int s : stems(version, c)) {
				square += meter.weight(s) * meter.weight(s);
			}
			return (float) Math.sqrt(square);
		}

		private static int[] stems(Wording version, int c) {
			var clause = version.clauses().get(c);
			return java.util.Arrays.stream(version.stems(), clause.from(), clause.to()).distinct().toArray();
		}
	}
}
