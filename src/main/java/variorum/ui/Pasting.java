package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import variorum.article.Metadata.Field;
import variorum.load.StoryLoader;

/// The card for a text that is pasted as a version: the text itself, and who published it when, as far as its first lines
/// tell.
final class Pasting {
	private static final double WIDTH = 620;

	private final TextArea text = new TextArea();
	private final Form form = new Form();
	private final TextField headline = form.field(Phrases.of("headline"), Phrases.of("what-the-version-is-called"), "");
	private final TextField outlet = form.field(Phrases.of("outlet"), Phrases.of("who-published-it"), "");
	private final TextField date = form.field(Phrases.of("date"), "2024-05-31", "");
	/// Fields that the reader has filled in herself are hers.
	private boolean filling;
	private boolean ownHeadline;
	private boolean ownOutlet;
	private boolean ownDate;

	private Pasting() {
		text.textProperty().subscribe(now -> text.setWrapText(!Breaks.isNeeded(now)));
		text.setPrefRowCount(12);
		text.getStyleClass().add("pasted");
		text.setPromptText(Phrases.of("paste-the-text-of-the"));
		text.setAccessibleText(Phrases.of("the-text-of-the-version"));
		headline.textProperty().subscribe(() -> ownHeadline |= !filling);
		outlet.textProperty().subscribe(() -> ownOutlet |= !filling);
		date.textProperty().subscribe(() -> ownDate |= !filling);
		text.setText(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("").strip());
		text.textProperty().subscribe(this::read);
		read();
	}

	/// The card; `done` hears of the version that was pasted.
	static Cards.Card card(Consumer<Pasted> done) {
		var p = new Pasting();
		return new Cards.Card(Phrases.of("paste-a-version-2"), p.form.page(WIDTH, p.text),
				Optional.of(p.text.getText().isEmpty() ? p.text : p.outlet),
				List.of(new Cards.Answer(Phrases.of("add-it-to-the-story"), () -> p.give(done))), Phrases.of("cancel"));
	}

	// What the first lines tell, in the fields that are not filled in by hand.
	private void read() {
		var known = StoryLoader.paste("pasted", text.getText()).articles().stream().map(a -> a.metadata()).findFirst();
		filling = true;
		tell(headline, ownHeadline, known.flatMap(m -> m.get(Field.HEADLINE)));
		tell(outlet, ownOutlet, known.flatMap(m -> m.get(Field.OUTLET)));
		tell(date, ownDate, known.flatMap(m -> m.get(Field.PUBLISHED)).map(d -> d.substring(0, Math.min(10, d.length()))));
		filling = false;
	}

	private static void tell(TextField field, boolean own, Optional<String> known) {
		if (!own) {
			field.setText(known.orElse(""));
		}
	}

	private boolean give(Consumer<Pasted> done) {
		var day = Form.value(date).flatMap(Form::day);
		if (text.getText().isBlank()) {
			return form.refuse(Phrases.of("there-are-no-words-in"));
		}
		if (day.isEmpty() && Form.value(date).isPresent()) {
			return form.refuse(Phrases.of("the-date-is-not-a"));
		}
		done.accept(new Pasted(text.getText(), Form.value(headline), Form.value(outlet), day));
		return true;
	}
}
