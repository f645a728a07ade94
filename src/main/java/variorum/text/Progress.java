package variorum.text;

import java.util.concurrent.CancellationException;

/// Hears how far long work has come. Work is cancelled by interrupting its thread: it then ends with a
/// [CancellationException] at its next report.
@FunctionalInterface
public interface Progress {
	/// Listens to nothing, still cancels.
	Progress NONE = (stage, share) -> { };

	/// `stage` is a short phrase for the reader ("aligning"); `share` is the part of that stage that is done, 0 to 1.
	void report(String stage, double share);

	/// Reports, then throws when the thread was interrupted; the interrupt stays set.
	default void at(String stage, double share) {
		report(stage, share);
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("cancelled while " + stage);
		}
	}
}
