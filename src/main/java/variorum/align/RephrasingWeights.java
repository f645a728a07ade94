package variorum.align;

/// Turns measures into probabilities.
///
/// Logistic weights, `words` for a [ClauseLikeness] and `context` for what [Evidence] says beside it, each with the constant last.
record RephrasingWeights(float[] words, float[] context) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {1.01f, 1.51f, 1.07f, .28f, .13f, .55f, -.08f, 1.44f, .17f, .13f, 1.06f, 0f, -1f, 2.77f, -3.01f},
			new float[] {1, 1, 0, -.5f, -.5f, 1, 1, 1, -1, 0});

	/// The log odds that clauses of this likeness tell the same, by their words alone.
	float byWords(ClauseLikeness likeness) {
		return sum(words, likeness.values());
	}

	/// The probabilities of all pairs of `evidence`, whose log odds by words alone are `byWords`.
	float[] probabilities(Evidence evidence, float[] byWords) {
		return probabilities(evidence, byWords, ROUNDS);
	}

	/// The same after so many rounds.
	float[] probabilities(Evidence evidence, float[] byWords, int rounds) {
		float[] p = new float[byWords.length];
		for (int i = 0; i < p.length; i++) {
			p[i] = probability(byWords[i]);
		}
		for (int round = 0; round < rounds; round++) {
			float[] next = new float[p.length];
			for (int i = 0; i < p.length; i++) {
				next[i] = probability(sum(context, inputs(evidence, byWords, p, i)));
			}
			p = next;
		}
		return p;
	}

	/// What the context weights are applied to: the log odds by words, then the context.
	static float[] inputs(Evidence evidence, float[] byWords, float[] p, int pair) {
		float[] beside = evidence.context(p, pair);
		float[] all = new float[beside.length + 1];
		all[0] = byWords[pair];
		System.arraycopy(beside, 0, all, 1, beside.length);
		return all;
	}

	static float probability(float odds) {
		return (float) (1 / (1 + Math.exp(-odds)));
	}

	private static float sum(float[] weights, float[] values) {
		float sum = weights[values.length];
		for (int i = 0; i < values.length; i++) {
			sum += weights[i] * values[i];
		}
		return sum;
	}
}
