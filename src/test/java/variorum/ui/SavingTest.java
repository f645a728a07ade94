package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.align.Degree;
import variorum.collation.Edit;
import variorum.collation.Note;
import variorum.saved.SavedStory;
import variorum.view.Selection;

/// A story is saved, opened again, and not lost.
class SavingTest {
	private static final String DAWN = "The ferry Aurora ran aground off Skerry at dawn with 80 people on board.";
	@TempDir Path folder;
	private Windows windows;
	private Optional<Path> named = Optional.empty();

	@BeforeEach
	void begin() throws Exception {
		Files.writeString(folder.resolve("b.txt"), "Ferry runs aground\n\n" + DAWN + "\n");
		Files.writeString(folder.resolve("d.txt"), "Ferry aground off Skerry\n\n" + DAWN.replace("80", "90") + "\n");
		named = Optional.of(folder.resolve("ferry"));
		windows = Fx.call(this::windows);
	}

	@AfterEach
	void end() throws Exception {
		Fx.run(windows::quit);
	}

	private Windows windows() {
		return new Windows(Optional.of(new Folders(folder.resolve("settings"), folder.resolve("state"))), () -> { })
				.asking(stage -> new Naming(() -> named));
	}

	private List<Path> texts() {
		return List.of(folder.resolve("b.txt"), folder.resolve("d.txt"));
	}

	private MainWindow open(List<Path> paths) throws Exception {
		var w = Fx.call(() -> windows.open(new Desk(paths, List.of(), "", Optional.empty())));
		read(w);
		return w;
	}

	private static void read(MainWindow w) throws Exception {
		Fx.until("it is collated", () -> w.session.opened().filter(o -> o.versions().size() == 2 && !o.collation().facts().isEmpty())
				.isPresent() && w.work.stateProperty().get().isEmpty());
	}

	private static void write(MainWindow w, String words) throws Exception {
		Fx.run(() -> w.pencil.edit(new Edit.Annotate(new Note(words, new Note.Target.OfStory(), words, List.of(), "2024-05-31T10:00:00Z",
				"2024-05-31T10:00:00Z"))));
	}

	private static List<String> notes(MainWindow w) throws Exception {
		return Fx.call(() -> w.opening.dossier.edition().notes().stream().map(Note::text).toList());
	}

	private static String title(MainWindow w) throws Exception {
		return Fx.call(() -> w.books.titleProperty().get());
	}

	private static void save(MainWindow w) throws Exception {
		Fx.run(() -> w.books.save(false));
		Fx.until("it is saved", () -> !w.books.storing.unsavedProperty().get());
	}

	private static void press(MainWindow w, String words) throws Exception {
		Fx.until("there is a button " + words, () -> button(w, words).isPresent());
		Fx.run(() -> button(w, words).orElseThrow().fire());
	}

	private static Optional<Button> button(MainWindow w, String words) {
		return w.cards.lookupAll(".button").stream().map(Button.class::cast).filter(b -> b.getText().equals(words)).findFirst();
	}

	@Test
	void of_a_long_story_the_text_is_there_before_anything_is_compared() throws Exception {
		String more = IntStream.range(0, 4000).mapToObj(i -> "Boat " + i + " left the harbour of Skerry.").collect(Collectors.joining(" "));
		for (Path p : texts()) {
			Files.writeString(p, Files.readString(p) + "\n" + more + "\n");
		}
		var seen = new ArrayList<Boolean>();
		var w = Fx.call(() -> windows.open(Desk.EMPTY));
		Fx.run(() -> {
			w.session.openedProperty().subscribe(o -> o.ifPresent(now -> seen.add(now.collation().isCompared())));
			w.open(texts());
		});
		Fx.until("passages follow", () -> seen.size() > 1);
		assertEquals(List.of(false, true), seen.subList(0, 2));
	}

	@Test
	void a_story_is_saved_under_a_name_and_opened_as_it_was() throws Exception {
		var w = open(texts());
		assertEquals("Ferry runs aground – Variorum", title(w));
		write(w, "who counted?");
		assertTrue(title(w).startsWith("• "), title(w));
		Fx.run(() -> {
			w.session.shown.set(List.of(1, 0));
			w.show(w.views().get(2));
		});
		save(w);
		assertEquals("ferry – Variorum", title(w));
		Fx.run(() -> windows.another());
		Fx.run(() -> windows.close(w));
		var again = open(List.of(folder.resolve("ferry.variorum")));
		assertEquals(List.of("who counted?"), notes(again));
		assertEquals(List.of(1, 0), again.session.shown.get());
		assertEquals("Passages", again.view().title());
		assertFalse(Fx.call(() -> again.books.storing.unsavedProperty().get()));
	}

