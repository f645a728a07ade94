package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The walk of a reader in a real window. Runs only where there is a display and when asked for:
/// `mvn test -Dtest=RealWindowTest -Dvariorum.window=real -Dheadless.flags=`.
@EnabledIfSystemProperty(named = "variorum.window", matches = "real")
class RealWindowTest {
	@Test
	void a_reader_opens_the_seeds_scrolls_chooses_a_passage_and_finds_its_counterparts_level() throws Exception {
		assertEquals(Optional.empty(), Viewer.displayProblem());
		try (var shown = new Fx.Shown(1500, 900)) {
			Fx.run(() -> shown.window.open(List.of(Path.of("seeds"))));
			Fx.until("the seeds are collated", () -> shown.window.session.opened().isPresent()
					&& shown.window.work.stateProperty().get().isEmpty());
			shown.settle();
			shown.picture("real-1-opened");

			shown.wheel(shown.column(0), 12);
			assertTrue(shown.column(0).scrollY() > 50, "the wheel scrolled to " + shown.column(0).scrollY());
			assertTrue(shown.column(1).scrollY() > 20, "the next column followed to " + shown.column(1).scrollY());
			shown.picture("real-2-scrolled");

			shown.keys(KeyCode.ALT, KeyCode.DOWN);
			shown.keys(KeyCode.ALT, KeyCode.DOWN);
			level(shown);
			shown.picture("real-3-chosen");

			for (int i = 0; i < shown.window.views().size(); i++) {
				tab(shown, i);
			}
			shown.keys(KeyCode.F1);
			shown.picture("real-shortcuts");
			shown.keys(KeyCode.ESCAPE);

			shown.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
			level(shown);
			Fx.run(shown.window::switchTheme);
			shown.settle();
			shown.picture("real-4-dark");
		}
	}

	/// Every tab opens by its shortcut, has the keyboard, and keeps what is chosen.
	private static void tab(Fx.Shown shown, int i) throws Exception {
		var view = shown.window.views().get(i);
		var chosen = shown.window.session.selection.get();
		shown.keys(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (i + 1)));
		assertEquals(view.title(), shown.window.view().title());
		assertEquals(chosen, shown.window.session.selection.get(), view.title());
		for (Node n = Fx.call(shown.window.scene()::getFocusOwner); !view.node().equals(n); n = n.getParent()) {
			assertTrue(n.getParent() != null, view.title() + " has the keyboard");
		}
		// Who is credited is read behind the scenes, and the table laid out when it is there.
		if (view instanceof FactsView facts) {
			Fx.until("the facts are listed", () -> !facts.matrix().list().getItems().isEmpty());
			shown.settle();
		}
		shown.picture("real-view-" + (i + 1));
	}

	/// Every column that tells the chosen passage has it at the same height, outlined.
	private static void level(Fx.Shown shown) throws Exception {
		int chosen = shown.window.session.selection.get().passage().orElseThrow();
		var readings = shown.window.session.opened().orElseThrow().collation().alignment().passages().get(chosen).readings();
		var heights = Fx.call(() -> shown.columns().panes().stream().flatMap(p -> readings.stream()
				.filter(r -> r.version() == p.column().version()).limit(1).map(r -> p.extent(r.span(), true)[0] - p.scrollY())).toList());
		assertTrue(heights.size() >= 2, "told by " + heights.size() + " of the columns");
		for (double h : heights) {
			assertEquals(heights.getFirst(), h, 1.5);
		}
	}
}
