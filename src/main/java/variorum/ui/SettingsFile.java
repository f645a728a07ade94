package variorum.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// The settings as a readable JSON file. What in it cannot be understood is as it was at first; it is written whole or not at
/// all.
record SettingsFile(Path file) {
	private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	static SettingsFile in(Folders folders) {
		return new SettingsFile(folders.settings().resolve("settings.json"));
	}

	Settings read() {
		try {
			return Files.exists(file) ? settings(JSON.readTree(Files.readAllBytes(file))) : Settings.NONE;
		} catch (IOException damaged) {
			LOG.log(System.Logger.Level.WARNING, file + " cannot be read; it is begun anew", damaged);
			return Settings.NONE;
		}
	}

	void write(Settings s) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".new");
		try {
			Files.write(fresh, bytes(s));
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static byte[] bytes(Settings s) throws JsonProcessingException {
		var json = JSON.createObjectNode();
		json.put("theme", s.theme().name().toLowerCase(Locale.ROOT));
		json.put("zoom", s.zoom());
		json.put("level", s.level());
		json.put("language", s.language());
		var recent = json.putArray("recent");
		s.recent().forEach(r -> paths(recent.addObject().put("title", r.title()).putArray("story"), r.story()));
		var desks = json.putArray("windows");
		s.desks().forEach(d -> desk(desks.addObject(), d));
		return JSON.writeValueAsBytes(json);
	}

	private static void desk(ObjectNode json, Desk d) {
		paths(json.putArray("story"), d.story());
		var shown = json.putArray("shown");
		d.shown().forEach(shown::add);
		json.put("view", d.view());
		d.frame().ifPresent(f -> json.put("x", f.x()).put("y", f.y()).put("width", f.width()).put("height", f.height())
				.put("maximised", f.maximised()));
	}

	private static void paths(ArrayNode json, List<Path> paths) {
		paths.forEach(p -> json.add(p.toString()));
	}

	private static Settings settings(JsonNode json) {
		var theme = Settings.Theme.SYSTEM;
		for (var t : Settings.Theme.values()) {
			theme = t.name().equalsIgnoreCase(json.path("theme").asText()) ? t : theme;
		}
		return new Settings(theme, json.path("zoom").asDouble(1), json.path("level").asBoolean(true), json.path("language").asText(""),
				all(json.path("recent"), SettingsFile::recent), all(json.path("windows"), SettingsFile::desk));
	}

	private static Optional<Settings.Recent> recent(JsonNode json) {
		var story = all(json.path("story"), SettingsFile::path);
		return story.isEmpty() ? Optional.empty() : Optional.of(new Settings.Recent(json.path("title").asText(""), story));
	}

	private static Optional<Desk> desk(JsonNode json) {
		return Optional.of(new Desk(all(json.path("story"), SettingsFile::path), all(json.path("shown"), n -> Optional.of(n.asText())),
				json.path("view").asText(""), frame(json)));
	}

	private static Optional<Frame> frame(JsonNode json) {
		try {
			return Optional.of(new Frame(json.path("x").asDouble(Double.NaN), json.path("y").asDouble(Double.NaN),
					json.path("width").asDouble(), json.path("height").asDouble(), json.path("maximised").asBoolean()));
		} catch (IllegalArgumentException notAFrame) {
			return Optional.empty();
		}
	}

	private static Optional<Path> path(JsonNode json) {
		try {
			return json.isTextual() ? Optional.of(Path.of(json.asText())) : Optional.empty();
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}

	private static <T> List<T> all(JsonNode array, Function<JsonNode, Optional<T>> one) {
		return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).flatMap(n -> one.apply(n).stream()).toList());
	}
}
