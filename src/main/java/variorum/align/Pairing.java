package variorum.align;

import java.util.Arrays;

/// Which token of one version answers which of another: one to one, in place or moved.
final class Pairing {
	/// No token answers.
	static final int NONE = -1;

	private final int[] right;
	private final int[] left;
	private final boolean[] moved;

	Pairing(int leftSize, int rightSize) {
		right = new int[leftSize];
		left = new int[rightSize];
		moved = new boolean[leftSize];
		Arrays.fill(right, NONE);
		Arrays.fill(left, NONE);
	}

	/// The token of the right version that answers token `t` of the left one, or [#NONE].
	int right(int t) {
		return right[t];
	}

	/// The token of the left version that answers token `t` of the right one, or [#NONE].
	int left(int t) {
		return left[t];
	}

	boolean isMoved(int leftToken) {
		return moved[leftToken];
	}

	int leftSize() {
		return right.length;
	}

	int rightSize() {
		return left.length;
	}

	void link(int l, int r, boolean isMoved) {
		if (right[l] != NONE || left[r] != NONE) {
			throw new IllegalStateException("tokens " + l + " and " + r + " are not both free");
		}
		right[l] = r;
		left[r] = l;
		moved[l] = isMoved;
	}
}
