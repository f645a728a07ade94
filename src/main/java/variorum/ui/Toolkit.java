package variorum.ui;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;

/// Starts JavaFX, once.
final class Toolkit {
	// The log manager holds loggers weakly: a filter on one that nobody else holds would be lost.
	private static final Logger LOGGER = Logger.getLogger("javafx");

	private Toolkit() { }

	/// Returns when the toolkit runs.
	static void start() throws InterruptedException {
		quiet();
		var up = new CountDownLatch(1);
		try {
			Platform.startup(up::countDown);
		} catch (IllegalStateException runs) {
			up.countDown();
		}
		Platform.setImplicitExit(false);
		up.await();
	}

	// That JavaFX is on the class path is how this program is packed, and no news to its reader.
	private static void quiet() {
		LOGGER.setFilter(r -> r.getMessage() == null || !r.getMessage().startsWith("Unsupported JavaFX configuration"));
	}
}
