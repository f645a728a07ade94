package variorum.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.article.Block;
import variorum.collation.Collation;
import variorum.text.Sentences;
import variorum.text.Span;

/// How much the versions agree with one of them, sentence by sentence. Copies of one text are one source.
///
/// `others` is how many other sources there are; `sentences` are those of the story, in reading order.
public record Density(int version, int others, List<Sentence> sentences) {
	/// A sentence is told by a version that has at least this part of its characters in passages with it.
	static final double TOLD = 1.0 / 3;

	/// A sentence, its span in the version's text. `by` are the other sources that tell it, `nearest` the nearest wording
	/// among them, `passages` those of the version that lie in the sentence, in order.
	public record Sentence(Span span, List<Integer> by, Optional<Degree> nearest, List<Integer> passages) {
		public Sentence {
			by = List.copyOf(by);
			passages = List.copyOf(passages);
		}
	}

	public Density {
		sentences = List.copyOf(sentences);
	}

	/// The density of `version`. Cost: its readings × the sentences that each touches.
	public static Density of(Collation c, List<Version> versions, int version) {
		int own = source(versions, version);
		var spans = sentences(c.articles().get(version));
		var cover = new ArrayList<Cover>();
		spans.forEach(s -> cover.add(new Cover(s)));
		var passages = c.alignment().passages();
		for (int p = 0; p < passages.size(); p++) {
			mark(passages.get(p), p, version, versions, spans, cover);
		}
		int others = (int) versions.stream().map(v -> source(versions, v.index())).distinct().filter(s -> s != own).count();
		return new Density(version, others, cover.stream().map(Cover::sentence).toList());
	}

	/// The sentence at an offset, or the first that `part` touches.
	public Optional<Sentence> at(Span part) {
		return sentences.stream().filter(s -> s.span().overlaps(part)).findFirst();
	}

	/// What is told of a sentence, in words: how many other sources tell it, which, and how nearly.
	public String words(Sentence s, List<Version> versions) {
		if (s.by().isEmpty()) {
			return others == 0 ? Said.of("no-other-source") : Said.of("none-of-others-tells", others);
		}
		String who = String.join(", ", s.by().stream().map(v -> versions.get(v).letter()).toList());
		String told = others == 1 ? Said.of("the-other-source-tells", who) : Said.of("of-other-sources-tell", s.by().size(), others, who);
		return told + s.nearest().map(d -> Said.of("nearest", StripsDrawing.degree(d))).orElse("");
	}

	private static int source(List<Version> versions, int version) {
		return versions.get(version).copyOf().orElse(version);
	}

	private static List<Span> sentences(Article article) {
		return article.blocks().stream().filter(b -> b.kind().isStory()).map(Block::span)
				.flatMap(s -> Sentences.of(article.text(), s).stream()).sorted().toList();
	}

	private static void mark(Passage p, int index, int version, List<Version> versions, List<Span> spans, List<Cover> cover) {
		for (var link : p.links()) {
			var left = p.readings().get(link.left());
			var right = p.readings().get(link.right());
			if (left.version() != version && right.version() != version) {
				continue;
			}
			var mine = left.version() == version ? left : right;
			int other = source(versions, left.version() == version ? right.version() : left.version());
			for (int s = firstEndingAfter(spans, mine.span().start()); s < spans.size() && spans.get(s).start() < mine.span().end(); s++) {
				cover.get(s).add(index, mine.span(), other, link.degree(), other == source(versions, version));
			}
		}
	}

	private static int firstEndingAfter(List<Span> spans, int offset) {
		int lo = 0;
		int hi = spans.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (spans.get(mid).end() <= offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}

	/// What is covered of a sentence, source by source.
	private static final class Cover {
		private final Span span;
		private final Map<Integer, BitSet> covered = new TreeMap<>();
		private final Map<Integer, Degree> nearest = new TreeMap<>();
		private final List<Integer> passages = new ArrayList<>();

		Cover(Span span) {
			this.span = span;
		}

		void add(int passage, Span reading, int source, Degree degree, boolean own) {
			if (!passages.contains(passage)) {
				passages.add(passage);
			}
			if (!own) {
				covered.computeIfAbsent(source, k -> new BitSet()).set(Math.max(0, reading.start() - span.start()),
						Math.min(span.length(), reading.end() - span.start()));
				nearest.merge(source, degree, (a, b) -> a.compareTo(b) <= 0 ? a : b);
			}
		}

		Sentence sentence() {
			var by = covered.entrySet().stream().filter(e -> e.getValue().cardinality() >= TOLD * span.length()).map(Map.Entry::getKey)
					.toList();
			return new Sentence(span, by, by.stream().map(nearest::get).sorted().findFirst(), passages.stream().sorted().toList());
		}
	}
}
