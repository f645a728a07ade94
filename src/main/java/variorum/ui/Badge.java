package variorum.ui;

import javafx.scene.control.Label;

/// The coloured square with a version's letter.
final class Badge {
	private Badge() { }

	static Label of(String letter, int version, String... classes) {
		var badge = new Label(letter);
		badge.getStyleClass().addAll(Styles.BADGE, Styles.version(version));
		badge.getStyleClass().addAll(classes);
		badge.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
		badge.setAccessibleText(Phrases.of("version") + letter);
		return badge;
	}
}
