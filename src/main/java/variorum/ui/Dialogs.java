package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks the platform for. Behind an interface because the headless platform has none of it.
interface Dialogs {
	/// Files to open; none when the reader thought better of it.
	List<Path> files();

	/// A folder to open.
	Optional<Path> folder();

	/// Where to save something that would be called `name`.
	Optional<Path> save(String name);

	/// Hears of a fault of ours, which the window tells.
	void fault(Throwable fault);
}
