package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Edit;
import variorum.collation.Note;

/// Several windows, what they remember together, and what is told when something fails.
class WindowsTest {
	@TempDir Path folder;
	private final AtomicInteger closed = new AtomicInteger();
	private Windows windows;

	@BeforeEach
	void begin() throws Exception {
		windows = Fx.call(this::windows);
	}

	@AfterEach
	void end() throws Exception {
		Fx.run(windows::quit);
	}

	private Windows windows() {
		return new Windows(Optional.of(new Folders(folder.resolve("settings"), folder.resolve("state"))), closed::incrementAndGet);
	}

	private Path story() throws Exception {
		Path story = Files.createDirectories(folder.resolve("ferry"));
		Files.writeString(story.resolve("one.txt"), "Ferry runs aground\n\nThe ferry Aurora ran aground off Skerry at dawn.\n");
		Files.writeString(story.resolve("two.txt"), "Ferry aground\n\nThe ferry Aurora ran aground off Skerry at dawn, the port said.\n");
		Files.writeString(story.resolve("three.txt"), "A ferry is aground\n\nAt dawn the ferry Aurora ran aground off Skerry.\n");
		return story;
	}

	private static List<Stage> stages() throws Exception {
		return Fx.call(() -> Window.getWindows().stream().filter(w -> w.isShowing() && w instanceof Stage).map(Stage.class::cast).toList());
	}

	private static void read(MainWindow w, int versions) throws Exception {
		Fx.until("the story was read", () -> w.session.opened().filter(o -> o.versions().size() == versions).isPresent()
				&& w.work.stateProperty().get().isEmpty());
	}

	@Test
	void what_was_open_is_open_again_as_it_stood() throws Exception {
		var desk = new Desk(List.of(story()), List.of(), "", Optional.of(new Frame(40, 30, 900, 600, false)));
		var w = Fx.call(() -> windows.open(desk));
		read(w, 3);
		Fx.run(() -> {
			w.session.shown.set(List.of(2, 0));
			w.show(w.views().get(3));
			w.session.zoom(2);
			w.switchTheme();
			windows.quit();
		});
		assertEquals(1, closed.get());
		windows = Fx.call(this::windows);
		var columns = windows.habits.get().desks().getFirst().shown();
		assertEquals(2, columns.size());
		Fx.run(windows::restore);
		var stage = stages().getLast();
		assertEquals(40, stage.getX(), 1);
		assertEquals(900, stage.getWidth(), 1);
		Fx.until("the columns are back", () -> stage.getScene().getRoot().lookupAll(".version-heads").size() == 1);
		assertEquals(ColorScheme.DARK, Fx.call(() -> stage.getScene().getPreferences().getColorScheme()));
		Fx.until("the title is back", () -> stage.getTitle().contains("aground"));
		var again = windows.habits.get();
		assertEquals(1.21, again.zoom(), 0.001);
		assertEquals(columns, again.desks().getFirst().shown());
		assertEquals("facts", again.desks().getFirst().view());
	}

	// As after a crash: the journal is left, and whoever starts again knows nothing of the window that was open.
	private void leaveANote(Path story) throws Exception {
		var w = Fx.call(() -> windows.open(new Desk(List.of(story), List.of(), "", Optional.empty())));
		read(w, 3);
		Fx.run(() -> w.pencil.edit(new Edit.Annotate(new Note("n", new Note.Target.OfStory(), "who counted?", List.of(),
				"2024-05-31T10:00:00Z", "2024-05-31T10:00:00Z"))));
		Fx.run(windows::quit);
		windows = Fx.call(this::windows);
	}

	private static List<String> notes(MainWindow w) throws Exception {
		return Fx.call(() -> w.opening.dossier.edition().notes().stream().map(Note::text).toList());
	}

	@Test
	void work_that_was_left_on_the_folder_that_is_named_goes_on_in_its_one_window() throws Exception {
		Path story = story();
		leaveANote(story);
		Files.writeString(story.resolve("four.txt"), "Ferry freed\n\nThe ferry Aurora, aground off Skerry since dawn, is free.\n");
		Fx.run(() -> windows.start(List.of(story)));
		var all = Fx.call(windows::all);
		assertEquals(1, all.size());
		read(all.getFirst(), 4);
		assertEquals(List.of("who counted?"), notes(all.getFirst()));
		assertTrue(Fx.call(() -> all.getFirst().books.titleProperty().get()).startsWith("• "));
		assertEquals(List.of(story), Fx.call(all.getFirst().opening::story));
	}

	@Test
	void work_that_was_left_on_another_folder_opens_beside_the_one_that_is_named() throws Exception {
		leaveANote(story());
		Path other = Files.createDirectories(folder.resolve("other"));
		Files.writeString(other.resolve("one.txt"), "Storm\n\nA storm closed the harbour of Skerry on Monday.\n");
		Files.writeString(other.resolve("two.txt"), "Storm at sea\n\nA storm closed the harbour of Skerry on Monday night.\n");
		Fx.run(() -> windows.start(List.of(other)));
		var all = Fx.call(windows::all);
		assertEquals(2, all.size());
		read(all.get(0), 2);
		read(all.get(1), 3);
		assertEquals(List.of("who counted?"), notes(all.get(1)));
	}

