package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered from day to day, and where.
class HabitsTest {
	// Held here, since the log manager holds loggers weakly.
	private static final java.util.logging.Logger QUIET = java.util.logging.Logger.getLogger(SettingsFile.class.getName());

	static {
		QUIET.setLevel(java.util.logging.Level.OFF);
	}

	@TempDir Path folder;

	private static String folders(String system, String... environment) {
		var properties = new Properties();
		properties.setProperty("os.name", system);
		properties.setProperty("user.home", "/home/ann");
		var variables = new java.util.HashMap<String, String>();
		for (int i = 0; i < environment.length; i += 2) {
			variables.put(environment[i], environment[i + 1]);
		}
		return Folders.find(Map.copyOf(variables), properties).map(f -> f.settings() + " " + f.state())
				.map(p -> p.replace('\\', '/')).orElse("none");
	}

	@Test
	void settings_stand_where_each_platform_keeps_them() {
		assertEquals("/home/ann/.config/variorum /home/ann/.local/state/variorum", folders("Linux"));
		assertEquals("/c/variorum /s/variorum", folders("Linux", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"));
		assertEquals("/home/ann/.config/variorum /s/variorum", folders("Linux", "XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "/s"));
		assertEquals("/home/ann/Library/Application Support/Variorum /home/ann/Library/Logs/Variorum", folders("Mac OS X"));
		assertEquals("/r/Variorum /l/Variorum", folders("Windows 11", "APPDATA", "/r", "LOCALAPPDATA", "/l"));
		assertEquals("none", folders("Windows 11"));
	}

	private static Settings settings() {
		var story = List.of(Path.of("stories", "ferry").toAbsolutePath());
		var desk = new Desk(story, List.of("one.txt", "three.txt"), "facts", Optional.of(new Frame(10, 20, 900, 700, false)));
		return new Settings(Settings.Theme.DARK, 1.21, false, "de", List.of(new Settings.Recent("Ferry “aground”", story)),
				List.of(desk, Desk.EMPTY));
	}

	@Test
	void settings_are_the_same_after_writing_and_reading() throws IOException {
		var file = new SettingsFile(folder.resolve("new").resolve("settings.json"));
		file.write(settings());
		assertEquals(settings(), file.read());
		try (var files = Files.list(folder.resolve("new"))) {
			assertEquals(List.of(file.file()), files.toList(), "nothing is left beside it");
		}
	}

	@Test
	void a_damaged_file_is_read_as_far_as_it_goes() throws IOException {
		var file = new SettingsFile(folder.resolve("settings.json"));
		assertEquals(Settings.NONE, file.read());
		file.write(settings());
		byte[] whole = Files.readAllBytes(file.file());
		long seed = 7;
		var random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			Files.write(file.file(), damaged);
			assertTrue(file.read().zoom() >= 0.6, "seed " + seed + ", turn " + i);
		}
		Files.writeString(file.file(), "{\"theme\": \"dark\", \"zoom\": \"large\", \"windows\": [{\"x\": 1e99}], \"recent\": 3}");
		assertEquals(new Settings(Settings.Theme.DARK, 1, true, "", List.of(), List.of(Desk.EMPTY)), file.read());
	}

	@Test
	void the_story_opened_last_is_first_and_each_is_there_once() {
		var now = Settings.NONE;
		for (int i = 0; i < 14; i++) {
			now = now.with(new Settings.Recent("story " + i % 12, List.of(Path.of("story" + i % 12))));
		}
		assertEquals(List.of("story 1", "story 0", "story 11", "story 10", "story 9", "story 8", "story 7", "story 6", "story 5",
				"story 4"), now.recent().stream().map(Settings.Recent::title).toList());
	}

	private static String placed(double x, double y, double width, double height) {
		var screens = List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(1920, 0, 1280, 1024));
		var f = new Frame(x, y, width, height, false).on(screens);
		return (int) f.x() + "," + (int) f.y() + " " + (int) f.width() + "×" + (int) f.height();
	}

	@Test
	void a_window_stands_on_a_screen_that_exists() {
		assertEquals("100,50 1200×800", placed(100, 50, 1200, 800));
		assertEquals("2000,100 1000×800", placed(2000, 100, 1000, 800));
		assertEquals("-500,100 1000×800", placed(-500, 100, 1000, 800), "half of it is seen");
		assertEquals("460,140 1000×800", placed(5000, 100, 1000, 800), "that screen is gone");
		assertEquals("460,140 1000×800", placed(100, -900, 1000, 800), "its edge would be above");
		assertEquals("0,0 1920×1080", placed(9000, 9000, 4000, 3000));
		assertFalse(new Frame(1, 2, 3, 4, true).on(List.of()).width() > 3, "without a screen it stays as it is");
	}
}
