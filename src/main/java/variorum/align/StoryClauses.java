package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.align.ClauseChances.Halves;
import variorum.align.ClauseGroup.Run;
import variorum.article.Article;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Span;
import variorum.text.Token;

/// All versions of a story cut into clauses, and the pairs of clauses worth a look with their likeness.
///
/// `first[v]` is the number of version v's first clause when the clauses are numbered through all versions; `evidence` holds
/// the pairs, `likeness[p]` what the clauses of pair p have in common; `doubles` are the clauses that two of another version
/// may answer together.
record StoryClauses(List<Wording> versions, int[] first, ClauseMeter meter, Evidence evidence, List<ClauseLikeness> likeness,
		List<Doubled> doubles) {
	/// Pairs `one` and `two` have a clause in common, and their other clauses follow each other; `likeness` is that of the one
	/// clause and the two others taken as one.
	record Doubled(int one, int two, ClauseLikeness likeness) { }

	/// How much likelier, as log odds, a clause must be answered by two together than by either alone.
	private static final float TOGETHER = 0.3f;

	/// Clauses of a version up to which its length says nothing against a pair, and how much the logarithm of what is beyond says.
	private static final double USUAL = 60;
	private static final double CROWD = 0.7;

	/// Clauses at the head of a version.
	private static final int HEAD = 3;

	/// The clauses of `articles`, whose tokens are `tokens`.
	static StoryClauses of(List<Article> articles, List<List<Token>> tokens, Grounds grounds, Progress progress) {
		var encoded = grounds.encoded();
		var lexicon = new Lexicon();
		var versions = new ArrayList<Wording>();
		for (int v = 0; v < articles.size(); v++) {
			List<Span> sentences = encoded.isEmpty() ? Wording.sentences(articles.get(v)) : encoded.get(v).sentences();
			versions.add(Wording.of(v, articles.get(v), tokens.get(v), sentences,
					encoded.isEmpty() ? List.of() : encoded.get(v).encodings(), lexicon));
		}
		return of(versions, new ClauseMeter(versions, lexicon, grounds.commons()), progress);
	}

	private static StoryClauses of(List<Wording> versions, ClauseMeter meter, Progress progress) {
		int n = versions.size();
		int[] first = new int[n + 1];
		for (int v = 0; v < n; v++) {
			first[v + 1] = first[v] + versions.get(v).clauses().size();
		}
		int[] versionOf = IntStream.range(0, n).flatMap(v -> IntStream.range(first[v], first[v + 1]).map(c -> v)).toArray();
		var left = IntStream.builder();
		var right = IntStream.builder();
		var likeness = new ArrayList<ClauseLikeness>();
		for (int a = 0; a < n; a++) {
			for (int b = a + 1; b < n; b++) {
				progress.at(Progress.Stage.SENTENCES, (double) a / n);
				var pairs = Candidates.of(meter, versions, a, b);
				for (var pair : pairs) {
					left.add(first[a] + pair.left());
					right.add(first[b] + pair.right());
				}
				likeness.addAll(measured(meter, pairs, a, b));
			}
		}
		return new StoryClauses(versions, first, meter, new Evidence(versionOf, left.build().toArray(), right.build().toArray()),
				likeness, List.of()).withDoubles();
	}

	private StoryClauses withDoubles() {
		var found = IntStream.range(0, evidence.pairs()).parallel().boxed().flatMap(p -> Stream.concat(
				doubled(p, evidence.left(p), evidence.right(p) + 1).stream(), doubled(p, evidence.left(p) + 1, evidence.right(p)).stream()))
				.toList();
		return new StoryClauses(versions, first, meter, evidence, likeness, found);
	}

	/// Pair `pair` with that of clauses `left` and `right`, one of which it has too.
	private Optional<Doubled> doubled(int pair, int left, int right) {
		int other = left < evidence.clauses() && right < evidence.clauses()
				&& evidence.versionOf(left) == evidence.versionOf(evidence.left(pair))
				&& evidence.versionOf(right) == evidence.versionOf(evidence.right(pair)) ? evidence.pair(left, right) : Evidence.NONE;
		if (other == Evidence.NONE) {
			return Optional.empty();
		}
		int a = evidence.versionOf(left);
		int b = evidence.versionOf(right);
		return Optional.of(new Doubled(pair, other, meter.of(a, evidence.left(pair) - first[a], left - first[a],
				b, evidence.right(pair) - first[b], right - first[b])));
	}

	/// The same with the pairs that `rulings` put together, and without those that they put apart.
	StoryClauses heeding(List<Ruling> rulings) {
		if (rulings.isEmpty()) {
			return this;
		}
		var pairs = new TreeMap<RuledPairs.Pair, ClauseLikeness>();
		for (int p = 0; p < likeness.size(); p++) {
			pairs.put(new RuledPairs.Pair(evidence.key(p), evidence.left(p), evidence.right(p)), likeness.get(p));
		}
		var ruled = RuledPairs.of(rulings, this);
		ruled.together().forEach(p -> pairs.computeIfAbsent(p, this::measured));
		ruled.apart().forEach(pairs::remove);
		int[] versionOf = IntStream.range(0, evidence.clauses()).map(evidence::versionOf).toArray();
		int[] left = pairs.keySet().stream().mapToInt(RuledPairs.Pair::left).toArray();
		int[] right = pairs.keySet().stream().mapToInt(RuledPairs.Pair::right).toArray();
		return new StoryClauses(versions, first, meter, new Evidence(versionOf, left, right), List.copyOf(pairs.values()), List.of())
				.withDoubles();
	}

	private ClauseLikeness measured(RuledPairs.Pair pair) {
		int a = evidence.versionOf(pair.left());
		int b = evidence.versionOf(pair.right());
		return meter.of(a, pair.left() - first[a], b, pair.right() - first[b]);
	}

	private static List<ClauseLikeness> measured(ClauseMeter meter, List<Candidates.Pair> pairs, int a, int b) {
		return pairs.parallelStream().map(p -> meter.of(a, p.left(), b, p.right())).toList();
	}

	/// Clause `number` of those numbered through all versions.
	Clause clause(int number) {
		int version = evidence.versionOf(number);
		return versions.get(version).clauses().get(number - first[version]);
	}

	/// The clauses of `version` that `span` covers by half or more; empty where there are none.
	Optional<Run> run(int version, Span span) {
		var clauses = versions.get(version).clauses();
		var covered = IntStream.range(0, clauses.size())
				.filter(c -> 2 * clauses.get(c).span().overlap(span) >= clauses.get(c).span().length());
		var range = covered.summaryStatistics();
		return range.getCount() == 0 ? Optional.empty()
				: Optional.of(new Run(first[version] + range.getMin(), first[version] + range.getMax()));
	}

	/// The log odds of each pair by its words; those of pairs that `known` groups join are as good as certain, and as good as
	/// excluded those of two clauses that stand beside each other's known partners, and of labels.
	float[] byWords(RephrasingWeights weights, List<ClauseGroup> known) {
		float[] odds = byWords(weights);
		int[] groupOf = new int[evidence.clauses()];
		for (int g = 0; g < known.size(); g++) {
			int number = g + 1;
			known.get(g).clauses().forEach(c -> groupOf[c] = number);
		}
		for (int p = 0; p < odds.length; p++) {
			int a = evidence.left(p);
			int b = evidence.right(p);
			boolean isKnown = groupOf[a] > 0 && groupOf[a] == groupOf[b];
			boolean isCrossed = !isKnown && isBeside(a, groupOf[b], groupOf) && isBeside(b, groupOf[a], groupOf);
			boolean isExcluded = isCrossed || isLabel(a) || isLabel(b);
			odds[p] = isKnown ? RephrasingWeights.CERTAIN : isExcluded ? -RephrasingWeights.CERTAIN : odds[p];
		}
		return odds;
	}

	/// The log odds of each pair by its words alone: its own, or where two clauses together answer one and each has a part in
	/// it, half of the way from there to what they have together, since each is but a part of it.
	float[] byWords(RephrasingWeights weights) {
		float[] own = own(weights);
		float[] odds = own.clone();
		answered(weights, own).forEach(d -> {
			float together = byWords(weights, d.one(), d.likeness());
			odds[d.one()] = Math.max(odds[d.one()], (own[d.one()] + together) / 2);
			odds[d.two()] = Math.max(odds[d.two()], (own[d.two()] + together) / 2);
		});
		return odds;
	}

	/// The clauses that answer another one together, by their words.
	Set<Halves> halves(RephrasingWeights weights) {
		return answered(weights, own(weights)).map(d -> evidence.left(d.one()) == evidence.left(d.two())
				? new Halves(Math.min(evidence.right(d.one()), evidence.right(d.two())), evidence.left(d.one()))
				: new Halves(Math.min(evidence.left(d.one()), evidence.left(d.two())), evidence.right(d.one())))
				.collect(Collectors.toSet());
	}

	/// The log odds of each pair by its words alone, whatever two answer together.
	private float[] own(RephrasingWeights weights) {
		float[] own = new float[likeness.size()];
		for (int p = 0; p < own.length; p++) {
			own[p] = byWords(weights, p, likeness.get(p));
		}
		return own;
	}

	/// The doubles that are answered better together than either of their clauses is alone.
	private Stream<Doubled> answered(RephrasingWeights weights, float[] own) {
		return doubles.stream()
				.filter(d -> byWords(weights, d.one(), d.likeness()) >= Math.max(own[d.one()], own[d.two()]) + TOGETHER);
	}

	/// What the words of `likeness` say of `pair`, less what likeness says less in a long version: among many clauses the one
	/// most alike is more alike by chance.
	private float byWords(RephrasingWeights weights, int pair, ClauseLikeness likeness) {
		int longer = Math.max(clauses(evidence.left(pair)), clauses(evidence.right(pair)));
		return weights.byWords(likeness) - (float) (CROWD * Math.log(Math.max(1, longer / USUAL)));
	}

	/// The clauses of the version of `clause`.
	private int clauses(int clause) {
		return versions.get(evidence.versionOf(clause)).clauses().size();
	}

	private boolean isLabel(int clause) {
		return versions.get(evidence.versionOf(clause)).isLabel(place(clause));
	}

	/// Whether the clause before or after `clause` in its version is in known group `group`.
	private boolean isBeside(int clause, int group, int[] groupOf) {
		return group > 0 && (isIn(clause, clause - 1, group, groupOf) || isIn(clause, clause + 1, group, groupOf));
	}

	private boolean isIn(int clause, int neighbour, int group, int[] groupOf) {
		return neighbour >= 0 && neighbour < groupOf.length && evidence.versionOf(neighbour) == evidence.versionOf(clause)
				&& groupOf[neighbour] == group;
	}

	/// Whether both clauses of a pair stand at the head of their versions, where news tells its event: in the headline or the
	/// first sentences.
	boolean isAtHead(int pair) {
		return place(evidence.left(pair)) < HEAD && place(evidence.right(pair)) < HEAD;
	}

	private int place(int clause) {
		return clause - first[evidence.versionOf(clause)];
	}

	/// For each clause whether something else begins with it: it stands first in its version, follows furniture, or one of it
	/// and the clause before stands in the headline or standfirst and the other does not.
	boolean[] begins(List<Article> articles) {
		boolean[] begins = new boolean[evidence.clauses()];
		for (int v = 0; v < articles.size(); v++) {
			var blocks = articles.get(v).blocks();
			int at = 0;
			boolean fresh = true;
			for (int c = first[v]; c < first[v + 1]; c++) {
				int start = clause(c).span().start();
				for (; at < blocks.size() && blocks.get(at).span().end() <= start; at++) {
					boolean goesOn = blocks.get(at).kind().isBody() && at + 1 < blocks.size() && blocks.get(at + 1).kind().isBody();
					fresh |= !goesOn;
				}
				begins[c] = fresh;
				fresh = false;
			}
		}
		return begins;
	}

	/// `begins` with what is ruled together set off from what stands before and after it: the reader joined this and no more.
	boolean[] setOff(boolean[] begins, List<Ruling> rulings) {
		boolean[] setOff = begins.clone();
		for (var ruling : rulings) {
			if (ruling instanceof Ruling.Together(var readings)) {
				readings.forEach(r -> run(r.version(), r.span()).ifPresent(run -> {
					setOff[run.first()] = true;
					if (run.last() + 1 < setOff.length) {
						setOff[run.last() + 1] = true;
					}
				}));
			}
		}
		return setOff;
	}
}
