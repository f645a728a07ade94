package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;
import variorum.text.Token;

/// Cuts sentences into the parts that are compared.
///
/// A sentence stays whole unless it is long: older prose strings several sentences together with semicolons, and one version's
/// semicolon is another's full stop. A long sentence is cut at its strong marks, and a part that is still very long at the
/// comma nearest its middle. Cost: linear, with a bounded number of looks at each token.
final class Clauses {
	/// Words from which on a sentence is cut at its strong marks, and a part at a comma.
	private static final int LONG = 24;
	private static final int VERY_LONG = 40;
	/// Words from which on a part without a comma is cut between words, since comparing costs the square of them.
	private static final int ENDLESS = 120;
	/// Words that each part keeps at least, cut at a strong mark and at a comma.
	private static final int LEAST = 6;
	private static final int LEAST_AT_COMMA = 12;

	private final Span sentence;
	private final List<Token> tokens;
	/// Words among the first i tokens.
	private final int[] words;
	private final List<Span> parts = new ArrayList<>();

	private Clauses(Span sentence, List<Token> tokens) {
		this.sentence = sentence;
		this.tokens = tokens;
		words = new int[tokens.size() + 1];
		for (int i = 0; i < tokens.size(); i++) {
			words[i + 1] = words[i] + (tokens.get(i).isPunctuation() ? 0 : 1);
		}
	}

	/// The parts of `sentence`, whose tokens are `tokens`, in order; together they cover every token.
	static List<Span> of(Span sentence, List<Token> tokens) {
		var clauses = new Clauses(sentence, tokens);
		clauses.cut();
		return clauses.parts;
	}

	private void cut() {
		int n = tokens.size();
		int from = 0;
		for (int i = 1; i < n && words[n] >= LONG; i++) {
			if (words[i] - words[from] >= LEAST && words[n] - words[i] >= LEAST && isAfter(i, ";:")) {
				add(from, i);
				from = i;
			}
		}
		add(from, n);
	}

	/// Adds the part of tokens `[from, to)`, halved while it is very long.
	private void add(int from, int to) {
		int middle = words[to] - words[from] >= VERY_LONG ? comma(from, to) : from;
		if (middle > from) {
			add(from, middle);
			add(middle, to);
			return;
		}
		int start = from == 0 ? sentence.start() : tokens.get(from).span().start();
		parts.add(new Span(start, to == tokens.size() ? sentence.end() : tokens.get(to - 1).span().end()));
	}

	/// The place after a comma nearest the middle of `[from, to)`, or the middle of an endless part; else `from`.
	private int comma(int from, int to) {
		int best = from;
		for (int i = from + 1; i < to; i++) {
			boolean isRoomy = words[i] - words[from] >= LEAST_AT_COMMA && words[to] - words[i] >= LEAST_AT_COMMA;
			if (isRoomy && isAfter(i, ",;:") && off(i, from, to) < off(best, from, to)) {
				best = i;
			}
		}
		return best == from && words[to] - words[from] >= ENDLESS ? (from + to) / 2 : best;
	}

	private int off(int i, int from, int to) {
		return Math.abs(words[to] + words[from] - 2 * words[i]);
	}

	/// Whether a part may begin with token `i`: one of `marks` stands before it, quotes that close there aside.
	private boolean isAfter(int i, String marks) {
		int last = i - 1;
		while (last > 0 && isQuote(tokens.get(last)) && tokens.get(last - 1).span().end() == tokens.get(last).span().start()) {
			last--;
		}
		boolean isEnd = tokens.get(i).span().start() > tokens.get(i - 1).span().end() || !tokens.get(i).isPunctuation();
		return isEnd && tokens.get(last).isPunctuation() && marks.contains(tokens.get(last).key());
	}

	private static boolean isQuote(Token t) {
		return t.isPunctuation() && "\"'”’»“‘`".contains(t.key());
	}
}
