package variorum.align;

/// The same `length` tokens from token `a` of one version and token `b` of another; `weight` is the sum of theirs.
record Run(int a, int b, int length, float weight) {
	int aEnd() {
		return a + length;
	}

	int bEnd() {
		return b + length;
	}
}
