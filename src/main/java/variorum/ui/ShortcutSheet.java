package variorum.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All shortcuts on one sheet over the window. A click or Escape puts it away.
final class ShortcutSheet extends StackPane {
	ShortcutSheet(List<Command.Group> groups) {
		getStyleClass().add("sheet-veil");
		setVisible(false);
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.DIALOG);
		setAccessibleText(Phrases.of("shortcuts"));
		setOnMouseClicked(e -> setVisible(false));
		int two = 2;
		var last = column(groups.subList(2 * two, groups.size()));
		last.getChildren().addAll(habits().getChildren());
		var columns = new HBox(column(groups.subList(0, two)), column(groups.subList(two, 2 * two)), last);
		columns.getStyleClass().add("sheet-columns");
		var title = new Label(Phrases.of("shortcuts"));
		title.getStyleClass().add("inspector-heading");
		var sheet = new VBox(title, columns);
		sheet.getStyleClass().add("sheet");
		sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		getChildren().add(sheet);
	}

	/// Shows the sheet, or puts it away.
	void turn() {
		setVisible(!isVisible());
		if (isVisible()) {
			requestFocus();
		}
	}

	private static VBox column(List<Command.Group> groups) {
		var box = new VBox();
		box.getStyleClass().add("sheet-column");
		for (var g : groups) {
			var grid = grid();
			g.commands().forEach(c -> c.shortcut().ifPresent(k -> row(grid, k.getDisplayText(), c.words())));
			if (grid.getRowCount() > 0) {
				box.getChildren().addAll(Toolbar.title(g.name()), grid);
			}
		}
		return box;
	}

	private static VBox habits() {
		var grid = grid();
		Commands.habits().forEach(h -> row(grid, h.keys(), h.words()));
		var box = new VBox(Toolbar.title(Phrases.of("while-reading")), grid);
		box.getStyleClass().add("sheet-column");
		return box;
	}

	private static GridPane grid() {
		var grid = new GridPane();
		grid.getStyleClass().add("sheet-grid");
		return grid;
	}

	private static void row(GridPane grid, String keys, String words) {
		var key = new Label(keys);
		key.getStyleClass().add("sheet-key");
		key.setMinWidth(USE_PREF_SIZE);
		var what = new Label(words);
		what.setWrapText(true);
		what.setMaxWidth(210);
		GridPane.setValignment(key, VPos.TOP);
		grid.addRow(grid.getRowCount(), key, what);
	}
}
