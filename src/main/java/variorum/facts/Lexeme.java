package variorum.facts;

import java.util.Locale;
import variorum.text.Span;

/// A piece of a text as the readers of figures and dates see it: finer than a token, so that "278kg", "Il-62" and
/// "year-end" come apart. `low` is the piece in lower case with straight apostrophes; `glued` says that no space stands
/// before it.
record Lexeme(Span span, Kind kind, String low, boolean capital, boolean glued) {
	/// What a lexeme is made of. A NUMBER is written in digits of any script, separators included; an AFFIX begins with an
	/// apostrophe.
	enum Kind { WORD, NUMBER, AFFIX, MARK }

	static Lexeme of(String text, int start, int end, Kind kind, boolean glued) {
		String low = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
		return new Lexeme(new Span(start, end), kind, low, Character.isUpperCase(text.codePointAt(start)), glued);
	}

	boolean isWord() {
		return kind == Kind.WORD;
	}

	boolean isNumber() {
		return kind == Kind.NUMBER;
	}
}
