package variorum.text;

/// A word, a number or a mark of punctuation where it stands in a text.
///
/// `key` is its normal form, made by [Normal]: two tokens with equal keys are the same word for every comparison.
public record Token(Span span, Kind kind, String key) {
	/// What a token is made of.
	public enum Kind { WORD, NUMBER, PUNCTUATION }

	public Token {
		if (span.isEmpty()) {
			throw new IllegalArgumentException("an empty token at " + span.start());
		}
		if (key.isEmpty()) {
			throw new IllegalArgumentException("a token without a key at " + span);
		}
	}

	public boolean isPunctuation() {
		return kind == Kind.PUNCTUATION;
	}
}
