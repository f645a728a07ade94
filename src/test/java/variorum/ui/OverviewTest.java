package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.view.Drawing;
import variorum.view.Selection;
import variorum.view.Told;

/// A reader's hands on the overview, without a display.
class OverviewTest {
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
		Fx.run(() -> shown.window.open(Told.ferry()));
		look();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private void look() throws Exception {
		Fx.run(() -> shown.window.show(overview()));
		shown.settle();
		shown.settle();
	}

	private Overview overview() {
		return (Overview) shown.window.views().stream().filter(Overview.class::isInstance).findFirst().orElseThrow();
	}

	private DrawingPane pane(int figure) {
		return overview().figures().get(figure).pane();
	}

	private void click(DrawingPane pane, Drawing.Target target) throws Exception {
		shown.clickAt(() -> {
			Node node = pane.nodesOf(target).getFirst();
			var b = node.getBoundsInParent();
			return pane.localToScreen(b.getCenterX(), b.getCenterY());
		}, 1);
	}

	@Test
	void a_click_on_a_band_chooses_its_passage_everywhere() throws Exception {
		click(pane(0), new Drawing.Target.OfPassage(1));
		assertEquals(1, shown.window.session.selection.get().passage().orElse(-1));
		assertFalse(pane(1).nodesOf(new Drawing.Target.OfPassage(1)).isEmpty(), "the order map has it too");
	}

	@Test
	void a_passage_chosen_elsewhere_is_marked_in_the_pictures() throws Exception {
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(2)));
		shown.settle();
		for (Node n : pane(0).nodesOf(new Drawing.Target.OfPassage(2))) {
			assertEquals(List.of("chosen"), n.getPseudoClassStates().stream().map(Object::toString).filter("chosen"::equals).toList());
		}
	}

	@Test
	void the_arrows_go_from_passage_to_passage_and_enter_chooses() throws Exception {
		Fx.run(() -> pane(0).requestFocus());
		shown.keys(KeyCode.RIGHT);
		assertTrue(shown.window.session.hint.get().startsWith("Passage "), shown.window.session.hint.get());
		assertTrue(pane(0).getAccessibleText().contains("Passage "), pane(0).getAccessibleText());
		shown.keys(KeyCode.ENTER);
		assertTrue(shown.window.session.selection.get().passage().isPresent());
	}

	@Test
	void a_pair_in_the_matrix_is_explained_and_can_be_read_side_by_side() throws Exception {
		Fx.run(() -> overview().figures().get(2).pane()
				.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
				KeyCode.RIGHT, false, false, false, false)));
		Fx.run(() -> overview().figures().get(2).pane()
				.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
				KeyCode.ENTER, false, false, false, false)));
		shown.settle();
		var read = Fx.call(() -> overview().node().lookupAll(".button").stream().filter(n -> n instanceof Button b
				&& b.getText().equals("Read A and B side by side")).findFirst());
		assertTrue(read.isPresent());
		Fx.run(() -> ((Button) read.orElseThrow()).fire());
		assertEquals(List.of(0, 1), shown.window.session.shown.get());
		assertEquals("Side by side", shown.window.view().title());
	}

	@Test
	void every_picture_says_its_numbers_and_leaves_nothing_outside_it() throws Exception {
		for (var figure : overview().figures()) {
			var drawing = Fx.call(() -> figure.pane().drawing()).orElseThrow();
			assertTrue(drawing.shapes().stream().anyMatch(s -> s.meaning().words().matches(".*\\d.*")), drawing.title());
			for (var shape : drawing.shapes()) {
				if (shape instanceof Drawing.Box b) {
					assertTrue(b.x() >= 0 && b.x() + b.width() <= drawing.width() + 1 && b.y() >= 0 && b.y()
							+ b.height() <= drawing.height(), b + "");
				}
			}
		}
	}

	@Test
	void a_picture_is_saved_as_png_and_as_svg(@TempDir Path folder) throws Exception {
		var work = Fx.call(() -> new Work(fault -> {
			throw new AssertionError(fault);
		}));
		var view = Fx.call(() -> {
			var session = new Session();
			var made = new Overview(session, work, new Saving(folder), () -> { });
			var scene = new javafx.scene.Scene(new javafx.scene.layout.StackPane(made.node()), 900, 700);
			scene.getStylesheets().add(MainWindow.class.getResource("variorum.css").toExternalForm());
			session.open(Session.Opened.of(Told.ferry()), 4);
			scene.getRoot().resize(900, 700);
			scene.getRoot().applyCss();
			scene.getRoot().layout();
			return made;
		});
		Fx.run(() -> view.figures().getFirst().lookupAll(".button").forEach(b -> ((Button) b).fire()));
		Fx.until("both are written", () -> Files.exists(folder.resolve("strips.svg")) && Files.exists(folder.resolve("strips.png"))
				&& Files.readString(folder.resolve("strips.svg")).endsWith("</svg>\n"));
		Fx.run(work::close);
		var image = javax.imageio.ImageIO.read(folder.resolve("strips.png").toFile());
		assertTrue(image.getWidth() > 1000, "twice as sharp as the screen: " + image.getWidth());
	}

	/// Saves everything in one folder under the name that is offered.
	private record Saving(Path place) implements Dialogs {
		@Override
		public Optional<Path> save(String name) {
			return Optional.of(place.resolve(name));
		}
	}

	@Test
	void the_seeds_in_four_pictures_light_and_dark_and_small() throws Exception {
		seeds(shown, "overview");
		Fx.run(shown.window::switchTheme);
		shown.settle();
		shown.picture("overview-dark");
		try (var other = new Fx.Shown(1280, 720)) {
			seeds(other, "overview-1280");
		}
		assertEquals(Optional.empty(), shown.window.work.stateProperty().get());
	}

	private static void seeds(Fx.Shown shown, String name) throws Exception {
		Fx.run(() -> {
			shown.window.open(List.of(Path.of("seeds")));
			shown.window.show(shown.window.views().stream().filter(Overview.class::isInstance).findFirst().orElseThrow());
		});
		Fx.until("the seeds are collated", () -> shown.window.session.opened().filter(o -> o.versions().size() == 5).isPresent()
				&& shown.window.work.stateProperty().get().isEmpty());
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(3)));
		shown.settle();
		shown.settle();
		shown.picture(name);
	}
}
