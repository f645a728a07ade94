package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The present edition of a story and the way to it: what was done, and what was undone and can be done again.
///
/// Immutable; every state shares what it can with its neighbours. Steps beyond [#MOST] are forgotten, oldest first.
public record History(Edition present, List<Step> done, List<Step> undone) {
	private static final int MOST = 1_000;

	/// An edit, and the editions before and after it.
	public record Step(Edit edit, Edition before, Edition after) { }

	public History {
		done = List.copyOf(done);
		undone = List.copyOf(undone);
	}

	/// A story as opened: nothing to undo.
	public static History of(Edition edition) {
		return new History(edition, List.of(), List.of());
	}

	/// After `edit`; what was undone is gone. The same where the edit changes nothing. Refuses what [Edition#after] refuses.
	public History after(Edit edit) {
		var next = present.after(edit);
		if (next.equals(present)) {
			return this;
		}
		var steps = new ArrayList<>(done.size() < MOST ? done : done.subList(1, done.size()));
		steps.add(new Step(edit, present, next));
		return new History(next, steps, List.of());
	}

	/// The step that [#undo] takes back, if there is one.
	public Optional<Step> nextUndo() {
		return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
	}

	/// The step that [#redo] takes again, if there is one.
	public Optional<Step> nextRedo() {
		return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
	}

	/// Without the last step; the same where there is none.
	public History undo() {
		return nextUndo().map(s -> new History(s.before(), done.subList(0, done.size() - 1), with(undone, s))).orElse(this);
	}

	/// With the step that was undone last; the same where there is none.
	public History redo() {
		return nextRedo().map(s -> new History(s.after(), with(done, s), undone.subList(0, undone.size() - 1))).orElse(this);
	}

	private static List<Step> with(List<Step> steps, Step more) {
		var all = new ArrayList<>(steps);
		all.add(more);
		return all;
	}
}
