package variorum.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import variorum.text.Span;

/// Pairs the quotation marks of a paragraph, of every typography, and gives the outermost quoted stretches.
///
/// One pass with a stack: a mark that can open is pushed, one that can close pops the nearest mark that it answers, so a
/// mark that was forgotten costs its own pair and no other. A straight or a single mark opens before a letter and after a
/// space, and closes the other way round; an apostrophe does neither. A mark that opens a paragraph, or follows a colon or
/// a comma, and is never answered quotes to the paragraph's end: so newspapers write a quotation of several paragraphs.
/// Cost: linear, but for the look ahead of a single mark, which is bounded.
final class QuotationMarks {
	/// A quoted stretch: `span` with its marks, `inner` without; `open` when the closing mark is missing.
	record Quoted(Span span, Span inner, boolean open) { }

	private record Opening(int at, char mark, int width) { }

	private static final int LOOK_AHEAD = 300;
	private static final int DEEPEST = 8;

	private final String text;
	private final Span within;
	private final Deque<Opening> stack = new ArrayDeque<>();
	private final List<Quoted> pairs = new ArrayList<>();

	private QuotationMarks(String text, Span within) {
		this.text = text;
		this.within = within;
	}

	/// The outermost quoted stretches of the paragraph `within`, in order, disjoint.
	static List<Quoted> in(String text, Span within) {
		var marks = new QuotationMarks(text, within);
		int i = within.start();
		while (i < within.end()) {
			int width = marks.isDoubled(i) ? 2 : 1;
			if (width == 2) {
				marks.readStraight(i, width);
			} else {
				marks.read(i, text.charAt(i));
			}
			i += width;
		}
		marks.quoteToTheEnd();
		return marks.outermost();
	}

	private void read(int i, char c) {
		switch (c) {
			case '“', '„', '‟' -> readCurly(i, c);
			case '«', '»' -> readAngled(i, c);
			case '”' -> close(i, o -> o == '“' || o == '„' || o == '‟' || o == '”' || o == '"');
			case '"' -> readStraight(i, 1);
			case '‘', '‚' -> open(i, c, opensBefore(i));
			case '\'', '’' -> readSingle(i, c);
			case '「', '『', '《' -> open(i, c, true);
			case '」', '』', '》' -> close(i, o -> o == c - 1);
			default -> { }
		}
	}

	/// Two single marks for a double one, as typewriters and wire copy have it.
	private boolean isDoubled(int i) {
		char c = text.charAt(i);
		return (c == '\'' || c == '`') && i + 1 < within.end() && text.charAt(i + 1) == c;
	}

	/// “ opens, but closes what „ opened, and what “ opened where a comma or a stop follows.
	private void readCurly(int i, char c) {
		if (c == '“' && isOpen('“') && i + 1 < within.end() && ",.;".indexOf(text.charAt(i + 1)) >= 0) {
			close(i, o -> o == '“');
		} else if (c != '“' || !isOpen('„') || opensBefore(i) || !close(i, o -> o == '„')) {
			open(i, c, true);
		}
	}

	/// « opens and » closes, or the other way round, as in German.
	private void readAngled(int i, char c) {
		char other = c == '«' ? '»' : '«';
		if (isOpen(other) && (c == '»' || !opensBefore(i))) {
			close(i, o -> o == other);
		} else {
			open(i, c, c == '«' || opensBefore(i));
		}
	}

	private void readStraight(int i, int width) {
		boolean opens = opensBefore(i, width);
		boolean closes = closesAfter(i, width);
		if ((isOpen('"') && (closes || !opens)) || (isOpen('“') && closes)) {
			close(i, width, o -> o == '"' || o == '“');
		} else if (opens) {
			stack.removeIf(o -> o.mark() == '"');
			push(new Opening(i, '"', width));
		}
	}

	private void readSingle(int i, char c) {
		char opening = c == '’' ? '‘' : '\'';
		if (isOpen(opening) && closesAfter(i) && !(isPlural(i) && closesLater(i, c))) {
			close(i, o -> o == opening);
		} else if (c == '\'') {
			open(i, c, opensBefore(i) && !isElision(i));
		}
	}

