package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Edition;
import variorum.load.Originals;
import variorum.saved.Look;
import variorum.saved.Results;
import variorum.saved.SavedStory;
import variorum.text.Progress;

/// A story that is read and lined up by its exact passages while the toolkit still starts: the two have nothing to wait for
/// from each other, and together take most of the time until there is something to read. Of a saved one the versions are read
/// and what was kept of its collation, for [Opening] to find both at hand.
final class HeadStart {
	private static final System.Logger LOG = System.getLogger(HeadStart.class.getName());
	/// Milliseconds that a window which is about to be shown waits for the story: one that comes up empty has to be laid out
	/// and painted twice.
	private static final long WORTH_WAITING = 250;

	/// What came of the files and folders of a story, and what a window says about it; the latter not where nothing could be
	/// read.
	record Begun(Reading.Coming coming, Corrected exact, Optional<Session.Opened> opened) { }

	private record Story(List<Path> paths, CompletableFuture<Begun> coming) { }

	private final Reading reading = new Reading();
	private Optional<Optional<Results>> results = Optional.empty();
	private final AtomicReference<Optional<Story>> story;

	private HeadStart(List<Path> paths) {
		boolean isSaved = paths.stream().anyMatch(SavedStory::isNamed);
		story = new AtomicReference<>(paths.isEmpty() || isSaved ? Optional.empty()
				: Optional.of(new Story(absolute(paths), begin(paths))));
		if (isSaved) {
			Thread.ofPlatform().daemon().name("head-start").start(() -> look(paths.getFirst()));
		}
	}

	/// Begins on files and folders; none of them is nothing to begin on.
	static HeadStart on(List<Path> paths) {
		return new HeadStart(paths);
	}

	/// The paths by which a story is known, wherever the program was started.
	static List<Path> absolute(List<Path> paths) {
		return paths.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
	}

	/// What has been read already.
	Reading reading() {
		return reading;
	}

	/// What was kept of earlier collations, on this machine.
	synchronized Optional<Results> results() {
		if (results.isEmpty()) {
			results = Optional.of(Results.here());
		}
		return results.get();
	}

	// Whatever is wrong with the file is told when it is opened.
	private void look(Path saved) {
		try {
			var opened = SavedStory.open(saved).story();
			var versions = reading.of(opened.edition(), opened.contents()).versions();
			double tightness = Look.of(opened.view()).tightness();
			results().ifPresent(r -> r.find(versions, opened.edition().corrections(), List.of(), tightness, () -> true));
		} catch (IOException | RuntimeException later) {
			LOG.log(System.Logger.Level.DEBUG, "no head start on " + saved, later);
		}
	}

	private CompletableFuture<Begun> begin(List<Path> paths) {
		var coming = new CompletableFuture<Begun>();
		Thread.ofPlatform().daemon().name("head-start").start(() -> {
			try {
				coming.complete(begun(absolute(paths)));
			} catch (RuntimeException | Error fault) {
				coming.completeExceptionally(fault);
			}
		});
		return coming;
	}

	private Begun begun(List<Path> paths) {
		String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		var coming = reading.coming(Originals.of(paths, Progress.NONE), List.of(), now);
		var read = reading.of(Edition.of(coming.versions()), coming.bytes());
		var problems = new ArrayList<>(coming.problems());
		problems.addAll(read.problems());
		var exact = Collator.exact(read.versions(), List.of(), problems, Progress.NONE);
		return new Begun(coming, exact, coming.versions().isEmpty() ? Optional.empty() : Optional.of(opened(exact)));
	}

	private static Session.Opened opened(Corrected exact) {
		var opened = Session.Opened.of(exact);
		opened.drawn().prepare(Session.atFirst(opened, Opening.COLUMNS));
		return opened;
	}

	/// What came of the story under absolute `paths` when it is the one that was begun. It is given once: a story that is
	/// opened again is read again.
	Optional<Begun> take(List<Path> paths) {
		return story.getAndSet(Optional.empty()).filter(s -> s.paths().equals(paths)).map(s -> finished(s.coming()));
	}

	/// The same, where it is ready now or in a moment; else it can still be taken.
	Optional<Begun> takeReady(List<Path> paths) {
		var asked = Objects.requireNonNull(story.get()).filter(s -> s.paths().equals(paths));
		return asked.filter(s -> isReady(s.coming())).flatMap(s -> take(paths));
	}

	private static boolean isReady(CompletableFuture<Begun> coming) {
		try {
			coming.get(WORTH_WAITING, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException | ExecutionException notYet) {
			return coming.isDone();
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Begun finished(CompletableFuture<Begun> coming) {
		try {
			return coming.join();
		} catch (CompletionException failed) {
			switch (failed.getCause()) {
				case RuntimeException fault -> throw fault;
				case Error fault -> throw fault;
				case null, default -> throw failed;
			}
		}
	}
}
