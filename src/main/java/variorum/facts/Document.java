package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.article.Article;
import variorum.article.Block;
import variorum.text.EncodedText;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// One version as the extractors read it: its sentences with their tokens, the day it was published, where known, and what
/// the language model says of it, where there is one. `version` is the article's index; spans are in the article's text.
public record Document(int version, Article article, Optional<LocalDate> published, List<Sentence> sentences,
		Optional<EncodedText> encoded) {
	/// A sentence, the kind of block it stands in, and its tokens in order.
	public record Sentence(Span span, Block.Kind block, List<Token> tokens) {
		public Sentence {
			tokens = List.copyOf(tokens);
		}
	}

	public Document {
		sentences = List.copyOf(sentences);
	}

	/// The document of `article`, furniture included: an extractor that wants the story alone asks each sentence's block.
	public static Document of(int version, Article article, Optional<LocalDate> published, Optional<EncodedText> encoded) {
		List<Token> tokens = Tokens.of(article.text());
		var sentences = new ArrayList<Sentence>();
		int t = 0;
		for (var block : article.blocks()) {
			for (Span s : Sentences.of(article.text(), block.span())) {
				while (t < tokens.size() && tokens.get(t).span().start() < s.start()) {
					t++;
				}
				int from = t;
				while (t < tokens.size() && tokens.get(t).span().end() <= s.end()) {
					t++;
				}
				sentences.add(new Sentence(s, block.kind(), tokens.subList(from, t)));
			}
		}
		return new Document(version, article, published, sentences, encoded);
	}

	/// The sentence that holds the character at `offset` of the text, if one does.
	Optional<Sentence> sentenceAt(int offset) {
		int lo = 0;
		int hi = sentences.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (sentences.get(mid).span().start() <= offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo == 0 ? Optional.empty() : Optional.of(sentences.get(lo - 1)).filter(s -> s.span().contains(offset));
	}

	/// The article's text.
	public String text() {
		return article.text();
	}
}
