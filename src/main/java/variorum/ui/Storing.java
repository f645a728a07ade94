package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.saved.Conflict;
import variorum.saved.SavedStory;
import variorum.saved.Safekeeping;

/// Keeps the story of a window on the disk: every edit goes to its journal at once, saving writes its file. Called on the FX
/// thread; all that touches the disk runs on a thread of its own, in order.
final class Storing {
	private static final System.Logger LOG = System.getLogger(Storing.class.getName());
	/// Seconds that closing waits for what is being written.
	private static final long PATIENCE = 10;

	private final Dossier dossier;
	private final Path state;
	private final Supplier<Map<String, String>> view;
	private final Consumer<Cards.Card> tell;
	private final ExecutorService keeper = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keeper").factory());
	private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
	private Edition saved = Edition.EMPTY;
	// Only the keeper's thread reads and writes it.
	private Optional<Safekeeping> keeping = Optional.empty();

	/// Keeps `dossier`; `state` is the folder for work that has no file yet, `view` tells what the window looks like, `tell`
	/// shows a card.
	Storing(Dossier dossier, Path state, Supplier<Map<String, String>> view, Consumer<Cards.Card> tell) {
		this.dossier = dossier;
		this.state = state;
		this.view = view;
		this.tell = tell;
		dossier.historyProperty().subscribe(h -> follow());
	}

