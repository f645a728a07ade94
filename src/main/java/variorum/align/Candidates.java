package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

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
		var index = new StemIndex(meter, versions.get(b));
		var columns = Stream.generate(Nearest::new).limit(m).toList();
		for (int i = 0; i < n; i++) {
			float[] score = new float[m];
			index.add(score, versions.get(a), i);
			var row = new Nearest();
			for (int j = 0; j < m; j++) {
				score[j] += Math.max(0, meter.centred(a, i, b, j));
				row.offer(j, score[j]);
				columns.get(j).offer(i, score[j]);
			}
			for (int k = 0; k < row.size; k++) {
				pairs.add(new Pair(i, row.places[k]));
			}
		}
		for (int j = 0; j < m; j++) {
			for (int k = 0; k < columns.get(j).size; k++) {
				pairs.add(new Pair(columns.get(j).places[k], j));
			}
		}
		return new ArrayList<>(pairs);
	}

	/// The places with the greatest scores above zero, the first of equals; scores are offered one by one, so that no table of
	/// all pairs is kept.
	private static final class Nearest {
		private final int[] places = new int[EACH];
		private final float[] scores = new float[EACH];
		private int size;

		void offer(int place, float score) {
			if (score <= 0 || (size == EACH && score <= scores[EACH - 1])) {
				return;
			}
			int at = size < EACH ? size++ : EACH - 1;
			for (; at > 0 && scores[at - 1] < score; at--) {
				scores[at] = scores[at - 1];
				places[at] = places[at - 1];
			}
			scores[at] = score;
			places[at] = place;
		}
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
