package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.view.Told;

/// The languages of the window.
class PhrasesTest {
	private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
	private Locale before = Locale.getDefault();

	@BeforeEach
	void remember() {
		before = Locale.getDefault();
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
		Phrases.speak("en");
	}

	/// The words of a package, in the language of `tag`; in English where it is empty.
	private static Properties words(String home, String tag) throws IOException {
		var words = new Properties();
		String file = "/variorum/" + home + "/words" + (tag.isEmpty() ? "" : "_" + tag) + ".properties";
		try (var in = new InputStreamReader(PhrasesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			words.load(in);
		}
		return words;
	}

	/// The keys that the sources of these packages name in calls of `speaker`.
	private static TreeSet<String> named(String speaker, String... packages) throws IOException {
		var named = new TreeSet<String>();
		for (String p : packages) {
			try (var files = Files.list(Path.of("src/main/java/variorum", p))) {
				for (Path f : files.filter(f -> f.toString().endsWith(".java")).toList()) {
					for (String call : Files.readString(f).split(speaker + "\\.(?=of\\(|count\\()")) {
						var key = KEY.matcher(call.startsWith("of(") || call.startsWith("count(") ? call.substring(0, end(call)) : "");
						while (key.find()) {
							named.add(key.group(1));
						}
					}
				}
			}
		}
		return named;
	}

	private static int end(String call) {
		int depth = 0;
		for (int i = 0; i < call.length(); i++) {
			depth += call.charAt(i) == '(' ? 1 : call.charAt(i) == ')' ? -1 : 0;
			if (depth == 0 && call.charAt(i) == ')') {
				return i;
			}
		}
		return call.length();
	}

	private static void everyLanguageSays(String home, TreeSet<String> named) throws IOException {
		var english = words(home, "");
		assertEquals(named, new TreeSet<>(english.stringPropertyNames()));
		for (var l : Phrases.SPOKEN) {
			if (!l.equals(Locale.ENGLISH)) {
				assertEquals(english.stringPropertyNames(), words(home, l.getLanguage()).stringPropertyNames(), l.toString());
			}
		}
	}

	@Test
	void every_phrase_of_the_window_is_said_in_every_language_and_none_is_left_over() throws IOException {
		var named = named("Phrases", "ui");
		assertTrue(named.size() > 300, named.size() + " phrases");
		everyLanguageSays("ui", named);
	}

	@Test
	void every_phrase_of_views_and_reports_is_said_in_every_language_and_none_is_left_over() throws IOException {
		everyLanguageSays("view", named("Said", "view", "export", "ui"));
	}

	@Test
	void no_phrase_is_empty_or_loses_the_spaces_around_it_or_what_is_filled_in() throws IOException {
		for (String home : new String[] {"ui", "view"}) {
			var english = words(home, "");
			var german = words(home, "de");
			for (String key : english.stringPropertyNames()) {
				String en = english.getProperty(key);
				String de = german.getProperty(key);
				assertFalse(en.isBlank() || de.isBlank(), key);
				assertEquals(en.startsWith(" "), de.startsWith(" ") && !en.startsWith(","), key);
				assertEquals(en.endsWith(" "), de.endsWith(" "), key);
				assertEquals(en.chars().filter(c -> c == '\n').count(), de.chars().filter(c -> c == '\n').count(), key);
				assertEquals(filled(en), filled(de), key);
			}
		}
	}

	private static TreeSet<String> filled(String phrase) {
		var filled = new TreeSet<String>();
		var place = Pattern.compile("\\{\\d}").matcher(phrase);
		while (place.find()) {
			filled.add(place.group());
		}
		return filled;
	}

	@Test
	void the_systems_language_is_spoken_where_it_is_known_else_english() {
		Locale.setDefault(Locale.GERMANY);
		Phrases.speak("");
		assertEquals("Datei", Phrases.of("file"));
		Locale.setDefault(Locale.JAPAN);
		Phrases.speak("");
		assertEquals("File", Phrases.of("file"));
		Phrases.speak("de");
		assertEquals("3 Fassungen", Phrases.count(3, "one-version", "many-versions"));
	}

	@Test
	void a_window_speaks_german() throws Exception {
		Locale.setDefault(Locale.GERMANY);
		try (var shown = new Fx.Shown(1500, 900)) {
			Fx.run(() -> shown.window.open(Told.ferry()));
			shown.settle();
			shown.picture("german");
			assertTrue(Fx.call(() -> shown.window.scene().getRoot().lookupAll(".tab").stream().map(ToggleButton.class::cast)
					.anyMatch(t -> t.getText().equals("Nebeneinander"))));
			shown.keys(KeyCode.F1);
			shown.picture("german-shortcuts");
			assertTrue(Fx.call(() -> shown.window.scene().getRoot().lookupAll(".label").stream()
					.anyMatch(n -> n instanceof Labeled l && "Rückgängig".equals(l.getText()))));
		}
	}
}
