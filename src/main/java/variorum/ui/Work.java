package variorum.ui;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.text.Progress;

/// Work off the FX thread: the one type that knows two threads. Called on the FX thread, it answers on the FX thread.
///
/// There is one piece of work that the reader waits for, shown with its progress; starting another cancels it. Small work
/// that nobody waits for goes [#behind].
final class Work {
	/// How far the work has come: its stage and the part done, 0 to 1.
	record State(Progress.Stage stage, double share) { }

	/// Work that hears of a wish to stop by its thread being interrupted, and tells how far it has come.
	interface Task {
		void run(Progress progress) throws Exception;
	}

	/// Milliseconds before work that nobody waits for begins.
	private static final long LATER = 250;
	/// Frames until what is shown has been painted, and seconds that are waited for them at most.
	private static final int FRAMES = 3;
	private static final long PATIENCE = 5;

	private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 0).factory());
	private final ExecutorService quiet = Executors.newSingleThreadExecutor(
			Thread.ofPlatform().daemon().name("behind-", 0).factory());
	private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final Consumer<Throwable> failed;
	private Optional<Future<?>> current = Optional.empty();
	private long number;

	/// `failed` hears of faults of our own.
	Work(Consumer<Throwable> failed) {
		this.failed = failed;
	}

	/// The work that is going on, if any.
	ReadOnlyObjectProperty<Optional<State>> stateProperty() {
		return state.getReadOnlyProperty();
	}

	/// Cancels what is going on and starts `task`. What it gives on the way it hands back through [#later].
	void start(Task task) {
		cancel();
		long mine = number;
		state.set(Optional.of(new State(Progress.Stage.STARTING, 0)));
		var told = new Telling(mine);
		current = Optional.of(threads.submit(() -> {
			try {
				task.run(told);
			} catch (CancellationException | InterruptedException stopped) {
				// The reader wished it.
			} catch (Throwable fault) {
				later(mine, () -> failed.accept(fault));
			} finally {
				later(mine, () -> state.set(Optional.empty()));
			}
		}));
	}

	/// Runs `answer` on the FX thread unless the work that calls this was cancelled meanwhile.
	void later(Progress of, Runnable answer) {
		later(of instanceof Telling t ? t.work : number, answer);
	}

	/// Stops what is going on.
	void cancel() {
		number++;
		current.ifPresent(f -> f.cancel(true));
		current = Optional.empty();
		state.set(Optional.empty());
	}

	/// Makes something nobody waits for and hands it to the FX thread. One at a time, and not at once: what is on the screen
	/// comes first.
	<T> void behind(Callable<T> make, Consumer<T> answer) {
		CompletableFuture.delayedExecutor(LATER, TimeUnit.MILLISECONDS, quiet).execute(() -> {
			try {
				T made = make.call();
				Platform.runLater(() -> answer.accept(made));
			} catch (Throwable fault) {
				Platform.runLater(() -> failed.accept(fault));
			}
		});
	}

	/// What opens when so many frames have begun from now on.
	CountDownLatch frames(int frames) {
		var left = new CountDownLatch(frames);
		new AnimationTimer() {
			@Override
			public void handle(long now) {
				left.countDown();
				if (left.getCount() == 0) {
					stop();
				}
			}
		}.start();
		return left;
	}

	/// Asks the FX thread within `of`'s work; is interrupted where the work was cancelled meanwhile.
	<T> T ask(Progress of, Supplier<T> question) throws InterruptedException {
		var answer = new ArrayBlockingQueue<T>(1);
		later(of, () -> answer.add(question.get()));
		return answer.take();
	}

	/// Waits, within `of`'s work, until what it has handed back has been painted: what follows would take the processor from
	/// the painter.
	void painted(Progress of) throws InterruptedException {
		var seen = new CountDownLatch(1);
		later(of, () -> new AnimationTimer() {
			private int left = FRAMES;

			@Override
			public void handle(long now) {
				left--;
				if (left == 0) {
					stop();
					seen.countDown();
				}
			}
		}.start());
		seen.await(PATIENCE, TimeUnit.SECONDS);
	}

	/// Stops everything.
	void close() {
		cancel();
		threads.shutdownNow();
		quiet.shutdownNow();
	}

	private void later(long work, Runnable answer) {
		Platform.runLater(() -> {
			if (work == number) {
				answer.run();
			}
		});
	}

	/// Passes on at most one state a few milliseconds: a report a token must not flood the FX thread.
	private final class Telling implements Progress {
		private static final long PAUSE = 40_000_000;
		private final long work;
		private volatile long last;

		Telling(long work) {
			this.work = work;
		}

		@Override
		public void report(Progress.Stage stage, double share) {
			long now = System.nanoTime();
			if (now - last > PAUSE) {
				last = now;
				later(work, () -> state.set(Optional.of(new State(stage, share))));
			}
		}
	}
}
