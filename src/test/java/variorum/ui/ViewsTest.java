package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ViewsTest {
	private static List<String> made(MainWindow window) {
		return window.views().made().stream().map(ViewPane::title).toList();
	}

	@Test
	void a_view_is_made_when_it_is_first_asked_for() throws Exception {
		try (var shown = new Fx.Shown(1200, 800)) {
			var window = shown.window;
			Fx.run(() -> {
				assertEquals(List.of("Side by side"), made(window));
				assertEquals(5, window.views().titles().size());
				var facts = window.views().named("facts").orElseThrow();
				assertEquals(List.of("Side by side", "Facts"), made(window));
				assertEquals(facts, window.views().get(3));
				assertTrue(window.views().isAt(3, facts));
				assertFalse(window.views().isAt(0, facts));
			});
		}
	}

	@Test
	void a_view_that_is_made_late_shows_what_is_open_and_chosen() throws Exception {
		try (var shown = new Fx.Shown(1200, 800)) {
			var window = shown.window;
			Fx.run(() -> {
				window.open(Seeds.COLLATION);
				window.session.selection.set(new variorum.view.Selection.OfPassage(0));
				window.show(window.views().named("one-text").orElseThrow());
			});
			shown.settle();
			Fx.run(() -> assertEquals(Seeds.COLLATION.articles().get(window.view().reads().orElseThrow()),
					((OneText) window.view()).pane().orElseThrow().column().article()));
		}
	}

	@Test
	void tables_that_are_made_late_list_what_is_open() throws Exception {
		try (var shown = new Fx.Shown(1200, 800)) {
			var window = shown.window;
			Fx.run(() -> {
				window.open(Seeds.COLLATION);
				window.show(window.views().named("passages").orElseThrow());
			});
			Fx.until("passages are listed", () -> !((PassagesView) window.view()).matrix().list().getItems().isEmpty());
			Fx.run(() -> window.show(window.views().named("facts").orElseThrow()));
			Fx.until("facts are listed", () -> !((FactsView) window.view()).matrix().list().getItems().isEmpty());
		}
	}
}
