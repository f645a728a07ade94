package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Block;
import variorum.collation.Collation;
import variorum.collation.Outcome;
import variorum.facts.Fact;
import variorum.text.Span;
import variorum.view.Selection;

/// A reader's hand on the page: corrections and notes, undone and done again, seen in every view.
class PencilTest {
	private static final String DAWN = "The ferry Aurora ran aground off Skerry at dawn with 80 people on board.";
	private static final String BUTTER = "Butter was three pence dearer at the market on the quay.";
	private static final String PRICES = "A fisherman had heard the horn for an hour before anybody answered.";
	private static final String SEATS = "Seats in the summer theatre on the hill are sold out until the end of August.";
	@TempDir Path folder;
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
		Files.writeString(folder.resolve("b.txt"), String.join("\n\n", "Harbour notes", SEATS, DAWN, BUTTER));
		Files.writeString(folder.resolve("d.txt"), String.join("\n\n", "From the island week", DAWN.replace("80", "90"), SEATS, PRICES));
		Fx.run(() -> shown.window.open(List.of(folder.resolve("b.txt"), folder.resolve("d.txt"))));
		Fx.until("it is collated", () -> opened() && !collation().facts().isEmpty());
		shown.settle();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private boolean opened() {
		return shown.window.session.opened().isPresent() && shown.window.work.stateProperty().get().isEmpty();
	}

	private Collation collation() {
		return shown.window.session.opened().orElseThrow().collation();
	}

	/// Selects words in a column, as dragging over them does.
	private void select(int column, String words) throws Exception {
		var pane = shown.column(column);
		int at = pane.column().article().text().indexOf(words);
		Fx.run(() -> {
			shown.columns().panes().forEach(p -> p.choose(java.util.Optional.empty()));
			pane.choose(java.util.Optional.of(new Span(at, at + words.length())));
		});
	}

