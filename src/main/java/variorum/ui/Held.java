package variorum.ui;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// How long the FX thread is held at most: a beat goes through its queue every few milliseconds, and what lies between two beats
/// is one frame with all that was asked of the thread before it. In time of the processor, since that of the clock counts other
/// programs, too. Only where a start is measured: the beats cost a little themselves.
final class Held {
	private static final long BEAT = 4;

	private final AtomicLong most = new AtomicLong();

	/// Begins to watch; call it on the FX thread.
	static Held watch() {
		var held = new Held();
		long fx = Thread.currentThread().threadId();
		Thread.ofPlatform().daemon().name("held").start(() -> held.beat(fx));
		return held;
	}

	private void beat(long fx) {
		var threads = ManagementFactory.getThreadMXBean();
		var last = new AtomicLong(threads.getThreadCpuTime(fx));
		var through = new Semaphore(1);
		try {
			while (true) {
				through.acquire();
				TimeUnit.MILLISECONDS.sleep(BEAT);
				Platform.runLater(() -> {
					long now = threads.getThreadCpuTime(fx);
					most.accumulateAndGet(now - last.getAndSet(now), Math::max);
					through.release();
				});
			}
		} catch (InterruptedException over) {
			Thread.currentThread().interrupt();
		}
	}

	/// How long the thread was held at most since this was asked the last time, in words to append.
	String told() {
		return "; the FX thread was held " + TimeUnit.NANOSECONDS.toMillis(most.getAndSet(0)) + " ms at most";
	}
}
