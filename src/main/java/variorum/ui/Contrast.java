package variorum.ui;

import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// High contrast: on while the platform asks for it, or as the reader wishes. The colours are the CSS's.
final class Contrast {
	private static final String STYLE = "contrast";
	private final BooleanProperty on = new SimpleBooleanProperty();
	private final Subscription following;

	/// Colours all below `root`.
	Contrast(Parent root) {
		var preferences = Platform.getPreferences();
		MapChangeListener<String, Object> changed = c -> on.set(isAsked(preferences));
		preferences.addListener(changed);
		following = () -> preferences.removeListener(changed);
		on.subscribe(now -> {
			root.getStyleClass().remove(STYLE);
			if (now) {
				root.getStyleClass().add(STYLE);
			}
		});
		on.set(isAsked(preferences));
	}

	/// Whether these preferences of a platform ask for it: Windows says so, of GTK the theme is called so.
	static boolean isAsked(Map<String, ?> preferences) {
		return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
				|| String.valueOf(preferences.get("GTK.theme_name")).contains("HighContrast");
	}

	BooleanProperty onProperty() {
		return on;
	}

	/// Follows the platform no longer.
	void close() {
		following.unsubscribe();
	}
}
