package variorum.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The outermost handler: a fault of ours that nothing else caught is logged and told to the reader, who goes on.
///
/// Of faults that come in a row (a layout that fails at every pulse) the reader is told once, until she has read it.
final class Faults implements Thread.UncaughtExceptionHandler {
	private static final System.Logger LOG = System.getLogger(Faults.class.getName());
	private final Consumer<Throwable> tell;
	private boolean telling;

	/// `tell` hears of a fault on the FX thread, when the one before was read; see [#read()].
	Faults(Consumer<Throwable> tell) {
		this.tell = tell;
	}

	@Override
	public void uncaughtException(Thread thread, Throwable fault) {
		LOG.log(System.Logger.Level.ERROR, "something in Variorum failed, in " + thread.getName(), fault);
		Platform.runLater(() -> {
			if (!telling) {
				telling = true;
				tell.accept(fault);
			}
		});
	}

	/// The reader has read of the last fault.
	void read() {
		telling = false;
	}

	/// A fault in plain words, with the remedy where there is one.
	static String words(Throwable fault) {
		return switch (fault) {
			case OutOfMemoryError e -> Phrases.of("the-memory-ran-out-close");
			case StackOverflowError e -> Phrases.of("a-text-is-nested-too");
			case java.io.UncheckedIOException e -> Phrases.of("a-file-could-not-be") + e.getMessage();
			default -> Phrases.of("it-is-a-fault-of");
		};
	}

	/// All that is known of a fault, for a report.
	static String details(Throwable fault) {
		var words = new StringWriter();
		fault.printStackTrace(new PrintWriter(words));
		return words.toString();
	}
}
