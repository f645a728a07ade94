package variorum.align;

/// Turns measures into probabilities.
///
/// Logistic weights, each with the constant last: `words` for a [ClauseLikeness]; for these log odds and what [Evidence] says
/// beside them `apart` where two versions go each its own way and `together` where they keep one order. Between the two the
/// share of kept order ([Evidence#order]) tells how much of either counts, for each two versions and anew in each round: a
/// rival says nothing against a pair of reports that repeat themselves, and much against one of translations.
///
/// How they were got: logistic regression by `RephrasingCalibration` (among the tests) on development stories, never on the
/// seeds: eight translations of chapters of the Gospels and Acts, whole, by three and by two versions, and with two verses in
/// three left out of each version at random (the way reporters choose, not the way translators follow); and news of ECB+,
/// where articles on another event of the same kind are told to be of another story. What each ingredient is worth, as
/// average precision over pairs of clauses of stories that the weights were not fitted to:
///
/// | | news | verses |
/// |---|---|---|
/// | everything | .584 | .958 |
/// | one vector for all versions | .578 | .951 |
/// | without rivals where versions go apart | .593 | .958 |
/// | without lengths | .604 | .958 |
/// | without rivals and lengths | .635 | .902 |
/// | without third versions | .554 | |
/// | words alone | .492 | |
/// | without near words | .574 | .950 |
/// | without same words | .573 | .951 |
/// | without the centred cosine of means | .525 | .941 |
/// | without the heaviest word | .573 | .951 |
/// | without names and numbers | .571 | .951 |
/// | without what stands before and after | .513 | .907 |
///
/// The rows below `without rivals and lengths` were taken with one vector for all versions, when everything gave .575 and .951.
/// The two lexical shares and the near words stand in for one another; one of them must stay. Limits: a sentence whose link
/// rests on knowledge of the world ("main allies", "steadfast support") is not found at the default setting.
record RephrasingWeights(float[] words, float[] apart, float[] together) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	/// Log odds of what is known.
	static final float CERTAIN = 8;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {1.019f, .986f, 1.069f, .445f, .345f, .529f, .527f, 5.006f, .6f, -.012f, .215f, -.069f, -.144f, -.829f,
				-4.175f},
			new float[] {.74f, .42f, 1.746f, 1.047f, -.883f, .166f, -.057f, 1.104f, .283f, -.746f},
			new float[] {.537f, .057f, 2.485f, 1.299f, -1.669f, -.905f, -.245f, 1.591f, .541f, -1.135f});

	/// For use without a model, fitted to the same stories by their words alone.
	static final RephrasingWeights BY_WORDS = new RephrasingWeights(
			new float[] {1.529f, 1.259f, 1.504f, 1.529f, 1.259f, 1.504f, .961f, 0, 2.55f, .654f, .434f, .195f, .203f, .3f, -6.163f},
			new float[] {.603f, .212f, 2.197f, .979f, -1.483f, -.717f, .096f, 1.407f, .421f, -1.013f},
			new float[] {.603f, .212f, 2.620f, 1.021f, -1.483f, -.717f, .096f, 1.407f, .421f, -1.013f});

	/// The probability from which on pairs are joined, so that about `tightness` of what is joined is right. Pairs of the
	/// development stories are right by .53 to .72 where the probability exceeds .1, by .75 to .87 where it exceeds .5; groups
	/// are surer than pairs (.76 and .98 at the default), which the curve allows for: .8 asks for .09, .9 for .31.
	float least(double tightness) {
		return (float) Math.max(0.02, Math.pow(tightness, 11));
	}

	/// The log odds that clauses of this likeness tell the same, by their words alone.
	float byWords(ClauseLikeness likeness) {
		return sum(words, likeness.values());
	}

	/// The probabilities of all pairs of `evidence`, whose log odds by words are `byWords`.
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
			float[][] inputs = inputs(evidence, byWords, p);
			float[] order = evidence.order(p);
			float[] next = new float[p.length];
			for (int i = 0; i < p.length; i++) {
				float o = order[evidence.key(i)];
				float odds = (1 - o) * sum(apart, inputs[i]) + o * sum(together, inputs[i]);
				next[i] = byWords[i] >= CERTAIN ? p[i] : probability(odds);
			}
			p = next;
		}
		return p;
	}

	/// What is weighed for each pair, given the probabilities `p` of the round before: its log odds by words, then its context.
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
