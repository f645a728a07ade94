package variorum.align;

/// Turns measures into probabilities.
///
/// Logistic weights, `words` for a [ClauseLikeness] and `context` for what [Evidence] says beside it, each with the constant last.
///
/// How they were got: logistic regression by `RephrasingCalibration` (among the tests) on development stories, never on the
/// seeds: eight translations of chapters of the Gospels and Acts, whole, by three and by two versions, and with two verses in
/// three left out of each version at random (the way reporters choose, not the way translators follow); and news of ECB+,
/// where articles on another event of the same kind are told to be of another story. What each ingredient is worth, as
/// average precision over pairs of clauses of stories that the weights were not fitted to:
///
/// | | news | verses | verses, thinned |
/// |---|---|---|---|
/// | everything | .575 | .951 | .876 |
/// | without near words | .574 | .950 | .878 |
/// | without same words | .573 | .951 | .877 |
/// | without the centred cosine of means | .525 | .941 | .805 |
/// | without the heaviest word | .573 | .951 | .877 |
/// | without names and numbers | .571 | .951 | .877 |
/// | without lengths | .598 | .950 | .871 |
/// | without what stands before and after | .513 | .907 | .863 |
///
/// The two lexical shares and the near words stand in for one another; one of them must stay. Limits: a sentence whose link
/// rests on knowledge of the world ("main allies", "steadfast support") is not found at the default setting.
record RephrasingWeights(float[] words, float[] context) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	/// Log odds of what is known.
	static final float CERTAIN = 8;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {.998f, .973f, 1.065f, .43f, .295f, .53f, .494f, 5.068f, .513f, .025f, .272f, -.026f, -.132f, -.831f, -4.13f},
			new float[] {.645f, .208f, 2.013f, 1.091f, .435f, -.02f, -1.248f, -.511f, -.179f, 1.209f, .523f, -1.101f});

	/// For use without a model, fitted to the same stories by their words alone.
	static final RephrasingWeights BY_WORDS = new RephrasingWeights(
			new float[] {1.529f, 1.259f, 1.504f, 1.529f, 1.259f, 1.504f, .961f, 0, 2.55f, .654f, .434f, .195f, .203f, .3f, -6.163f},
			new float[] {.603f, .212f, 2.197f, .979f, .423f, .042f, -1.483f, -.717f, .096f, 1.407f, .421f, -1.013f});

	/// The probability from which on pairs are joined, so that about `tightness` of what is joined is right. Pairs of the
	/// development stories are right by .70 to .76 where the probability exceeds .2, by .83 to .85 where it exceeds .5; groups
	/// are surer than pairs, which the curve allows for: .8 asks for .15, .9 for .41.
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
			float[][] inputs = inputs(evidence, byWords, p);
			for (int i = 0; i < p.length; i++) {
				next[i] = probability(sum(context, inputs[i]));
			}
			p = next;
		}
		return p;
	}

	/// What the context weights are applied to, for each pair: the log odds by words, then the context.
	static float[][] inputs(Evidence evidence, float[] byWords, float[] p) {
		float[][] inputs = evidence.contexts(p);
		for (int i = 0; i < inputs.length; i++) {
			float[] all = new float[inputs[i].length + 1];
			all[0] = byWords[i];
			System.arraycopy(inputs[i], 0, all, 1, inputs[i].length);
			inputs[i] = all;
		}
		return inputs;
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
