package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks the platform for. Behind an interface because the headless platform has none of it: by itself it
/// offers nothing, and a fault of ours is thrown on.
interface Dialogs {
	/// Of a window that is only drawn, or tried: it asks for nothing.
	Dialogs NONE = new Dialogs() { };

	/// Files to open; none when the reader thought better of it.
	default List<Path> files() {
		return List.of();
	}

	/// A folder to open.
	default Optional<Path> folder() {
		return Optional.empty();
	}

	/// Where to save something that would be called `name`.
	default Optional<Path> save(String name) {
		return Optional.empty();
	}

	/// Hears of a fault of ours, which the window tells.
	default void fault(Throwable fault) {
		throw new IllegalStateException(fault);
	}
}
