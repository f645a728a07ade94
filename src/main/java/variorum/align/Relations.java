package variorum.align;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.align.Relation.Derivation;
import variorum.article.Article;
import variorum.article.Block.Kind;
import variorum.article.Metadata.Field;

/// Says for each ordered pair of versions how much of the one stands in the other and who probably took from whom.
final class Relations {
	/// From this part of a version's body words on, copied, it is a copy.
	private static final double COPY = 0.9;
	/// Below this share in both directions nothing is said of who took from whom.
	private static final double TAKEN = 0.2;
	/// Below this copied part in both directions the days tell nothing: two who report one event in their own words need not know
	/// each other.
	private static final double WRITTEN_FROM = 0.1;
	/// The fewest equal words in a row that are copied.
	private static final int RUN = 5;

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
		double back = shared[to][from];
		if (share == 0 && back == 0) {
			return new Relation(from, to, 0, 0, Derivation.UNRELATED, "no passage in common");
		}
		if (copied[from][to] >= COPY && copied[to][from] >= COPY) {
			return new Relation(from, to, share, copied[from][to], Derivation.COPY, "two copies of one article: "
					+ percent(Math.min(copied[from][to], copied[to][from])) + " of either is the same, word for word");
		}
		return derived(from, to, share, back, copied);
	}

	private Relation derived(int from, int to, double share, double back, double[][] copied) {
		double mine = copied[from][to];
		if (Math.max(share, back) < TAKEN) {
			return new Relation(from, to, share, mine, Derivation.UNKNOWN, "only " + percent(Math.max(share, back)) + " shared");
		}
		double most = Math.max(mine, copied[to][from]);
		return told(from, to, most >= WRITTEN_FROM)
				.map(t -> new Relation(from, to, share, mine, t.derivation, t.why + "; " + percent(most) + " copied"))
				.orElseGet(() -> new Relation(from, to, share, mine, Derivation.UNKNOWN, percent(share)
						+ " of it stands in the other, " + percent(back) + " of the other in it; " + (most < WRITTEN_FROM
								? "hardly a run of words is copied" : "nothing tells which came first")));
	}

	/// What `from` is to the other, and on what that rests.
	private record Told(Derivation derivation, String why) { }

	/// A version that credits the other's outlet took from it; else, where words were copied, the earlier one is the source.
	/// How much of either stands in the other does not tell: a shorter version may be a cut of the longer or what it was
	/// written from.
	private Optional<Told> told(int from, int to, boolean copied) {
		boolean credits = credits(from, to);
		boolean credited = credits(to, from);
		if (credits != credited) {
			return Optional.of(new Told(credits ? Derivation.TAKER : Derivation.SOURCE,
					credits ? "credits the other's outlet" : "the other credits its outlet"));
		}
		var mine = published(from);
		var theirs = published(to);
		return copied && mine.isPresent() && theirs.isPresent() ? byDate(mine.get(), theirs.get()) : Optional.empty();
	}

	/// Whether the byline, dateline or credit of `version` names the outlet of `other`, and not as its own.
	private boolean credits(int version, int other) {
		var outlet = articles.get(other).metadata().get(Field.OUTLET);
		if (outlet.isEmpty() || outlet.equals(articles.get(version).metadata().get(Field.OUTLET))) {
			return false;
		}
		var name = Pattern.compile("(?<![\\w-])" + Pattern.quote(outlet.get()) + "(?![\\w-])");
		var article = articles.get(version);
		return article.blocks().stream().filter(b -> isCredit(b.kind())).anyMatch(b -> name.matcher(article.at(b.span())).find());
	}

	private static boolean isCredit(Kind kind) {
		return kind == Kind.BYLINE || kind == Kind.DATELINE || kind == Kind.CREDIT;
	}

	private Optional<String> published(int version) {
		return articles.get(version).metadata().get(Field.PUBLISHED);
	}

	/// By the days, or by the times of one day where both are told with their offsets.
	private static Optional<Told> byDate(String mine, String theirs) {
		int order = day(mine).compareTo(day(theirs));
		if (order == 0) {
			order = time(mine).flatMap(m -> time(theirs).map(m::compareTo)).orElse(0);
		}
		return order == 0 ? Optional.empty()
				: Optional.of(new Told(order < 0 ? Derivation.SOURCE : Derivation.TAKER, "published " + mine + ", the other " + theirs));
	}

	private static String day(String published) {
		return published.substring(0, Math.min(10, published.length()));
	}

	private static Optional<Instant> time(String published) {
		try {
			return Optional.of(OffsetDateTime.parse(published).toInstant());
		} catch (DateTimeException withoutOffset) {
			return Optional.empty();
		}
	}

	private static String percent(double part) {
		return Math.round(part * 100) + " %";
	}
}
