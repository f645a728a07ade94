package variorum.ui;

import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Measures single frames: what a change of the scene costs, and the pulse that it brings, until the end of the painting.
/// Made on the FX thread.
final class FrameClock {
	private static final double NANOS = 1e6;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final long fx = Thread.currentThread().threadId();

	/// A frame in milliseconds: of the clock, without the wait for the beat of the screen; of the processor in both threads
	/// that make it; and of that in the FX thread alone.
	record Frame(double clock, double processor, double fx) { }

	/// Changes a scene on the FX thread, and waits until the change is painted.
	Frame frame(Callable<Scene> change) throws Exception {
		var end = new CompletableFuture<Frame>();
		Platform.runLater(() -> {
			try {
				begin(change, end);
			} catch (Exception e) {
				end.completeExceptionally(e);
			}
		});
		return end.get(120, TimeUnit.SECONDS);
	}

	private void begin(Callable<Scene> change, CompletableFuture<Frame> end) throws Exception {
		long render = render();
		long busyFx = threads.getThreadCpuTime(fx);
		long busyRender = threads.getThreadCpuTime(render);
		long start = System.nanoTime();
		Scene scene = change.call();
		long changed = System.nanoTime() - start;
		long[] pulse = new long[1];
		Runnable[] both = new Runnable[2];
		both[0] = () -> pulse[0] = System.nanoTime();
		both[1] = () -> {
			scene.removePreLayoutPulseListener(both[0]);
			scene.removePostLayoutPulseListener(both[1]);
			// Once the pulse is over its painting is in the queue of the painter, and this behind it.
			Platform.runLater(() -> {
				long fxTime = threads.getThreadCpuTime(fx) - busyFx;
				Toolkit.getToolkit().addRenderJob(new com.sun.javafx.tk.RenderJob(() -> {
					long clock = changed + System.nanoTime() - pulse[0];
					long processor = fxTime + threads.getThreadCpuTime(render) - busyRender;
					end.complete(new Frame(clock / NANOS, processor / NANOS, fxTime / NANOS));
				}));
			});
		};
		scene.addPreLayoutPulseListener(both[0]);
		scene.addPostLayoutPulseListener(both[1]);
		Platform.requestNextPulse();
	}

	private static long render() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("QuantumRenderer")).findFirst()
				.orElseThrow().threadId();
	}
}
