package variorum.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a stretch of text ends and begins, as far as it tells whether a sentence goes on.
final class Sayings {
	private static final Pattern CLOSED = Pattern.compile("(?:[.!?\u2026:;\u3002\uFF01\uFF1F\u0964\u061F\u037E]"
			+ "|[.!?\u2026,]['\"\u2019\u201D\u00BB)\\]*_]+)['\"\u2019\u201D\u00BB)\\]*_]*$");
	private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from",
			"with", "and", "or", "but", "nor", "as", "that", "which", "who", "whose", "than", "into", "is", "are", "was", "were",
			"be", "been", "has", "have", "had", "will", "would", "could", "should", "may", "might", "must", "its", "their", "his",
			"her", "our", "your", "this", "these", "those", "between", "against", "about", "through", "during", "because", "while",
			"when", "where", "if", "not", "de", "la", "le", "les", "des", "du", "et", "der", "die", "das", "und", "mit", "von",
			"el", "los", "las", "y", "que", "il", "di");

	private Sayings() { }

	/// Whether the end of `text` closes a sentence or announces something: full stop, question mark, colon, closing
	/// quote.
	static boolean isClosed(String text) {
		String end = text.stripTrailing();
		return CLOSED.matcher(end.substring(Math.max(0, end.length() - 8))).find();
	}

	/// Whether `text` ends in a comma, or in a word that no sentence ends with.
	static boolean endsOpen(String text) {
		String t = text.stripTrailing();
		return t.endsWith(",") || FUNCTION_WORDS.contains(lastWord(t));
	}

	/// Whether the first word of `text` is written small, as inside a sentence ("iPhone" is a name).
	static boolean startsSmall(String text) {
		return !text.isEmpty() && Character.isLowerCase(text.charAt(0))
				&& (text.length() == 1 || !Character.isUpperCase(text.charAt(1)));
	}

	/// The last word in lower case; empty when the text does not end in letters.
	static String lastWord(String text) {
		int start = text.length();
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start).toLowerCase(Locale.ROOT);
	}

	/// Number of stretches of letters and digits between white space.
	static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean blank = Blanks.is(text.charAt(i));
			words += inside || blank ? 0 : 1;
			inside = !blank;
		}
		return words;
	}
}
