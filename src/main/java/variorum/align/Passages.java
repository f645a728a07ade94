package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import variorum.align.Passage.Link;
import variorum.align.Passage.Reading;
import variorum.article.Article;
import variorum.text.Span;

/// Makes passages of ties: readings that overlap are one, and readings that ties join, however many versions they stand in,
/// are one passage.
///
/// This is the way in for whoever finds more ties than the table tells: `Passages.of(articles, table, ties)` with the ties
/// of [#ties] and new ones gives the passages of all of them. Ties are joined tightest first; a tie that would give a
/// passage more than [#READINGS] stretches of one version is left out, so that one loose tie never fuses a story. A link's
/// degree is what the words in the table say, or the tie's where they say less. What has moved is decided at the end, for
/// each pair of versions: the heaviest set of links in common order is in place.
final class Passages {
	/// The most stretches of one version in a passage, before neighbours are joined.
	private static final int READINGS = 3;

	private final Sharing sharing;
	private final List<Tie> ties;
	private final List<Node> nodes = new ArrayList<>();
	private final List<TreeMap<Integer, Node>> byStart = new ArrayList<>();

	/// A stretch of a version and the group it belongs to.
	private static final class Node {
		final int version;
		Span span;
		Group group;

		Node(int version, Span span) {
			this.version = version;
			this.span = span;
			group = new Group();
			group.nodes.add(this);
			group.counts.put(version, 1);
		}
	}

	private static final class Group {
		final List<Node> nodes = new ArrayList<>();
		/// How many nodes there are of each version.
		final Map<Integer, Integer> counts = new HashMap<>();
		final List<Tie> ties = new ArrayList<>();
	}

	private Passages(Sharing sharing, List<Tie> ties) {
		this.ties = ties;
		this.sharing = sharing;
		for (int v = 0; v < sharing.versions(); v++) {
			byStart.add(new TreeMap<>());
		}
	}

	/// The passages that the words in the table make.
	static List<Passage> of(Sharing sharing) {
		return new Passages(sharing, new ExactTies(sharing).find()).build();
	}

	/// The passages that `ties` make.
	static List<Passage> of(List<Article> articles, Table table, List<Tie> ties) {
		return new Passages(Sharing.of(articles, table), ties).build();
	}

	/// The links of `passages` as ties, to be built again together with others.
	static List<Tie> ties(List<Passage> passages) {
		return passages.stream().flatMap(p -> p.links().stream().map(l -> new Tie(p.readings().get(l.left()),
				p.readings().get(l.right()), l.degree(), l.score(), l.why(), l.answers()))).toList();
	}

	private List<Passage> build() {
		ties.stream().map(t -> new Placed(t, row(t), otherRow(t))).sorted(Placed.TIGHTEST).forEach(p -> join(p.tie()));
		var drafts = groups().stream().map(this::draft).filter(d -> d.links.size() > 0).toList();
		Moves.mark(drafts);
		return drafts.stream().sorted(Comparator.comparingInt(d -> d.row)).map(Draft::passage).toList();
	}

	/// A tie with the rows at which its readings begin, the smaller first.
	private record Placed(Tie tie, int row, int otherRow) {
		static final Comparator<Placed> TIGHTEST = Comparator.comparing((Placed p) -> p.tie.degree())
				.thenComparing(Comparator.comparingDouble((Placed p) -> p.tie.score()).reversed())
				.thenComparingInt(Placed::row).thenComparingInt(Placed::otherRow);
	}

	private int row(Tie tie) {
		return Math.min(firstRow(tie.left()), firstRow(tie.right()));
	}

	private int otherRow(Tie tie) {
		return Math.max(firstRow(tie.left()), firstRow(tie.right()));
	}

	private int firstRow(Reading r) {
		return sharing.row(r.version(), sharing.shapes.get(r.version()).tokenAt(r.span().start()));
	}

	private void join(Tie tie) {
		var left = node(tie.left());
		var right = node(tie.right());
		if (left.group == right.group) {
			left.group.ties.add(tie);
		} else if (fits(left.group, right.group)) {
			var into = left.group.nodes.size() >= right.group.nodes.size() ? left.group : right.group;
			var from = into == left.group ? right.group : left.group;
			from.nodes.forEach(n -> n.group = into);
			into.nodes.addAll(from.nodes);
			from.counts.forEach((version, count) -> into.counts.merge(version, count, Integer::sum));
			into.ties.addAll(from.ties);
			into.ties.add(tie);
		}
	}

