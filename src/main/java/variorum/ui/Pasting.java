package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.article.Metadata.Field;
import variorum.load.StoryLoader;

/// The card for a text that is pasted as a version: the text itself, and who published it when, as far as its first lines
/// tell.
final class Pasting {
	private static final double WIDTH = 620;
	private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private final TextArea text = new TextArea();
	private final TextField headline = field("What the version is called");
	private final TextField outlet = field("Who published it");
	private final TextField date = field("2024-05-31");
	private final Label fault = new Label();
	/// Fields that the reader has filled in herself are hers.
	private boolean filling;
	private boolean ownHeadline;
	private boolean ownOutlet;
	private boolean ownDate;

	private Pasting() {
		text.textProperty().subscribe(now -> text.setWrapText(!Breaks.isNeeded(now)));
		text.setPrefRowCount(12);
		text.getStyleClass().add("pasted");
		text.setPromptText("Paste the text of the version here");
		text.setAccessibleText("The text of the version");
		fault.getStyleClass().add("fault");
		fault.setManaged(false);
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
		return new Cards.Card("Paste a version", p.page(), Optional.of(p.text.getText().isEmpty() ? p.text : p.outlet),
				List.of(new Cards.Answer("Add it to the story", () -> p.give(done))), "Cancel");
	}

	private VBox page() {
		var grid = new GridPane(10, 8);
		row(grid, "Headline", headline);
		row(grid, "Outlet", outlet);
		row(grid, "Date", date);
		var page = new VBox(10, text, grid, fault);
		page.setPrefWidth(WIDTH);
		return page;
	}

	static void row(GridPane grid, String name, TextField field) {
		var label = new Label(name);
		label.setLabelFor(field);
		label.setMinWidth(Label.USE_PREF_SIZE);
		GridPane.setHgrow(field, Priority.ALWAYS);
		grid.addRow(grid.getRowCount(), label, field);
	}

	static TextField field(String prompt) {
		var field = new TextField();
		field.setPromptText(prompt);
		return field;
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
		String day = date.getText().strip();
		if (text.getText().isBlank()) {
			return refuse("There are no words in it yet: paste the text of the version above.");
		}
		if (!day.isEmpty() && !DAY.matcher(day).matches()) {
			return refuse("The date is not a day: write it as 2024-05-31, or leave it empty.");
		}
		done.accept(new Pasted(text.getText(), value(headline), value(outlet), day.isEmpty() ? Optional.empty() : Optional.of(day)));
		return true;
	}

	private boolean refuse(String why) {
		fault.setText(why);
		fault.setManaged(true);
		return false;
	}

	private static Optional<String> value(TextField field) {
		return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
	}
}
