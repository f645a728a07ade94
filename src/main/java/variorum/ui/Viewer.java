package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.view.Selection;

/// The window as the command line uses it.
public final class Viewer {
	/// Seconds after which a rehearsal ends, whatever is still missing.
	private static final int REHEARSAL = 120;

	private Viewer() { }

	/// Why no window can be shown on this machine, in words for the reader; empty when one can.
	public static Optional<String> displayProblem() {
		return Display.problem(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
	}

	/// Opens a window on files and folders, none for the windows of the last time, and returns when all have been closed.
	/// `reached` hears, in words, what is on the screen from now on.
	public static void open(List<Path> paths, Consumer<String> reached) throws InterruptedException {
		var early = HeadStart.on(paths);
		var folders = Folders.find(System.getenv(), System.getProperties());
		folders.ifPresent(f -> LogFile.start(f.state()));
		var closed = new CountDownLatch(1);
		Toolkit.start();
		reached.accept("toolkit started");
		Platform.runLater(() -> show(paths, new Windows(folders, early, new Milestones(reached)::watch, closed::countDown)));
		closed.await();
	}

	/// Opens a window without a display on files and folders, and returns when all is drawn: a start to learn from.
	public static void rehearse(List<Path> paths) throws InterruptedException {
		// A local display that nobody has is asked for in each of the ways.
		Display.problem("Linux", Map.of("DISPLAY", ":65535"), "");
		PlatformClasses.load();
		withoutDisplay();
		var early = HeadStart.on(paths);
		var whole = new CountDownLatch(1);
		var milestones = new Milestones(station -> {
			if (station.startsWith(Milestones.WHOLE)) {
				whole.countDown();
			}
		});
		Toolkit.start();
		var folders = rehearsed();
		Platform.runLater(() -> show(paths, new Windows(folders, early, milestones::watch, () -> { })));
		whole.await(REHEARSAL, TimeUnit.SECONDS);
		// What is remembered is written a moment later, and read by the next start.
		TimeUnit.SECONDS.sleep(1);
		folders.map(SettingsFile::in).ifPresent(SettingsFile::read);
	}

	// A start writes a log and settings; a rehearsal only where a folder is named for them, never among the reader's own.
	private static Optional<Folders> rehearsed() {
		var named = Optional.ofNullable(System.getProperty("variorum.home"));
		var folders = named.flatMap(n -> Folders.find(Map.of(), System.getProperties()));
		folders.ifPresent(f -> LogFile.start(f.state()));
		return folders;
	}

	private static void show(List<Path> paths, Windows windows) {
		Thread.setDefaultUncaughtExceptionHandler(windows.faults);
		Thread.currentThread().setUncaughtExceptionHandler(windows.faults);
		if (paths.isEmpty()) {
			windows.restore();
		} else {
			windows.start(paths);
		}
	}

	/// Draws the main window on `collation` into a PNG file of `width` × `height` pixels. Needs no display: the toolkit is
	/// started without one unless it runs already.
	public static void picture(Collation collation, Path png, int width, int height) throws IOException, InterruptedException {
		withoutDisplay();
		Toolkit.start();
		Picture.write(draw(collation, width, height), png);
	}

	private static void withoutDisplay() {
		System.setProperty("glass.platform", "Headless");
		System.setProperty("prism.order", "sw");
		System.setProperty("java.awt.headless", "true");
	}

	private static WritableImage draw(Collation collation, int width, int height) throws IOException, InterruptedException {
		return call(() -> {
			var window = new MainWindow(width, height, Dialogs.NONE);
			window.open(collation);
			// Only what is laid out can be brought level; and a scroll pane keeps what it drew first, so nothing is drawn before.
			var root = window.scene().getRoot();
			root.resize(width, height);
			root.applyCss();
			root.layout();
			window.session.selection.set(widest(collation));
			var image = window.scene().snapshot(new WritableImage(width, height));
			window.close();
			return image;
		});
	}

	/// The first of the passages that most versions tell, one that kept its order before one that was moved.
	private static Selection widest(Collation c) {
		List<Passage> passages = c.alignment().passages();
		return IntStream.range(0, passages.size()).boxed()
				.min(Comparator.<Integer>comparingLong(i -> -versions(passages.get(i))).thenComparing(i -> passages.get(i).moved()))
				.<Selection>map(Selection.OfPassage::new).orElse(Selection.nothing());
	}

	private static long versions(Passage p) {
		return p.readings().stream().map(Passage.Reading::version).distinct().count();
	}

	private static <T> T call(Callable<T> task) throws IOException, InterruptedException {
		var future = new FutureTask<>(task);
		Platform.runLater(future);
		try {
			return future.get();
		} catch (ExecutionException e) {
			throw new IOException("the window could not be drawn: " + e.getCause(), e.getCause());
		}
	}
}
