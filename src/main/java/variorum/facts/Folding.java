package variorum.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds the spelling of a name and no more: case, accents, typographic apostrophes.
///
/// [variorum.text.Normal] goes further (it writes out titles and makes figures of number words), which is right for aligning
/// and wrong for looking a name up in a list.
final class Folding {
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Folding() { }

	/// `word` in lower case, without accents, with straight apostrophes.
	static String of(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").replace('’', '\'').replace('‘', '\'')
				.toLowerCase(Locale.ROOT);
	}
}
