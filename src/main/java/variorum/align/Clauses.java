package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;
import variorum.text.Token;

/// Cuts sentences into the parts that are compared.
///
/// A sentence stays whole unless it is long: older prose strings several sentences together with semicolons, and one version's
/// semicolon is another's full stop.
final class Clauses {
	/// Words from which on a sentence is cut at its strong marks.
	private static final int LONG = 24;
	/// Words that each part keeps at least.
	private static final int LEAST = 6;

	private Clauses() { }

	/// The parts of `sentence`, whose tokens are `tokens`, in order; together they cover every token.
	static List<Span> of(Span sentence, List<Token> tokens) {
		var parts = new ArrayList<Span>();
		int words = (int) tokens.stream().filter(t -> !t.isPunctuation()).count();
		int start = sentence.start();
		int inPart = 0;
		int left = words;
		for (int i = 0; i < tokens.size() && words >= LONG; i++) {
			inPart += tokens.get(i).isPunctuation() ? 0 : 1;
			left -= tokens.get(i).isPunctuation() ? 0 : 1;
			if (inPart >= LEAST && left >= LEAST && isStrong(tokens.get(i)) && isLastMark(tokens, i)) {
				parts.add(new Span(start, tokens.get(i).span().end()));
				start = tokens.get(i + 1).span().start();
				inPart = 0;
			}
		}
		parts.add(new Span(start, sentence.end()));
		return parts;
	}

	private static boolean isStrong(Token t) {
		return switch (t.key()) {
			case ";", ":", "—", "–" -> true;
			default -> false;
		};
	}

	private static boolean isLastMark(List<Token> tokens, int i) {
		return i + 1 < tokens.size() && !tokens.get(i + 1).isPunctuation();
	}
}
