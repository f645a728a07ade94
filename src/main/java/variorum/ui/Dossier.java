package variorum.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.collation.VersionKey;
import variorum.collation.Witness;

/// The story that a window works on: its edition with the way to it, and the bytes of all files that were ever read for it.
/// Lives on the FX thread.
final class Dossier {
	private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.of(Edition.EMPTY));
	/// By their digests; what is in it is never changed and never taken out while the story is open.
	private final Map<String, byte[]> contents = new HashMap<>();

	/// The edition and the way to it.
	ReadOnlyObjectProperty<History> historyProperty() {
		return history.getReadOnlyProperty();
	}

	Edition edition() {
		return history.get().present();
	}

	/// The bytes by their digests.
	Map<String, byte[]> contents() {
		return Map.copyOf(contents);
	}

	/// The bytes of a file as it was read.
	Optional<byte[]> bytes(Witness.State state) {
		return Optional.ofNullable(contents.get(state.digest()));
	}

	/// Begins with another story.
	void begin(History story, Map<String, byte[]> bytes) {
		contents.clear();
		contents.putAll(bytes);
		history.set(story);
	}

	/// Keeps bytes that an edit is about to speak of; gives their digest.
	String keep(byte[] bytes) {
		String digest = VersionKey.digest(bytes);
		contents.put(digest, bytes);
		return digest;
	}

	void edit(Edit edit) {
		history.set(history.get().after(edit));
	}

	void undo() {
		history.set(history.get().undo());
	}

	void redo() {
		history.set(history.get().redo());
	}

	/// Goes back or forth until `done` steps are done.
	void go(int done) {
		var now = history.get();
		while (now.done().size() > done) {
			now = now.undo();
		}
		while (now.done().size() < done && now.nextRedo().isPresent()) {
			now = now.redo();
		}
		history.set(now);
	}

	/// The version under a key, whether it is in the story or was taken out.
	Optional<Witness> witness(VersionKey key) {
		return all().filter(w -> w.key().equals(key)).findFirst();
	}

	/// Whether a file is a version of the story now.
	Optional<Witness> from(String path) {
		return edition().versions().stream().filter(w -> w.now().from().equals(path)).findFirst();
	}

	/// Whether a file is a version of the story or was one.
	boolean knows(String path) {
		return all().anyMatch(w -> w.now().from().equals(path));
	}

	List<Witness> removed() {
		return edition().removed();
	}

	private Stream<Witness> all() {
		return Stream.concat(edition().versions().stream(), edition().removed().stream());
	}
}
