package variorum.collation;

import java.util.List;

/// One thing that a reader does to a story, and can undo.
public sealed interface Edit {
	/// Corrects; an earlier correction that says the same thing otherwise is over.
	record Correct(Correction correction) implements Edit { }

	/// Takes a correction back.
	record Withdraw(Correction correction) implements Edit { }

	/// Adds a note, or changes the one with its id.
	record Annotate(Note note) implements Edit { }

	/// Deletes a note by its id.
	record Erase(String note) implements Edit { }

	/// Adds a version.
	record Add(Witness version) implements Edit { }

	/// A version's file was read again and has changed.
	record Reload(VersionKey version, Witness.State state) implements Edit { }

	/// Takes a version out; what was said of it is kept for its return.
	record Remove(VersionKey version) implements Edit { }

	/// Brings a version back that was taken out.
	record Restore(VersionKey version) implements Edit { }

	/// Several that are one step for the reader, such as a pasted version with its outlet and date; `what` names the step.
	record Together(String what, List<Edit> edits) implements Edit {
		public Together {
			edits = List.copyOf(edits);
			if (edits.isEmpty()) {
				throw new IllegalArgumentException("a step of nothing: " + what);
			}
		}
	}
}
