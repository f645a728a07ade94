package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the program remembers from day to day: how it looks, the `language` it speaks (`en`, `de`; empty as the system does),
/// the stories opened last, newest first, and the windows that were
/// open.
record Settings(Theme theme, double zoom, boolean level, String language, List<Recent> recent, List<Desk> desks) {
	/// Light and dark as the platform has it, or as the reader wishes.
	enum Theme { SYSTEM, LIGHT, DARK }

	/// A story that was open: what it was called, and its files.
	record Recent(String title, List<Path> story) {
		Recent {
			story = List.copyOf(story);
		}
	}

	static final int MOST_RECENT = 10;
	static final Settings NONE = new Settings(Theme.SYSTEM, 1, true, "", List.of(), List.of());

	Settings {
		zoom = Double.isNaN(zoom) ? 1 : Math.clamp(zoom, 0.6, 3);
		recent = recent.stream().limit(MOST_RECENT).toList();
		desks = List.copyOf(desks);
	}

	Settings with(Theme now) {
		return new Settings(now, zoom, level, language, recent, desks);
	}

	Settings with(double now) {
		return new Settings(theme, now, level, language, recent, desks);
	}

	Settings with(boolean now) {
		return new Settings(theme, zoom, now, language, recent, desks);
	}

	Settings withLanguage(String now) {
		return new Settings(theme, zoom, level, now, recent, desks);
	}

	/// The same with a story first among the recent ones.
	Settings with(Recent now) {
		var others = recent.stream().filter(r -> !r.story().equals(now.story()));
		return new Settings(theme, zoom, level, language, Stream.concat(Stream.of(now), others).toList(), desks);
	}

	Settings withRecent(List<Recent> now) {
		return new Settings(theme, zoom, level, language, now, desks);
	}

	Settings with(List<Desk> now) {
		return new Settings(theme, zoom, level, language, recent, now);
	}
}
