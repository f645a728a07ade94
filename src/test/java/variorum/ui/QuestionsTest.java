package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three questions of somebody who has five articles and ten minutes, each answered in at most five interactions from the
/// launch on: a key with its modifiers is one, a click is one, turning the wheel is one. The answer has to be on the screen,
/// within the window.
class QuestionsTest {
	private static final int MOST = 5;
	private Fx.Shown shown;
	private int interactions;

	@BeforeEach
	void launch() throws Exception {
		shown = new Fx.Shown(1280, 720);
		var seeds = Seeds.COLLATION;
		Fx.run(() -> shown.window.open(seeds));
		shown.settle();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private void keys(KeyCode... keys) throws Exception {
		interactions++;
		shown.keys(keys);
	}

	/// Clicks the first button of `part` that is seen and begins with these words, as soon as it is there.
	private void click(Callable<Node> part, String words) throws Exception {
		interactions++;
		Fx.until("there is " + words, () -> button(part.call(), words).isPresent());
		shown.click(() -> button(part.call(), words).orElseThrow(), 8, 8, 1);
	}

	private void click(String words) throws Exception {
		click(() -> shown.window.view().node(), words);
	}

	private Node inspector() {
		return shown.window.scene().getRoot().lookup(".inspector");
	}

	/// Clicks a version in the list: one that is shown is hidden, and the other way round.
	private void inList(String version) throws Exception {
		interactions++;
		shown.click(() -> shown.window.scene().getRoot().lookupAll(".versions .list-cell").stream()
				.filter(n -> starts(n.getAccessibleText(), version)).findFirst().orElseThrow(), 20, 10, 1);
	}

	private Optional<ButtonBase> button(Node part, String words) {
		return all(part).filter(n -> n instanceof ButtonBase b && isSeen(b)
				&& (starts(b.getText(), words) || starts(b.getAccessibleText(), words))).map(ButtonBase.class::cast).findFirst();
	}

	private static boolean starts(String text, String words) {
		return text != null && text.startsWith(words);
	}

	private static Stream<Node> all(Node node) {
		return Stream.concat(Stream.of(node), node instanceof javafx.scene.Parent p
				? p.getChildrenUnmodifiable().stream().flatMap(QuestionsTest::all) : Stream.empty());
	}

	/// Whether a node is shown and its upper left is within the window.
	private boolean isSeen(Node node) {
		var at = node.localToScene(2, 2);
		var scene = shown.window.scene();
		return Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible) && at.getX() >= 0 && at.getY() >= 0
				&& at.getX() < scene.getWidth() && at.getY() < scene.getHeight();
	}

	/// The rows of the table that is shown as a screen reader says them, those whose beginning is within the window.
	private List<String> rows() {
		return shown.window.view().node().lookupAll(".list-cell").stream().filter(this::isSeen)
				.sorted(Comparator.comparingDouble(Node::getLayoutY)).map(Node::getAccessibleText)
				.filter(t -> t != null && !t.isEmpty()).toList();
	}

	private boolean says(String words) {
		return all(shown.window.scene().getRoot()).anyMatch(n -> n instanceof Labeled l && l.getText() != null
				&& l.getText().contains(words) && isSeen(n));
	}

	private void answered(String picture) throws Exception {
		shown.picture(picture);
		assertTrue(interactions <= MOST, interactions + " interactions");
	}

	@Test
	void which_figures_for_the_troops_are_there_and_who_says_so() throws Exception {
		keys(KeyCode.CONTROL, KeyCode.DIGIT4);
		click("Quantities");
		click("Show 2 more");
		Fx.until("the figures are listed", () -> rows().stream().anyMatch(r -> r.contains("99 soldiers")));
		String row = Fx.call(this::rows).stream().filter(r -> r.contains("99 soldiers")).findFirst().orElseThrow();
		for (String told : List.of("nearly 100 troops, says media reports", "C: up to 100 soldiers",
				"about 100 Russian soldiers, says Mayorca",
				"roughly 100 Russian troops, says Several reports", "99 soldiers, says Independent Venezuelan journalist Javier Mayorca",
				"E: nearly 100 troops, says a local journalist")) {
			assertTrue(row.contains(told), told + " in " + row);
		}
		answered("question-1-figures");
	}

	@Test
	void what_did_each_paper_leave_out() throws Exception {
		for (String letter : List.of("A", "C", "D", "E")) {
			Fx.until("the glance names what " + letter + " leaves out", () -> button(inspector(), letter + ", ").isPresent());
		}
		answered("question-2-glance");
		for (String letter : List.of("A", "C", "D", "E")) {
			click(this::inspector, letter + ", ");
			Fx.until(letter + " leaves out", () -> !rows().isEmpty() && rows().stream().allMatch(r -> r.contains(letter + ": not told")));
			assertTrue(shown.window.view() instanceof PassagesView);
		}
		answered("question-2-left-out");
	}

	@Test
	void what_in_004_was_moved_against_000() throws Exception {
		inList("C, ");
		inList("E, ");
		assertEquals(List.of(0, 4), shown.window.session.shown.get());
		keys(KeyCode.CONTROL, KeyCode.DIGIT3);
		click("Moved");
		Fx.until("what was moved", () -> says("moved against A"));
		assertTrue(rows().stream().anyMatch(r -> r.contains("flight-tracking")), rows().toString());
		interactions++;
		shown.wheel(shown.window.view().node().lookup(".list-view"), 12);
		Fx.until("the other is in sight", () -> rows().stream().anyMatch(r -> r.contains("three months")));
		answered("question-3-moved");
	}
}