	/// The file of the story, once it has one.
	ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
		return file.getReadOnlyProperty();
	}

	/// What the story is called, once it has a file.
	Optional<String> name() {
		return file.get().map(f -> f.getFileName().toString().replaceFirst("\\." + SavedStory.EXTENSION + "$", ""));
	}

	/// Whether there is work that is in no file.
	ReadOnlyBooleanProperty unsavedProperty() {
		return unsaved.getReadOnlyProperty();
	}

	/// Opens a saved story; `opened` hears of it on the FX thread, `failed` of why it could not be.
	void open(Path story, Consumer<Safekeeping.Opened> opened, Consumer<IOException> failed) {
		take(() -> Safekeeping.open(story, state), opened, failed);
	}

	/// Opens a story without a name that an earlier run of the program left.
	void recover(Safekeeping.Left left, Consumer<Safekeeping.Opened> opened, Consumer<IOException> failed) {
		take(() -> Safekeeping.recover(left, state), opened, failed);
	}

	private interface Taking {
		Safekeeping.Opened take() throws IOException;
	}

	private void take(Taking from, Consumer<Safekeeping.Opened> opened, Consumer<IOException> failed) {
		run(() -> {
			try {
				var o = from.take();
				replace(Optional.of(o.keeping()));
				Platform.runLater(() -> {
					file.set(o.keeping().file());
					saved = o.recovered() > 0 ? Edition.EMPTY : o.history().present();
					opened.accept(o);
					mark();
				});
			} catch (IOException e) {
				Platform.runLater(() -> failed.accept(e));
			}
		});
	}

	/// The story that begins now was read from files; nothing of it is kept before the first edit.
	void fresh() {
		file.set(Optional.empty());
		run(() -> replace(Optional.empty()));
		saved = dossier.edition();
		mark();
	}

	private void replace(Optional<Safekeeping> now) throws IOException {
		var before = keeping;
		keeping = now;
		if (before.isPresent()) {
			before.get().close();
		}
	}

	private void follow() {
		mark();
		var h = dossier.historyProperty().get();
		if (h.done().isEmpty() && h.undone().isEmpty()) {
			return;
		}
		var contents = dossier.contents();
		var looks = view.get();
		run(() -> {
			if (keeping.isEmpty()) {
				var first = h.done().isEmpty() ? h.present() : h.done().getFirst().before();
				keeping = Optional.of(Safekeeping.untitled(History.of(first), state));
				keeping.get().look(looks);
			}
			keeping.get().follow(h, contents);
		});
	}

	/// Writes down what the window looks like.
	void look() {
		var now = view.get();
		run(() -> keeping.ifPresent(k -> k.look(now)));
	}

	private void mark() {
		boolean begun = !dossier.historyProperty().get().done().isEmpty() || file.get().isPresent();
		unsaved.set(begun && !dossier.edition().equals(saved));
	}

	/// Saves the story in its file; asks for a name where it has none. `done` hears when it is saved.
	void save(Dialogs dialogs, String name, Runnable done) {
		if (file.get().isEmpty()) {
			saveAs(dialogs, name, done);
		} else {
			write(k -> k::save, dialogs, name, done);
		}
	}

	/// Saves the story under a name that is asked for.
	void saveAs(Dialogs dialogs, String name, Runnable done) {
		dialogs.save(named(name)).ifPresent(place -> {
			Path named = SavedStory.isNamed(place) ? place : place.resolveSibling(place.getFileName() + "." + SavedStory.EXTENSION);
			write(k -> (h, contents, v) -> k.saveAs(named, h, contents, v), dialogs, name, done);
		});
	}

	private static String named(String name) {
		String safe = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ,.'’–-]", " ").replaceAll("\\s+", " ").strip();
		return (safe.isEmpty() ? "story" : safe) + "." + SavedStory.EXTENSION;
	}

	private interface Writing {
		void write(History h, Map<String, byte[]> contents, Map<String, String> view) throws IOException;
	}

	private interface How {
		Writing with(Safekeeping keeping);
	}

	private void write(How how, Dialogs dialogs, String name, Runnable done) {
		var h = dossier.historyProperty().get();
		var contents = dossier.contents();
		var looks = view.get();
		run(() -> {
			try {
				if (keeping.isEmpty()) {
					keeping = Optional.of(Safekeeping.untitled(h, state));
				}
				how.with(keeping.get()).write(h, contents, looks);
				var place = keeping.get().file();
				Platform.runLater(() -> {
					saved = h.present();
					file.set(place);
					mark();
					done.run();
				});
			} catch (Conflict e) {
				boolean elsewhere = keeping.filter(Safekeeping::isElsewhere).isPresent();
				Platform.runLater(() -> tell.accept(conflict(e, elsewhere, dialogs, name, done)));
			} catch (IOException e) {
				LOG.log(System.Logger.Level.WARNING, "a story was not saved", e);
				Platform.runLater(() -> tell.accept(Notices.problem(Phrases.of("it-is-not-saved"), e.getMessage()
						+ Phrases.of("your-work-is-kept-all"))));
			}
		});
	}

	// What is open elsewhere would only be saved over again from there.
	private Cards.Card conflict(Conflict e, boolean elsewhere, Dialogs dialogs, String name, Runnable done) {
		var another = Cards.Answer.of(Phrases.of("save-under-another-name"), () -> saveAs(dialogs, name, done));
		var over = Cards.Answer.of(Phrases.of("save-over-it"), () -> write(k -> k::saveOver, dialogs, name, done));
		return new Cards.Card(elsewhere ? Phrases.of("this-story-is-open-elsewhere") : Phrases.of("somebody-else-saved-this-story"),
				Notices.page(Notices.line(e.getMessage() + ".")), Optional.empty(), elsewhere ? List.of(another) : List.of(another, over),
				Phrases.of("cancel"));
	}

	private interface Step {
		void run() throws IOException;
	}

	private void run(Step step) {
		try {
			keeper.execute(() -> {
				try {
					step.run();
					keeping.flatMap(Safekeeping::trouble).ifPresent(Storing::log);
				} catch (IOException e) {
					log(e);
				}
			});
		} catch (RejectedExecutionException closed) {
			LOG.log(System.Logger.Level.DEBUG, "the window is closed", closed);
		}
	}

	private static void log(IOException e) {
		LOG.log(System.Logger.Level.WARNING, "the story's journal could not be written", e);
	}

	/// Ends the keeping: what is not saved is left for the next time, or let go of.
	void close(boolean leaves) {
		run(() -> {
			var last = keeping;
			keeping = Optional.empty();
			if (last.isPresent()) {
				if (leaves) {
					last.get().leave();
				} else {
					last.get().close();
				}
			}
		});
		keeper.shutdown();
		try {
			if (!keeper.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
				LOG.log(System.Logger.Level.WARNING, "the story is still being written while the window closes");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
