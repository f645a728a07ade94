package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import variorum.align.ClauseGroup.Run;
import variorum.align.Passage.Link;
import variorum.align.Passage.Reading;
import variorum.article.Article;

/// Makes passages of groups of clauses, together with the passages that were there before.
///
/// A passage that lies inside a group becomes part of it, its links as they were; all others stay as they are. Each link of
/// a new passage gets the degree that its own two readings deserve: what the word table says of them where that is tight,
/// else rephrased. What has moved is decided anew over all.
final class RephrasedPassages {
	/// How much longer than the shortest reading of a passage the longest may be for its clauses to stay together.
	private static final int BALANCE = 2;

	private final List<Article> articles;
	private final StoryClauses story;
	private final Sharing sharing;
	private final ClauseChances chances;

	RephrasedPassages(List<Article> articles, Table table, StoryClauses story, ClauseChances chances) {
		this.articles = articles;
		this.story = story;
		this.chances = chances;
		sharing = Sharing.of(articles, table);
	}

	/// The clauses that each passage covers, for those passages that cover one run of them in each of at least two versions.
	/// A passage with two readings in one version is not among them: whether both belong there is what clauses tell better.
	static List<ClauseGroup> known(List<Passage> passages, StoryClauses story) {
		return passages.stream().filter(RephrasedPassages::isSingle).filter(RephrasedPassages::isBalanced)
				.map(p -> covered(p, story)).filter(g -> g.versions().size() > 1).toList();
	}

	private static boolean isSingle(Passage p) {
		return p.readings().stream().map(Reading::version).distinct().count() == p.readings().size();
	}

	/// Whether no reading is so much longer than another that it must tell something else too.
	private static boolean isBalanced(Passage p) {
		var lengths = p.readings().stream().mapToInt(r -> r.span().length()).summaryStatistics();
		return lengths.getMax() <= BALANCE * lengths.getMin();
	}

	private static ClauseGroup covered(Passage passage, StoryClauses story) {
		var runs = new TreeMap<Integer, Run>();
		for (var reading : passage.readings()) {
			story.run(reading.version(), reading.span()).ifPresent(r -> runs.put(reading.version(), r));
		}
		return ClauseGroup.of(runs);
	}

	/// The passages of `groups` and, of `before`, those that are in none.
	List<Passage> of(List<ClauseGroup> groups, List<Passage> before) {
		var drafts = new ArrayList<Passages.Draft>();
		Set<Passage> inGroups = new HashSet<>();
		for (var group : groups) {
			var readings = readings(group);
			var inside = before.stream().filter(p -> !inGroups.contains(p) && isInside(p, readings)).toList();
			if (inside.size() == 1 && (isSame(inside.getFirst().readings(), readings) || isCore(inside.getFirst(), readings))) {
				continue;
			}
			inGroups.addAll(inside);
			drafts.add(draft(group, readings, inside));
		}
		before.stream().filter(p -> !inGroups.contains(p) && !isTold(p, drafts)).map(this::draft).forEach(drafts::add);
		Moves.mark(drafts);
		return drafts.stream().sorted(Comparator.comparingInt(d -> d.row)).map(Passages.Draft::passage).toList();
	}

	private List<Reading> readings(ClauseGroup group) {
		return group.told().stream().map(t -> new Reading(t.version(),
				story.clause(t.run().first()).span().cover(story.clause(t.run().last()).span()))).toList();
	}

	private static boolean isInside(Passage passage, List<Reading> readings) {
		return passage.readings().stream().allMatch(r -> readings.stream().anyMatch(
				whole -> whole.version() == r.version() && 2 * whole.span().overlap(r.span()) >= r.span().length()));
	}

