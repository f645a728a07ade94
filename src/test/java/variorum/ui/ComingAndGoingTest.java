package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.view.Selection;

/// Versions come and go: added, pasted, read again, taken out, brought back.
class ComingAndGoingTest {
	private static final String DAWN = "The ferry Aurora ran aground off Skerry at dawn with eighty people on board.";
	@TempDir Path folder;
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
		write("b.txt", "Ferry runs aground\n\n" + DAWN + "\n\nThe harbour master blamed the fog.\n");
		write("d.txt", "Ferry aground off Skerry\n\nThe harbour master blamed the fog.\n\n" + DAWN
				+ "\n\nA fisherman had heard the horn for an hour before anybody answered it, he told this paper.\n");
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private Path write(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	private void open(String... names) throws Exception {
		var files = List.of(names).stream().map(folder::resolve).toList();
		Fx.run(() -> shown.window.open(files));
		read("b.txt", "d.txt");
	}

	/// Waits until exactly these files are the versions, and all is collated.
	private void read(String... files) throws Exception {
		Fx.until("the versions are " + List.of(files), () -> files().equals(List.of(files))
				&& shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
	}

	private List<String> files() {
		return shown.window.session.opened().stream().flatMap(o -> o.collation().articles().stream()).map(a -> a.file()).toList();
	}

	private List<String> columns() throws Exception {
		return Fx.call(() -> shown.columns().panes().stream().map(p -> p.column().article().file()).toList());
	}

	private void press(String words) throws Exception {
		Fx.until("there is a button " + words, () -> button(words) != null);
		Fx.run(() -> button(words).fire());
		shown.settle();
	}

	private Button button(String words) {
		return shown.window.scene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(b -> b.getText().equals(words)).findFirst().orElse(null);
	}

	@Test
	void a_version_that_comes_takes_its_place_and_what_is_read_stays() throws Exception {
		open("b.txt", "d.txt");
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(0)));
		var pane = shown.column(0);
		shown.settle();
		var chosen = chosen();
		var c = write("c.txt", "Aground\n\n" + DAWN
				+ "\n\nDivers will look at the hull when the weather allows it, perhaps on Thursday.\n");
		Fx.run(() -> shown.window.dropped(List.of(c)));
		read("b.txt", "c.txt", "d.txt");
		shown.picture("added");
		assertEquals("[0, 1, 2] [b.txt, c.txt, d.txt]", shown.window.session.shown.get() + " " + columns());
		assertEquals(pane, shown.column(0), "the column that was read is the same");
		assertTrue(chosen().containsAll(chosen), "of " + chosen + " is chosen " + chosen());
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		read("b.txt", "d.txt");
		assertEquals(List.of("b.txt", "d.txt"), columns());
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
		read("b.txt", "c.txt", "d.txt");
	}

	/// The words of the passage that is chosen: one more version may bring a headline to what was chosen.
	private List<String> chosen() throws Exception {
		return Fx.call(() -> {
			var c = shown.window.session.opened().orElseThrow().collation();
			var passage = c.alignment().passages().get(shown.window.session.selection.get().passage().orElseThrow());
			return passage.readings().stream().map(r -> c.articles().get(r.version()).at(r.span())).toList();
		});
	}

	@Test
	void a_version_is_taken_out_and_brought_back() throws Exception {
		open("b.txt", "d.txt");
		var first = Fx.call(() -> shown.window.session.opened().orElseThrow().versions().getFirst());
		Fx.run(() -> shown.window.versionMenu.remove(first));
		read("d.txt");
		var removed = Fx.call(() -> shown.window.opening.dossier.removed());
		assertEquals("b.txt", removed.getFirst().now().file());
		Fx.run(() -> shown.window.dropped(List.of(folder.resolve("b.txt"))));
		read("b.txt", "d.txt");
		assertTrue(Fx.call(() -> shown.window.opening.dossier.removed()).isEmpty(), "it came back, it is not there twice");
	}

	@Test
	void the_last_version_can_go_and_come_back() throws Exception {
		open("b.txt", "d.txt");
		for (int i = 0; i < 2; i++) {
			Fx.run(() -> shown.window.versionMenu.remove(shown.window.session.opened().orElseThrow().versions().getFirst()));
			Fx.until("it is done", () -> shown.window.work.stateProperty().get().isEmpty());
		}
		Fx.until("nothing is shown", () -> shown.window.session.opened().isEmpty());
		shown.settle();
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		read("b.txt", "d.txt");
	}

	@Test
	void a_text_is_pasted_with_its_outlet_and_date() throws Exception {
		open("b.txt", "d.txt");
		Fx.run(() -> {
			var content = new ClipboardContent();
			content.putString("Ferry Aurora hits rocks\n\n" + DAWN + "\n\nIt was raining.");
			Clipboard.getSystemClipboard().setContent(content);
		});
		shown.keys(KeyCode.CONTROL, KeyCode.V);
		var fields = Fx.call(() -> shown.window.cards.lookupAll(".text-field").stream().map(TextField.class::cast).toList());
		assertEquals("Ferry Aurora hits rocks", fields.getFirst().getText(), "the headline is taken from the first line");
		Fx.run(() -> {
			fields.get(1).setText("Coast Post");
			fields.get(2).setText("yesterday");
		});
		shown.picture("paste");
		press("Add it to the story");
		assertTrue(Fx.call(shown.window.cards::isOpen), "yesterday is no date");
		shown.picture("paste-refused");
		Fx.run(() -> fields.get(2).setText("2021-05-03"));
		press("Add it to the story");
		assertFalse(Fx.call(shown.window.cards::isOpen));
		read("Coast Post – Ferry Aurora hits rocks.txt", "b.txt", "d.txt");
		Fx.run(shown.window.pencil::history);
		shown.settle();
		shown.picture("history");
		press("Go to this step");
	}

	@Test
	void a_file_that_changed_is_told_and_read_again_and_compared_with_how_it_was() throws Exception {
		open("b.txt", "d.txt");
		write("b.txt", "Ferry runs aground\n\n" + DAWN + "\n\nThe harbour master blamed thick fog and the crew.\n");
		shown.keys(KeyCode.F5);
		Fx.until("it is told", () -> says("b.txt has changed"));
		shown.picture("changed");
		press("Read again");
		Fx.until("what changed is told", () -> says("new"));
		shown.settle();
		shown.picture("changed-told");
		Fx.until("its new words are read", () -> shown.window.session.opened().orElseThrow().collation().articles().getFirst().text()
				.contains("thick fog"));
		press("Show what changed");
		var other = Fx.call(() -> Window.getWindows().stream().filter(w -> w instanceof Stage s && !s.equals(shown.stage))
				.map(Stage.class::cast).findFirst().orElseThrow());
		Fx.until("both states are shown", () -> other.getScene().getRoot().lookupAll(".column").size() == 2);
		Fx.run(other::close);
	}

	private boolean says(String words) {
		return shown.window.scene().getRoot().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words));
	}
}
