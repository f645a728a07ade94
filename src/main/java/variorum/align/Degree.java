package variorum.align;

/// How near the wording of two readings is, from the tightest to the loosest.
public enum Degree {
	/// The same words; typography, case and white space aside.
	VERBATIM,
	/// Mostly the same words.
	EDITED,
	/// The same content in other words.
	REPHRASED
}
