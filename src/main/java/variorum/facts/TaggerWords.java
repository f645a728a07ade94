package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Encoding;
import variorum.text.Span;

/// The words of one sentence as the tagger sees them: where they stand and what the language model's middle layer says.
///
/// A word is a run of letters, digits and marks, or one other visible character alone, as the model itself cuts them.
/// `spans` are in `text`; `vectors[i]` is the mean of the pieces of word i, all zero where the model saw none of it.
record TaggerWords(String text, List<Span> spans, float[][] vectors) {
	TaggerWords {
		spans = List.copyOf(spans);
		if (vectors.length != spans.size()) {
			throw new IllegalArgumentException(vectors.length + " vectors for " + spans.size() + " words");
		}
	}

	/// The words of `sentence`, a span of `text`, with vectors of `dimension` numbers from `encoding`.
	static TaggerWords of(String text, Span sentence, Encoding encoding, int dimension) {
		List<Span> spans = split(text, sentence);
		var vectors = new float[spans.size()][dimension];
		int p = 0;
		for (int w = 0; w < vectors.length; w++) {
			p = sum(encoding, p, spans.get(w), vectors[w]);
		}
		return new TaggerWords(text, spans, vectors);
	}

	/// Sums the pieces that begin inside `word` into `vector`, divides by their number, gives the first piece behind it.
	private static int sum(Encoding encoding, int from, Span word, float[] vector) {
		int p = from;
		while (p < encoding.pieces().size() && encoding.pieces().get(p).start() < word.start()) {
			p++;
		}
		int first = p;
		for (; p < encoding.middle().length && encoding.pieces().get(p).start() < word.end(); p++) {
			float[] piece = encoding.middle()[p];
			for (int d = 0; d < vector.length; d++) {
				vector[d] += piece[d];
			}
		}
		for (int d = 0; d < vector.length && p > first + 1; d++) {
			vector[d] /= p - first;
		}
		return p;
	}

	/// Where the words of `within`, a span of `text`, stand.
	static List<Span> split(String text, Span within) {
		var spans = new ArrayList<Span>();
		int at = within.start();
		while (at < within.end()) {
			int c = text.codePointAt(at);
			int end = Math.min(within.end(), at + Character.charCount(c));
			if (isWordPart(c)) {
				end = wordEnd(text, end, within.end());
				spans.add(new Span(at, end));
			} else if (isVisible(c)) {
				spans.add(new Span(at, end));
			}
			at = end;
		}
		return spans;
	}

	private static int wordEnd(String text, int from, int limit) {
		int at = from;
		while (at < limit && isWordPart(text.codePointAt(at))) {
			at = Math.min(limit, at + Character.charCount(text.codePointAt(at)));
		}
		return at;
	}

	private static boolean isWordPart(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean isVisible(int c) {
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
				&& Character.getType(c) != Character.FORMAT;
	}

	int size() {
		return spans.size();
	}

	/// The characters of word `i`.
	String word(int i) {
		return spans.get(i).of(text);
	}

	/// Whether no white space stands between word `i` and the word before it.
	boolean isGlued(int i) {
		return i > 0 && i < size() && spans.get(i - 1).end() == spans.get(i).start();
	}
}
