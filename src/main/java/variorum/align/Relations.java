package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.align.Relation.Derivation;
import variorum.article.Article;

/// Says for each ordered pair of versions how much of the one stands in the other and who probably took from whom.
final class Relations {
	/// From this part of a version's body words on, copied, it is a copy.
	private static final double COPY = 0.9;
	/// Below this share in both directions nothing is said of who took from whom.
	private static final double TAKEN = 0.2;
	/// Below this copied part in both directions the days tell nothing: two who report one event in their own words need not know
	/// each other.
	private static final double WRITTEN_FROM = 0.1;
	/// From this copied part of both on, they are two states of one article.
	private static final double STATES = 0.7;
	/// The fewest equal words in a row that are copied.
	private static final int RUN = 5;

	private final List<Article> articles;
	private final List<Passage> passages;
	private final Sharing sharing;
	private final Origins origins;

	private Relations(List<Article> articles, Sharing sharing, List<Passage> passages) {
		this.articles = articles;
		this.passages = passages;
		this.sharing = sharing;
		origins = new Origins(articles, sharing);
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

	/// The parts of `from`'s body words that stand in passages with each other version, and those of them that are copied.
	private void measure(int from, double[] shared, double[] copied) {
		var inPassage = new boolean[articles.size()][];
		for (var p : passages) {
			p.links().forEach(l -> mark(from, p, l, inPassage));
		}
		int[] body = body(from);
		for (int v = 0; v < shared.length && body.length > 0; v++) {
			if (inPassage[v] != null) {
				shared[v] = count(body, inPassage[v]) / (double) body.length;
				copied[v] = copied(from, body, v, inPassage[v]) / (double) body.length;
			}
		}
	}

	private static int count(int[] body, boolean[] marks) {
		return (int) Arrays.stream(body).filter(t -> marks[t]).count();
	}

	/// The words of `from`'s running text, as indexes of its tokens.
	private int[] body(int from) {
		var shape = sharing.shapes.get(from);
		return IntStream.range(0, sharing.size(from))
				.filter(t -> sharing.isWord(from, t) && shape.kind(shape.sentenceOf(t)).isBody()).toArray();
	}

	/// How many of the words in `body` that stand in passages with version `to` are copied: equal in their rows, in runs of
	/// [#RUN] or more that go on without a gap in both versions. So a copy stays one whatever its passages are joined with.
	private int copied(int from, int[] body, int to, boolean[] inPassage) {
		int copied = 0;
		int run = 0;
		int last = Table.GAP;
		for (int t : body) {
			int answer = inPassage[t] ? sharing.answer(from, t, to) : Table.GAP;
			boolean same = answer != Table.GAP && sharing.isSame(from, t, to, answer);
			if (run > 0 && !(same && answer > last && sharing.words(to, last + 1, answer) == 0)) {
				copied += whole(run, body.length);
				run = 0;
			}
			run += same ? 1 : 0;
			last = answer;
		}
		return copied + whole(run, body.length);
	}

	private static int whole(int run, int body) {
		return run >= Math.min(RUN, body) ? run : 0;
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
		double mine = copied[from][to];
		double back = copied[to][from];
		if (share == 0 && shared[to][from] == 0) {
			return new Relation(from, to, 0, 0, Derivation.UNRELATED, "no passage in common");
		}
		if (mine >= COPY && back >= COPY) {
			String first = origins.told(from, to, true).map(t -> "; " + t.why()).orElse("");
			return new Relation(from, to, share, mine, Derivation.COPY, "two copies of one article: "
					+ percent(Math.min(mine, back)) + " of either is the same, word for word" + first);
		}
		return derived(from, to, share, shared[to][from], copied);
	}

	private Relation derived(int from, int to, double share, double back, double[][] copied) {
		double mine = copied[from][to];
		if (Math.max(share, back) < TAKEN) {
			return new Relation(from, to, share, mine, Derivation.UNKNOWN, "only " + percent(Math.max(share, back)) + " shared");
		}
		double most = Math.max(mine, copied[to][from]);
		return origins.told(from, to, most >= WRITTEN_FROM)
				.map(t -> new Relation(from, to, share, mine, t.derivation(), t.why() + "; " + percent(mine)
						+ " of it and " + percent(copied[to][from]) + " of the other copied"))
				.orElseGet(() -> new Relation(from, to, share, mine, Derivation.UNKNOWN, percent(share)
						+ " of it stands in the other, " + percent(back) + " of the other in it; "
						+ (Math.min(mine, copied[to][from]) >= STATES ? "two states of one article, it seems; " : "")
						+ (most < WRITTEN_FROM ? "hardly a run of words is copied" : origins.unsettled(from, to))));
	}

	private static String percent(double part) {
		return Math.round(part * 100) + " %";
	}
}
