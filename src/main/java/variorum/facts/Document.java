package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
///
/// What several extractors ask for, the language and the times of each block, is found when it is first asked for and kept; so
/// a document belongs to one thread.
public final class Document {
	private final int version;
	private final Article article;
	private final Optional<LocalDate> published;
	private final List<Sentence> sentences;
	private final Optional<EncodedText> encoded;
	private final boolean english;
	private final Map<Span, Reading> readings = new HashMap<>();

	/// A sentence, the kind of block it stands in, and its tokens in order.
	public record Sentence(Span span, Block.Kind block, List<Token> tokens) {
		public Sentence {
			tokens = List.copyOf(tokens);
		}
	}

	/// A stretch as lexemes, and the time expressions in it.
	record Reading(Lexemes text, List<TimesGrammar.Match> times) { }

	private Document(int version, Article article, Optional<LocalDate> published, List<Sentence> sentences,
			Optional<EncodedText> encoded) {
		this.version = version;
		this.article = article;
		this.published = published;
		this.sentences = List.copyOf(sentences);
		this.encoded = encoded;
		english = English.isLanguageOf(article, sentences);
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

	/// The times of `block`, a stretch of the text.
	Reading reading(Span block) {
		return readings.computeIfAbsent(block, _ -> {
			var lexemes = Lexemes.of(text(), block);
			return new Reading(lexemes, TimesGrammar.find(lexemes));
		});
	}

	/// Whether the rules of English apply.
	boolean isEnglish() {
		return english;
	}

	/// The article's index among the versions.
	public int version() {
		return version;
	}

	/// What is read.
	public Article article() {
		return article;
	}

	/// The day the version was published, where known.
	public Optional<LocalDate> published() {
		return published;
	}

	/// The sentences in order, those of furniture included.
	public List<Sentence> sentences() {
		return sentences;
	}

	/// What the language model says of the text, where there is one.
	public Optional<EncodedText> encoded() {
		return encoded;
	}

	/// The article's text.
	public String text() {
		return article.text();
	}
}
