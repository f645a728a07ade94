package variorum.align;

import variorum.align.ClauseLikeness.InCommon;

/// Turns measures into probabilities.
///
/// Logistic weights, each with the constant last: `words` for a [ClauseLikeness]; for these log odds, what [Evidence] says
/// beside them, what both tell ([Common]), how the lengths compare and whether both stand at the head of their texts, `apart`
/// where two versions go each its own way and `together` where they are one text. Between the two [Evidence#order] tells how
/// much of either counts, for each two versions and anew in each round: a rival says nothing against a pair of reports that
/// repeat themselves, and much against one of translations.
///
/// How they were got: logistic regression by `RephrasingCalibration` (among the tests) on development stories, never on the
/// seeds: eight translations of chapters of the Gospels and Acts, whole, by three and by two versions, and, counting a fifth,
/// with two verses in three left out of each version at random; and news of ECB+, where articles on another event of the same
/// kind are told to be of another story. What that gives for pairs of clauses of stories that the weights were not fitted to,
/// as average precision:
///
/// | | news | verses | verses, two in three left out |
/// |---|---|---|---|
/// | versions told to be one text by order and by how much of both is answered | .682 | .961 | .901 |
/// | the same weights for all versions | .722 | .902 | .881 |
/// | fitted with what two clauses answer together ([StoryClauses.Doubled]) | .668 | .959 | .902 |
/// | so, and rivals heard where versions go apart, too | .655 | .959 | .909 |
/// | so, and one round of context | .646 | .932 | .899 |
///
/// The weights are those of the first row, and the table is older than what a long version says ([StoryClauses]); what two
/// clauses answer together is heard when stories are read. Earlier, when order alone told that versions are one text (.626 of
/// news), leaving out near words gave .634, same words .624, the cosine of stems .626, the centred cosine of means .592, the
/// heaviest word .624, the head of a text .552.
///
/// What the steps gave, as F1 of sentence links of ECB+ at the default setting: a version may tell the same again apart, .450
/// to .507; no version must be drawn to a group by itself, .555 to .609; one text told by what is answered, too, and two
/// clauses that answer one, .616 to .667 (precision .80 in both, recall .50 to .57); two that answer one believed half of the
/// way and the expected precision set anew, .657 to .702 (precision .80 to .79, recall .56 to .63); a passage that grows where two
/// answer one, .700 to .715 (precision .79, recall .63 to .65; Gospels .658 to .664); persons, times and amounts that both tell
/// ([Common]), .715 to .737 (precision .79 to .80, recall .65 to .68; Gospels .664 to .658). That a long version says less
/// for its best pair brought the precision of parallel chapters of the Gospels from .61 to .77 (F1 .62 to .66).
///
/// What both tell is weighed where versions go apart only, and its weights were set by what is joined in ECB+: for persons,
/// times and amounts .5, 1.5 and 1.5 gave .729, .7, 2.5 and 2.5 .738 (precision .806), .7, 4 and 4 .732, 1, 2.5 and 2.5 .731, .7, 2.5
/// and 4 .740 with a precision of .801. Places besides, with .5, and 3 for times and amounts, .742 and .803, and less on the
/// Gospels. Counts of up to three, left out since they come up by chance, took .001. That two tell times and none the same, with
/// -.4, .732 where it was .737 without. Fitted with the others these weights gave nothing: of the stories that are fitted to,
/// verses tell one person all along, and news of another event, which nobody reads with the first, is told from it by its
/// persons.
///
/// What was tried on these sets and gave nothing: token vectors turned by a matrix that was learned from judged pairs (better
/// on what it saw, .89, and not on the rest, .63 to .76, where it began with .62 to .73); the vectors of a middle layer (as good
/// as the last, and together no better); forty more measures of a pair (how near words are in five bands, absolute instead of
/// relative weights, words apart from names, what is not answered, common runs, places in the text), alone and all together,
/// moved the average precision by .02 at most; boosted trees over all of them gained by places in the text alone, which tell
/// how ECB+ was annotated. Long sentences cut before "but", "while" and "although", too: ECB+ .715 to .716, Gospels .664 to .661.
/// Taking off each clause's likeness to its best partners gave nothing on the seeds.
///
/// Limits: a sentence whose link rests on knowledge of the world ("the night shift" for those who were hurt) is not found at
/// the default setting. The lexical shares and the near words stand in for one another; one of them must stay. Within one
/// event nearly all judged sentences of ECB+ belong together, so its precision says little of news told in one breath. The
/// expected precision ([#least]) was set by what is joined in ECB+: where .70, .75, .80, .85 and .95 of it were expected to be
/// right, .75, .76, .79, .81 and .90 were.
record RephrasingWeights(float[] words, float[] apart, float[] together) {
	/// Rounds in which neighbours, rivals and third versions are heard.
	static final int ROUNDS = 3;

	/// Numbers that are weighed for each pair.
	static final int INPUTS = Evidence.CONTEXT + InCommon.SIZE + 4;

	/// Log odds of what is known, and with a minus of what is excluded.
	static final float CERTAIN = 8;

	/// The slope of the curve from expected precision to the least probability, and where it asks for one half.
	private static final double STEEP = 19;
	private static final double EVEN = 0.93;

	static final RephrasingWeights CALIBRATED = new RephrasingWeights(
			new float[] {1.01f, 1.05f, 1.024f, .469f, .274f, .548f, .584f, 4.718f, .464f, -.238f, .171f, -.452f, .267f, .259f, -4.589f},
			new float[] {.757f, .318f, 1.769f, 1.426f, 0, 0, .184f, .701f, .105f, .7f, 2.5f, 2.5f, -.253f, -.474f, .916f, -.691f},
			new float[] {.132f, .293f, 1.66f, .925f, -1.812f, -1.092f, .556f, .933f, .465f, 0, 0, 0, -.063f, -.887f, 0, -.177f});

	/// For use without a model, fitted to the same stories by their words alone.
	static final RephrasingWeights BY_WORDS = new RephrasingWeights(
			new float[] {1.696f, .988f, 1.673f, 1.696f, .988f, 1.673f, 1.125f, 0, 2.58f, .56f, .663f, .248f, 0, 0, -5.798f},
			new float[] {.573f, .478f, 1.85f, 1.112f, 0, 0, .106f, .644f, -.094f, .7f, 2.5f, 2.5f, -.125f, -.213f, 1.02f, -.923f},
			new float[] {.385f, .123f, 2.241f, .985f, -1.954f, -1.063f, .244f, 1.063f, .343f, 0, 0, 0, -.077f, -.059f, 0, -.383f});

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
			System.arraycopy(likeness.common().values(), 0, inputs[i], 1 + Evidence.CONTEXT, InCommon.SIZE);
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
