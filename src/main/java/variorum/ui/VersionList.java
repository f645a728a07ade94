package variorum.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.view.Version;

/// The versions with their letters; a click shows or hides one. A version that repeats another is folded to a pale row.
final class VersionList extends ListView<Version> {
	private static final double ROW = 45;
	/// Up to this many versions the list has no scroll bar of its own; with more it scrolls, and what is marked below it stays in
	/// reach.
	private static final int WHOLE = 12;
	private final Session session;
	private final VersionMenu menu;

	/// `menu` makes the menu of a version.
	VersionList(Session session, VersionMenu menu) {
		this.session = session;
		this.menu = menu;
		getStyleClass().add("versions");
		setFixedCellSize(ROW);
		setFocusTraversable(true);
		setAccessibleText(Phrases.of("versions"));
		setCellFactory(list -> new Row());
		setOnKeyPressed(e -> {
			if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
				var chosen = getSelectionModel().getSelectedItem();
				if (chosen != null) {
					session.toggle(chosen.index());
				}
				e.consume();
			} else if (e.getCode() == KeyCode.DELETE && getSelectionModel().getSelectedItem() != null) {
				menu.remove(getSelectionModel().getSelectedItem());
				e.consume();
			}
		});
		// The menu key asks the list, not the row.
		setOnContextMenuRequested(e -> {
			var chosen = getSelectionModel().getSelectedItem();
			if (chosen != null && e.isKeyboardTrigger()) {
				var at = localToScreen(20, ROW * (getSelectionModel().getSelectedIndex() + 1));
				menu.of(chosen).show(this, at.getX(), at.getY());
				e.consume();
			}
		});
		session.openedProperty().subscribe(o -> {
			List<Version> versions = o.map(Session.Opened::versions).orElse(List.of());
			if (!getItems().equals(versions)) {
				getItems().setAll(versions);
			}
			double height = ROW * Math.min(versions.size(), WHOLE) + 2;
			setPrefHeight(height);
			setMinHeight(height);
		});
		session.shown.subscribe(s -> refresh());
	}

	/// Everything that is known of a version in a line, for the row below its name.
	private String details(Version v) {
		if (v.copyOf().isPresent()) {
			var original = session.opened().orElseThrow().versions().get(v.copyOf().get());
			return Phrases.of("same-text-as") + original.letter();
		}
		if (session.opened().filter(o -> o.collation().isCompared()).isEmpty()) {
			return v.words() + Phrases.of("words") + "…";
		}
		return v.words() + Phrases.of("words") + Math.round(v.share() * 100) + Phrases.of("shared");
	}

	private final class Row extends ListCell<Version> {
		private Row() {
			// As wide as the list, never wider.
			setPrefWidth(0);
			setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
			setOnContextMenuRequested(e -> {
				if (getItem() != null) {
					menu.of(getItem()).show(this, e.getScreenX(), e.getScreenY());
					e.consume();
				}
			});
			setOnMouseClicked(e -> {
				if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
					session.toggle(getItem().index());
				}
			});
		}

		@Override
		protected void updateItem(@Nullable Version v, boolean empty) {
			super.updateItem(v, empty);
			if (v == null || empty) {
				setGraphic(null);
				Tip.none(this);
				getStyleClass().removeAll("shown", "copy");
				return;
			}
			boolean shown = session.shown.get().contains(v.index());
			getStyleClass().removeAll("shown", "copy");
			if (shown) {
				getStyleClass().add("shown");
			} else if (v.copyOf().isPresent()) {
				getStyleClass().add("copy");
			}
			setGraphic(row(v));
			setAccessibleText(v.letter() + ", " + v.label() + ", " + details(v) + (shown ? Phrases.of("shown") : Phrases.of("hidden")));
			Tip.on(this, v.label() + v.byline().map(b -> "\n" + b).orElse("") + "\n"
					+ v.date().map(d -> v.inferred() ? d + Phrases.of("inferred-from-the-other-versions") : d)
					.orElse(Phrases.of("no-date")) + v.languageName().map(l -> " · " + l).orElse("") + "\n"
					+ (shown ? Phrases.of("click-to-hide-it") : Phrases.of("click-to-show-it")));
		}

		private Node row(Version v) {
			var name = new Label(v.label());
			name.getStyleClass().add("version-name");
			var more = new Label(details(v));
			more.getStyleClass().addAll(Styles.MUTED, "version-more");
			var lines = new VBox(1, name, more);
			lines.setMinWidth(0);
			lines.setAlignment(Pos.CENTER_LEFT);
			HBox.setHgrow(lines, Priority.ALWAYS);
			var row = new HBox(9, Badge.of(v.letter(), v.index()), lines);
			row.setAlignment(Pos.CENTER_LEFT);
			row.setMaxWidth(getListView().getWidth() - 20);
			return row;
		}
	}
}
