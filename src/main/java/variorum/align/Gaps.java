package variorum.align;

import java.util.ArrayList;
import java.util.List;

/// Aligns the words of a small stretch of one version with those of another, where blocks leave a gap.
///
/// Dynamic programming over equal words: each adds its weight, each new run costs something to open, so that links gather
/// into runs and no lonely comma or "the" pulls two texts together; a run that goes on from the edge of the stretch, where
/// the neighbouring block ends, opens free. Time is the product of the two lengths, which the caller bounds by [#MOST].
final class Gaps {
	/// The largest product of lengths that is worth aligning.
	static final int MOST = 90_000;
	private static final float OPEN = 0.12f;
	private static final byte UP = 0;
	private static final byte LEFT = 1;
	private static final byte RUN = 2;
	private static final byte NEW = 4;

	/// Two words that answer each other: indexes into the stretches.
	record Pair(int a, int b) { }

	private final int[] a;
	private final int[] b;
	private final float[] weights;
	private final byte[] from;

	private Gaps(int[] a, int[] b, Words words) {
		this.a = a;
		this.b = b;
		weights = new float[a.length];
		for (int i = 0; i < a.length; i++) {
			weights[i] = words.weight(a[i]);
		}
		from = new byte[a.length * b.length];
	}

	/// The pairs of equal keys in the best alignment of `a` and `b`, in order.
	static List<Pair> align(int[] a, int[] b, Words words) {
		if (a.length == 0 || b.length == 0 || (long) a.length * b.length > MOST) {
			return List.of();
		}
		var gap = new Gaps(a, b, words);
		gap.fill();
		return gap.trace();
	}

	private void fill() {
		var any = new float[b.length + 1];
		var run = new float[b.length + 1];
		for (int i = 0; i < a.length; i++) {
			float anyDiagonal = 0;
			float runDiagonal = i == 0 ? 0 : Float.NEGATIVE_INFINITY;
			for (int j = 0; j < b.length; j++) {
				float anyAbove = any[j + 1];
				float runAbove = run[j + 1];
				float ending = Float.NEGATIVE_INFINITY;
				byte how = 0;
				if (a[i] == b[j]) {
					boolean goesOn = runDiagonal >= anyDiagonal - OPEN;
					ending = weights[i] + (goesOn ? runDiagonal : anyDiagonal - OPEN);
					how = goesOn ? 0 : NEW;
				}
				float closing = i == a.length - 1 && j == b.length - 1 ? ending + OPEN : ending;
				float best = any[j];
				byte step = LEFT;
				if (anyAbove > best) {
					best = anyAbove;
					step = UP;
				}
				if (closing > best) {
					best = closing;
					step = RUN;
				}
				from[i * b.length + j] = (byte) (step | how);
				any[j + 1] = best;
				run[j + 1] = ending;
				anyDiagonal = anyAbove;
				runDiagonal = i == 0 ? Float.NEGATIVE_INFINITY : runAbove;
			}
		}
	}

	private List<Pair> trace() {
		var pairs = new ArrayList<Pair>();
		int i = a.length - 1;
		int j = b.length - 1;
		boolean inRun = false;
		while (i >= 0 && j >= 0) {
			byte f = from[i * b.length + j];
			if (inRun || (f & 3) == RUN) {
				pairs.add(new Pair(i, j));
				inRun = (f & NEW) == 0;
				i--;
				j--;
			} else if ((f & 3) == UP) {
				i--;
			} else {
				j--;
			}
		}
		return pairs.reversed();
	}
}
