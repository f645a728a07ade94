package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.view.Selection;

/// A table whose columns are versions and whose rows are many: only those in view have nodes. What is chosen in it is chosen
/// in the [Session], and the row of what is chosen elsewhere is shown. Wider than its place it scrolls sideways.
final class Matrix<L> extends ScrollPane {
	/// What a view says about its lines.
	interface Lines<L> {
		/// What a line looks like.
		Region draw(L line);

		/// What choosing a line chooses; empty for a heading.
		Optional<Selection> chosen(L line);

		/// Goes to the place of a line: Enter, or a double click.
		void open(L line);

		/// A line for a screen reader.
		String spoken(L line);

		/// The index of the line that shows what is chosen.
		Optional<Integer> row(List<L> lines, Selection selection);
	}

	private final Session session;
	private final Lines<L> lines;
	private final ListView<L> list = new ListView<>();
	private final Label nothing = new Label();
	private final Button all = new Button(Phrases.of("show-all"));
	private final StackPane head = new StackPane();
	private final BorderPane table = new BorderPane();
	private boolean mirroring;

	/// `all` takes every filter away; offered where nothing fits.
	Matrix(Session session, Lines<L> lines, String name, Runnable all) {
		this.session = session;
		this.lines = lines;
		getStyleClass().add("matrix");
		list.getStyleClass().add("matrix-list");
		list.setAccessibleText(name);
		list.setCellFactory(l -> new Cell());
		list.setPlaceholder(empty());
		this.all.setOnAction(e -> all.run());
		this.all.setVisible(false);
		list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
		list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
		head.getStyleClass().add("matrix-head");
		table.setTop(head);
		table.setCenter(list);
		setContent(table);
		setFitToWidth(true);
		setFitToHeight(true);
		setVbarPolicy(ScrollBarPolicy.NEVER);
		setFocusTraversable(false);
		session.selection.subscribe(this::mirror);
		list.skinProperty().subscribe(this::leaveRoom);
	}

	private Node empty() {
		Breaks.wrap(nothing);
		var box = new VBox(12, nothing, all);
		box.getStyleClass().add("matrix-empty");
		return box;
	}

	// The heads stand over the cells only when they leave the same room for the bar.
	private void leaveRoom() {
		for (var n : list.lookupAll(".scroll-bar")) {
			if (n instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
				bar.visibleProperty().subscribe(on -> head.setPadding(new Insets(0, on ? bar.prefWidth(-1) : 0, 0, 0)));
			}
		}
	}

	/// Gives the rows the focus when `view` comes to the front, and brings what is chosen into sight.
	void comesForwardWith(Node view) {
		view.sceneProperty().subscribe(scene -> {
			if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
				// The tab that was pressed takes the focus once the click is over.
				Platform.runLater(() -> {
					// Rows that were never shown are in the scene only once they have a skin.
					view.applyCss();
					list.requestFocus();
					int row = list.getSelectionModel().getSelectedIndex();
					if (row >= 0) {
						list.scrollTo(row);
						// Until they were laid out the heights of the rows on the way were guessed.
						list.layout();
						list.scrollTo(row);
					}
				});
			}
		});
	}

	/// Shows other lines under the heads of the columns; `none` says in words why there are none, `filtered` whether a filter of
	/// this table hides some: only then can all be asked for.
	void show(Node heads, double least, List<L> now, String none, boolean filtered) {
		// Heads are made anew; the keyboard must not go with the old ones.
		var scene = getScene();
		Node focused = scene == null ? null : scene.getFocusOwner();
		boolean held = focused != null && isIn(focused, head);
		head.getChildren().setAll(heads);
		if (held) {
			list.requestFocus();
		}
		table.setMinWidth(least);
		nothing.setText(none);
		all.setVisible(filtered);
		mirroring = true;
		boolean first = list.getItems().isEmpty();
		list.getItems().setAll(now);
		mirroring = false;
		mirror();
		// Lines that are made behind come after the focus, which brought nothing into sight yet.
		if (first && list.getSelectionModel().getSelectedIndex() > 0) {
			list.scrollTo(list.getSelectionModel().getSelectedIndex());
		}
	}

	private static boolean isIn(@Nullable Node node, Node place) {
		return node != null && (node.equals(place) || isIn(node.getParent(), place));
	}

	/// Draws the lines in view anew.
	void redraw() {
		list.refresh();
	}

	ListView<L> list() {
		return list;
	}

	/// Goes to the next line that can be chosen and is wanted.
	void step(java.util.function.Predicate<L> wanted, boolean forward) {
		int by = forward ? 1 : -1;
		int from = list.getSelectionModel().getSelectedIndex();
		for (int i = from < 0 && !forward ? list.getItems().size() - 1 : from + by; i >= 0 && i < list.getItems().size(); i += by) {
			L line = list.getItems().get(i);
			if (lines.chosen(line).isPresent() && wanted.test(line)) {
				list.getSelectionModel().clearAndSelect(i);
				list.scrollTo(i);
				return;
			}
		}
	}

	private void choose(@Nullable L line) {
		if (line != null && !mirroring) {
			lines.chosen(line).ifPresent(session.selection::set);
		}
	}

	private void mirror() {
		if (mirroring) {
			return;
		}
		mirroring = true;
		var row = lines.row(list.getItems(), session.selection.get());
		L now = list.getSelectionModel().getSelectedItem();
		boolean other = now != null && lines.chosen(now).filter(c -> !c.equals(session.selection.get())).isPresent();
		if (row.isEmpty() && other) {
			list.getSelectionModel().clearSelection();
		}
		row.filter(r -> r != list.getSelectionModel().getSelectedIndex()).ifPresent(r -> {
			list.getSelectionModel().clearAndSelect(r);
			list.getFocusModel().focus(r);
			if (!list.isFocused()) {
				list.scrollTo(r);
			}
		});
		mirroring = false;
	}

	private void key(KeyEvent e) {
		L line = list.getSelectionModel().getSelectedItem();
		if (e.getCode() == KeyCode.ENTER && line != null) {
			lines.open(line);
			e.consume();
		}
	}

	private final class Cell extends ListCell<L> {
		private Optional<Region> drawn = Optional.empty();

		Cell() {
			setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
			setOnMouseClicked(e -> {
				L line = getItem();
				if (line != null && e.getButton() == MouseButton.PRIMARY) {
					choose(line);
					if (e.getClickCount() == 2) {
						lines.open(line);
					}
				}
			});
		}

		@Override
		protected void updateItem(@Nullable L line, boolean empty) {
			super.updateItem(line, empty);
			if (line == null || empty) {
				drawn = Optional.empty();
				setGraphic(null);
				setAccessibleText("");
			} else {
				drawn = Optional.of(lines.draw(line));
				setGraphic(drawn.get());
				setAccessibleText(lines.spoken(line));
			}
		}

		// A labelled control asks its graphic for a height without telling the width; text that wraps needs it.
		@Override
		protected double computePrefHeight(double width) {
			double w = width > 0 ? width : getWidth();
			return drawn.map(d -> d.prefHeight(w - snappedLeftInset() - snappedRightInset())).orElse(24.0)
					+ snappedTopInset() + snappedBottomInset();
		}

		@Override
		protected double computePrefWidth(double height) {
			return 0;
		}

		@Override
		protected void layoutChildren() {
			drawn.ifPresent(d -> d.resizeRelocate(snappedLeftInset(), snappedTopInset(),
					getWidth() - snappedLeftInset() - snappedRightInset(), getHeight() - snappedTopInset() - snappedBottomInset()));
		}
	}

}
