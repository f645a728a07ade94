package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.text.Span;
import variorum.view.Selection;
import variorum.view.Told;

/// What surrounds the views: how many columns there are, the looser–tighter control, words selected and copied, the sheet.
class ShellTest {
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1500, 900);
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private Session session() {
		return shown.window.session;
	}

	private static String rooms(int... widths) {
		var rooms = new ArrayList<String>();
		for (int w : widths) {
			rooms.add(w + ": " + MainWindow.room(w));
		}
		return String.join(", ", rooms);
	}

	@Test
	void a_wider_window_opens_with_more_columns() {
		assertEquals("1280: 2, 1440: 3, 1600: 3, 1920: 3, 2560: 5", rooms(1280, 1440, 1600, 1920, 2560));
	}

	private List<Integer> shownAt(double width) throws Exception {
		Fx.run(() -> shown.stage.setWidth(width));
		shown.settle();
		return Fx.call(session().shown::get);
	}

	@Test
	void columns_follow_the_width_until_the_reader_chooses_them() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		assertEquals(List.of(0, 2), shownAt(1250));
		assertEquals(List.of(0, 2, 3), shownAt(1500));
		Fx.run(() -> session().toggle(3));
		assertEquals(List.of(0, 2), shownAt(1800));
	}

	private List<Labeled> sheet() throws Exception {
		return Fx.call(() -> shown.window.scene().getRoot().lookupAll(".sheet-key").stream().map(Labeled.class::cast).toList());
	}

	private boolean isSheetSeen() throws Exception {
		return Fx.call(() -> shown.window.scene().getRoot().lookup(".sheet-veil").isVisible());
	}

	private static List<MenuItem> leaves(List<MenuItem> items) {
		return items.stream().flatMap(i -> i instanceof Menu m ? leaves(m.getItems()).stream() : List.of(i).stream()).toList();
	}

	@Test
	void every_shortcut_of_the_menus_is_on_the_sheet() throws Exception {
		var menus = Fx.call(() -> leaves(((MenuButton) shown.window.scene().getRoot().lookup(".commands")).getItems()));
		var keys = menus.stream().filter(i -> i.getAccelerator() != null).map(i -> i.getAccelerator().getDisplayText()).toList();
		assertTrue(keys.size() > 15, keys.toString());
		var listed = sheet().stream().map(Labeled::getText).toList();
		for (String k : keys) {
			assertTrue(listed.contains(k), k + " is not among " + listed);
		}
	}

	@Test
	void f1_shows_the_sheet_and_escape_puts_it_away_with_what_is_chosen_kept() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		shown.keys(KeyCode.ALT, KeyCode.DOWN);
		var chosen = session().selection.get();
		shown.keys(KeyCode.F1);
		assertTrue(isSheetSeen());
		shown.picture("shortcuts");
		shown.keys(KeyCode.ESCAPE);
		assertFalse(isSheetSeen());
		assertEquals(chosen, session().selection.get());
		assertTrue(Fx.call(() -> shown.window.scene().getFocusOwner() instanceof ColumnPane), "the column has the keyboard again");
	}

	@Test
	void the_view_that_is_shown_has_the_keyboard() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		for (var view : shown.window.views()) {
			Fx.run(() -> shown.window.show(view));
			shown.settle();
			assertTrue(Fx.call(() -> isWithin(shown.window.scene().getFocusOwner(), view.node())), view.title());
		}
	}

	private static boolean isWithin(Node node, Node parent) {
		return node != null && (node.equals(parent) || isWithin(node.getParent(), parent));
	}

	/// The letters of all versions that stand in rephrased passages.
	private long rephrased() {
		return session().opened().orElseThrow().collation().alignment().passages().stream()
				.filter(p -> p.degree() == Degree.REPHRASED).flatMap(p -> p.readings().stream()).mapToLong(r -> r.span().length()).sum();
	}

	@Test
	void looser_joins_more_and_keeps_the_place_that_is_read_and_what_is_chosen() throws Exception {
		var seeds = Seeds.COLLATION;
		Fx.run(() -> shown.window.open(seeds));
		shown.settle();
		shown.keys(KeyCode.ALT, KeyCode.DOWN);
		shown.wheel(shown.column(0), 12);
		assertTrue(session().selection.get().passage().isPresent());
		var chosen = text(session().selection.get());
		long before = rephrased();
		int reading = Fx.call(() -> shown.column(0).offsetBelow(0));
		Fx.run(() -> ((Slider) shown.window.scene().getRoot().lookup("#tightness")).setValue(TightnessControl.LOOSEST));
		Fx.until("it was joined anew", () -> !session().opened().orElseThrow().collation().equals(seeds)
				&& shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
		shown.picture("looser");
		assertTrue(rephrased() > before, before + " became " + rephrased());
		assertEquals(reading, Fx.call(() -> shown.column(0).offsetBelow(0)), 2);
		assertEquals(chosen, text(session().selection.get()));
	}

	/// The first words of what is chosen.
	private String text(Selection passage) {
		var c = session().opened().orElseThrow().collation();
		var first = c.alignment().passages().get(passage.passage().orElseThrow()).readings().getFirst();
		return c.articles().get(first.version()).at(first.span()).substring(0, 12);
	}

	private Point2D pointAt(ColumnPane pane, int offset) throws Exception {
		return Fx.call(() -> {
			double[] lines = pane.extent(new Span(offset, offset + 1), true);
			double y = (lines[0] + lines[1]) / 2 - pane.scrollY();
			for (double x = 4; x < pane.getWidth(); x += 2) {
				if (pane.offsetAt(x, y).filter(o -> o == offset).isPresent()) {
					return new Point2D(x + 1, y);
				}
			}
			throw new AssertionError("offset " + offset + " is not in view");
		});
	}

	@Test
	void words_dragged_over_across_paragraphs_are_copied_with_their_source_and_a_click_lets_go_of_them() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		var pane = shown.column(0);
		var article = pane.column().article();
		var paragraphs = article.blocks().stream().filter(b -> b.kind().isBody()).toList();
		var part = new Span(paragraphs.get(0).span().start() + 4, paragraphs.get(1).span().start() + 6);
		shown.drag(pane, pointAt(pane, part.start()), pointAt(pane, part.end() - 1));
		assertEquals(article.at(part), article.at(Fx.call(() -> pane.chosen().orElseThrow())));
		assertEquals(Selection.nothing(), session().selection.get(), "dragging chooses no passage");
		shown.picture("dragged");
		shown.keys(KeyCode.CONTROL, KeyCode.C);
		assertEquals(article.at(part).strip(), copied());
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
		var version = session().opened().orElseThrow().versions().get(pane.column().version());
		assertTrue(copied().startsWith("“" + article.at(part).strip() + "” (" + version.label()), copied());
		assertTrue(copied().endsWith(article.file() + ")"), copied());
		var there = pointAt(pane, part.start());
		shown.click(pane, there.getX(), there.getY());
		assertTrue(Fx.call(pane::chosen).isEmpty());
		assertTrue(session().selection.get().passage().isPresent(), "a click chooses the passage");
	}

	@Test
	void words_dragged_over_in_one_text_are_copied_with_their_source() throws Exception {
		Fx.run(() -> {
			shown.window.open(Told.ferry());
			shown.window.show(shown.window.views().get(1));
		});
		shown.settle();
		var pane = ((OneText) shown.window.view()).pane().orElseThrow();
		var article = pane.column().article();
		var body = article.blocks().stream().filter(b -> b.kind().isBody()).findFirst().orElseThrow().span();
		var part = new Span(body.start() + 4, body.start() + 16);
		shown.drag(pane, pointAt(pane, part.start()), pointAt(pane, part.end() - 1));
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
		assertTrue(copied().startsWith("“" + article.at(part).strip() + "” ("), copied());
	}

	@Test
	void a_column_dragged_by_its_head_takes_the_place_of_the_one_it_is_let_go_over() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		var before = session().shown.get();
		var first = Fx.call(() -> shown.window.scene().getRoot().lookupAll(".column-head").stream()
				.min(java.util.Comparator.comparingDouble(Node::getLayoutX)).orElseThrow());
		double width = Fx.call(() -> first.getLayoutBounds().getWidth());
		shown.drag(first, new Point2D(80, 20), new Point2D(80 + 1.1 * width, 20));
		assertEquals(List.of(before.get(1), before.get(0)), session().shown.get().subList(0, 2));
	}

	@Test
	void a_regular_expression_is_one_switch_away_and_hits_are_counted() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		Fx.run(() -> session().search.set("[a-z]+ty"));
		shown.settle();
		Fx.run(() -> ((ToggleButton) shown.window.scene().getRoot().lookup(".search-switch")).fire());
		assertEquals("/[a-z]+ty/", session().search.get());
		Fx.until("hits are counted", () -> ((Labeled) shown.window.scene().getRoot().lookup(".search-count")).getText()
				.equals("4 in 4 versions"));
		Fx.run(() -> session().search.set("/[a-z/"));
		Fx.until("it is told to be unfinished", () -> ((Labeled) shown.window.scene().getRoot().lookup(".search-count")).getText()
				.equals("not finished"));
	}

	@Test
	void high_contrast_follows_the_platform_and_the_reader() throws Exception {
		assertTrue(Contrast.isAsked(Map.of("Windows.SPI.HighContrast", true)));
		assertTrue(Contrast.isAsked(Map.of("GTK.theme_name", "HighContrastInverse")));
		assertFalse(Contrast.isAsked(Map.of("Windows.SPI.HighContrast", false, "GTK.theme_name", "Adwaita")));
		Fx.run(() -> shown.window.open(Told.ferry()));
		Fx.run(() -> shown.window.contrast.onProperty().set(true));
		shown.settle();
		shown.picture("contrast");
		assertTrue(Fx.call(() -> shown.window.scene().getRoot().getStyleClass().contains("contrast")));
	}

	private static String copied() throws Exception {
		return Fx.call(() -> Clipboard.getSystemClipboard().getString());
	}
}
