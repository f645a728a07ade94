package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.view.FactTable;
import variorum.view.PassageTable;
import variorum.view.Selection;
import variorum.view.Told;

/// A reader's hands on the tables of passages and of facts, without a display.
class MatrixViewsTest {
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private Session session() {
		return shown.window.session;
	}

	private void openFerry() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		Fx.run(() -> session().shown.set(List.of(0, 2, 3)));
		shown.settle();
	}

	private void openSeeds() throws Exception {
		Fx.run(() -> shown.window.open(List.of(Path.of("seeds"))));
		Fx.until("the seeds are collated", () -> session().opened().isPresent() && shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
	}

	private ListView<PassageTable.Line> passages() throws Exception {
		shown.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
		return ((PassagesView) shown.window.view()).matrix().list();
	}

	private ListView<FactTable.Line> facts() throws Exception {
		shown.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
		return ((FactsView) shown.window.view()).matrix().list();
	}

	/// What the window shows, a line a row.
	private List<String> rows(ListView<?> list) throws Exception {
		return Fx.call(() -> list.lookupAll(".list-cell").stream().filter(Node::isVisible).map(Node::getAccessibleText)
				.filter(t -> t != null && !t.isEmpty()).toList());
	}

	private boolean says(String words) throws Exception {
		return Fx.call(() -> shown.window.view().node().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)));
	}

	private void press(String chip, int number) throws Exception {
		var button = Fx.call(() -> shown.window.view().node().lookupAll(".chip").stream().map(ToggleButton.class::cast)
				.filter(b -> b.getText().startsWith(chip)).skip(number).findFirst().orElseThrow());
		shown.click(button, 12, 8);
	}

	private Node cell(ListView<?> list, String begin) throws Exception {
		return Fx.call(() -> list.lookupAll(".list-cell").stream().filter(n -> n.getAccessibleText() != null
				&& n.getAccessibleText().startsWith(begin)).findFirst().orElseThrow());
	}

	private void doubleClick(Node node) throws Exception {
		Fx.run(() -> {
			var p = node.localToScreen(30, 20);
			var robot = new Robot();
			robot.mouseMove(p.getX(), p.getY());
			robot.mouseClick(MouseButton.PRIMARY);
			robot.mouseClick(MouseButton.PRIMARY);
		});
		shown.settle();
	}

	@Test
	void pictures_of_the_seeds() throws Exception {
		openSeeds();
		Fx.run(() -> session().shown.set(List.of(0, 2, 3, 4)));
		passages();
		shown.settle();
		shown.picture("passages");
		press("Moved", 0);
		shown.picture("passages-moved");
		press("Only here", 0);
		shown.picture("passages-alone");
		facts();
		shown.settle();
		shown.picture("facts");
		press("Quantities", 0);
		shown.picture("facts-quantities");
		Fx.run(shown.window::switchTheme);
		shown.settle();
		shown.picture("facts-dark");
		passages();
		press("All", 0);
		shown.picture("passages-dark");
		assertTrue(rows(passages()).size() > 2);
	}
}
