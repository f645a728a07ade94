package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import variorum.article.Article;
import variorum.article.Block;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;

/// The sentences of one version as stretches of its tokens. Every token stands in exactly one of them.
final class Shape {
	private final List<Token> tokens;
	/// For each sentence its first token; one more entry for the end of the last.
	private final int[] starts;
	private final int[] sentenceOf;
	/// For each token where it ends in the text.
	private final int[] ends;
	private final Block.Kind[] kinds;
	/// For each sentence whether all of its words have capitals or are figures.
	private final BitSet ofNames;

	private Shape(List<Token> tokens, int[] starts, Block.Kind[] kinds, BitSet ofNames) {
		this.tokens = tokens;
		this.ofNames = ofNames;
		this.starts = starts;
		this.kinds = kinds;
		ends = new int[tokens.size()];
		for (int t = 0; t < ends.length; t++) {
			ends[t] = tokens.get(t).span().end();
		}
		sentenceOf = new int[tokens.size()];
		for (int s = 0; s + 1 < starts.length; s++) {
			Arrays.fill(sentenceOf, starts[s], starts[s + 1], s);
		}
	}

	static Shape of(Article article, List<Token> tokens) {
		int[] starts = new int[tokens.size() + 1];
		var kinds = new ArrayList<Block.Kind>();
		var ofNames = new BitSet();
		int t = 0;
		for (var block : article.blocks()) {
			for (var sentence : Sentences.of(article.text(), block.span())) {
				int from = t;
				while (t < tokens.size() && tokens.get(t).span().start() < sentence.end()) {
					t++;
				}
				if (t > from) {
					starts[kinds.size()] = from;
					ofNames.set(kinds.size(), isOfNames(article, tokens, from, t));
					kinds.add(block.kind());
				}
			}
		}
		if (t < tokens.size() && kinds.isEmpty()) {
			kinds.add(Block.Kind.OTHER);
		}
		starts[kinds.size()] = tokens.size();
		return new Shape(tokens, Arrays.copyOf(starts, kinds.size() + 1), kinds.toArray(Block.Kind[]::new), ofNames);
	}

	private static boolean isOfNames(Article article, List<Token> tokens, int from, int to) {
		for (int t = from; t < to; t++) {
			if (!isName(article, tokens.get(t))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isName(Article article, Token token) {
		int first = article.text().codePointAt(token.span().start());
		return token.isPunctuation() || Character.isUpperCase(first) || Character.isDigit(first);
	}

	/// Whether all words of `sentence` have capitals or are figures, as in a dateline or a label.
	boolean isOfNames(int sentence) {
		return ofNames.get(sentence);
	}

	int sentences() {
		return kinds.length;
	}

	/// The first token of `sentence`.
	int start(int sentence) {
		return starts[sentence];
	}

	/// Past the last token of `sentence`.
	int end(int sentence) {
		return starts[sentence + 1];
	}

	int sentenceOf(int token) {
		return sentenceOf[token];
	}

	Block.Kind kind(int sentence) {
		return kinds[sentence];
	}

	/// The stretch of text from token `from` to before token `to`.
	Span span(int from, int to) {
		return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
	}

	/// The first token that does not end before `offset`.
	int tokenAt(int offset) {
		int lo = 0;
		int hi = ends.length;
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (ends[mid] <= offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}
}
