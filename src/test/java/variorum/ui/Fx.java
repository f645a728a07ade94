package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import variorum.text.Span;

/// All that tests of the window need: the toolkit started once, calls on its thread, waiting for pulses, a window with hands.
final class Fx {
	static {
		try {
			Toolkit.start();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private Fx() { }

	static <T> T call(Callable<T> task) throws Exception {
		var future = new FutureTask<>(task);
		Platform.runLater(future);
		return future.get(60, TimeUnit.SECONDS);
	}

	static void run(Runnable task) throws Exception {
		call(Executors.callable(task));
	}

	/// Waits until two layouts have been done.
	static void settle(Scene scene) throws Exception {
		for (int i = 0; i < 2; i++) {
			var laid = new CountDownLatch(1);
			run(() -> {
				Runnable[] once = new Runnable[1];
				once[0] = () -> {
					scene.removePostLayoutPulseListener(once[0]);
					laid.countDown();
				};
				scene.addPostLayoutPulseListener(once[0]);
				Platform.requestNextPulse();
			});
			if (!laid.await(20, TimeUnit.SECONDS)) {
				throw new IllegalStateException("no pulse");
			}
		}
	}

	/// Waits until something holds on the FX thread.
	static void until(String what, Callable<Boolean> holds) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (!call(holds)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("never: " + what);
			}
			Thread.sleep(20);
		}
	}

	/// A point in a column at which some words are; they must be in view.
	static Point2D point(ColumnPane pane, Span words) {
		double y = pane.extent(words, true)[0] - pane.scrollY() + 8;
		for (double x = 24; x < pane.getWidth(); x += 12) {
			int offset = pane.offsetAt(x, y).orElse(-1);
			if (offset >= words.start() && offset < words.end()) {
				return new Point2D(x, y);
			}
		}
		throw new AssertionError("not in view: " + words);
	}

	/// A main window on a stage, and a reader's hands on it.
	static final class Shown implements AutoCloseable {
		final MainWindow window;
		final Stage stage;

		Shown(double width, double height) throws Exception {
			window = call(() -> new MainWindow(width, height, Dialogs.NONE));
			stage = call(() -> {
				var s = new Stage();
				s.setScene(window.scene());
				s.setX(0);
				s.setY(0);
				s.show();
				return s;
			});
			settle();
		}

		void settle() throws Exception {
			Fx.settle(window.scene());
		}

		SideBySide columns() {
			return (SideBySide) window.views().getFirst();
		}

		ColumnPane column(int i) {
			return columns().panes().get(i);
		}

		void click(Node node, double x, double y) throws Exception {
			click(() -> node, x, y, 1);
		}

		/// Clicks a point of what is found, looked up and pressed in one turn of the FX thread after a layout: between two turns a
		/// late layout may make the node anew or move it.
		void click(Callable<? extends Node> found, double x, double y, int times) throws Exception {
			clickAt(() -> found.call().localToScreen(x, y), times);
		}

		/// Clicks words of a column.
		void click(int column, Span words) throws Exception {
			clickAt(() -> column(column).localToScreen(point(column(column), words)), 1);
		}

		/// Clicks a point of the screen, found in the same turn of the FX thread after a layout.
		void clickAt(Callable<Point2D> found, int times) throws Exception {
			call(() -> {
				lay();
				var robot = new Robot();
				var at = found.call();
				robot.mouseMove(at.getX(), at.getY());
				for (int i = 0; i < times; i++) {
					robot.mouseClick(MouseButton.PRIMARY);
				}
				return at;
			});
			settle();
		}

		private void lay() {
			window.scene().getRoot().applyCss();
			window.scene().getRoot().layout();
		}

		/// Drags from one point to another, by way of the middle.
		void drag(Node node, Point2D from, Point2D to) throws Exception {
			var robot = call(Robot::new);
			run(() -> {
				robot.mouseMove(node.localToScreen(from));
				robot.mousePress(MouseButton.PRIMARY);
				robot.mouseMove(node.localToScreen(from.midpoint(to)));
			});
			settle();
			run(() -> {
				robot.mouseMove(node.localToScreen(to));
				robot.mouseRelease(MouseButton.PRIMARY);
			});
			settle();
		}

		void wheel(Node node, int notches) throws Exception {
			run(() -> {
				Point2D p = node.localToScreen(100, 200);
				var robot = new Robot();
				robot.mouseMove(p.getX(), p.getY());
				robot.mouseWheel(notches);
			});
			settle();
		}

		void keys(KeyCode... held) throws Exception {
			run(() -> {
				var robot = new Robot();
				for (var k : held) {
					robot.keyPress(k);
				}
				for (var k : List.of(held).reversed()) {
					robot.keyRelease(k);
				}
			});
			settle();
		}

		/// Keeps what the window looks like for a human eye.
		void picture(String name) throws Exception {
			var image = call(() -> window.scene().snapshot(null));
			Picture.write(image, Path.of("target", "screenshots", name + ".png"));
		}

		@Override
		public void close() throws Exception {
			run(() -> {
				window.close();
				stage.close();
			});
		}
	}
}