	private void choose(String words) throws Exception {
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(passage(words))));
		shown.settle();
	}

	/// The index of the passage whose first reading begins with these words; -1 where there is none.
	private int passage(String words) {
		var passages = collation().alignment().passages();
		for (int i = 0; i < passages.size(); i++) {
			var r = passages.get(i).readings().getFirst();
			if (collation().articles().get(r.version()).at(r.span()).startsWith(words)) {
				return i;
			}
		}
		return -1;
	}

	private Passage at(String words) {
		return collation().alignment().passages().get(passage(words));
	}

	private void chooseFact(String value) throws Exception {
		Fx.until("there is a fact " + value, () -> fact(value) >= 0);
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfFact(fact(value))));
		shown.settle();
	}

	private int fact(String value) {
		var facts = collation().facts();
		for (int i = 0; i < facts.size(); i++) {
			if (facts.get(i).value().contains(value)) {
				return i;
			}
		}
		return -1;
	}

	private void press(String words) throws Exception {
		Fx.run(() -> shown.window.cards.lookupAll(".button").stream().map(Button.class::cast).filter(b -> b.getText().equals(words))
				.findFirst().orElseThrow().fire());
		shown.settle();
	}

	private List<TextField> fields() throws Exception {
		return Fx.call(() -> shown.window.cards.lookupAll(".text-field").stream().map(TextField.class::cast).toList());
	}

	private boolean says(String words) {
		return shown.window.scene().getRoot().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words) && isSeen(n));
	}

	private static boolean isSeen(Node n) {
		return n == null || n.isVisible() && isSeen(n.getParent());
	}

	@Test
	void tab_leads_from_the_words_of_a_note_to_its_tags_and_escape_puts_a_card_with_a_list_away() throws Exception {
		choose("The ferry");
		Fx.run(shown.window.pencil::note);
		shown.settle();
		shown.keys(KeyCode.TAB);
		assertTrue(Fx.call(() -> shown.window.scene().getFocusOwner() instanceof TextField), "the tags");
		shown.keys(KeyCode.ESCAPE);
		Fx.run(shown.window.pencil::history);
		shown.settle();
		assertTrue(Fx.call(() -> shown.window.scene().getFocusOwner() instanceof ListView<?>), "the list of the steps");
		shown.keys(KeyCode.ESCAPE);
		assertFalse(Fx.call(shown.window.cards::isOpen));
	}

	@Test
	void words_of_two_versions_are_joined_and_the_join_is_undone_and_done_again() throws Exception {
		assertEquals(-1, passage(BUTTER));
		var pane = shown.column(0);
		select(0, BUTTER);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		select(1, PRICES);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		Fx.until("they are one passage", () -> passage(BUTTER) >= 0 && opened());
		choose(BUTTER);
		Fx.until("it is told to be the reader's", () -> says("Yours: Join") && says("machine’s judgement"));
		shown.picture("joined");
		assertEquals(pane, shown.column(0), "the column is the same");
		assertTrue(Fx.call(() -> shown.column(0).lookupAll(".corrected-sign").size()) > 0, "a sign stands beside it");
		Fx.run(() -> shown.window.session.selection.set(Selection.nothing()));
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		Fx.until("they are parted again", () -> passage(BUTTER) < 0 && opened());
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
		Fx.until("they are joined again", () -> passage(BUTTER) >= 0 && opened());
	}

	@Test
	void a_passage_is_parted_and_another_is_called_rephrased() throws Exception {
		choose("The ferry");
		Fx.run(() -> shown.window.pencil.grade(Degree.REPHRASED));
		Fx.until("it is rephrased", () -> at("The ferry").degree() == Degree.REPHRASED && opened());
		Fx.until("the judgement is at hand", () -> says("machine’s judgement: edited"));
		choose("Seats");
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
		Fx.until("the seats are apart", () -> passage("Seats") < 0 && opened());
		shown.keys(KeyCode.CONTROL, KeyCode.K);
		shown.picture("corrections");
		assertTrue(Fx.call(() -> says("Called “The ferry Aurora") && says("Parted “")));
		press("Take it back");
		Fx.until("the first is as it was", () -> at("The ferry").degree() == Degree.EDITED && opened());
	}

	/// What the line at the bottom says beside what was found.
	private String said() throws Exception {
		return Fx.call(() -> shown.window.scene().getRoot().lookup(".status").lookupAll(".label").stream().map(Labeled.class::cast)
				.filter(l -> l.getStyleClass().contains("said")).map(Labeled::getText).collect(java.util.stream.Collectors.joining()));
	}

	@Test
	void what_was_done_is_said_until_the_reader_does_something_else() throws Exception {
		choose("The ferry");
		Fx.run(() -> shown.window.pencil.grade(Degree.REPHRASED));
		Fx.until("it is rephrased", () -> at("The ferry").degree() == Degree.REPHRASED && opened());
		assertEquals("Called “The ferry Aurora ran aground off Skerry…” rephrased · Ctrl+Z takes it back", said());
		Fx.run(() -> shown.window.opening.paste(new Pasted(DAWN, java.util.Optional.empty(), java.util.Optional.of("Harbour Wire"),
				java.util.Optional.empty())));
		Fx.until("there is a third", () -> collation().articles().size() == 3 && opened());
		assertEquals("Paste a version · Ctrl+Z takes it back", said());
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		Fx.until("there are two", () -> collation().articles().size() == 2 && opened());
		assertEquals("Undone: Paste a version", said());
	}

	@Test
	void what_is_to_be_joined_is_shown_until_it_is_and_escape_forgets_it() throws Exception {
		select(0, BUTTER);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		assertTrue(said().startsWith("Join “Butter was three pence dearer"), said());
		choose("Seats");
		assertTrue(said().startsWith("Join “Butter was three pence dearer"), said());
		shown.keys(KeyCode.ESCAPE);
		assertEquals("", said());
		choose("Seats");
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		assertTrue(said().startsWith("Join “Seats in the summer theatre") && said().endsWith("Esc forgets it"), said());
	}

	@Test
	void what_was_joined_is_chosen() throws Exception {
		select(0, BUTTER);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		select(1, PRICES);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		Fx.until("they are one passage, and chosen", () -> passage(BUTTER) >= 0 && opened()
				&& shown.window.session.selection.get().equals(new Selection.OfPassage(passage(BUTTER))));
	}

	@Test
	void a_version_is_parted_together_with_its_copy() throws Exception {
		Files.copy(folder.resolve("b.txt"), folder.resolve("c.txt"));
		Fx.run(() -> shown.window.open(List.of(folder.resolve("b.txt"), folder.resolve("c.txt"), folder.resolve("d.txt"))));
		Fx.until("there are three", () -> opened() && collation().articles().size() == 3 && !collation().facts().isEmpty());
		choose("Seats");
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
		Fx.until("the copies alone tell it alike", () -> opened() && passage("Seats") >= 0
				&& at("Seats").readings().stream().map(r -> r.version()).toList().equals(List.of(0, 1)));
	}

	@Test
	void a_fact_is_corrected_on_a_card() throws Exception {
		chooseFact("80");
		shown.keys(KeyCode.CONTROL, KeyCode.E);
		shown.picture("fact-card");
		Fx.run(() -> {
			var choice = (javafx.scene.control.ChoiceBox<?>) shown.window.cards.lookup(".choice-box");
			choice.getSelectionModel().select(Fact.Status.AGREED.ordinal());
		});
		fieldOf("nobody").setText("the harbour office");
		press("Correct it so");
		Fx.until("they agree", () -> fact("80") >= 0 && collation().facts().get(fact("80")).status() == Fact.Status.AGREED && opened());
		Fx.until("it is told to be the reader's", () -> says("Yours") && says("told differently"));
		shown.picture("fact-corrected");
		assertEquals(1, Fx.call(() -> shown.window.opening.dossier.historyProperty().get().done().size()), "one step");
	}

	private TextField fieldOf(String prompt) throws Exception {
		return fields().stream().filter(f -> f.getPromptText().startsWith(prompt)).findFirst().orElseThrow();
	}

	@Test
	void of_a_fact_that_is_told_twice_the_place_that_was_clicked_stays_in_sight() throws Exception {
		String filler = "\n\nThe sea was calm and nobody on the quay had seen the lights of the ship.".repeat(40);
		Files.writeString(folder.resolve("b.txt"), DAWN + filler + "\n\nAt noon everybody had been taken to Skerry.");
		Fx.run(() -> shown.window.open(List.of(folder.resolve("b.txt"), folder.resolve("d.txt"))));
		Fx.until("it is told twice", () -> opened() && fact("Skerry") >= 0 && collation().facts().get(fact("Skerry")).mentions().stream()
				.filter(m -> m.version() == 0).count() == 2);
		shown.settle();
		int second = shown.column(0).column().article().text().lastIndexOf("Skerry");
		Fx.run(() -> shown.column(0).reveal(new Span(second, second + 2), 0.3));
		shown.settle();
		shown.click(0, new Span(second, second + 6));
		assertEquals(new Selection.OfFact(fact("Skerry")), shown.window.session.selection.get());
		double y = Fx.call(() -> shown.column(0).extent(new Span(second, second + 2), true)[0] - shown.column(0).scrollY());
		assertTrue(y >= 0 && y < 800, "it is in sight still, at " + y);
	}

	@Test
	void the_card_of_a_fact_begins_with_the_place_that_was_clicked() throws Exception {
		int at = shown.column(1).column().article().text().indexOf("90");
		shown.click(1, new Span(at, at + 2));
		shown.click(1, new Span(at, at + 2));
		shown.keys(KeyCode.CONTROL, KeyCode.E);
		assertEquals("B  “90 people”", Fx.call(() -> ((Labeled) shown.window.cards.lookup(".card-quote")).getText()));
	}

	@Test
	void the_lines_of_a_right_clicks_menu_stand_in_no_other_menu() throws Exception {
		assertTrue(Fx.call(() -> shown.window.toolbar().items(Commands.correct(shown.window)).stream()
				.allMatch(i -> i.getParentMenu() == null)), "else it stays open when a line of its menus is chosen");
	}

	@Test
	void two_facts_are_one_and_one_is_two() throws Exception {
		chooseFact("80");
		shown.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
		Fx.until("they are two facts", () -> collation().facts().stream().filter(f -> f.value().contains("80")).allMatch(f ->
				f.status() == Fact.Status.SINGLE) && opened());
		chooseFact("80");
		shown.keys(KeyCode.CONTROL, KeyCode.M);
		chooseFact("90");
		shown.keys(KeyCode.CONTROL, KeyCode.M);
		Fx.until("they are one again", () -> fact("80") >= 0
				&& collation().facts().get(fact("80")).mentions().size() == 2 && opened());
	}

	@Test
	void words_are_said_to_be_an_appeal_and_a_version_is_described() throws Exception {
		select(0, BUTTER);
		Fx.run(() -> shown.window.pencil.kind(Block.Kind.APPEAL));
		Fx.until("it is an appeal", () -> collation().articles().getFirst().blocks().getLast().kind() == Block.Kind.APPEAL && opened());
		shown.keys(KeyCode.CONTROL, KeyCode.I);
		shown.picture("version-card");
		fieldOf("not told").setText("Coast Post");
		fields().get(2).setText("2021-05-03");
		press("Describe it so");
		Fx.until("it has its outlet", () -> says("Coast Post") && opened());
		assertEquals("Coast Post", shown.window.session.opened().orElseThrow().versions().getFirst().label());
		Fx.run(() -> shown.window.pencil.order(0, 1));
		Fx.until("it is the second", () -> collation().articles().getLast().metadata().entries().size() > 1
				&& shown.window.session.opened().orElseThrow().versions().getLast().label().equals("Coast Post") && opened());
		shown.keys(KeyCode.CONTROL, KeyCode.T);
		shown.picture("date-card");
		fieldOf("2024").setText("Monday");
		press("Count from this day");
		assertTrue(Fx.call(shown.window.cards::isOpen), "Monday is no day");
		fieldOf("2024").setText("4 May 2021");
		press("Count from this day");
		assertFalse(Fx.call(shown.window.cards::isOpen));
	}

	private static KeyEvent key(EventType<KeyEvent> what, String typed, KeyCode code) {
		return new KeyEvent(what, typed, "", code, false, false, false, false);
	}

	@Test
	void a_note_on_a_passage_is_seen_in_every_view_and_found() throws Exception {
		choose("The ferry");
		shown.keys(KeyCode.N);
		Fx.run(() -> {
			var field = (TextArea) shown.window.cards.lookup(".text-area");
			field.fireEvent(key(KeyEvent.KEY_TYPED, "n", KeyCode.UNDEFINED));
			assertEquals("", field.getText(), "the letter that opened the card is not written into it");
			field.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.W));
			field.fireEvent(key(KeyEvent.KEY_TYPED, "w", KeyCode.UNDEFINED));
			assertEquals("w", field.getText());
			field.setText("Ask the harbour master who counted.");
			((TextField) shown.window.cards.lookup(".text-field")).setText("ask count");
		});
		shown.picture("note-card");
		press("Keep the note");
		Fx.until("it stands in the inspector", () -> says("Ask the harbour master"));
		assertTrue(Fx.call(() -> shown.column(0).lookupAll(".note-sign").size()) > 0, "a sign stands beside the text");
		shown.picture("noted");
		for (int view : List.of(1, 2)) {
			Fx.run(() -> shown.window.show(shown.window.views().get(view)));
			shown.settle();
			String sign = view == 1 ? ".note-sign" : ".note-tag";
			Fx.until("it is seen in view " + view, () -> !shown.window.view().node().lookupAll(sign).isEmpty());
		}
		shown.picture("noted-passages");
		Fx.run(() -> {
			shown.window.session.selection.set(Selection.nothing());
			shown.window.session.search.set("#count");
		});
		Fx.until("it is found", () -> says("1 note with “#count”") && says("Ask the harbour master"));
		Fx.run(() -> shown.window.session.search.set(""));
		shown.keys(KeyCode.SHIFT, KeyCode.N);
		Fx.run(() -> ((TextField) shown.window.cards.lookup(".text-field")).setText("#count"));
		shown.settle();
		shown.picture("notes");
		press("Change it…");
		press("Delete it");
		Fx.until("it is gone", () -> shown.window.session.notes.get().passages().isEmpty());
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		Fx.until("it is back", () -> shown.window.session.notes.get().passages().size() == 1);
	}

	@Test
	void a_correction_whose_version_is_taken_out_waits_and_is_listed() throws Exception {
		select(0, BUTTER);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		select(1, PRICES);
		shown.keys(KeyCode.CONTROL, KeyCode.J);
		Fx.until("they are one passage", () -> passage(BUTTER) >= 0 && opened());
		Fx.run(() -> shown.window.versionMenu.remove(shown.window.session.opened().orElseThrow().versions().getFirst()));
		Fx.until("it waits", () -> opened() && shown.window.session.opened().orElseThrow().corrected().outcomes().stream()
				.allMatch(Outcome.Waits.class::isInstance));
		Fx.run(() -> shown.window.session.selection.set(Selection.nothing()));
		Fx.until("the reader is told", () -> says("One correction waits"));
		shown.picture("waiting");
		shown.keys(KeyCode.CONTROL, KeyCode.Z);
		Fx.until("it holds again", () -> passage(BUTTER) >= 0 && opened());
	}
}
