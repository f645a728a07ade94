package variorum.align;

/// Turns measures into probabilities.
///
/// Logistic weights, `words` for a [ClauseLikeness] and `context` for what [Evidence] says beside it, each with the constant last.
record RephrasingWeights(float[] words, float[] context) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	/// Log odds of what is known.
	static final float CERTAIN = 8;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {.954f, 1.103f, .983f, .383f, .357f, .477f, .453f, 4.725f, 1.018f, .213f, .221f, -.23f, -.339f, -.709f, -4.188f},
			new float[] {.376f, .388f, 2.891f, 1.006f, -1.145f, -.953f, -.003f, 1.288f, .589f, -1.287f});

	/// For use without a model.
	static final RephrasingWeights BY_WORDS = CALIBRATED;

	/// The probability from which on pairs are joined, so that `tightness` of what is joined is right.
	float least(double tightness) {
		return (float) Math.max(0.02, Math.pow(tightness, 8.5));
	}

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
