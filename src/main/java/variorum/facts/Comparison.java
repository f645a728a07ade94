package variorum.facts;

/// What two mentions in one slot are to each other.
enum Comparison {
	/// The same value.
	SAME,
	/// Not the same, and both can be true: intervals that overlap, a day inside a week.
	COMPATIBLE,
	/// They exclude each other.
	DIFFERENT,
	/// Not of one kind, so that nothing can be said.
	UNRELATED
}
