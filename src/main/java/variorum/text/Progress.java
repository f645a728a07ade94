package variorum.text;

import java.util.concurrent.CancellationException;

/// Hears how far long work has come. Work is cancelled by interrupting its thread: it then ends with a
/// [CancellationException] at its next report.
@FunctionalInterface
public interface Progress {
	/// Listens to nothing, still cancels.
	Progress NONE = (stage, share) -> { };

	/// What long work is at; `toString` says it in English.
	enum Stage {
		STARTING("starting"), READING("reading"), ALIGNING("aligning"), LOADING_MODEL("loading the language model"),
		ENCODING("reading the sentences"), REPHRASINGS("looking for rephrased passages"), SENTENCES("comparing sentences"),
		COLLECTING_FACTS("collecting facts"), JOINING_FACTS("joining facts");

		private final String words;

		Stage(String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return words;
		}
	}

	/// `share` is the part of `stage` that is done, 0 to 1.
	void report(Stage stage, double share);

	/// Reports, then throws when the thread was interrupted; the interrupt stays set.
	default void at(Stage stage, double share) {
		report(stage, share);
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("cancelled while " + stage);
		}
	}
}
