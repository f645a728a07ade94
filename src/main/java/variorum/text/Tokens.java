package variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into tokens: words, numbers and single marks of punctuation; white space is left out.
public final class Tokens {
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*|\\S");

	private Tokens() { }

	/// The tokens of `text` in reading order.
	public static List<Token> of(String text) {
		var tokens = new ArrayList<Token>();
		var m = TOKEN.matcher(text);
		while (m.find()) {
			tokens.add(new Token(new Span(m.start(), m.end()), kind(text.codePointAt(m.start())), Normal.key(m.group())));
		}
		return tokens;
	}

	private static Token.Kind kind(int first) {
		if (Character.isDigit(first)) {
			return Token.Kind.NUMBER;
		}
		return Character.isLetterOrDigit(first) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
	}
}
