package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.text.Span;
import variorum.view.Filter;
import variorum.view.Selection;
import variorum.view.Told;

/// A reader's hands on the window, without a display.
class MainWindowTest {
	private static final double WIDTH = 1400;
	private static final double HEIGHT = 900;
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(WIDTH, HEIGHT);
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private Session session() {
		return shown.window.session;
	}

	private void openSeeds() throws Exception {
		var seeds = Seeds.COLLATION;
		Fx.run(() -> shown.window.open(seeds));
		shown.settle();
	}

	private void openFerry() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
	}

	private boolean says(String words) {
		return shown.window.scene().getRoot().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words) && isSeen(n));
	}

	private static boolean isSeen(Node n) {
		return n == null || n.isVisible() && isSeen(n.getParent());
	}

	/// Clicks the words in a column.
	private void click(int column, String words) throws Exception {
		var pane = shown.column(column);
		int at = pane.column().article().text().indexOf(words);
		shown.click(column, new Span(at, at + words.length()));
	}

	private double top(int column, int passage) throws Exception {
		return Fx.call(() -> {
			var pane = shown.column(column);
			var span = session().opened().orElseThrow().collation().alignment().passages().get(passage).readings().stream()
					.filter(r -> r.version() == pane.column().version()).findFirst().orElseThrow().span();
			return pane.extent(span, true)[0] - pane.scrollY();
		});
	}

	@Test
	void an_empty_window_says_what_to_do() throws Exception {
		Fx.until("the window says " + "Drop two or more versions", () -> says("Drop two or more versions"));
		shown.picture("empty");
	}

	@Test
	void it_opens_the_seeds_and_folds_the_copy() throws Exception {
		Fx.run(() -> shown.window.open(List.of(Path.of("seeds"))));
		Fx.until("the seeds are collated", () -> session().opened().isPresent() && shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
		shown.picture("seeds");
		assertTrue(shown.columns().panes().size() >= 2);
		assertFalse(session().shown.get().contains(1), "001 is the text of 000");
		Fx.until("the list says so", () -> says("same text as A"));
		assertTrue(shown.columns().gutters().stream().anyMatch(g -> g.visibleRibbons() > 0));
	}

	@Test
	void a_click_on_a_passage_outlines_it_in_every_column_and_brings_it_level() throws Exception {
		openFerry();
		Fx.run(() -> session().shown.set(List.of(0, 2, 3)));
		shown.settle();
		click(0, "people were taken");
		int chosen = session().selection.get().passage().orElseThrow();
		shown.picture("selected");
		for (int i = 0; i < 3; i++) {
			int column = i;
			assertEquals(1, Fx.call(() -> shown.column(column).lookupAll("." + Styles.OUTLINE).size()), "column " + i);
			assertEquals(top(0, chosen), top(i, chosen), 1, "column " + i);
		}
		Fx.until("the window says " + "Passage ", () -> says("Passage "));
	}

	@Test
	void a_second_click_chooses_the_fact_under_the_pointer() throws Exception {
		openFerry();
		click(0, "Eighty");
		assertTrue(session().selection.get().passage().isPresent());
		click(0, "Eighty");
		var mention = session().opened().orElseThrow().collation().facts().get(session().selection.get().fact().orElseThrow())
				.mentions().getFirst();
		assertEquals("Eighty", shown.column(0).column().article().at(mention.span()));
		Fx.until("the window says " + "told differently", () -> says("told differently"));
	}

	@Test
	void the_wheel_scrolls_and_the_others_follow_unless_they_are_let_go() throws Exception {
		openSeeds();
		shown.wheel(shown.column(0), 12);
		double first = shown.column(0).scrollY();
		double second = shown.column(1).scrollY();
		assertTrue(first > 100, "scrolled to " + first);
		assertTrue(second > 50, "followed to " + second);
		Fx.run(() -> session().level.set(false));
		shown.wheel(shown.column(0), -6);
		assertTrue(shown.column(0).scrollY() < first);
		assertEquals(second, shown.column(1).scrollY());
	}

	@Test
	void columns_begin_and_end_together() throws Exception {
		openSeeds();
		shown.click(shown.column(0), 3, 300);
		shown.keys(KeyCode.END);
		for (var pane : shown.columns().panes()) {
			assertEquals(pane.maxScroll(), pane.scrollY(), 1, pane.getId());
		}
		shown.keys(KeyCode.HOME);
		for (var pane : shown.columns().panes()) {
			assertEquals(0, pane.scrollY(), 1, pane.getId());
		}
	}

	@Test
	void the_keyboard_goes_from_passage_to_passage_and_to_differences() throws Exception {
		openFerry();
		shown.keys(KeyCode.ALT, KeyCode.DOWN);
		var first = session().selection.get();
		shown.keys(KeyCode.ALT, KeyCode.DOWN);
		var second = session().selection.get();
		assertTrue(first.passage().isPresent());
		assertFalse(first.equals(second));
		shown.keys(KeyCode.ALT, KeyCode.UP);
		assertEquals(first, session().selection.get());
		shown.keys(KeyCode.D);
		assertTrue(session().selection.get().fact().isPresent());
		shown.keys(KeyCode.ESCAPE);
		assertEquals(Selection.nothing(), session().selection.get());
	}

	@Test
	void letters_typed_into_the_search_are_no_commands() throws Exception {
		openFerry();
		shown.keys(KeyCode.CONTROL, KeyCode.F);
		shown.keys(KeyCode.D);
		assertEquals("d", session().search.get());
		assertEquals(Selection.nothing(), session().selection.get());
	}

	@Test
	void what_is_looked_for_is_marked_in_every_column() throws Exception {
		openFerry();
		Fx.run(() -> session().search.set("aurora"));
		shown.settle();
		assertEquals(1, Fx.call(() -> shown.column(0).lookupAll("." + Styles.HIT).size()));
		assertEquals(1, Fx.call(() -> shown.column(1).lookupAll("." + Styles.HIT).size()));
	}

	@Test
	void versions_are_hidden_shown_and_moved() throws Exception {
		openFerry();
		var before = session().shown.get();
		Fx.run(() -> session().toggle(1));
		shown.settle();
		assertTrue(session().shown.get().contains(1), "the copy can be shown");
		assertEquals(before.size() + 1, shown.columns().panes().size());
		Fx.run(() -> session().toggle(0));
		shown.settle();
		assertEquals(1, shown.columns().panes().getFirst().column().version());
		Fx.run(() -> session().move(1, 1));
		shown.settle();
		assertEquals(2, shown.columns().panes().getFirst().column().version());
	}

	@Test
	void a_filter_takes_its_marks_away() throws Exception {
		openFerry();
		int all = Fx.call(() -> shown.column(0).lookupAll("." + Styles.UNDERLINE).size());
		Fx.run(() -> session().filter.set(Filter.SHARED.with(variorum.view.FactKind.PLACES, false)));
		shown.settle();
		int left = Fx.call(() -> shown.column(0).lookupAll("." + Styles.UNDERLINE).size());
		assertTrue(left > 0 && left < all, left + " of " + all);
	}

	@Test
	void dark_is_one_command_away() throws Exception {
		openSeeds();
		Fx.run(shown.window::switchTheme);
		shown.settle();
		assertEquals(ColorScheme.DARK, shown.window.scene().getPreferences().getColorScheme());
		var pixels = Fx.call(() -> shown.window.scene().snapshot(null).getPixelReader());
		double middle = java.util.stream.IntStream.range(0, 99).mapToDouble(i -> pixels.getColor(300 + 8 * i, 600).getBrightness())
				.sorted().toArray()[49];
		assertTrue(middle < 0.4, "the paper is dark: " + middle);
		shown.picture("dark");
	}

	@Test
	void larger_type_keeps_the_place_that_is_read() throws Exception {
		openSeeds();
		shown.wheel(shown.column(0), 10);
		int before = Fx.call(() -> shown.column(0).offsetBelow(0));
		Fx.run(() -> session().zoom(3));
		shown.settle();
		int after = Fx.call(() -> shown.column(0).offsetBelow(0));
		assertTrue(Math.abs(after - before) < 400, before + " became " + after);
	}

	@Test
	void furniture_is_folded_and_a_click_unfolds_it() throws Exception {
		openFerry();
		var c = shown.column(1);
		double folded = c.contentHeight();
		shown.click(() -> c.lookup(".fold"), 20, 10, 1);
		assertTrue(c.contentHeight() > folded + 50, folded + " became " + c.contentHeight());
	}

	@Test
	void a_file_that_cannot_be_read_is_named(@TempDir Path folder) throws Exception {
		Path missing = folder.resolve("missing.txt");
		Files.writeString(folder.resolve("one.txt"), "The ferry ran aground at dawn.\n");
		Fx.run(() -> shown.window.dropped(List.of(missing)));
		Fx.until("it was tried", () -> session().opened().isPresent() && shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
		Fx.until("the window says " + "missing.txt", () -> says("missing.txt"));
		Fx.run(() -> shown.window.dropped(List.of(folder.resolve("one.txt"))));
		Fx.until("one was read", () -> session().opened().orElseThrow().versions().size() == 1);
		shown.settle();
		Fx.until("the window says " + "missing.txt", () -> says("missing.txt"));
	}
}
