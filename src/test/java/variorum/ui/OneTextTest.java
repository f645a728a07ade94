package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.view.Selection;
import variorum.view.Told;

/// A reader's hands on the one text, without a display.
class OneTextTest {
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
		Fx.run(() -> {
			shown.window.open(Told.ferry());
			shown.window.show(view(shown));
		});
		read(0);
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private static OneText view(Fx.Shown shown) {
		return (OneText) shown.window.views().stream().filter(OneText.class::isInstance).findFirst().orElseThrow();
	}

	private void read(int version) throws Exception {
		Fx.run(() -> view(shown).choice().getSelectionModel().select(version));
		shown.settle();
		shown.settle();
	}

	private boolean says(String words) throws Exception {
		return Fx.call(() -> shown.window.scene().getRoot().lookupAll(".label").stream()
				.anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)));
	}

	/// The sentence of the text that begins with these words, as the margin shows it.
	private HeatMargin.Seen seen(String words) throws Exception {
		return Fx.call(() -> seenNow(words));
	}

	private HeatMargin.Seen seenNow(String words) {
		var article = view(shown).pane().orElseThrow().column().article();
		return view(shown).margin().orElseThrow().seen().stream().filter(s -> article.at(s.sentence().span()).startsWith(words))
				.findFirst().orElseThrow();
	}

	private void clickMargin(String words) throws Exception {
		shown.clickAt(() -> {
			var s = seenNow(words);
			return view(shown).margin().orElseThrow().localToScreen(30, (s.top() + s.bottom()) / 2);
		}, 1);
	}

	@Test
	void the_margin_counts_other_sources_and_a_copy_is_none() throws Exception {
		assertEquals(List.of(2, 3), seen("The ferry Aurora").sentence().by());
		assertEquals(List.of(), seen("Nothing else").sentence().by());
	}

	@Test
	void with_nothing_chosen_the_first_sentence_that_others_tell_shows_their_wordings() throws Exception {
		read(0);
		assertTrue(says("Click a sentence"));
		assertTrue(says("of 2 other sources tell this sentence"));
	}

	@Test
	void a_click_in_the_margin_chooses_the_passage_and_shows_the_other_wordings() throws Exception {
		clickMargin("Eighty");
		assertTrue(shown.window.session.selection.get().passage().isPresent());
		assertTrue(says("2 of 2 other sources tell this sentence: C, D"));
		assertEquals(2, Fx.call(() -> shown.window.scene().getRoot().lookupAll(".others-row").size()));
	}

	@Test
	void a_sentence_that_nobody_else_tells_says_so() throws Exception {
		clickMargin("Nothing else");
		assertTrue(says("None of 2 other sources tells this sentence"));
		assertTrue(says("Not told by C, D"));
	}

	@Test
	void a_passage_chosen_elsewhere_is_outlined_and_its_other_wordings_shown() throws Exception {
		int passage = seen("The harbour master").sentence().passages().getFirst();
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(passage)));
		shown.settle();
		assertEquals(1, Fx.call(() -> view(shown).pane().orElseThrow().lookupAll("." + Styles.OUTLINE).size()));
		assertTrue(says("1 of 2 other sources tell this sentence: C"));
		assertTrue(says("Not told by D"));
	}

	@Test
	void the_arrows_go_from_sentence_to_sentence_in_the_margin() throws Exception {
		Fx.run(() -> view(shown).margin().orElseThrow().requestFocus());
		shown.keys(KeyCode.DOWN);
		shown.keys(KeyCode.DOWN);
		assertTrue(view(shown).margin().orElseThrow().getAccessibleText().contains("sources tell this sentence"),
				view(shown).margin().orElseThrow().getAccessibleText());
	}

	@Test
	void another_version_can_be_read() throws Exception {
		read(3);
		assertTrue(view(shown).pane().orElseThrow().column().article().text().startsWith("At first light"));
		assertEquals(List.of(0, 2), seen("At first light").sentence().by());
	}

	@Test
	void the_next_passage_is_chosen_in_the_text() throws Exception {
		Fx.run(() -> view(shown).focus());
		shown.keys(KeyCode.ALT, KeyCode.DOWN);
		assertTrue(shown.window.session.selection.get().passage().isPresent());
	}

	@Test
	void the_seeds_as_one_text_light_and_dark_and_small() throws Exception {
		seeds(shown, "one-text");
		Fx.run(shown.window::switchTheme);
		shown.settle();
		shown.picture("one-text-dark");
		try (var other = new Fx.Shown(1280, 720)) {
			seeds(other, "one-text-1280");
		}
		assertTrue(view(shown).margin().orElseThrow().seen().size() > 4);
	}

	private static void seeds(Fx.Shown shown, String name) throws Exception {
		Fx.run(() -> {
			shown.window.open(List.of(Path.of("seeds")));
			shown.window.show(view(shown));
		});
		Fx.until("the seeds are collated", () -> shown.window.session.opened().filter(o -> o.versions().size() == 5).isPresent()
				&& shown.window.work.stateProperty().get().isEmpty());
		shown.settle();
		Fx.run(() -> shown.window.session.selection.set(view(shown).margin().orElseThrow().seen().stream().map(HeatMargin.Seen::sentence)
				.filter(s -> s.by().size() > 1 && !s.passages().isEmpty()).skip(2).findFirst().<Selection>map(s ->
						new Selection.OfPassage(s.passages().getFirst())).orElse(Selection.nothing())));
		shown.settle();
		shown.settle();
		shown.picture(name);
	}
}
