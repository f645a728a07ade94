package variorum.facts;

import variorum.text.Normal;

/// Folds the spelling of a name and no more: case, accents, typographic apostrophes.
///
/// The key of a word ([Normal#key]) goes further (it writes out titles and makes figures of number words), which is right for
/// aligning and wrong for looking a name up in a list.
final class Folding {
	private Folding() { }

	/// `word` in lower case, without accents, with straight apostrophes.
	static String of(String word) {
		return Normal.folded(word);
	}
}
