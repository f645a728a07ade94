package variorum.align;

import variorum.text.Span;

/// The unit in which rephrasings are sought: a sentence, or a part of a long one that a strong mark sets off.
///
/// `sentence` counts the sentences of the version from 0; `from` and `to` (exclusive) index the version's words that carry
/// meaning, those of [Wording]; `span` is in the article's text.
record Clause(int version, int sentence, Span span, int from, int to) {
	int words() {
		return to - from;
	}
}
