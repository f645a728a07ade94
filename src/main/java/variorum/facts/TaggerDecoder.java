package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the likeliest names in a sentence from the probability of each word's label.
///
/// Labels are "outside" (0), and for kind k of name "begins" (1 + 2k) and "goes on" (2 + 2k). A name goes on only where one
/// of its kind began or went on; within that rule the sequence of the highest product of probabilities is taken (Viterbi's
/// algorithm; words × labels² steps).
final class TaggerDecoder {
	private static final int LABELS = TaggerNetwork.LABELS;

	private TaggerDecoder() { }

	/// A name over the words `from` (inclusive) to `to` (exclusive); `kinds` tells for each kind the mean probability of its
	/// words to be in a name of that kind.
	record Name(int from, int to, NameKind kind, Map<NameKind, Double> kinds) { }

	/// The names in order. `logs` has a row a word and in it the logarithm of each label's probability.
	static List<Name> names(float[][] logs) {
		int[] labels = labels(logs);
		var names = new ArrayList<Name>();
		for (int i = 0; i < labels.length; i++) {
			if (begins(labels[i])) {
				int to = i + 1;
				while (to < labels.length && labels[to] == labels[i] + 1) {
					to++;
				}
				names.add(new Name(i, to, TaggerNetwork.KINDS.get((labels[i] - 1) / 2), kinds(logs, i, to)));
			}
		}
		return names;
	}

	private static Map<NameKind, Double> kinds(float[][] logs, int from, int to) {
		var kinds = new EnumMap<NameKind, Double>(NameKind.class);
		int begins = 1;
		for (NameKind kind : TaggerNetwork.KINDS) {
			double sum = 0;
			for (int i = from; i < to; i++) {
				sum += Math.exp(logs[i][begins]) + Math.exp(logs[i][begins + 1]);
			}
			kinds.put(kind, sum / (to - from));
			begins += 2;
		}
		return kinds;
	}

	private static boolean begins(int label) {
		return label % 2 == 1;
	}

	private static boolean follows(int label, int before) {
		return label == 0 || begins(label) || before == label || before == label - 1;
	}

	/// The likeliest label of each word.
	static int[] labels(float[][] logs) {
		if (logs.length == 0) {
			return new int[0];
		}
		var back = new int[logs.length][LABELS];
		var best = new double[LABELS];
		for (int c = 0; c < LABELS; c++) {
			best[c] = follows(c, 0) ? logs[0][c] : Double.NEGATIVE_INFINITY;
		}
		for (int i = 1; i < logs.length; i++) {
			best = step(best, logs[i], back[i]);
		}
		return trace(back, best);
	}

	private static double[] step(double[] before, float[] logs, int[] back) {
		var best = new double[LABELS];
		Arrays.fill(best, Double.NEGATIVE_INFINITY);
		for (int c = 0; c < LABELS; c++) {
			for (int b = 0; b < LABELS; b++) {
				if (follows(c, b) && before[b] + logs[c] > best[c]) {
					best[c] = before[b] + logs[c];
					back[c] = b;
				}
			}
		}
		return best;
	}

	private static int[] trace(int[][] back, double[] best) {
		var labels = new int[back.length];
		int last = back.length - 1;
		for (int c = 1; c < LABELS; c++) {
			labels[last] = best[c] > best[labels[last]] ? c : labels[last];
		}
		for (int i = last; i > 0; i--) {
			labels[i - 1] = back[i][labels[i]];
		}
		return labels;
	}
}
