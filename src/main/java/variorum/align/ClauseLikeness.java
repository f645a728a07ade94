package variorum.align;

/// What two clauses of different versions have in common, as numbers between 0 and 1.
///
/// The core is token alignment as in BERTScore (Zhang et al., ICLR 2020): each word looks for its nearest in the other clause,
/// by the vectors that the model gives words in their sentences, and counts by how much its stem says in this story
/// ([Lexicon]). Cost: the product of the clauses' lengths in words that carry meaning.
///
/// `soft`: weighted words that find a near one; `same`: weighted words whose stem the other has, both there and back.
/// `cosine`: the inner product of the weighted stems, each clause scaled to length one; `centred`: that of the clauses' mean
/// vectors after the story's mean was taken off. `peak`: the weight of the heaviest word that finds its like, against the
/// heaviest there is. `names`, `numbers`: those that both have, as a share of the side that has fewer, 0 where a side has
/// none; `otherNumbers`: 1 where both have numbers and none is the same; `name` and `figure`: the weight of the heaviest name and
/// the heaviest number that both have, against the heaviest word there is. `balance`: the shorter length in words by the longer;
/// `length`: the shorter by [#AMPLE], at most 1. `common`: what both tell, under whatever names.
record ClauseLikeness(Both soft, Both same, float cosine, float centred, float peak, float names, float numbers, float otherNumbers,
		float name, float figure, float balance, float length, InCommon common) {
	/// How much the person, the time and the amount say that both tell, 0 where they have none in common ([Common]).
	record InCommon(float person, float time, float amount) {
		static final InCommon NOTHING = new InCommon(0, 0, 0);
		/// How many values there are.
		static final int SIZE = 3;

		/// The values in the order in which weights are given to them.
		float[] values() {
			return new float[] {person, time, amount};
		}
	}

	/// Words from which on a clause is long enough for its measures to be trusted.
	static final float AMPLE = 12;

	/// A share taken from either side.
	record Both(float there, float back) {
		float best() {
			return Math.max(there, back);
		}

		float worst() {
			return Math.min(there, back);
		}

		/// The harmonic mean.
		float mean() {
			return there + back == 0 ? 0 : 2 * there * back / (there + back);
		}
	}

	/// The measures in the order in which weights are given to them; the lengths and what both tell are weighed elsewhere.
	float[] values() {
		return new float[] {soft.mean(), soft.best(), soft.worst(), same.mean(), same.best(), same.worst(), cosine, centred, peak,
			names, numbers, otherNumbers, name, figure};
	}
}