	@Test
	void a_story_is_opened_with_its_filters_its_tightness_and_what_was_chosen() throws Exception {
		var w = open(texts());
		Fx.run(() -> {
			w.session.filter.set(w.session.filter.get().with(Degree.EDITED, false).withSingle(true));
			w.session.selection.set(new Selection.OfFact(0));
			w.opening.tighten(0.9);
		});
		read(w);
		save(w);
		var fact = Fx.call(() -> w.session.opened().orElseThrow().collation().facts().getFirst());
		var filter = w.session.filter.get();
		Fx.run(() -> windows.another());
		Fx.run(() -> windows.close(w));
		var again = open(List.of(folder.resolve("ferry.variorum")));
		assertEquals(filter, again.session.filter.get());
		assertEquals(0.9, Fx.call(() -> again.opening.tightness.get()));
		assertEquals(0.9, ((Slider) again.scene().lookup("#tightness")).getValue(), 1e-9);
		Fx.until("it is chosen", () -> again.session.selection.get().fact().isPresent());
		assertEquals(fact, Fx.call(() -> again.session.opened().orElseThrow().collation().facts()
				.get(again.session.selection.get().fact().getAsInt())));
		assertFalse(Fx.call(() -> again.books.storing.unsavedProperty().get()));
	}

	@Test
	void what_was_not_saved_comes_back_after_the_program_ended() throws Exception {
		var w = open(texts());
		write(w, "not saved");
		Fx.run(windows::quit);
		windows = Fx.call(this::windows);
		Fx.run(windows::restore);
		Fx.until("it is there again", () -> windows.all().stream().anyMatch(o -> o.opening.dossier.edition().notes().size() == 1));
		var again = windows.all().getFirst();
		assertEquals(1, windows.all().size());
		read(again);
		assertTrue(title(again).startsWith("• "), title(again));
		Fx.run(() -> again.pencil.undo());
		assertEquals(List.of(), notes(again), "the steps can still be undone");
	}

	@Test
	void that_what_was_not_saved_is_back_is_said_also_where_something_is_chosen_again() throws Exception {
		var w = open(texts());
		Fx.run(() -> w.session.selection.set(new Selection.OfFact(0)));
		write(w, "not saved");
		Fx.run(windows::quit);
		windows = Fx.call(this::windows);
		Fx.run(windows::restore);
		Fx.until("it is chosen", () -> windows.all().stream().anyMatch(o -> o.session.selection.get().fact().isPresent()));
		var again = windows.all().getFirst();
		read(again);
		assertTrue(Fx.call(() -> again.scene().lookup(".status").lookupAll(".label").stream().anyMatch(n -> n instanceof Labeled l
				&& l.getText().startsWith("What was not saved the last time"))));
	}

	@Test
	void a_window_with_unsaved_work_asks_before_it_goes() throws Exception {
		var w = open(texts());
		write(w, "keep me");
		Fx.run(() -> windows.close(w));
		assertTrue(Fx.call(w.cards::isOpen));
		Picture.write(Fx.call(() -> w.scene().snapshot(null)), Path.of("target", "screenshots", "leaving.png"));
		press(w, "Stay here");
		assertEquals(1, windows.all().size());
		Fx.run(() -> windows.close(w));
		press(w, "Save…");
		Fx.until("it is saved and gone", () -> windows.all().isEmpty());
		assertEquals("keep me", SavedStory.open(folder.resolve("ferry.variorum")).story().edition().notes().getFirst().text());
	}

	@Test
	void two_windows_do_not_overwrite_each_other() throws Exception {
		var w = open(texts());
		write(w, "first");
		save(w);
		var file = folder.resolve("ferry.variorum");
		var other = open(List.of(file));
		write(other, "second");
		Fx.run(() -> other.books.save(false));
		Fx.until("it is told", () -> other.cards.isOpen());
		Picture.write(Fx.call(() -> other.scene().snapshot(null)), Path.of("target", "screenshots", "conflict.png"));
		assertEquals(1, SavedStory.open(file).story().edition().notes().size(), "the first one's file stands");
		named = Optional.of(folder.resolve("mine"));
		press(other, "Save under another name…");
		Fx.until("it is saved elsewhere", () -> !other.books.storing.unsavedProperty().get());
		assertEquals(2, SavedStory.open(folder.resolve("mine.variorum")).story().edition().notes().size());
	}

	@Test
	void a_file_that_is_no_story_is_told_of() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.variorum"), "not a zip at all");
		var w = Fx.call(() -> windows.open(new Desk(List.of(broken), List.of(), "", Optional.empty())));
		Fx.until("it is told", () -> w.cards.isOpen());
		Picture.write(Fx.call(() -> w.scene().snapshot(null)), Path.of("target", "screenshots", "broken.png"));
		assertTrue(Fx.call(() -> w.cards.lookupAll(".label").stream().anyMatch(n -> n instanceof Labeled l
				&& l.getText().contains("broken.variorum"))));
	}

	/// Names the file that is asked for.
	private record Naming(java.util.function.Supplier<Optional<Path>> place) implements Dialogs {
		@Override
		public List<Path> files() {
			return List.of();
		}

		@Override
		public Optional<Path> folder() {
			return Optional.empty();
		}

		@Override
		public Optional<Path> save(String name) {
			return place.get();
		}

		@Override
		public void fault(Throwable fault) {
			throw new AssertionError(fault);
		}
	}
}