	@Test
	void a_desk_that_still_names_the_folder_is_not_opened_beside_the_work_on_it() throws Exception {
		Path story = story();
		leaveANote(story);
		Fx.run(() -> {
			windows.habits.change(s -> s.with(List.of(new Desk(List.of(story), List.of(), "facts", Optional.empty()))));
			windows.restore();
		});
		var all = Fx.call(windows::all);
		assertEquals(1, all.size());
		read(all.getFirst(), 3);
		assertEquals(List.of("who counted?"), notes(all.getFirst()));
		assertEquals("facts", Fx.call(() -> all.getFirst().view().name()));
	}

	@Test
	void a_further_window_opens_beside_the_first_and_closes_alone() throws Exception {
		var w = Fx.call(() -> windows.open(Desk.EMPTY));
		Fx.run(windows::another);
		assertEquals(2, stages().size());
		Fx.run(() -> windows.close(w));
		assertEquals(1, stages().size());
		assertEquals(0, closed.get());
		assertEquals(1, windows.habits.get().desks().size());
	}

	@Test
	void a_story_that_was_open_is_offered_by_an_empty_window() throws Exception {
		var w = Fx.call(() -> windows.open(new Desk(List.of(story()), List.of(), "", Optional.empty())));
		read(w, 3);
		Fx.until("it is remembered", () -> windows.habits.recent().size() == 1);
		Fx.run(windows::another);
		var empty = stages().getLast();
		var offered = Fx.call(() -> empty.getScene().getRoot().lookupAll(".recent-story").stream().map(Labeled.class::cast).toList());
		assertEquals(1, offered.size());
		assertTrue(offered.getFirst().getText().toLowerCase(java.util.Locale.ROOT).contains("aground"), offered.getFirst().getText());
		Picture.write(Fx.call(() -> empty.getScene().snapshot(null)), Path.of("target", "screenshots", "recent.png"));
		Fx.run(() -> ((javafx.scene.control.Button) offered.getFirst()).fire());
		Fx.until("it is opened", () -> empty.getTitle().contains("aground"));
	}

	@Test
	void a_fault_is_told_in_plain_words_once_and_the_reader_goes_on() throws Exception {
		var w = Fx.call(() -> windows.open(Desk.EMPTY));
		for (int i = 0; i < 3; i++) {
			windows.faults.uncaughtException(Thread.currentThread(), new IllegalStateException("a column of -1"));
		}
		Fx.until("it is told", () -> w.cards.isOpen());
		Picture.write(Fx.call(() -> w.scene().snapshot(null)), Path.of("target", "screenshots", "fault.png"));
		assertTrue(Fx.call(() -> w.cards.top().orElseThrow().title()).contains("failed"));
		Fx.run(() -> w.cards.away());
		assertFalse(Fx.call(() -> w.cards.isOpen()), "one card for all three");
		windows.faults.uncaughtException(Thread.currentThread(), new OutOfMemoryError("heap"));
		Fx.until("the next one is told too", () -> w.cards.isOpen());
	}

	@Test
	void the_log_is_shown_with_its_place() throws Exception {
		LogFile.start(folder.resolve("state"));
		System.getLogger("test").log(System.Logger.Level.WARNING, "the harbour master is late");
		try (var shown = new Fx.Shown(1100, 800)) {
			var cards = shown.window.cards;
			Fx.run(() -> cards.show(Notices.log(windows.folders)));
			shown.settle();
			shown.picture("log");
			var area = Fx.call(() -> (javafx.scene.control.TextArea) cards.lookup(".details"));
			assertTrue(area.getText().contains("the harbour master is late"), area.getText());
			shown.keys(KeyCode.ESCAPE);
			assertFalse(Fx.call(cards::isOpen));
		} finally {
			for (var h : java.util.logging.Logger.getLogger("").getHandlers()) {
				if (h instanceof java.util.logging.FileHandler) {
					java.util.logging.Logger.getLogger("").removeHandler(h);
					h.close();
				}
			}
		}
	}

	@Test
	void no_shortcut_reaches_the_window_behind_a_card_and_the_keyboard_comes_back() throws Exception {
		try (var shown = new Fx.Shown(1100, 800)) {
			Fx.run(() -> shown.window.open(variorum.view.Told.ferry()));
			shown.settle();
			var before = Fx.call(() -> shown.window.scene().getFocusOwner());
			Fx.run(shown.window.exports::report);
			Fx.run(() -> shown.window.print());
			shown.settle();
			shown.picture("no-printer");
			assertTrue(Fx.call(() -> shown.window.cards.top().orElseThrow().title()).contains("printer"));
			shown.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
			shown.keys(KeyCode.D);
			assertEquals("Side by side", shown.window.view().title());
			assertEquals(variorum.view.Selection.nothing(), shown.window.session.selection.get());
			shown.keys(KeyCode.ENTER);
			assertFalse(Fx.call(shown.window.cards::isOpen));
			assertEquals(before, Fx.call(() -> shown.window.scene().getFocusOwner()));
		}
	}
}
