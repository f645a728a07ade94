package variorum.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where the platform keeps what a program remembers: `settings`, which a reader may look at and edit, and `state`, which
/// only the program needs (the log, work that was not saved yet).
record Folders(Path settings, Path state) {
	/// The platform's folders; the property `variorum.home` names one folder in their place.
	static Optional<Folders> find(Map<String, String> environment, Properties properties) {
		var named = value(properties.getProperty("variorum.home"));
		if (named.isPresent()) {
			return named.map(n -> new Folders(Path.of(n), Path.of(n)));
		}
		String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		Optional<Path> home = value(properties.getProperty("user.home")).map(Path::of);
		if (system.contains("win")) {
			var roaming = value(environment.get("APPDATA")).map(Path::of);
			var local = value(environment.get("LOCALAPPDATA")).map(Path::of).or(() -> roaming);
			return of(roaming, local, "Variorum");
		}
		if (system.contains("mac")) {
			var library = home.map(h -> h.resolve("Library"));
			return of(library.map(l -> l.resolve("Application Support")), library.map(l -> l.resolve("Logs")), "Variorum");
		}
		return of(absolute(environment.get("XDG_CONFIG_HOME")).or(() -> home.map(h -> h.resolve(".config"))),
				absolute(environment.get("XDG_STATE_HOME")).or(() -> home.map(h -> h.resolve(".local/state"))), "variorum");
	}

	private static Optional<Folders> of(Optional<Path> settings, Optional<Path> state, String name) {
		return settings.flatMap(s -> state.map(l -> new Folders(s.resolve(name), l.resolve(name))));
	}

	// The XDG base directory specification: "All paths set in these environment variables must be absolute. If an
	// implementation encounters a relative path … it should consider the path invalid and ignore it."
	private static Optional<Path> absolute(@org.jspecify.annotations.Nullable String path) {
		return value(path).map(Path::of).filter(Path::isAbsolute);
	}

	private static Optional<String> value(@org.jspecify.annotations.Nullable String text) {
		return Optional.ofNullable(text).filter(t -> !t.isBlank());
	}
}
