package variorum.align;

/// The same `length` tokens from token `a` of one version and token `b` of another. `weight` is the sum of theirs, shared
/// among the `rivals` places at which the run could stand as well.
record Run(int a, int b, int length, float weight, int rivals) {
	int aEnd() {
		return a + length;
	}

	int bEnd() {
		return b + length;
	}
}
