package variorum.align;

/// How much of one version stands in another, both as indexes of versions.
///
/// `share` is the part of `from`'s body words that stand in passages with `to`, `copied` the part that is verbatim, 0 to 1.
/// `derivation` says who probably took from whom, `why` on what that rests.
public record Relation(int from, int to, double share, double copied, Derivation derivation, String why) {
	/// What `from` probably is to `to`.
	public enum Derivation { COPY, SOURCE, TAKER, UNKNOWN, UNRELATED }

	public Relation {
		if (from == to || from < 0 || to < 0) {
			throw new IllegalArgumentException("a relation from " + from + " to " + to);
		}
		if (!(share >= 0 && share <= 1 && copied >= 0 && copied <= 1)) {
			throw new IllegalArgumentException("shares of " + share + " and " + copied);
		}
	}
}
