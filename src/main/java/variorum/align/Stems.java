package variorum.align;

/// Brings the forms of an English word together: "sends", "sending" and "sent's" are not one word, "sends" and "sending" are.
///
/// A light stemmer: plural and possessive endings, `-ed`, `-ing`, `-ly` and `-er` go, doubled consonants and a final `e` or
/// `y` are evened out. It errs on the side of leaving words apart, since what it misses the language model finds. (Compare
/// Harman, "How effective is suffixing?", JASIS 1991: light stemming loses nothing against Porter's.)
final class Stems {
	private static final int SHORTEST = 3;
	private static final String[] ENDINGS = {"ingly", "edly", "ing", "ed", "ly"};

	private Stems() { }

	/// The stem of a word whose normal form is `key`.
	static String of(String key) {
		if (!Character.isLetter(key.charAt(0))) {
			return key;
		}
		return even(withoutEnding(singular(withoutPossessive(key))));
	}

	private static String withoutPossessive(String word) {
		int mark = word.indexOf('\'');
		return mark >= SHORTEST ? word.substring(0, mark) : word;
	}

	private static String singular(String word) {
		if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
			return word;
		}
		if (word.endsWith("ies") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		boolean hiss = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
		return word.substring(0, word.length() - (hiss ? 2 : 1));
	}

	private static String withoutEnding(String word) {
		for (String ending : ENDINGS) {
			int stem = word.length() - ending.length();
			if (stem >= SHORTEST && word.endsWith(ending) && hasVowel(word, stem)) {
				return word.substring(0, stem);
			}
		}
		return word;
	}

	private static boolean hasVowel(String word, int end) {
		return word.chars().limit(end).anyMatch(c -> "aeiouy".indexOf(c) >= 0);
	}

	private static String even(String word) {
		int last = word.length() - 1;
		if (last < SHORTEST) {
			return word;
		}
		char c = word.charAt(last);
		if ((c == word.charAt(last - 1) && "aeiouls".indexOf(c) < 0) || c == 'e') {
			return word.substring(0, last);
		}
		return c == 'y' ? word.substring(0, last) + "i" : word;
	}
}
