package variorum.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts a text into tokens: words, numbers and single marks of punctuation; white space is left out.
///
/// One token each are initials with their dots (`U.S.`), numbers with their separators (`1,200`, `3.5`), designators
/// (`IL-62M`), handles and tags (`@name`, `#tag`), web addresses, and contractions (`don't`, also when set apart, `don’ t`).
/// A possessive ending is a token of its own (`Peru`, `'s`) and so are the parts of a compound (`well`, `-`, `known`), so
/// that a name is the same word in all its forms. One pass over the text, no backtracking.
public final class Tokens {
	private static final Set<String> TOP_LEVEL = Set.of("com", "org", "net", "gov", "edu", "info", "int", "io", "tv");
	private static final Set<String> CONTRACTED = Set.of("s", "t", "m", "d", "re", "ve", "ll");

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private final Map<String, String> keys = new HashMap<>();

	private Tokens(String text) {
		this.text = text;
	}

	/// The tokens of `text` in reading order. Every character that is neither white space nor invisible is in one of them.
	public static List<Token> of(String text) {
		return new Tokens(text).cut();
	}

	/// The index of the first of `tokens`, which are in reading order, that begins at `offset` or behind it; their number where
	/// none does. Found by halves.
	public static int firstFrom(List<Token> tokens, int offset) {
		int lo = 0;
		int hi = tokens.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (tokens.get(mid).span().start() < offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}

	private List<Token> cut() {
		int at = 0;
		while (at < text.length()) {
			int cp = text.codePointAt(at);
			if (isBlank(cp)) {
				at += Character.charCount(cp);
			} else {
				at = token(at, cp);
			}
		}
		return tokens;
	}

	/// Adds the token that begins at `at` and gives its end.
	private int token(int at, int cp) {
		if (Character.isDigit(cp)) {
			return add(at, numberEnd(at), Token.Kind.NUMBER);
		}
		if (isWordPart(cp)) {
			return word(at);
		}
		if ((cp == '@' || cp == '#') && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1))) {
			return add(at, handleEnd(at + 1), Token.Kind.WORD);
		}
		if (isApostrophe(cp) && at > 0 && isWordPart(text.codePointBefore(at))) {
			int end = contractionEnd(at);
			if (end > at) {
				return add(at, end, Token.Kind.WORD);
			}
		}
		return add(at, at + Character.charCount(cp), Token.Kind.PUNCTUATION);
	}

	private int word(int at) {
		int end = wordEnd(at);
		int address = addressEnd(at, end);
		if (address > end) {
			return add(at, address, Token.Kind.WORD);
		}
		int initials = initialsEnd(at, end);
		if (initials > end) {
			return add(at, initials, Token.Kind.WORD);
		}
		int designator = designatorEnd(at, end);
		if (designator > end) {
			return add(at, designator, Token.Kind.WORD);
		}
		if (end < text.length() && isApostrophe(text.charAt(end))) {
			int contraction = contractionEnd(end);
			if (contraction > end && !isPossessive(end, contraction)) {
				return add(at, contraction, Token.Kind.WORD);
			}
			if (contraction == end && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))) {
				return add(at, wordEnd(end + 1), Token.Kind.WORD);
			}
		}
		return add(at, end, Token.Kind.WORD);
	}

	private int add(int start, int end, Token.Kind kind) {
		String key = keys.computeIfAbsent(text.substring(start, end), Normal::key);
		tokens.add(new Token(new Span(start, end), kind, key));
		return end;
	}

	private int wordEnd(int from) {
		int at = from;
		while (at < text.length()) {
			int cp = text.codePointAt(at);
			if (!isWordPart(cp) && !(isInvisible(cp) && at > from)) {
				break;
			}
			at += Character.charCount(cp);
		}
		while (at > from && isInvisible(text.codePointBefore(at))) {
			at -= Character.charCount(text.codePointBefore(at));
		}
		return at;
	}

	/// `1,200`, `3.5`, `35mm`, `5th`.
	private int numberEnd(int from) {
		int end = wordEnd(from);
		while (end + 1 < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')
				&& Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(end + 1))) {
			end = wordEnd(end + 1);
		}
		return end;
	}

	private int handleEnd(int from) {
		int end = wordEnd(from);
		while (end < text.length() && text.charAt(end) == '_') {
			end = wordEnd(end + 1);
		}
		return end;
	}

	/// `U.S.`, `J.K`: single letters with dots between; the last dot belongs to them.
	private int initialsEnd(int from, int wordEnd) {
		int end = from;
		int letters = 0;
		int at = from;
		int next = wordEnd;
		while (next - at == 1 && Character.isLetter(text.charAt(at)) && next < text.length() && text.charAt(next) == '.') {
			letters++;
			end = next + 1;
			at = end;
			next = at < text.length() ? wordEnd(at) : at;
		}
		if (letters > 0 && next - at == 1 && Character.isUpperCase(text.charAt(at))) {
			letters++;
			end = next;
		}
		return letters > 1 ? end : from;
	}

	/// `IL-62M`, `TU-160`, `COVID-19`: letters, a hyphen, digits and perhaps a letter.
	private int designatorEnd(int from, int wordEnd) {
		if (wordEnd - from > 6 || wordEnd + 1 >= text.length() || !isHyphen(text.charAt(wordEnd))
				|| !Character.isUpperCase(text.charAt(from)) || !Character.isDigit(text.charAt(wordEnd + 1))) {
			return from;
		}
		return wordEnd(wordEnd + 1);
	}

	/// `https://…`, `www.…`, `name.com/path`: to the next white space, closing marks left off.
	private int addressEnd(int from, int wordEnd) {
		if (!text.startsWith("://", wordEnd) && !isHost(from, wordEnd)) {
			return from;
		}
		int end = wordEnd;
		while (end < text.length() && !isBlank(text.codePointAt(end)) && "<>\"“”()[]|".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		while (end > wordEnd && ".,;:!?'’*_".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	private boolean isHost(int from, int wordEnd) {
		int end = wordEnd;
		int labels = 1;
		while (end + 1 < text.length() && text.charAt(end) == '.' && isWordPart(text.charAt(end + 1))) {
			int next = wordEnd(end + 1);
			if (TOP_LEVEL.contains(text.substring(end + 1, next).toLowerCase(Locale.ROOT))) {
				return true;
			}
			end = next;
			labels++;
		}
		return labels > 2 && text.startsWith("www.", from);
	}

	/// The end of the contracted part that begins with the apostrophe at `from`, or `from` when there is none.
	private int contractionEnd(int from) {
		int start = from + 1;
		if (start < text.length() && text.charAt(start) == ' ' && text.charAt(from) != '\'') {
			start++;
		}
		int end = start < text.length() ? wordEnd(start) : start;
		boolean contracted = end > start && end - start < 3 && CONTRACTED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
		return contracted && (end == text.length() || !isHyphen(text.charAt(end))) ? end : from;
	}

	private boolean isPossessive(int apostrophe, int end) {
		char last = text.charAt(end - 1);
		return (last == 's' || last == 'S') && !Character.isLetter(text.charAt(end - 2)) && apostrophe > 0;
	}

	private static boolean isWordPart(int cp) {
		return Character.isLetterOrDigit(cp) || isMark(Character.getType(cp)) || Character.getType(cp) == Character.OTHER_NUMBER;
	}

	private static boolean isMark(int type) {
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	private static boolean isInvisible(int cp) {
		return Character.getType(cp) == Character.FORMAT;
	}

	private static boolean isBlank(int cp) {
		return Character.isWhitespace(cp) || Character.isSpaceChar(cp) || isInvisible(cp) || Character.isISOControl(cp);
	}

	private static boolean isApostrophe(int cp) {
		return cp == '\'' || cp == '’' || cp == 'ʼ';
	}

	private static boolean isHyphen(int cp) {
		return cp == '-' || cp == '‐' || cp == '‑';
	}
}
