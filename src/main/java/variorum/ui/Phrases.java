package variorum.ui;

import java.util.List;
import java.util.Locale;
import variorum.view.Wordbook;

/// What the window says, in the language that it speaks. The words stand in `words.properties` (English) and one file beside it
/// for each further language, every phrase under the same key.
///
/// One language is spoken from the first window to the last; who chooses another hears it from the next start on.
final class Phrases {
	/// The languages that can be chosen.
	static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);
	private static final Wordbook BOOK = new Wordbook("variorum.ui.words");

	private Phrases() { }

	/// Speaks a language from now on: a tag such as `de`; blank for that of the system, where it is spoken, else English.
	static void speak(String language) {
		String asked = language.isBlank() ? Locale.getDefault().getLanguage() : language;
		Wordbook.speak(SPOKEN.stream().filter(l -> l.getLanguage().equals(asked)).findFirst().orElse(Locale.ENGLISH));
	}

	/// The phrase under `key`, with `words` in the place of `{0}`, `{1}` …. A key without words is a fault of ours.
	static String of(String key, Object... words) {
		return BOOK.of(key, words);
	}

	/// A number and what there is so many of: the phrase under `one` for one, that under `many` for another number.
	static String count(int n, String one, String many) {
		return BOOK.count(n, one, many);
	}
}