	private void open(int i, char mark, boolean can) {
		if (can) {
			push(new Opening(i, mark, 1));
		}
	}

	private void push(Opening opening) {
		stack.push(opening);
		if (stack.size() > DEEPEST) {
			stack.removeLast();
		}
	}

	private boolean close(int i, Predicate<Character> answers) {
		return close(i, 1, answers);
	}

	private boolean close(int i, int width, Predicate<Character> answers) {
		if (stack.stream().noneMatch(o -> answers.test(o.mark()))) {
			return false;
		}
		var o = stack.pop();
		while (!answers.test(o.mark())) {
			o = stack.pop();
		}
		if (o.at() + o.width() < i) {
			pairs.add(new Quoted(new Span(o.at(), i + width), new Span(o.at() + o.width(), i), false));
		}
		return true;
	}

	private boolean isOpen(char mark) {
		return stack.stream().anyMatch(o -> o.mark() == mark);
	}

	/// A first mark without an answer quotes to the paragraph's end, where it stands like one that opens a speech.
	private void quoteToTheEnd() {
		while (!stack.isEmpty()) {
			var o = stack.pollLast();
			boolean single = o.mark() == '\'' || o.mark() == '‘' || o.mark() == '‚';
			if (!single && opensSpeech(o.at()) && o.at() + o.width() < within.end()) {
				pairs.add(new Quoted(new Span(o.at(), within.end()), new Span(o.at() + o.width(), within.end()), true));
				return;
			}
		}
	}

	private boolean opensSpeech(int at) {
		int before = at - 1;
		while (before >= within.start() && isSpace(text.charAt(before))) {
			before--;
		}
		return before < within.start() || ":,".indexOf(text.charAt(before)) >= 0;
	}

	private List<Quoted> outermost() {
		pairs.sort(Comparator.comparingInt((Quoted q) -> q.span().start()).thenComparingInt(q -> -q.span().end()));
		var outer = new ArrayList<Quoted>();
		for (var p : pairs) {
			if (outer.isEmpty() || outer.getLast().span().end() <= p.span().start()) {
				outer.add(p);
			}
		}
		return outer;
	}

	private boolean opensBefore(int i) {
		return opensBefore(i, 1);
	}

	/// Whether a mark of `width` units at `i` can open: a space, a bracket or a dash before it, a word behind it.
	private boolean opensBefore(int i, int width) {
		boolean free = i == within.start() || (!Character.isLetterOrDigit(text.charAt(i - 1))
				&& ".,;:!?)%=".indexOf(text.charAt(i - 1)) < 0);
		int next = i + width;
		return free && next < within.end() && !isSpace(text.charAt(next)) && ",;:!?)".indexOf(text.charAt(next)) < 0;
	}

	private boolean closesAfter(int i) {
		return closesAfter(i, 1);
	}

	/// Whether a mark of `width` units at `i` can close: a word or a stop before it, no word behind it.
	private boolean closesAfter(int i, int width) {
		int next = i + width;
		return i > within.start() && !isSpace(text.charAt(i - 1))
				&& (next >= within.end() || !Character.isLetterOrDigit(text.charAt(next)));
	}

	/// A plural's apostrophe, or a closing mark after an s: the workers' rights.
	private boolean isPlural(int i) {
		return text.charAt(i - 1) == 's' && i + 2 < within.end() && text.charAt(i + 1) == ' '
				&& Character.isLowerCase(text.charAt(i + 2));
	}

	private boolean closesLater(int i, char c) {
		for (int k = i + 1; k < Math.min(within.end(), i + LOOK_AHEAD); k++) {
			if (text.charAt(k) == c && closesAfter(k)) {
				return true;
			}
			if (text.charAt(k) == c && opensBefore(k)) {
				return false;
			}
		}
		return false;
	}

	/// Letters or figures left out at the front: '90s, 'em, 'tis.
	private boolean isElision(int i) {
		String next = text.substring(i + 1, Math.min(within.end(), i + 5)).toLowerCase(Locale.ROOT);
		return next.matches("\\d+s.*") || next.startsWith("em ") || next.startsWith("tis ")
				|| next.startsWith("til ") || next.startsWith("n' ") || next.startsWith("n ") || next.startsWith("twas");
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