	private static boolean fits(Group a, Group b) {
		var fewer = a.nodes.size() < b.nodes.size() ? a : b;
		var more = fewer == a ? b : a;
		return fewer.counts.entrySet().stream().allMatch(e -> {
			int there = more.counts.getOrDefault(e.getKey(), 0);
			return there == 0 || there + e.getValue() <= READINGS;
		});
	}

	/// The node that the reading is, which is a known one when they share at least half of the shorter.
	private Node node(Reading r) {
		var known = byStart.get(r.version());
		var near = known.floorEntry(r.span().end() - 1);
		for (int k = 0; near != null && k < 3; k++) {
			var n = near.getValue();
			if (2 * n.span.overlap(r.span()) >= Math.min(n.span.length(), r.span().length())) {
				known.remove(n.span.start());
				n.span = n.span.cover(r.span());
				known.put(n.span.start(), n);
				return n;
			}
			near = known.lowerEntry(near.getKey());
		}
		var fresh = new Node(r.version(), r.span());
		known.put(r.span().start(), fresh);
		nodes.add(fresh);
		return fresh;
	}

	private List<Group> groups() {
		return nodes.stream().map(n -> n.group).distinct().filter(g -> g.nodes.size() > 1).toList();
	}

	/// A passage in the making: readings in order of version and place, links of each pair of them.
	static final class Draft {
		final List<Reading> readings = new ArrayList<>();
		final List<Link> links = new ArrayList<>();
		int row;

		Passage passage() {
			var loosest = links.stream().max(Comparator.comparing(Link::degree).thenComparingDouble(l -> -l.score())).orElseThrow();
			double score = links.stream().mapToDouble(Link::score).average().orElse(0);
			boolean moved = links.stream().anyMatch(Link::moved);
			return new Passage(loosest.degree(), moved, score, loosest.why(), readings, links);
		}
	}

	private Draft draft(Group group) {
		var draft = new Draft();
		draft.readings.addAll(readings(group));
		draft.row = draft.readings.stream().mapToInt(this::firstRow).min().orElse(0);
		for (int i = 0; i < draft.readings.size(); i++) {
			for (int j = i + 1; j < draft.readings.size(); j++) {
				if (draft.readings.get(i).version() != draft.readings.get(j).version()) {
					draft.links.add(link(group, draft.readings, i, j));
				}
			}
		}
		return draft;
	}

	/// The stretches of a group, those that follow each other in one version joined.
	private List<Reading> readings(Group group) {
		var spans = group.nodes.stream().map(n -> new Reading(n.version, n.span))
				.sorted(Comparator.comparingInt(Reading::version).thenComparing(Reading::span)).toList();
		var joined = new ArrayList<Reading>();
		for (var r : spans) {
			if (!joined.isEmpty() && follows(joined.getLast(), r)) {
				var last = joined.removeLast();
				joined.add(new Reading(r.version(), last.span().cover(r.span())));
			} else {
				joined.add(r);
			}
		}
		return joined;
	}

	private boolean follows(Reading first, Reading then) {
		if (first.version() != then.version()) {
			return false;
		}
		var shape = sharing.shapes.get(first.version());
		int from = shape.tokenAt(first.span().end());
		int to = shape.tokenAt(then.span().start());
		return from >= to || sharing.words(first.version(), from, to) == 0;
	}

	private Link link(Group group, List<Reading> readings, int i, int j) {
		var left = readings.get(i);
		var right = readings.get(j);
		var likeness = sharing.likeness(left.version(), left.span(), right.version(), right.span());
		var tie = likeness.degree() != Degree.REPHRASED ? Optional.<Tie>empty() : group.ties.stream()
				.filter(t -> t.degree() == Degree.REPHRASED && touches(t, left, right)).max(Comparator.comparingDouble(Tie::score));
		if (tie.isEmpty()) {
			return new Link(i, j, likeness.degree(), false, likeness.score(), likeness.why(), List.of());
		}
		var t = tie.get();
		var answers = t.left().version() == left.version() ? t.answers()
				: t.answers().stream().map(Passage.Answer::turned).toList();
		return new Link(i, j, Degree.REPHRASED, false, t.score(), t.why(), answers);
	}

	private static boolean touches(Tie tie, Reading left, Reading right) {
		return (isIn(tie.left(), left) && isIn(tie.right(), right)) || (isIn(tie.left(), right) && isIn(tie.right(), left));
	}

	private static boolean isIn(Reading part, Reading whole) {
		return part.version() == whole.version() && part.span().overlaps(whole.span());
	}
}
