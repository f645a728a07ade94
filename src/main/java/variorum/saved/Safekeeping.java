package variorum.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import variorum.article.Problem;
import variorum.article.Problem.Severity;
import variorum.collation.History;
import variorum.collation.VersionKey;

/// Keeps one open story safe: every step goes to a [Journal] at once, saving is one step on the disk, and whoever opened the
/// story second cannot save over the first.
///
/// The journal of a saved story stands beside it, hidden, while it is open (`.NAME.journal`), and its lock is the claim on
/// the story; that of a story that was never saved, or of one that somebody else has open or whose folder may not be written,
/// stands in the folder `state`. After a crash the journal is still there, and opening the story again brings back what was
/// not saved. All writing is done by one thread of its own, in order; [#follow] returns at once. Whether the file still is
/// what was read is asked before each saving.
public final class Safekeeping implements AutoCloseable {
	private static final String JOURNAL = ".journal";
	private static final String PROGRAM = Optional.ofNullable(Safekeeping.class.getPackage().getImplementationVersion())
			.orElse("development");

	private final Path state;
	private final ExecutorService writing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("safekeeping").factory());
	private final AtomicReference<Optional<IOException>> trouble = new AtomicReference<>(Optional.empty());
	private final AtomicLong asked = new AtomicLong();
	/// The last step that somebody waits for.
	private volatile long awaited;
	private volatile Optional<Path> file;
	private volatile boolean isElsewhere;
	// From here on only the writing thread reads and writes.
	private StepLog log;
	private String stamp;

	private Safekeeping(Path state, Optional<Path> file, Claim claim, String stamp, History now) {
		this.state = state;
		this.file = file;
		this.log = new StepLog(claim.journal(), json(claim.journal(), file), now);
		this.isElsewhere = claim.isElsewhere();
		this.stamp = stamp;
	}

	/// An open story: what keeps it safe, the way to its present edition, the bytes of its files by their digests, what its
	/// window looked like, how many `recovered` steps a crash had left unsaved, and what is to be told of the file.
	public record Opened(Safekeeping keeping, History history, Map<String, byte[]> contents, Map<String, String> view, int recovered,
			List<Problem> problems) {
		public Opened {
			contents = Map.copyOf(contents);
			view = Map.copyOf(view);
			problems = List.copyOf(problems);
		}
	}

	/// A story that was never saved and that a crash left: its journal, the names of its versions' files, the paths that those
	/// were read from with which it began, and how many steps were done.
	public record Left(Path journal, List<String> files, List<String> begun, int steps) {
		public Left {
			files = List.copyOf(files);
			begun = List.copyOf(begun);
		}

		/// Whether the story began with `paths`, absolute files and folders: with something of each and with nothing else.
		public boolean beganWith(List<Path> paths) {
			var origins = begun.stream().map(Path::of).toList();
			return !origins.isEmpty() && origins.stream().allMatch(o -> paths.stream().anyMatch(p -> holds(p, o)))
					&& paths.stream().allMatch(p -> origins.stream().anyMatch(o -> holds(p, o)));
		}

		private static boolean holds(Path named, Path file) {
			return named.equals(file) || named.equals(file.getParent());
		}
	}

	/// A journal of ours, and whether another one has the claim on the story.
	private record Claim(Journal journal, boolean isElsewhere) { }

	/// Opens a saved story; `state` is the folder for what the platform lets programs remember. What a crash left unsaved
	/// comes back. Throws what [SavedStory#open] throws.
	public static Opened open(Path file, Path state) throws IOException {
		Path place = file.toAbsolutePath().normalize();
		var read = SavedStory.open(place);
		var claim = claim(place, state);
		try {
			return opened(place, state, read, claim);
		} catch (IOException | RuntimeException failed) {
			claim.journal().close();
			throw failed;
		}
	}

	private static Opened opened(Path place, Path state, SavedStory.Opened read, Claim claim) throws IOException {
		var problems = new ArrayList<>(read.problems());
		var replay = Replay.of(claim.journal().read(Limits.here().file()), json(claim.journal(), Optional.of(place)));
		int steps = replay.history().isPresent() ? replay.unsaved(read.stamp()) : 0;
		if (claim.isElsewhere()) {
			problems.add(warning(place, "it is open in another window or program: save under another name, or close it there first"));
		} else {
			AtomicFile.sweep(place);
		}
		if (steps == 0) {
			var keeping = new Safekeeping(state, Optional.of(place), claim, read.stamp(), History.of(read.story().edition()));
			keeping.log.begin(keeping.log.last(), read.stamp(), PROGRAM);
			return new Opened(keeping, keeping.log.last(), read.story().contents(), read.story().view(), 0, problems);
		}
		return recovered(place, state, read, claim, replay, steps, problems);
	}

	private static Opened recovered(Path place, Path state, SavedStory.Opened read, Claim claim, Replay replay, int steps,
			List<Problem> problems) throws IOException {
		boolean isKnown = replay.knows(read.stamp());
		problems.add(warning(place, steps + (steps == 1 ? " step that was" : " steps that were") + " not saved when the program ended "
				+ "last time came back" + (isKnown ? "" : "; the file was changed by somebody else since, so saving will ask")));
		var keeping = new Safekeeping(state, Optional.of(place), claim, isKnown ? read.stamp() : replay.stamp(),
				replay.history().orElseThrow());
		keeping.log.goOn(replay);
		var contents = new HashMap<>(read.story().contents());
		contents.putAll(replay.contents());
		var view = replay.view().isEmpty() ? read.story().view() : replay.view();
		return new Opened(keeping, keeping.log.last(), contents, view, steps, problems);
	}

	/// Begins to keep a story safe that was not saved yet and is at `now`.
	public static Safekeeping untitled(History now, Path state) throws IOException {
		var keeping = new Safekeeping(state, Optional.empty(), new Claim(unsaved(state), false), "", now);
		keeping.log.begin(now, "", PROGRAM);
		return keeping;
	}

	/// The stories without a name that a crash left in `state`.
	public static List<Left> left(Path state) throws IOException {
		var left = new ArrayList<Left>();
		if (!Files.isDirectory(folder(state))) {
			return left;
		}
		try (var journals = Files.newDirectoryStream(folder(state), "*" + JOURNAL)) {
			for (Path path : journals) {
				var claimed = Journal.claim(path);
				if (claimed.isPresent()) {
					look(claimed.get(), left);
				}
			}
		}
		return left;
	}

	private static void look(Journal journal, List<Left> left) throws IOException {
		try (journal) {
			var replay = Replay.of(journal.read(Limits.here().file()), json(journal, Optional.empty()));
			var history = replay.history();
			if (history.isPresent() && replay.unsaved(replay.stamp()) > 0) {
				left.add(new Left(journal.path(), history.get().present().versions().stream().map(w -> w.now().file()).toList(),
						begun(history.get()), replay.unsaved(replay.stamp())));
			}
		}
	}

	private static List<String> begun(History history) {
		var first = history.done().isEmpty() ? history.present() : history.done().getFirst().before();
		return first.versions().stream().map(w -> w.now().from()).filter(f -> !f.isBlank()).toList();
	}

	/// Opens a story that [#left] found.
	public static Opened recover(Left left, Path state) throws IOException {
		var journal = Journal.claim(left.journal()).orElseThrow(() -> new Conflict("it is open in another window already"));
		var replay = Replay.of(journal.read(Limits.here().file()), json(journal, Optional.empty()));
		var history = replay.history().orElseThrow(() -> new IOException(left.journal() + " holds no story"));
		var keeping = new Safekeeping(state, Optional.empty(), new Claim(journal, false), "", history);
		keeping.log.goOn(replay);
		return new Opened(keeping, history, replay.contents(), replay.view(), left.steps(), List.of());
	}

	/// Forgets a story that [#left] found.
	public static void forget(Left left) throws IOException {
		var journal = Journal.claim(left.journal());
		if (journal.isPresent()) {
			journal.get().delete();
		}
	}

	/// Where the story is saved, if it is.
	public Optional<Path> file() {
		return file;
	}

	/// Whether another window or program had the story open first, so that it can only be saved under another name.
	public boolean isElsewhere() {
		return isElsewhere;
	}

	/// What went wrong keeping the journal, since it was asked last.
	public Optional<IOException> trouble() {
		return trouble.getAndSet(Optional.empty());
	}

	/// Writes down how the story came to `now`; `contents` holds the bytes of all files that it speaks of. Returns at once.
	public void follow(History now, Map<String, byte[]> contents) {
		var bytes = Map.copyOf(contents);
		long number = asked.incrementAndGet();
		later(() -> {
			// Where the disk is slower than the reader, several steps are forced to it at once.
			log.follow(now, bytes);
			if (number == asked.get() || number == awaited) {
				log.force();
			}
		});
	}

	/// Writes down what the window looks like. Returns at once.
	public void look(Map<String, String> view) {
		var now = Map.copyOf(view);
		later(() -> log.look(now));
	}

	/// Waits until all that was to be written down is on the disk.
	public void settle() throws IOException {
		inOrder(() -> "");
	}

	/// Saves the story at `now` where it was saved before. Throws [Conflict] where that would overwrite what somebody else
	/// saved, and an [IOException] that says why when it cannot be written; then everything is as it was.
	public void save(History now, Map<String, byte[]> contents, Map<String, String> view) throws IOException {
		var place = file.orElseThrow(() -> new IOException("the story has no name yet: save it under one"));
		if (isElsewhere) {
			throw new Conflict(place + " is open in another window or program: save under another name, or close it there first");
		}
		inOrder(() -> {
			requireOurs(place);
			return write(place, now, contents, view);
		});
	}

	/// The same whatever stands there by now.
	public void saveOver(History now, Map<String, byte[]> contents, Map<String, String> view) throws IOException {
		saveAs(file.orElseThrow(() -> new IOException("the story has no name yet: save it under one")), now, contents, view);
	}

	/// Saves the story at `now` as `target`, whatever stands there, and goes on there. Throws [Conflict] where `target` is open
	/// elsewhere.
	public void saveAs(Path target, History now, Map<String, byte[]> contents, Map<String, String> view) throws IOException {
		Path place = target.toAbsolutePath().normalize();
		inOrder(() -> {
			if (file.equals(Optional.of(place)) && !isElsewhere) {
				return write(place, now, contents, view);
			}
			var claim = claim(place, state);
			if (claim.isElsewhere()) {
				claim.journal().delete();
				throw new Conflict(place + " is open in another window or program: choose another name, or close it there first");
			}
			return moved(place, claim, now, contents, view);
		});
	}

	private String moved(Path place, Claim claim, History now, Map<String, byte[]> contents, Map<String, String> view) throws IOException {
		var before = log;
		try {
			log = new StepLog(claim.journal(), json(claim.journal(), Optional.of(place)), now);
			write(place, now, contents, view);
		} catch (IOException failed) {
			log = before;
			claim.journal().delete();
			throw failed;
		}
		file = Optional.of(place);
		isElsewhere = false;
		before.delete();
		return "";
	}

	/// Ends the keeping: the journal is deleted, for its reader has saved the story or does not want to.
	@Override
	public void close() throws IOException {
		end(() -> log.delete());
	}

	/// Ends the keeping, and leaves what was not saved for the next time the story is opened.
	public void leave() throws IOException {
		end(() -> log.leave());
	}

	private void end(Step step) throws IOException {
		try {
			inOrder(() -> {
				step.run();
				return "";
			});
		} finally {
			writing.shutdown();
		}
	}

	private interface Step {
		void run() throws IOException;
	}

	private void later(Step step) {
		if (!writing.isShutdown()) {
			writing.execute(() -> {
				try {
					step.run();
				} catch (IOException e) {
					trouble.set(Optional.of(e));
				}
			});
		}
	}

	private void inOrder(Callable<String> step) throws IOException {
		awaited = asked.get();
		Future<String> done = writing.submit(step);
		try {
			done.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while saving", e);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case IOException io -> throw io;
				case UncheckedIOException io -> throw io.getCause();
				case null, default -> throw new IllegalStateException(e.getCause());
			}
		}
	}

	private static EditJson json(Journal journal, Optional<Path> file) {
		boolean isBeside = file.isPresent() && journal.path().getParent() != null
				&& journal.path().getParent().equals(file.get().getParent());
		return new EditJson(new EditionJson(isBeside ? Origins.beside(file.get()) : Origins.own()));
	}

	private static Problem warning(Path file, String message) {
		return new Problem(Severity.WARNING, file.toString(), message);
	}

	private static Claim claim(Path place, Path state) throws IOException {
		var journal = beside(place, state);
		return journal.isPresent() ? new Claim(journal.get(), false) : new Claim(unsaved(state), true);
	}

	/// The journal of a saved story; empty where somebody else has it.
	private static Optional<Journal> beside(Path place, Path state) throws IOException {
		try {
			return Journal.claim(place.resolveSibling("." + place.getFileName() + JOURNAL));
		} catch (IOException notWritable) {
			Path folder = Files.createDirectories(state.resolve("open"));
			return Journal.claim(folder.resolve(VersionKey.digest(place.toString().getBytes(StandardCharsets.UTF_8)) + JOURNAL));
		}
	}

	private static Path folder(Path state) {
		return state.resolve("unsaved");
	}

	private static Journal unsaved(Path state) throws IOException {
		Files.createDirectories(folder(state));
		Supplier<IOException> taken = () -> new IOException("no journal can be written in " + state);
		return Journal.claim(folder(state).resolve(UUID.randomUUID() + JOURNAL)).orElseThrow(taken);
	}

	private void requireOurs(Path place) throws IOException {
		if (Files.exists(place) && !VersionKey.digest(Files.readAllBytes(place)).equals(stamp)) {
			throw new Conflict(place + " was changed by somebody else since it was opened: save under another name, or over it");
		}
	}

	/// Writes the file; the journal first says so, so that after a crash it is known which steps the file holds.
	private String write(Path place, History now, Map<String, byte[]> contents, Map<String, String> view) throws IOException {
		byte[] bytes = new StoryFile(place, Limits.here()).bytes(new SavedStory(now.present(), contents, view), PROGRAM);
		String saved = VersionKey.digest(bytes);
		if (log.hasBegun()) {
			log.follow(now, contents);
			log.saving(saved);
		}
		AtomicFile.write(place, bytes);
		stamp = saved;
		log.begin(now, saved, PROGRAM);
		return "";
	}
}
