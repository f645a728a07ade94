package variorum.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.article.Problem;

/// What the window shows before there is a story: what to do, and what went wrong if something did.
final class EmptyState extends VBox {
	private final VBox faults = new VBox(4);

	EmptyState(Runnable files, Runnable folder) {
		getStyleClass().add("empty");
		setAlignment(Pos.CENTER);
		var head = new Label("Drop two or more versions of a story here");
		head.getStyleClass().add("empty-head");
		var how = new Label("Variorum lays them side by side, joins what they share and marks what they tell differently.\n"
				+ "Text files, or a folder of them. Nothing leaves this computer.");
		how.getStyleClass().addAll(Styles.MUTED, "empty-how");
		var open = new Button("Open files…");
		open.getStyleClass().add("primary");
		open.setDefaultButton(true);
		open.setOnAction(e -> files.run());
		var dir = new Button("Open a folder…");
		dir.setOnAction(e -> folder.run());
		var buttons = new HBox(10, open, dir);
		buttons.setAlignment(Pos.CENTER);
		faults.setAlignment(Pos.CENTER);
		getChildren().addAll(head, how, buttons, faults);
	}

	/// Tells what could not be read.
	void show(List<Problem> problems) {
		faults.getChildren().clear();
		for (var p : problems) {
			var line = new Label(p.file() + ": " + p.message());
			line.setWrapText(true);
			line.getStyleClass().add("fault");
			faults.getChildren().add(line);
		}
	}
}
