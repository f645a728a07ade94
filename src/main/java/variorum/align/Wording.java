package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.text.Encoding;
import variorum.text.FunctionWords;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;

/// One version as the search for rephrasings sees it: its clauses and, of each clause, the words that carry meaning.
///
/// `stems[w]` is the number of word w's stem in the story's [Lexicon], `tokens[w]` its place among the version's tokens,
/// `vectors[w]` its vector of length one (none where there is no model), `means[c]` the mean vector of clause c, of length one.
record Wording(List<Token> all, List<Clause> clauses, int[] stems, int[] tokens, Kind[] kinds, float[][] vectors, float[][] means) {
	/// What a word is, as far as its letters tell.
	enum Kind { PLAIN, NAME, NUMBER }

	/// Words of meaning in a label, at most.
	private static final int LABEL = 3;

	boolean hasVectors() {
		return means.length > 0;
	}

	Token token(int word) {
		return all.get(tokens[word]);
	}

	/// Whether clause `c` is but a label: a few names and figures and no word that says anything of them, as a dateline, a date,
	/// the heading of a chapter or who speaks for whom. The first clause of a version may be a short headline, so less is a
	/// label there.
	boolean isLabel(int c) {
		var clause = clauses.get(c);
		return clause.words() > 0 && clause.words() <= (c == 0 ? LABEL - 1 : LABEL)
				&& IntStream.range(clause.from(), clause.to()).noneMatch(w -> isSaying(w, clause));
	}

	// A word that begins a sentence has a capital whatever it is, so it is no sign that anything is said.
	private boolean isSaying(int word, Clause clause) {
		return kinds[word] == Kind.PLAIN && token(word).span().start() > clause.span().start();
	}

	/// The first word that carries meaning and does not end before `offset`.
	int wordAt(int offset) {
		int lo = 0;
		int hi = tokens.length;
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (token(mid).span().end() <= offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}

	/// The clause around `offset`, -1 where there is none.
	int clauseAt(int offset) {
		int lo = 0;
		int hi = clauses.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (clauses.get(mid).span().end() <= offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo < clauses.size() && clauses.get(lo).span().start() <= offset ? lo : -1;
	}

	/// Every word inside `span`, punctuation left out.
	List<Token> tokensIn(Span span) {
		int from = 0;
		int to = all.size();
		while (from < to) {
			int mid = (from + to) >>> 1;
			if (all.get(mid).span().end() <= span.start()) {
				from = mid + 1;
			} else {
				to = mid;
			}
		}
		return all.subList(from, all.size()).stream().takeWhile(t -> t.span().start() < span.end())
				.filter(t -> !t.isPunctuation()).toList();
	}

	/// The wording of version `version`; `encodings` holds one for each of `sentences`, or nothing.
	static Wording of(int version, Article article, List<Token> all, List<Span> sentences, List<Encoding> encodings,
			Lexicon lexicon) {
		var building = new Building(version, article.text(), all, lexicon);
		for (int s = 0; s < sentences.size(); s++) {
			building.add(s, sentences.get(s), encodings.isEmpty() ? List.of() : List.of(encodings.get(s)));
		}
		return building.done();
	}

	/// The sentences of the blocks that tell the story, furniture left out.
	static List<Span> sentences(Article article) {
		return article.blocks().stream().filter(b -> b.kind().isStory())
				.flatMap(b -> Sentences.of(article.text(), b.span()).stream()).toList();
	}

	private static final class Building {
		private final int version;
		private final String text;
		private final List<Token> all;
		private final Lexicon lexicon;
		private final List<Clause> clauses = new ArrayList<>();
		private final List<Integer> words = new ArrayList<>();
		private final List<Integer> stems = new ArrayList<>();
		private final List<Kind> kinds = new ArrayList<>();
		private final List<float[]> vectors = new ArrayList<>();
		private final List<float[]> means = new ArrayList<>();
		private int at;

		Building(int version, String text, List<Token> all, Lexicon lexicon) {
			this.version = version;
			this.text = text;
			this.all = all;
			this.lexicon = lexicon;
		}

		void add(int sentence, Span span, List<Encoding> encoding) {
			while (at < all.size() && all.get(at).span().start() < span.start()) {
				at++;
			}
			int end = at;
			while (end < all.size() && all.get(end).span().end() <= span.end()) {
				end++;
			}
			int first = at;
			for (Span part : Clauses.of(span, all.subList(first, end))) {
				add(sentence, part, first, encoding);
			}
		}

		private void add(int sentence, Span part, int first, List<Encoding> encoding) {
			int from = words.size();
			for (; at < all.size() && all.get(at).span().end() <= part.end(); at++) {
				Token t = all.get(at);
				if (!t.isPunctuation() && !FunctionWords.has(t.key())) {
					words.add(at);
					stems.add(lexicon.id(Stems.of(t.key())));
					kinds.add(kind(t, at == first));
				}
			}
			clauses.add(new Clause(version, sentence, part, from, words.size()));
			lexicon.count(stems.subList(from, words.size()).stream().mapToInt(Integer::intValue).toArray());
			for (Encoding e : encoding) {
				for (int w = from; w < words.size(); w++) {
					vectors.add(Vectors.mean(e, all.get(words.get(w)).span()));
				}
				means.add(Vectors.mean(e, part));
			}
		}

		// A word that begins a sentence has a capital whatever it is.
		private Kind kind(Token t, boolean isFirst) {
			if (t.kind() == Token.Kind.NUMBER || Character.isDigit(t.key().codePointAt(0))) {
				return Kind.NUMBER;
			}
			return !isFirst && Character.isUpperCase(text.codePointAt(t.span().start())) ? Kind.NAME : Kind.PLAIN;
		}

		Wording done() {
			return new Wording(all, clauses, ints(stems), ints(words), kinds.toArray(Kind[]::new), vectors.toArray(float[][]::new),
					means.toArray(float[][]::new));
		}

		private static int[] ints(List<Integer> list) {
			return list.stream().mapToInt(Integer::intValue).toArray();
		}
	}
}