	/// Whether `drafts` tell all of `passage`: several that tell apart what was loosely built, or one that joins two of its
	/// readings.
	private static boolean isTold(Passage passage, List<Passages.Draft> drafts) {
		boolean isLoose = !(isSingle(passage) && isBalanced(passage));
		return passage.readings().stream().allMatch(r -> drafts.stream().anyMatch(d -> holds(d, r)))
				&& (isLoose || drafts.stream().anyMatch(d -> passage.readings().stream().filter(r -> holds(d, r)).count() > 1));
	}

	private static boolean holds(Passages.Draft draft, Reading reading) {
		return draft.readings.stream().anyMatch(r -> r.version() == reading.version() && r.span().overlaps(reading.span()));
	}

	private Passages.Draft draft(Passage passage) {
		var draft = new Passages.Draft();
		draft.readings.addAll(passage.readings());
		passage.links().forEach(l -> draft.links.add(new Link(l.left(), l.right(), l.degree(), false, l.score(), l.why(), l.answers())));
		draft.row = row(draft.readings);
		return draft;
	}

	private Passages.Draft draft(ClauseGroup group, List<Reading> runs, List<Passage> inside) {
		var draft = new Passages.Draft();
		draft.readings.addAll(runs);
		draft.row = row(draft.readings);
		var told = group.told();
		for (int i = 0; i < runs.size(); i++) {
			for (int j = i + 1; j < runs.size(); j++) {
				if (runs.get(i).version() != runs.get(j).version()) {
					draft.links.add(link(draft.readings, i, j, chances.likeliest(told.get(i).run(), told.get(j).run()), inside));
				}
			}
		}
		return draft;
	}

	private static boolean isSame(List<Reading> some, List<Reading> others) {
		return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> isSame(some.get(i), others.get(i)));
	}

	/// Whether the same words in all versions make up the most of `readings`: what surrounds them there is a label or a link.
	private static boolean isCore(Passage passage, List<Reading> readings) {
		return passage.degree() == Degree.VERBATIM && passage.readings().size() == readings.size()
				&& passage.readings().stream().allMatch(r -> readings.stream().anyMatch(
						whole -> whole.version() == r.version() && 4 * whole.span().overlap(r.span()) >= 3 * whole.span().length()));
	}

	/// Whether two readings are one but for a few characters at their ends.
	private static boolean isSame(Reading a, Reading b) {
		return a.version() == b.version() && 10 * a.span().overlap(b.span()) >= 9 * Math.max(a.span().length(), b.span().length());
	}

	private int row(List<Reading> readings) {
		return readings.stream().mapToInt(r -> sharing.row(r.version(), sharing.shapes.get(r.version()).tokenAt(r.span().start())))
				.min().orElse(0);
	}

	private Link link(List<Reading> readings, int i, int j, float probability, List<Passage> inside) {
		var left = readings.get(i);
		var right = readings.get(j);
		Optional<Link> kept = inside.stream().flatMap(p -> p.links().stream().filter(
				l -> isSame(p.readings().get(l.left()), left) && isSame(p.readings().get(l.right()), right))).findFirst();
		if (kept.isPresent()) {
			Link l = kept.get();
			return new Link(i, j, l.degree(), false, l.score(), l.why(), l.answers());
		}
		var likeness = sharing.likeness(left.version(), left.span(), right.version(), right.span());
		if (likeness.degree() != Degree.REPHRASED) {
			return new Link(i, j, likeness.degree(), false, likeness.score(), likeness.why(), List.of());
		}
		var words = new WordAnswers(story.meter(), story.versions().get(left.version()), left.span(),
				story.versions().get(right.version()), right.span());
		return new Link(i, j, Degree.REPHRASED, false, probability,
				words.why(articles.get(left.version()).text(), articles.get(right.version()).text(),
						story.meter().commons().told(left.version(), left.span(), right.version(), right.span())), words.answers());
	}

	/// For each clause of the story its length in words that carry meaning.
	static int[] words(StoryClauses story) {
		return IntStream.range(0, story.evidence().clauses()).map(c -> story.clause(c).words()).toArray();
	}
}
