package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import variorum.article.Block;
import variorum.text.Sentences;
import variorum.text.Span;

/// A sentence in which each quoted stretch is one piece: what is said inside a quotation cannot be mistaken for the words
/// that tell who said it.
///
/// `paragraph` is the index of its block in the article.
record QuotedSentence(Span span, Block.Kind block, int paragraph, List<Piece> pieces) {
	private static final int MOST_PIECES = 300;

	/// What a piece is made of.
	enum Kind { WORD, MARK, QUOTE }

	/// A word, a mark of punctuation or a whole quotation. `key` is the word in lower case; of a quotation the stop or comma
	/// that ends it, inside the closing mark or right after it, or nothing. `open` as in [QuotationMarks.Quoted].
	record Piece(Span span, Kind kind, String text, String key, boolean open) {
		boolean isWord() {
			return kind == Kind.WORD;
		}

		boolean isQuote() {
			return kind == Kind.QUOTE;
		}

		boolean isMark(String marks) {
			return kind == Kind.MARK && marks.contains(key);
		}

		boolean isCapitalised() {
			return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
		}
	}

	QuotedSentence {
		pieces = List.copyOf(pieces);
	}

	boolean hasQuote() {
		return pieces.stream().anyMatch(Piece::isQuote);
	}

	/// Whether there is nothing but quotations and marks.
	boolean isAllQuoted() {
		return hasQuote() && pieces.stream().noneMatch(Piece::isWord);
	}

	/// The sentences of every block that can tell something, in order.
	static List<QuotedSentence> of(Document document) {
		var sentences = new ArrayList<QuotedSentence>();
		var blocks = document.article().blocks();
		for (int b = 0; b < blocks.size(); b++) {
			var block = blocks.get(b);
			if (block.kind() != Block.Kind.LINKS && block.kind() != Block.Kind.APPEAL) {
				sentences.addAll(of(document.text(), block, b));
			}
		}
		return sentences;
	}

	private static List<QuotedSentence> of(String text, Block block, int paragraph) {
		var quotes = QuotationMarks.in(text, block.span());
		var masked = masked(text.substring(block.span().start(), block.span().end()), block.span().start(), quotes);
		var sentences = new ArrayList<QuotedSentence>();
		int q = 0;
		for (Span s : Sentences.of(masked, new Span(0, masked.length()))) {
			var span = new Span(s.start() + block.span().start(), s.end() + block.span().start());
			var inside = new ArrayList<QuotationMarks.Quoted>();
			while (q < quotes.size() && quotes.get(q).span().start() < span.end()) {
				inside.add(quotes.get(q++));
			}
			addRuns(sentences, block.kind(), paragraph, pieces(text, span, inside));
		}
		return sentences;
	}

	/// Adds a sentence; one of very many pieces (a list, a table, noise) in runs, so that reading it stays cheap.
	private static void addRuns(List<QuotedSentence> sentences, Block.Kind kind, int paragraph, List<Piece> pieces) {
		for (int i = 0; i < pieces.size(); i += MOST_PIECES) {
			var run = pieces.subList(i, Math.min(pieces.size(), i + MOST_PIECES));
			sentences.add(new QuotedSentence(run.getFirst().span().cover(run.getLast().span()), kind, paragraph, run));
		}
	}

	/// `block` with what is inside its quotations blotted out but for the first letter's case and the last mark.
	private static String masked(String block, int offset, List<QuotationMarks.Quoted> quotes) {
		var masked = new StringBuilder(block);
		for (var quote : quotes) {
			int start = quote.inner().start() - offset;
			int end = quote.inner().end() - offset;
			int last = Character.isLetterOrDigit(masked.charAt(end - 1)) ? end : end - 1;
			for (int i = start; i < last; i++) {
				boolean capital = i == start && Character.isUpperCase(masked.charAt(i));
				masked.setCharAt(i, capital ? 'X' : 'x');
			}
		}
		return masked.toString();
	}

	private static List<Piece> pieces(String text, Span span, List<QuotationMarks.Quoted> quotes) {
		var pieces = new ArrayList<Piece>();
		int q = 0;
		int i = span.start();
		while (i < span.end()) {
			if (q < quotes.size() && quotes.get(q).span().start() == i) {
				var quote = quotes.get(q++);
				pieces.add(quote(text, quote));
				i = quote.span().end();
			} else if (Character.isLetterOrDigit(text.charAt(i)) || "@#$€£".indexOf(text.charAt(i)) >= 0) {
				int end = endOfWord(text, i, span.end());
				pieces.add(piece(text, i, end, Kind.WORD));
				i = end;
			} else {
				if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
					pieces.add(piece(text, i, i + 1, Kind.MARK));
				}
				i++;
			}
		}
		return pieces;
	}

	private static Piece piece(String text, int start, int end, Kind kind) {
		String word = text.substring(start, end);
		return new Piece(new Span(start, end), kind, word, word.replace('’', '\'').toLowerCase(Locale.ROOT), false);
	}

	private static Piece quote(String text, QuotationMarks.Quoted quote) {
		char last = text.charAt(quote.inner().end() - 1);
		int after = quote.span().end();
		boolean comma = after < text.length() && text.charAt(after) == ',';
		String end = ",.?!…—–-".indexOf(last) >= 0 ? String.valueOf(last) : comma ? "," : "";
		return new Piece(quote.span(), Kind.QUOTE, quote.inner().of(text), end, quote.open());
	}

	private static int endOfWord(String text, int start, int limit) {
		int end = start + 1;
		while (end < limit) {
			char c = text.charAt(end);
			boolean joins = end + 1 < limit && "'’.-&/_,".indexOf(c) >= 0 && Character.isLetterOrDigit(text.charAt(end + 1))
					&& (c != ',' || (Character.isDigit(text.charAt(end + 1)) && Character.isDigit(text.charAt(end - 1))));
			boolean stop = c == '.' && end - start <= 5 && Character.isUpperCase(text.charAt(start)) && end + 1 < limit;
			if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !joins && !stop
					&& !Character.isSurrogate(c)) {
				break;
			}
			end++;
		}
		return end;
	}
}
