package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.collation.Note;
import variorum.saved.Look;
import variorum.saved.Safekeeping;
import variorum.saved.SavedStory;
import variorum.view.Selection;

/// What a window has open, where it is saved, and how it is found again: by its frame's title, next time, after a crash.
final class Bookkeeping {
	private static final String NAME = "Variorum";

	final Storing storing;
	private final MainWindow window;
	private final Session session;
	private final Dialogs dialogs;
	private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(NAME);
	private Optional<Desk> restoring = Optional.empty();
	private Optional<Note.Target> chosen = Optional.empty();

	Bookkeeping(MainWindow window, Dialogs dialogs) {
		this.window = window;
		this.session = window.session;
		this.dialogs = dialogs;
		storing = new Storing(window.opening.dossier, window.windows.state(), this::looks, window.cards::show);
		storing.unsavedProperty().subscribe(this::entitle);
		storing.fileProperty().subscribe(this::entitle);
	}

	/// What the window's frame says: the story, and a dot before it while there is work that is not saved.
	ReadOnlyStringProperty titleProperty() {
		return title.getReadOnlyProperty();
	}

	private void entitle() {
		var name = storing.name().or(this::story);
		title.set((storing.unsavedProperty().get() ? "• " : "") + name.map(n -> n + " – " + NAME).orElse(NAME));
	}

	private Optional<String> story() {
		return session.opened().filter(o -> !o.versions().isEmpty()).map(o -> o.story().title());
	}

	void open(List<Path> paths) {
		if (storing.unsavedProperty().get()) {
			window.windows.open(paths);
		} else if (SavedStory.isNamed(paths.getFirst())) {
			storing.open(paths.getFirst(), o -> resume(o, List.of()), this::failed);
		} else {
			window.opening.open(paths);
		}
	}

	/// Opens a story that the last run of the program left unsaved; `desk` names the files and folders that it was read from,
	/// if those are known. Versions that came there since then are added.
	void recover(Safekeeping.Left left, Desk desk) {
		show(desk.view());
		storing.recover(left, o -> {
			resume(o, desk.story());
			// The desk was kept later than what the journal says of the window.
			show(desk.view());
			window.opening.catchUp();
		}, this::failed);
	}

	private void failed(IOException e) {
		window.cards.show(Notices.problem(Phrases.of("it-cannot-be-opened"), String.valueOf(e.getMessage())));
	}

	private void resume(Safekeeping.Opened o, List<Path> from) {
		var look = Look.of(o.view());
		restoring = Optional.of(new Desk(List.of(), look.shown(), "", Optional.empty()));
		chosen = look.chosen();
		session.filter.set(FilterNames.filter(look.switched()));
		window.opening.tightness.set(look.tightness());
		show(look.view());
		window.opening.resume(from, o.history(), o.contents(), o.problems());
		if (o.recovered() > 0) {
			session.said.set(Phrases.of("what-was-not-saved-the"));
		}
	}

	private void show(String view) {
		window.views().named(view).ifPresent(window::show);
	}

	/// Opens what was open on a desk, as it stood there.
	void restore(Desk desk) {
		show(desk.view());
		if (!desk.story().isEmpty()) {
			restoring = Optional.of(desk);
			open(desk.story());
		}
	}

	/// A collation is on the screen: the columns of the last time come back, and the story is among the recent ones.
	void shown(Session.Opened o) {
		restoring.ifPresent(desk -> {
			// The versions shown are known by their keys, or files; what is no longer there is left out.
			var shown = desk.shown().stream().flatMap(f -> IntStream.range(0, o.versions().size()).boxed()
					.filter(v -> o.keys().get(v).value().equals(f) || o.collation().articles().get(v).file().equals(f)).limit(1))
					.distinct().limit(Session.MOST_COLUMNS).toList();
			if (!shown.isEmpty()) {
				session.shown.set(shown);
			}
		});
		restoring = Optional.empty();
		choose(o);
		entitle();
		if (!files().isEmpty()) {
			window.windows.habits.change(s -> s.with(new Settings.Recent(storing.name().orElse(o.story().title()), files())));
		}
	}

	/// Chooses what is meant as soon as it is on the screen.
	void choose(Note.Target meant) {
		chosen = Optional.of(meant);
	}

	// A fact is not there before the facts are; whoever has chosen something else by then is left with it.
	private void choose(Session.Opened o) {
		var found = chosen.flatMap(t -> t instanceof Note.Target.OfFact ? o.corrected().factOf(t).map(Selection.OfFact::new)
				: o.corrected().passageOf(t).<Selection>map(Selection.OfPassage::new));
		if (!session.selection.get().equals(Selection.nothing())) {
			chosen = Optional.empty();
		} else if (found.isPresent()) {
			chosen = Optional.empty();
			session.selection.set(found.get());
		}
	}

	/// What is chosen, to be found again. What was chosen the last time and is not on the screen yet is still meant.
	private Optional<Note.Target> chosen(Session.Opened o) {
		return switch (session.selection.get()) {
			case Selection.OfPassage(int p) -> Optional.of(o.corrected().passage(p));
			case Selection.OfFact(int f) -> Optional.of(o.corrected().fact(f));
			case Selection.Nothing _ -> chosen;
		};
	}

	/// The files from which the story is opened again: its own, or those of its versions. None where its journal brings it
	/// back.
	private List<Path> files() {
		return storing.fileProperty().get().map(List::of)
				.orElse(storing.unsavedProperty().get() ? List.of() : window.opening.story());
	}

	/// What is open here, as it stands.
	Desk desk(Optional<Frame> frame) {
		var shown = session.opened().map(o -> session.shown.get().stream().map(v -> o.keys().get(v).value()).toList());
		return restoring.orElseGet(() -> new Desk(files(), shown.orElse(List.of()), window.view().name(), frame));
	}

	/// What the window looks like, by name, as it is saved with a story.
	private Map<String, String> looks() {
		var desk = desk(Optional.empty());
		return new Look(desk.shown(), desk.view(), window.opening.tightness.get(), FilterNames.of(session.filter.get()),
				session.opened().flatMap(this::chosen)).words();
	}

	/// Saves the story, under a name that is asked for where it has none or `anew`.
	void save(boolean anew) {
		if (window.pencil.corrected().isEmpty()) {
			return;
		}
		String name = story().orElse("story");
		if (anew) {
			storing.saveAs(dialogs, name, this::saved);
		} else {
			storing.save(dialogs, name, this::saved);
		}
	}

	private void saved() {
		session.said.set(Phrases.of("saved-as") + storing.fileProperty().get().map(Path::toString).orElse(""));
		session.opened().ifPresent(this::shown);
		window.windows.keep();
	}

	/// Whether the window may go: nothing is lost. Else its reader is asked, and it goes when she has answered.
	boolean mayClose() {
		if (!storing.unsavedProperty().get()) {
			return true;
		}
		Runnable go = () -> window.windows.closeNow(window);
		window.cards.show(Notices.leaving(() -> storing.save(dialogs, story().orElse("story"), go), go));
		return false;
	}
}
