package variorum.view;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What a part of the program says, in the language that is spoken: phrases under keys, in a file of English words
/// (`NAME.properties`) and one beside it for each further language (`NAME_de.properties`).
///
/// One language is spoken in the whole program, English until another is chosen; texts of the versions stay what they are.
public final class Wordbook {
	private record Open(Locale language, ResourceBundle words) { }

	private static volatile Locale language = Locale.ENGLISH;

	private final String name;
	private volatile Open open;

	/// The book whose files have this name, as a resource bundle is named.
	public Wordbook(String name) {
		this.name = name;
		open = open(name, Locale.ENGLISH);
	}

	/// Speaks `now` from now on.
	public static void speak(Locale now) {
		language = now;
	}

	/// The language that is spoken.
	public static Locale language() {
		return language;
	}

	private static Open open(String name, Locale language) {
		return new Open(language, ResourceBundle.getBundle(name, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/// The phrase under `key`, with `words` in the place of `{0}`, `{1}` …. A key without a phrase is a fault of ours.
	public String of(String key, Object... words) {
		var spoken = language;
		if (!open.language().equals(spoken)) {
			open = open(name, spoken);
		}
		try {
			String phrase = open.words().getString(key);
			for (int i = 0; i < words.length; i++) {
				phrase = phrase.replace("{" + i + "}", String.valueOf(words[i]));
			}
			return phrase;
		} catch (MissingResourceException missing) {
			throw new IllegalArgumentException("nothing is said under " + key, missing);
		}
	}

	/// A number and what there is so many of: the phrase under `one` for one, that under `many` for another number.
	public String count(int n, String one, String many) {
		return n + " " + of(n == 1 ? one : many);
	}
}
