package variorum.ui;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.view.Version;

/// The line above a column: which version it is, and how to move or hide it.
final class ColumnHead extends HBox {
	static final double HEIGHT = 48;

	private final int version;

	/// `tongues` whether the versions are of several languages: then its own is worth a word.
	ColumnHead(Version version, Session session, boolean tongues) {
		this.version = version.index();
		setCursor(Cursor.OPEN_HAND);
		getStyleClass().add("column-head");
		setAlignment(Pos.CENTER_LEFT);
		var name = new Label(version.label());
		name.getStyleClass().add("column-name");
		var more = new Label(details(version, tongues));
		more.setManaged(!more.getText().isEmpty());
		more.getStyleClass().addAll(Styles.MUTED, "version-more");
		var lines = new VBox(name, more);
		lines.setMinWidth(0);
		lines.setAlignment(Pos.CENTER_LEFT);
		HBox.setHgrow(lines, Priority.ALWAYS);
		var tools = new HBox(tool("‹", Phrases.of("move-this-column-to-the"), () -> session.move(version.index(), -1)),
				tool("›", Phrases.of("move-this-column-to-the-2"), () -> session.move(version.index(), 1)),
				tool("×", Phrases.of("hide-this-version"), () -> session.toggle(version.index())));
		tools.setMinWidth(USE_PREF_SIZE);
		tools.visibleProperty().bind(hoverProperty().or(tools.hoverProperty()));
		tools.managedProperty().bind(tools.visibleProperty());
		getChildren().addAll(Badge.of(version.letter(), version.index()), lines, tools);
		Tip.on(this, version.label() + "\n" + details(version, true));
	}

	/// The version whose column it heads.
	int version() {
		return version;
	}

	/// Shows whether the keyboard scrolls the column below.
	void followFocus(ColumnPane pane) {
		pane.focusedProperty().when(sceneProperty().isNotNull()).subscribe(focused -> {
			getStyleClass().remove("reads");
			if (focused) {
				getStyleClass().add("reads");
			}
		});
	}

	private static String details(Version v, boolean tongue) {
		var parts = new java.util.ArrayList<String>();
		v.byline().ifPresent(parts::add);
		v.date().ifPresent(d -> parts.add(v.inferred() ? d + Phrases.of("inferred") : d));
		v.languageName().filter(l -> tongue).ifPresent(parts::add);
		return String.join(" · ", parts);
	}

	private static Button tool(String sign, String what, Runnable does) {
		var b = new Button(sign);
		b.getStyleClass().setAll("head-tool");
		b.setAccessibleText(what);
		Tip.on(b, what);
		b.setFocusTraversable(false);
		b.setOnAction(e -> does.run());
		return b;
	}
}
