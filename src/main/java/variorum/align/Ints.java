package variorum.align;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Small work on numbers that is done for every gap of every pair of versions, where streams would cost more than what they do.
final class Ints {
	private Ints() { }

	/// Those of `[from, to)` that `which` holds of, in order.
	static int[] where(int from, int to, IntPredicate which) {
		int[] found = new int[Math.max(0, to - from)];
		int n = 0;
		for (int i = from; i < to; i++) {
			if (which.test(i)) {
				found[n++] = i;
			}
		}
		return Arrays.copyOf(found, n);
	}
}
