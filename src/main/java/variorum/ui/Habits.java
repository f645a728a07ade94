package variorum.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// What all windows remember together. Lives on the FX thread; what changes is written within half a second.
final class Habits {
	private static final System.Logger LOG = System.getLogger(Habits.class.getName());
	private static final Duration SOON = Duration.millis(500);

	private final ReadOnlyObjectWrapper<Settings> settings;
	private final Optional<SettingsFile> file;
	private final PauseTransition soon = new PauseTransition(SOON);

	/// Habits kept in `file`; without one they last as long as the program.
	Habits(Optional<SettingsFile> file) {
		this.file = file;
		settings = new ReadOnlyObjectWrapper<>(file.map(SettingsFile::read).orElse(Settings.NONE));
		soon.setOnFinished(e -> keep());
	}

	ReadOnlyObjectProperty<Settings> property() {
		return settings.getReadOnlyProperty();
	}

	Settings get() {
		return settings.get();
	}

	void change(UnaryOperator<Settings> how) {
		var now = how.apply(settings.get());
		if (!now.equals(settings.get())) {
			settings.set(now);
			soon.playFromStart();
		}
	}

	/// The recent stories of which something still exists.
	List<Settings.Recent> recent() {
		return get().recent().stream().filter(r -> r.story().stream().anyMatch(java.nio.file.Files::exists)).toList();
	}

	/// Writes what changed. That it cannot be written is logged; nobody's work is lost by it.
	void keep() {
		soon.stop();
		file.ifPresent(f -> {
			try {
				f.write(settings.get());
			} catch (IOException e) {
				LOG.log(System.Logger.Level.WARNING, "the settings could not be kept in " + f.file(), e);
			}
		});
	}
}
