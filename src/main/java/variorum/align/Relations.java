package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.align.Relation.Derivation;
import variorum.article.Article;
import variorum.article.Metadata.Field;

/// Says for each ordered pair of versions how much of the one stands in the other and who probably took from whom.
final class Relations {
	/// From this part of a version's body words on, copied, it is a copy.
	private static final double COPY = 0.9;
	/// Below this share in both directions nothing is said of who took from whom.
	private static final double TAKEN = 0.2;

	private final List<Article> articles;
	private final List<Passage> passages;
	private final Sharing sharing;

	private Relations(List<Article> articles, Sharing sharing, List<Passage> passages) {
		this.articles = articles;
		this.passages = passages;
		this.sharing = sharing;
	}

	static List<Relation> of(List<Article> articles, Table table, List<Passage> passages) {
		return of(articles, Sharing.of(articles, table), passages);
	}

	static List<Relation> of(List<Article> articles, Sharing sharing, List<Passage> passages) {
		return new Relations(articles, sharing, passages).all();
	}

	private List<Relation> all() {
		int n = articles.size();
		var shared = new double[n][n];
		var copied = new double[n][n];
		for (int from = 0; from < n; from++) {
			measure(from, shared[from], copied[from]);
		}
		var relations = new ArrayList<Relation>();
		for (int from = 0; from < n; from++) {
			for (int to = 0; to < n; to++) {
				if (from != to) {
					relations.add(relation(from, to, shared, copied));
				}
			}
		}
		return relations;
	}

	/// The parts of `from`'s body words that stand in passages with each other version, and in verbatim ones.
	private void measure(int from, double[] shared, double[] copied) {
		var shape = sharing.shapes.get(from);
		var inPassage = new boolean[articles.size()][];
		var inCopy = new boolean[articles.size()][];
		for (var p : passages) {
			for (var l : p.links()) {
				mark(from, p, l, inPassage);
				if (l.degree() == Degree.VERBATIM) {
					mark(from, p, l, inCopy);
				}
			}
		}
		int body = 0;
		for (int t = 0; t < sharing.size(from); t++) {
			if (shape.kind(shape.sentenceOf(t)).isBody() && sharing.isWord(from, t)) {
				body++;
				for (int v = 0; v < shared.length; v++) {
					shared[v] += inPassage[v] != null && inPassage[v][t] ? 1 : 0;
					copied[v] += inCopy[v] != null && inCopy[v][t] ? 1 : 0;
				}
			}
		}
		for (int v = 0; v < shared.length && body > 0; v++) {
			shared[v] /= body;
			copied[v] /= body;
		}
	}

	private void mark(int from, Passage p, Passage.Link l, boolean[][] marks) {
		var left = p.readings().get(l.left());
		var right = p.readings().get(l.right());
		if (left.version() != from && right.version() != from) {
			return;
		}
		var mine = left.version() == from ? left : right;
		int other = left.version() == from ? right.version() : left.version();
		if (marks[other] == null) {
			marks[other] = new boolean[sharing.size(from)];
		}
		var shape = sharing.shapes.get(from);
		for (int t = shape.tokenAt(mine.span().start()); t < shape.tokenAt(mine.span().end()); t++) {
			marks[other][t] = true;
		}
	}

	private Relation relation(int from, int to, double[][] shared, double[][] copied) {
		double share = shared[from][to];
		double back = shared[to][from];
		if (share == 0 && back == 0) {
			return new Relation(from, to, 0, 0, Derivation.UNRELATED, "no passage in common");
		}
		if (copied[from][to] >= COPY && copied[to][from] >= COPY) {
			return new Relation(from, to, share, copied[from][to], Derivation.COPY, "two copies of one article: "
					+ percent(Math.min(copied[from][to], copied[to][from])) + " of either is the same, word for word");
		}
		return derived(from, to, share, back, copied[from][to]);
	}

	private Relation derived(int from, int to, double share, double back, double copied) {
		if (Math.max(share, back) < TAKEN) {
			return new Relation(from, to, share, copied, Derivation.UNKNOWN, "only " + percent(Math.max(share, back)) + " shared");
		}
		var mine = published(from);
		var theirs = published(to);
		if (mine.isPresent() && theirs.isPresent() && !mine.get().equals(theirs.get())) {
			boolean earlier = mine.get().compareTo(theirs.get()) < 0;
			return new Relation(from, to, share, copied, earlier ? Derivation.SOURCE : Derivation.TAKER,
					"published " + mine.get() + ", the other " + theirs.get() + "; " + percent(Math.max(share, back)) + " shared");
		}
		return new Relation(from, to, share, copied, Derivation.UNKNOWN, percent(share) + " of it stands in the other, "
				+ percent(back) + " of the other in it; no date tells which came first");
	}

	private Optional<String> published(int version) {
		return articles.get(version).metadata().get(Field.PUBLISHED).map(d -> d.substring(0, Math.min(10, d.length())));
	}

	private static String percent(double part) {
		return Math.round(part * 100) + " %";
	}
}
