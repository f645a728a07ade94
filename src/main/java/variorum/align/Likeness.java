package variorum.align;

/// How much two readings share, in words, punctuation aside: `same` words are equal, `replaced` stand for one another, the
/// others are on one side only; `inOrder` tells whether what answers each other comes in one order.
record Likeness(int left, int right, int same, int replaced, boolean inOrder) {
	/// The least part of the shorter reading's words that makes two readings the same one, edited.
	private static final double EDITED = 0.6;

	Degree degree() {
		if (same == left && same == right && inOrder) {
			return Degree.VERBATIM;
		}
		return same >= EDITED * Math.min(left, right) ? Degree.EDITED : Degree.REPHRASED;
	}

	/// The part of both readings' words that is shared, 0 to 1.
	double score() {
		return left + right == 0 ? 0 : 2.0 * same / (left + right);
	}

	/// The part of the shorter reading's words that is shared, 0 to 1.
	double containment() {
		return Math.min(left, right) == 0 ? 0 : (double) same / Math.min(left, right);
	}

	/// For a reader: what is the same and what is not.
	String why() {
		if (degree() == Degree.VERBATIM) {
			return same == 1 ? "the same word" : "the same " + same + " words";
		}
		var why = new StringBuilder().append(same).append(" of ").append(left)
				.append(inOrder ? " words the same" : " words the same, in another order");
		int told = why.length();
		say(why, told, replaced, "replaced");
		say(why, told, left - same - replaced, "left out");
		say(why, told, right - same - replaced, "added");
		return why.toString();
	}

	/// Adds to `why`, whose first `told` characters say what is the same.
	private static void say(StringBuilder why, int told, int count, String what) {
		if (count > 0) {
			why.append(why.length() == told ? "; " : ", ").append(count).append(' ').append(what);
		}
	}
}
