package variorum.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.load.Dates;

/// A card's fields under each other, each with its name before it, and a line for what is wrong with them.
final class Form {
	private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(T.*)?");

	private final GridPane grid = new GridPane(10, 8);
	private final Label fault = new Label();

	Form() {
		fault.getStyleClass().add("fault");
		fault.setWrapText(true);
		fault.setManaged(false);
	}

	/// A field for a line of text. `prompt` tells what goes into it.
	TextField field(String name, String prompt, String value) {
		var field = new TextField(value);
		field.setPromptText(prompt);
		row(name, field);
		return field;
	}

	void row(String name, Node control) {
		var label = new Label(name);
		label.setLabelFor(control);
		if (control.getAccessibleText() == null) {
			control.setAccessibleText(name);
		}
		label.setMinWidth(Label.USE_PREF_SIZE);
		label.getStyleClass().add(Styles.MUTED);
		GridPane.setHgrow(control, Priority.ALWAYS);
		grid.addRow(grid.getRowCount(), label, control);
	}

	/// Words over the whole width.
	void line(String words, String... styles) {
		var label = Explanation.label(words, styles);
		label.setMaxWidth(Double.MAX_VALUE);
		grid.add(label, 0, grid.getRowCount(), 2, 1);
	}

	/// The form with `above` it, `width` pixels wide.
	VBox page(double width, Node... above) {
		var page = new VBox(10, above);
		page.getChildren().addAll(grid, fault);
		page.setPrefWidth(width);
		return page;
	}

	/// Tells what is wrong. Gives false, as an answer that is not accepted does.
	boolean refuse(String why) {
		fault.setText(why);
		fault.setManaged(true);
		return false;
	}

	/// A day as it is kept, `2024-05-31`, however it was written; a month and a year alone are as good. Empty where it is none.
	static Optional<String> day(String written) {
		return DAY.matcher(written.strip()).matches() ? Optional.of(written.strip()) : Dates.iso(written.strip());
	}

	/// What stands in a field; empty where nothing does.
	static Optional<String> value(TextField field) {
		return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
	}
}
