package variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A story as its reader has made it: its versions, those that were taken out, the corrections and the notes, each in the
/// order in which they came. Immutable: an [Edit] gives another one.
///
/// What the program makes of it (the collation) is not in it and can be made again.
public record Edition(List<Witness> versions, List<Witness> removed, List<Correction> corrections, List<Note> notes) {
	public static final Edition EMPTY = new Edition(List.of(), List.of(), List.of(), List.of());

	public Edition {
		versions = List.copyOf(versions);
		removed = List.copyOf(removed);
		corrections = List.copyOf(corrections);
		notes = List.copyOf(notes);
		var keys = Stream.concat(versions.stream(), removed.stream()).map(Witness::key).toList();
		if (new HashSet<>(keys).size() < keys.size()) {
			throw new IllegalArgumentException("two versions under one key: " + keys);
		}
		var ids = notes.stream().map(Note::id).toList();
		if (new HashSet<>(ids).size() < ids.size()) {
			throw new IllegalArgumentException("two notes under one id: " + ids);
		}
	}

	/// A story of these versions, of which nothing was said yet.
	public static Edition of(List<Witness> versions) {
		return new Edition(versions, List.of(), List.of(), List.of());
	}

	/// The version under `key`, unless it was never there or was taken out.
	public Optional<Witness> version(VersionKey key) {
		return versions.stream().filter(w -> w.key().equals(key)).findFirst();
	}

	/// Whether the reader said nothing, so that the collation is the program's alone.
	public boolean isUntouched() {
		return corrections.isEmpty() && notes.isEmpty();
	}

	/// The keys of all versions, those taken out included.
	public List<VersionKey> keys() {
		return Stream.concat(versions.stream(), removed.stream()).map(Witness::key).toList();
	}

	/// The edition after `edit`. Refuses an edit of what is not there.
	public Edition after(Edit edit) {
		return switch (edit) {
			case Edit.Correct(var c) -> corrected(with(kept(corrections, e -> !c.replaces(e)), c));
			case Edit.Withdraw(var c) -> corrected(kept(corrections, found(corrections, c::equals, "correction")));
			case Edit.Annotate(var note) -> noted(put(note));
			case Edit.Erase(var id) -> noted(kept(notes, found(notes, n -> n.id().equals(id), "note " + id)));
			case Edit.Add(var witness) -> new Edition(with(versions, witness), removed, corrections, notes);
			case Edit.Reload(var key, var state) -> reloaded(key, state);
			case Edit.Remove(var key) -> new Edition(kept(versions, found(versions, w -> w.key().equals(key), "version " + key)),
					with(removed, one(versions, key)), corrections, notes);
			case Edit.Restore(var key) -> new Edition(with(versions, one(removed, key)),
					kept(removed, found(removed, w -> w.key().equals(key), "version " + key)), corrections, notes);
			case Edit.Together(_, var edits) -> {
				var now = this;
				for (var e : edits) {
					now = now.after(e);
				}
				yield now;
			}
		};
	}

	private Edition corrected(List<Correction> now) {
		return new Edition(versions, removed, now, notes);
	}

	private Edition noted(List<Note> now) {
		return new Edition(versions, removed, corrections, now);
	}

	/// The notes with `note` in the place of the one with its id, or at the end.
	private List<Note> put(Note note) {
		boolean isNew = notes.stream().noneMatch(n -> n.id().equals(note.id()));
		return isNew ? with(notes, note) : notes.stream().map(n -> n.id().equals(note.id()) ? note : n).toList();
	}

	private Edition reloaded(VersionKey key, Witness.State state) {
		var again = one(versions, key).read(state);
		return new Edition(versions.stream().map(w -> w.key().equals(key) ? again : w).toList(), removed, corrections, notes);
	}

	private static Witness one(List<Witness> some, VersionKey key) {
		return some.stream().filter(w -> w.key().equals(key)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no version " + key));
	}

	private static <T> List<T> with(List<T> some, T more) {
		var all = new ArrayList<>(some);
		all.add(more);
		return all;
	}

	private static <T> List<T> kept(List<T> some, Predicate<T> which) {
		return some.stream().filter(which).toList();
	}

	/// What keeps all but the thing that `which` names; refuses where there is none.
	private static <T> Predicate<T> found(List<T> some, Predicate<T> which, String what) {
		if (some.stream().noneMatch(which)) {
			throw new IllegalArgumentException("no such " + what);
		}
		return which.negate();
	}
}
