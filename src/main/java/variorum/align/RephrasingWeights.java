package variorum.align;

/// Turns measures into probabilities.
///
/// Logistic weights, each with the constant last: `words` for a [ClauseLikeness]; for these log odds, what [Evidence] says
/// beside them, how the lengths compare and whether both stand at the head of their texts, `apart` where two versions go each
/// its own way and `together` where they keep one order. Between the two the share of kept order ([Evidence#order]) tells how
/// much of either counts, for each two versions and anew in each round: a rival says nothing against a pair of reports that
/// repeat themselves, and much against one of translations.
///
/// How they were got: logistic regression by `RephrasingCalibration` (among the tests) on development stories, never on the
/// seeds: eight translations of chapters of the Gospels and Acts, whole, by three and by two versions, and, counting a fifth,
/// with two verses in three left out of each version at random; and news of ECB+, where articles on another event of the same
/// kind are told to be of another story. What each ingredient is worth, as average precision over pairs of clauses of stories
/// that the weights were not fitted to:
///
/// | | news | verses |
/// |---|---|---|
/// | everything | .626 | .962 |
/// | the same weights for all versions | .707 | .902 |
/// | without near words | .634 | .962 |
/// | without same words | .624 | .962 |
/// | without the cosine of stems | .626 | .962 |
/// | without the centred cosine of means | .592 | .960 |
/// | without the heaviest word | .624 | .962 |
/// | order told by clauses that split, too | .615 | .961 |
/// | and without the head of a text | .552 | .962 |
/// | and with verses left out counting as much as others | .541 | .952 |
///
/// What the steps to groups ([ClauseGroups]) gave, as F1 of sentence links of ECB+, each step beside what stood before it
/// at the same threshold: a version may tell the same again apart, .450 to .507; no version must be drawn to a group by itself,
/// .555 to .609; orderly versions are asked for less, .451 to .524 on half of the stories, and .873 to .954 on a sample of
/// chapters with blocks moved. All together: .620 of ECB+, .898 of the chapters with blocks moved.
///
/// What is expected and what was seen ([#least]), on the stories fitted to: where .65, .7, .8, .9 and .95 of the joined pairs
/// of news are expected to be right, .64, .69, .79, .87 and .92 were. That is the mean of two views, since nobody has judged
/// every pair of a story: of judged sentences of one event .74, .77, .82, .86 and .89 were right; and of all pairs, when two
/// events of one kind are mixed and what is joined across them tells how much is joined for no reason, .53, .61, .76, .86 and
/// .94. Joined pairs of translations are right by .95 and more at every setting.
///
/// Limits: a sentence whose link rests on knowledge of the world ("the night shift" for those who were hurt) is not found at
/// the default setting. The lexical shares and the near words stand in for one another; one of them must stay.
record RephrasingWeights(float[] words, float[] apart, float[] together) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	/// Numbers that are weighed for each pair.
	static final int INPUTS = Evidence.CONTEXT + 4;

	/// Log odds of what is known, and with a minus of what is excluded.
	static final float CERTAIN = 8;

	/// The slope of the curve from expected precision to the least probability, and where it asks for one half.
	private static final double STEEP = 19;
	private static final double EVEN = 0.88;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {1.006f, 1.041f, 1.022f, .494f, .295f, .573f, .607f, 4.745f, .498f, -.133f, .189f, -.218f, -4.621f},
			new float[] {.706f, .483f, 1.477f, 1.264f, 0, 0, .146f, .503f, .038f, -.164f, -.245f, .945f, -.588f},
			new float[] {.348f, .123f, 1.971f, 1.092f, -1.704f, -1.005f, .468f, 1.068f, .487f, -.182f, -.872f, 0, -.209f});

	/// For use without a model, fitted to the same stories by their words alone.
	static final RephrasingWeights BY_WORDS = new RephrasingWeights(
			new float[] {1.696f, .988f, 1.673f, 1.696f, .988f, 1.673f, 1.125f, 0, 2.58f, .56f, .663f, .248f, -5.798f},
			new float[] {.573f, .478f, 1.85f, 1.112f, 0, 0, .106f, .644f, -.094f, -.125f, -.213f, 1.02f, -.923f},
			new float[] {.385f, .123f, 2.241f, .985f, -1.954f, -1.063f, .244f, 1.063f, .343f, -.077f, -.059f, 0, -.383f});

	/// The probability from which on pairs are joined, so that about `tightness` of what is joined is right: a logistic curve
	/// through what was seen on development news ([RephrasingWeights] says what).
	float least(double tightness) {
		return probability((float) (STEEP * (tightness - EVEN)));
	}

	/// The log odds that clauses of this likeness tell the same, by their words alone.
	float byWords(ClauseLikeness likeness) {
		return sum(words, likeness.values());
	}

	/// The probabilities of all pairs of `story`, whose log odds by words are `byWords`.
	float[] probabilities(StoryClauses story, float[] byWords) {
		return probabilities(story, byWords, ROUNDS);
	}

	/// The same after so many rounds.
	float[] probabilities(StoryClauses story, float[] byWords, int rounds) {
		var evidence = story.evidence();
		float[] p = new float[byWords.length];
		for (int i = 0; i < p.length; i++) {
			p[i] = probability(byWords[i]);
		}
		for (int round = 0; round < rounds; round++) {
			float[][] inputs = inputs(story, byWords, p);
			float[] order = evidence.order(p);
			float[] next = new float[p.length];
			for (int i = 0; i < p.length; i++) {
				float o = order[evidence.key(i)];
				float odds = (1 - o) * sum(apart, inputs[i]) + o * sum(together, inputs[i]);
				next[i] = Math.abs(byWords[i]) >= CERTAIN ? p[i] : probability(odds);
			}
			p = next;
		}
		return p;
	}

	/// What is weighed for each pair, given the probabilities `p` of the round before: its log odds by words, its context, how
	/// its lengths compare, whether it is long enough to be trusted, and whether it is at the head of both versions.
	static float[][] inputs(StoryClauses story, float[] byWords, float[] p) {
		float[][] contexts = story.evidence().contexts(p);
		float[][] inputs = new float[p.length][INPUTS];
		for (int i = 0; i < p.length; i++) {
			var likeness = story.likeness().get(i);
			inputs[i][0] = byWords[i];
			System.arraycopy(contexts[i], 0, inputs[i], 1, Evidence.CONTEXT);
			inputs[i][INPUTS - 3] = likeness.balance();
			inputs[i][INPUTS - 2] = likeness.length();
			inputs[i][INPUTS - 1] = story.isAtHead(i) ? 1 : 0;
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
