package variorum.align;

import java.util.Set;
import java.util.stream.IntStream;
import variorum.align.ClauseGroup.Run;
import variorum.align.ClauseGroup.Told;

/// How likely it is that clauses, runs of them and groups tell the same, and how well versions keep one order.
///
/// `probabilities[p]` is that of pair p of `evidence`, `order` what [Evidence#order] makes of them,
/// `byWords[p]` the log odds of pair p by its words alone; `halves` are the clauses that answer another one together.
record ClauseChances(Evidence evidence, float[] probabilities, float[] order, float[] byWords, Set<Halves> halves) {
	/// Clause `first` and the one after it in its version answer clause `whole` of another together.
	record Halves(int first, int whole) { }

	/// From this share of likely pairs with likely neighbours on, versions keep one order.
	private static final float ORDERLY = 0.6f;
	/// The part of what is asked that versions which keep one order throughout are spared.
	private static final float EASE = 0.95f;
	/// Versions that are one text to this part count as one throughout: no two translators cut or word all alike.
	private static final float ONE = 0.75f;
	/// The part of what is asked below which a pair is unlikely.
	private static final float UNLIKELY = 0.2f;
	/// Log odds by words below which two clauses have nothing to do with each other.
	private static final float MUTE = -3.4f;

	ClauseChances(Evidence evidence, float[] probabilities, float[] byWords, Set<Halves> halves) {
		this(evidence, probabilities, evidence.order(probabilities), byWords, Set.copyOf(halves));
	}

	/// That of the likeliest pair of clauses of the two runs.
	float likeliest(Run a, Run b) {
		float best = 0;
		for (int x = a.first(); x <= a.last(); x++) {
			for (int y = b.first(); y <= b.last(); y++) {
				best = Math.max(best, evidence.at(probabilities, x, y));
			}
		}
		return best;
	}

	/// Whether pair `i` is likely enough to join its clauses where `least` is asked. Where versions do not keep one order, what
	/// stands before and after is no reason to join clauses whose words say all but nothing for it.
	boolean isLikely(int i, float least) {
		return probabilities[i] >= asked(i, least) && (byWords[i] >= MUTE || order[evidence.key(i)] >= ORDERLY);
	}

	/// What pair `i` must reach where `least` is asked of versions that go apart: the less, the better its two versions keep one
	/// order, since there hardly anything else is likely.
	private float asked(int i, float least) {
		return asked(least, order[evidence.key(i)]);
	}

	/// The same of two groups.
	float asked(ClauseGroup a, ClauseGroup b, float least) {
		return asked(least, order(a, b));
	}

	private static float asked(float least, float order) {
		return least * (1 - EASE * Math.min(1, order / ONE));
	}

	/// The mean over pairs of runs of different versions across the two groups of their likeliest pair of clauses.
	float support(ClauseGroup a, ClauseGroup b) {
		float sum = 0;
		int n = 0;
		for (Told x : a.told()) {
			for (Told y : b.told()) {
				if (x.version() != y.version()) {
					sum += likeliest(x.run(), y.run());
					n++;
				}
			}
		}
		return n == 0 ? 0 : sum / n;
	}

	/// Whether most pairs of runs across the two groups are not unlikely, so that none is drawn in by one other alone.
	boolean isCarried(ClauseGroup a, ClauseGroup b, float least) {
		int n = 0;
		int likely = 0;
		for (Told x : a.told()) {
			for (Told y : b.told()) {
				n += x.version() == y.version() ? 0 : 1;
				likely += x.version() != y.version() && likeliest(x.run(), y.run()) >= UNLIKELY * least ? 1 : 0;
			}
		}
		return 2 * likely > n;
	}

	/// Whether in each version that two groups have in common, where each is one run and these touch, the clauses at which they
	/// touch answer one of the groups' other clauses together.
	boolean areHalves(ClauseGroup a, ClauseGroup b) {
		return a.versions().stream().filter(v -> !b.of(v).isEmpty())
				.mapToInt(v -> Math.min(a.of(v).getFirst().last(), b.of(v).getFirst().last()))
				.allMatch(first -> IntStream.concat(a.clauses(), b.clauses()).anyMatch(c -> halves.contains(new Halves(first, c))));
	}

	/// How well the versions of two groups keep one order, on average, 0 to 1.
	float order(ClauseGroup a, ClauseGroup b) {
		float sum = 0;
		int n = 0;
		for (int v : a.versions()) {
			for (int w : b.versions()) {
				sum += v == w ? 0 : order[Math.min(v, w) * evidence.versions() + Math.max(v, w)];
				n += v == w ? 0 : 1;
			}
		}
		return n == 0 ? 0 : sum / n;
	}

	/// Whether the versions of two groups keep one order.
	boolean isOrderly(ClauseGroup a, ClauseGroup b) {
		return order(a, b) >= ORDERLY;
	}
}
