package variorum.collation;

/// What came of a correction in the present story.
public sealed interface Outcome {
	Correction correction();

	/// It holds. `before` says for the reader what the program judged there.
	record Holds(Correction correction, String before) implements Outcome { }

	/// It is kept but cannot be applied: `why` says for the reader what it waits for.
	record Waits(Correction correction, String why) implements Outcome { }
}
