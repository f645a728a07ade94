package variorum.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes the normal form of a word: the one place that decides which spellings are the same word.
public final class Normal {
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Normal() { }

	/// The key of `word`: lower case, accents and typographic quotes folded. Never empty for a word that is not.
	public static String key(String word) {
		String folded = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("")
				.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"').toLowerCase(Locale.ROOT);
		return folded.isEmpty() ? word : folded;
	}
}
