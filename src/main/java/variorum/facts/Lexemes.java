package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// The lexemes of one block of text, read by index; an index outside the block reads as an empty mark, so that rules may
/// look past both ends.
final class Lexemes {
	private static final Pattern LEXEME = Pattern.compile(
			"(?<number>(?:\\p{Nd}+(?:[,  ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.٫]\\p{Nd}+)?|(?<![\\p{L}\\p{N}])[.]\\p{Nd}+|\\p{No}))"
			+ "|(?<word>(?:\\p{L}\\.){2,}(?!\\p{L})|[\\p{L}\\p{M}]+)|(?<affix>['’]\\p{L}+)|\\S");
	/// Characters; more are the number of a record, no figure to count with.
	private static final int LONGEST_NUMBER = 40;
	private static final Lexeme OUTSIDE = new Lexeme(new Span(0, 0), Lexeme.Kind.MARK, "", false, false);

	private final String text;
	private final List<Lexeme> all;

	private Lexemes(String text, List<Lexeme> all) {
		this.text = text;
		this.all = all;
	}

	/// The lexemes of `text` inside `within`; spans are in `text`.
	static Lexemes of(String text, Span within) {
		var all = new ArrayList<Lexeme>();
		Matcher m = LEXEME.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
		int end = -2;
		while (m.find()) {
			all.add(Lexeme.of(text, m.start(), m.end(), kind(m), m.start() == end));
			end = m.end();
		}
		return new Lexemes(text, all);
	}

	private static Lexeme.Kind kind(Matcher m) {
		if (m.start("number") >= 0) {
			return m.end() - m.start() > LONGEST_NUMBER ? Lexeme.Kind.MARK : Lexeme.Kind.NUMBER;
		}
		if (m.start("word") >= 0) {
			return Lexeme.Kind.WORD;
		}
		return m.start("affix") >= 0 ? Lexeme.Kind.AFFIX : Lexeme.Kind.MARK;
	}

	int size() {
		return all.size();
	}

	Lexeme at(int i) {
		return i < 0 || i >= all.size() ? OUTSIDE : all.get(i);
	}

	/// The lexeme in lower case; empty outside the block.
	String low(int i) {
		return at(i).low();
	}

	boolean is(int i, String low) {
		return at(i).low().equals(low);
	}

	boolean in(int i, Set<String> lows) {
		return lows.contains(at(i).low());
	}

	boolean isDash(int i) {
		String low = at(i).low();
		return low.equals("-") || low.equals("–") || low.equals("‐") || low.equals("‑");
	}

	/// The index after a hyphen that is written without spaces at `i`, else `i`.
	int overHyphen(int i) {
		return isDash(i) && at(i).glued() && at(i + 1).glued() ? i + 1 : i;
	}

	/// The index after `words` where they stand from `i`, or `i` where they do not.
	int over(int i, String... words) {
		for (int k = 0; k < words.length; k++) {
			if (!is(i + k, words[k])) {
				return i;
			}
		}
		return i + words.length;
	}

	/// The span from lexeme `from` to before lexeme `to`.
	Span span(int from, int to) {
		return new Span(at(from).span().start(), at(to - 1).span().end());
	}

	/// The characters from lexeme `from` to before lexeme `to`.
	String words(int from, int to) {
		return from >= to ? "" : span(from, to).of(text).replaceAll("\\s+", " ");
	}

	/// The lexeme as it is written; empty outside the block.
	String written(int i) {
		return at(i).span().of(text);
	}
}
