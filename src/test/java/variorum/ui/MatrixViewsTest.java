package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.view.FactFilter;
import variorum.view.FactKind;
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
		var seeds = Seeds.COLLATION;
		Fx.run(() -> shown.window.open(seeds));
		Fx.run(() -> session().shown.set(List.of(0, 2, 3, 4)));
		shown.settle();
	}

	private ListView<PassageTable.Line> passages() throws Exception {
		shown.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
		return ((PassagesView) shown.window.view()).matrix().list();
	}

	private ListView<FactTable.Line> facts() throws Exception {
		shown.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
		return ((FactsView) shown.window.view()).matrix().list();
	}

	/// What the window shows, a line a row.
	private List<String> rows(ListView<?> list) throws Exception {
		return Fx.call(() -> list.lookupAll(".list-cell").stream().filter(Node::isVisible)
				.sorted(java.util.Comparator.comparingDouble(Node::getLayoutY)).map(Node::getAccessibleText)
				.filter(t -> t != null && !t.isEmpty()).toList());
	}

	private boolean says(String words) throws Exception {
		return Fx.call(() -> shown.window.view().node().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)));
	}

	private void press(String chip, int number) throws Exception {
		shown.click(() -> shown.window.view().node().lookupAll(".chip").stream().map(ToggleButton.class::cast)
				.filter(b -> b.getText().startsWith(chip)).skip(number).findFirst().orElseThrow(), 12, 8, 1);
	}

	private static Node cell(ListView<?> list, String begin) {
		return list.lookupAll(".list-cell").stream().filter(n -> n.getAccessibleText() != null
				&& n.getAccessibleText().startsWith(begin)).findFirst().orElseThrow();
	}

	private void doubleClick(Callable<Node> found) throws Exception {
		shown.click(found, 30, 20, 2);
	}

	private String selected(ListView<?> list) throws Exception {
		return Fx.call(() -> String.valueOf(list.getSelectionModel().getSelectedItem()));
	}

	@Test
	void a_fact_that_was_chosen_before_is_in_sight_when_the_facts_are_first_shown() throws Exception {
		openSeeds();
		var facts = session().opened().orElseThrow().collation().facts();
		int last = java.util.stream.IntStream.range(0, facts.size())
				.filter(f -> facts.get(f).mentions().stream().map(m -> m.version()).distinct().count() > 3).max().orElseThrow();
		Fx.run(() -> session().selection.set(new Selection.OfFact(last)));
		var list = facts();
		Fx.until("it is in sight", () -> list.lookupAll(".list-cell").stream().anyMatch(n -> n instanceof ListCell<?> c && c.isVisible()
				&& c.isSelected() && c.getItem() instanceof FactTable.Row r && r.fact() == last
				&& list.sceneToLocal(c.localToScene(0, 0)).getY() < list.getHeight() - 20));
	}

	@Test
	void a_click_on_a_row_chooses_the_passage_everywhere() throws Exception {
		openFerry();
		var list = passages();
		shown.click(() -> cell(list, "Passage 2,"), 20, 20, 1);
		assertEquals(new Selection.OfPassage(1), session().selection.get());
		assertTrue(Fx.call(() -> shown.window.scene().getRoot().lookupAll(".inspector .tag").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText().startsWith("Passage 2 of"))), "the inspector explains it");
		shown.keys(KeyCode.ESCAPE);
		assertEquals(Selection.nothing(), session().selection.get());
	}

	@Test
	void arrows_go_from_row_to_row_and_enter_to_the_place_in_the_columns() throws Exception {
		openFerry();
		var list = passages();
		Fx.until("the rows have the keyboard", list::isFocused);
		shown.keys(KeyCode.DOWN);
		shown.keys(KeyCode.DOWN);
		int chosen = session().selection.get().passage().orElseThrow();
		assertEquals(((PassageTable.Shared) list.getSelectionModel().getSelectedItem()).passage(), chosen);
		shown.keys(KeyCode.ENTER);
		assertEquals("Side by side", shown.window.view().title());
		assertEquals(new Selection.OfPassage(chosen), session().selection.get());
		assertEquals(1, Fx.call(() -> shown.column(0).lookupAll("." + Styles.OUTLINE).size()));
	}

	@Test
	void of_a_fact_told_in_very_many_wordings_the_first_are_shown_and_the_rest_counted() throws Exception {
		int many = 90;
		String told = IntStream.range(0, many).mapToObj(i -> "{p" + i + ":The count was [c:" + (1000 + i) + "] then.}")
				.collect(Collectors.joining("\n")) + "\n{q:It ended.}";
		Fx.run(() -> shown.window.open(new Told().version(told).version("{q:It ended.} It was [c:7].").version("{q:It ended.}")
				.differing("c").copies(1, 2).collation()));
		Fx.run(() -> session().shown.set(List.of(0, 1)));
		shown.settle();
		var list = facts();
		Fx.until("the facts are read", () -> !list.getItems().isEmpty());
		shown.settle();
		assertTrue(says("and " + (many - 8) + " more wordings"), "the cell counts what it does not list");
		assertEquals(1, labels("and " + (many + 1 - 8) + " more wordings"), "so does the glance");
		Fx.run(() -> session().selection.set(new Selection.OfFact(0)));
		shown.settle();
		assertEquals(40, Fx.call(() -> shown.window.scene().getRoot().lookupAll(".inspector .inspector-row").size()));
		for (int shownSoFar : new int[] {80, many + 1}) {
			Fx.run(() -> ((Button) shown.window.scene().getRoot().lookup(".inspector .row-button")).fire());
			shown.settle();
			assertEquals(shownSoFar, Fx.call(() -> shown.window.scene().getRoot().lookupAll(".inspector .inspector-row").size()));
		}
	}

	private int labels(String words) throws Exception {
		return Fx.call(() -> (int) shown.window.scene().getRoot().lookupAll(".inspector .label").stream()
				.filter(n -> n instanceof Labeled l && words.equals(l.getText())).count());
	}

	@Test
	void a_double_click_on_a_fact_goes_to_its_place() throws Exception {
		openFerry();
		var list = facts();
		Fx.until("the facts are read", () -> !list.getItems().isEmpty());
		shown.settle();
		doubleClick(() -> cell(list, "1, Quantities, ≠ told differently"));
		assertEquals("Side by side", shown.window.view().title());
		assertTrue(session().selection.get().fact().isPresent());
	}

	@Test
	void what_is_chosen_elsewhere_is_chosen_in_the_table() throws Exception {
		openFerry();
		int fog = 2;
		Fx.run(() -> session().selection.set(new Selection.OfFact(fog)));
		var list = passages();
		assertTrue(selected(list).contains("passage=" + fact(fog)), selected(list));
		assertEquals(new Selection.OfFact(fog), session().selection.get(), "showing it changes nothing");
	}

	/// The passage that tells a fact.
	private int fact(int index) {
		var c = session().opened().orElseThrow().collation();
		return java.util.stream.IntStream.range(0, c.alignment().passages().size()).filter(p -> FactTable.isTold(c, index, p))
				.findFirst().orElseThrow();
	}

	@Test
	void filters_that_leave_nothing_say_so_and_offer_a_way_back() throws Exception {
		openFerry();
		var list = passages();
		press("Moved", 0);
		assertEquals(1, rows(list).size());
		Fx.run(() -> session().search.set("lighthouse"));
		shown.settle();
		assertTrue(says("No passage here has “lighthouse” in it."));
		Fx.run(() -> session().search.set(""));
		press("Rephrased", 0);
		assertTrue(says("No passage is all of what is asked for."));
		shown.settle();
		var back = Fx.call(() -> list.lookupAll(".button").stream()
				.filter(n -> n instanceof Labeled l && l.getText().startsWith("Show all")).findFirst().orElseThrow());
		Fx.run(() -> ((javafx.scene.control.Button) back).fire());
		shown.settle();
		shown.settle();
		assertEquals(4, Fx.call(() -> list.getItems().size()));
	}

	@Test
	void a_place_told_alone_is_marked_in_its_column() throws Exception {
		openFerry();
		var list = passages();
		press("Only here", 0);
		doubleClick(() -> cell(list, "Only in C: A fisherman"));
		assertEquals("Side by side", shown.window.view().title());
		assertTrue(Fx.call(() -> shown.column(1).lookupAll("." + Styles.HIT).size()) > 0);
		Fx.run(() -> session().selection.set(new Selection.OfPassage(0)));
		shown.settle();
		assertEquals(0, Fx.call(() -> shown.column(1).lookupAll("." + Styles.HIT).size()));
	}

	@Test
	void of_hundreds_of_passages_only_those_in_view_have_nodes() throws Exception {
		var told = new Told();
		for (int v = 0; v < 4; v++) {
			var lines = new StringBuilder();
			for (int i = 0; i < 500; i++) {
				lines.append("{p").append(i).append(":Sentence ").append(i).append(" tells of the harbour and of the ferry.}\n");
			}
			told.version(lines.toString());
		}
		Fx.run(() -> shown.window.open(told.collation()));
		Fx.run(() -> session().shown.set(List.of(0, 1, 2, 3)));
		shown.settle();
		var list = passages();
		assertEquals(500, list.getItems().size());
		shown.keys(KeyCode.END);
		assertTrue(rows(list).getLast().startsWith("Passage 500"), rows(list).getLast());
		assertTrue(Fx.call(() -> list.lookupAll(".matrix-row").size()) < 40);
	}

	@Test
	void which_figures_are_there_and_who_says_so_takes_three_steps() throws Exception {
		openSeeds();
		var list = facts();
		Fx.until("the facts are read", () -> !list.getItems().isEmpty());
		press("Quantities", 0);
		shown.picture("question-figures");
		assertTrue(rows(list).stream().anyMatch(r -> r.contains("soldiers") && r.contains("says ")), rows(list).toString());
	}

	@Test
	void what_was_moved_takes_two_steps_and_what_is_left_out_two() throws Exception {
		openSeeds();
		var list = passages();
		press("Moved", 0);
		assertTrue(rows(list).stream().allMatch(r -> r.contains(", moved")), rows(list).toString());
		press("moved", 3);
		assertTrue(Fx.call(list::isFocused), "a head made anew gives the keyboard to the rows");
		shown.keys(KeyCode.END);
		assertTrue(says("moved against A"));
		shown.picture("question-moved");
		press("All", 0);
		press("does not tell", 1);
		assertTrue(rows(list).stream().allMatch(r -> r.contains("C: not told")), rows(list).toString());
		shown.picture("question-left-out");
	}

	@Test
	void the_tables_fit_small_and_large_screens() throws Exception {
		var seeds = Seeds.COLLATION;
		for (int[] size : new int[][] {{1280, 720}, {2560, 1440}}) {
			var window = Fx.call(() -> new MainWindow(size[0], size[1], Dialogs.NONE));
			Fx.run(() -> {
				window.open(seeds);
				window.session.shown.set(List.of(0, 2, 3, 4));
				window.scene().snapshot(null);
				window.show(window.views().get(2));
				window.scene().snapshot(null);
			});
			var image = Fx.call(() -> window.scene().snapshot(null));
			Picture.write(image, Path.of("target", "screenshots", "passages-" + size[0] + ".png"));
			var list = ((PassagesView) window.views().get(2)).matrix();
			assertTrue(Fx.call(() -> list.list().getWidth() <= list.getWidth() + 1), "nothing to scroll sideways at " + size[0]);
			assertTrue(Fx.call(() -> list.list().lookupAll(".matrix-row").size()) > 0);
			Fx.run(window::close);
		}
	}

	@Test
	void pictures_of_the_seeds() throws Exception {
		openSeeds();
		var passages = passages();
		shown.settle();
		shown.picture("passages");
		press("Moved", 0);
		shown.picture("passages-moved");
		press("Only here", 0);
		shown.picture("passages-alone");
		var told = facts();
		Fx.until("the facts are read", () -> !told.getItems().isEmpty());
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
		assertTrue(passages.getItems().size() > 2);
	}

	@Test
	void what_is_chosen_is_in_sight_when_the_table_comes_to_the_front() throws Exception {
		openSeeds();
		int all = session().opened().orElseThrow().collation().alignment().passages().size();
		for (int passage = 0; passage < all; passage++) {
			int chosen = passage;
			Fx.run(() -> {
				shown.window.show(shown.window.views().getFirst());
				session().selection.set(new Selection.OfPassage(chosen));
			});
			var list = passages();
			int row = Fx.call(list.getSelectionModel()::getSelectedIndex);
			if (row >= 0) {
				Fx.until("passage " + passage + " is in sight in row " + row, () -> begins(list, row));
			}
		}
	}

	/// Whether a row begins where the list is seen.
	private static boolean begins(ListView<?> list, int row) {
		return list.lookupAll(".list-cell").stream().filter(n -> n.isVisible() && n instanceof ListCell<?> c && c.getIndex() == row)
				.map(n -> list.sceneToLocal(n.localToScene(0, 0)).getY()).anyMatch(y -> y > -2 && y < list.getHeight() - 40);
	}

	@Test
	void all_is_offered_where_a_filter_hides_it_and_not_while_facts_are_still_to_come() throws Exception {
		openFerry();
		var list = facts();
		Fx.until("the facts are listed", () -> !list.getItems().isEmpty());
		var view = (FactsView) shown.window.view();
		Fx.run(() -> session().search.set("nowhere told"));
		Fx.until("nothing fits", () -> view.matrix().list().getItems().isEmpty());
		assertFalse(offersAll(view), "no filter of the table hides a fact");
		Fx.run(() -> view.filter(FactFilter.ALL.withKind(Optional.of(FactKind.DATES))));
		assertTrue(offersAll(view), "a kind alone is asked for");
	}

	private static boolean offersAll(FactsView view) throws Exception {
		return Fx.call(() -> view.matrix().list().getPlaceholder().lookupAll(".button").stream().anyMatch(Node::isVisible));
	}
}
