package variorum.align;

import java.util.Arrays;
import java.util.List;
import variorum.align.ClauseLikeness.Both;

/// Measures the [ClauseLikeness] of clauses. Serves several threads at once.
final class ClauseMeter {
	/// A similarity of word vectors that words of no relation reach; counted as nothing.
	private static final float CHANCE = 0.3f;
	/// Clauses that a story needs for half of its mean to be taken for its topic; of a few sentences the mean is what they say.
	private static final float FEW = 10;
	/// From this similarity on two words answer each other.
	static final float ANSWERS = 0.55f;

	private final List<Wording> versions;
	private final float[] weights;
	private final float heaviest;
	private final float[][][] centred;
	private final ClauseCommons commons;

	ClauseMeter(List<Wording> versions, Lexicon lexicon, List<Common> commons) {
		this.versions = versions;
		int stems = versions.stream().flatMapToInt(w -> Arrays.stream(w.stems())).max().orElse(-1) + 1;
		weights = new float[stems];
		float most = 0;
		for (int s = 0; s < stems; s++) {
			weights[s] = lexicon.weight(s);
			most = Math.max(most, weights[s]);
		}
		heaviest = most;
		centred = centre(versions);
		this.commons = new ClauseCommons(versions, commons);
	}

	private static float[][][] centre(List<Wording> versions) {
		if (versions.stream().anyMatch(w -> !w.hasVectors())) {
			return new float[0][][];
		}
		float[] mean = new float[versions.getFirst().means()[0].length];
		int n = versions.stream().mapToInt(w -> w.means().length).sum();
		for (var w : versions) {
			for (float[] v : w.means()) {
				Vectors.add(mean, v, 1f / (n + FEW));
			}
		}
		return versions.stream().map(w -> Arrays.stream(w.means()).map(v -> {
			float[] c = v.clone();
			Vectors.add(c, mean, -1);
			return Vectors.normalised(c);
		}).toArray(float[][]::new)).toArray(float[][][]::new);
	}

	ClauseCommons commons() {
		return commons;
	}

	float weight(int stem) {
		return weights[stem];
	}

	/// The centred cosine of clause `i` of version `a` and clause `j` of version `b`; 0 without a model.
	float centred(int a, int i, int b, int j) {
		return centred.length == 0 ? 0 : Vectors.dot(centred[a][i], centred[b][j]);
	}

	/// The likeness of clause `i` of version `a` and clause `j` of version `b`.
	ClauseLikeness of(int a, int i, int b, int j) {
		return of(a, i, i, b, j, j);
	}

	/// The likeness of the clauses from `i` to `iLast` of version `a`, taken as one, and those from `j` to `jLast` of version `b`.
	ClauseLikeness of(int a, int i, int iLast, int b, int j, int jLast) {
		var side = new Side(versions.get(a), i, iLast);
		var other = new Side(versions.get(b), j, jLast);
		compare(side, other);
		float numbers = side.shared(other, Wording.Kind.NUMBER);
		boolean differ = numbers == 0 && side.has(Wording.Kind.NUMBER) && other.has(Wording.Kind.NUMBER);
		float alike = i == iLast && j == jLast ? centred(a, i, b, j) : Vectors.dot(centred(a, i, iLast), centred(b, j, jLast));
		return new ClauseLikeness(new Both(side.soft(), other.soft()), new Both(side.same(), other.same()), cosine(side, other),
				alike, side.peak() / heaviest, side.shared(other, Wording.Kind.NAME), numbers, differ ? 1 : 0,
				side.same(Wording.Kind.NAME) / heaviest, side.same(Wording.Kind.NUMBER) / heaviest,
				(float) Math.min(side.n, other.n) / Math.max(1, Math.max(side.n, other.n)),
				Math.min(1, Math.min(side.n, other.n) / ClauseLikeness.AMPLE), commons.of(a, i, iLast, b, j, jLast));
	}

	private float[] centred(int version, int first, int last) {
		if (centred.length == 0) {
			return new float[0];
		}
		float[] sum = new float[centred[version][first].length];
		for (int c = first; c <= last; c++) {
			Vectors.add(sum, centred[version][c], 1);
		}
		return Vectors.normalised(sum);
	}

	private static void compare(Side a, Side b) {
		for (int x = 0; x < a.n; x++) {
			for (int y = 0; y < b.n; y++) {
				float s = similarity(a.wording, a.from + x, b.wording, b.from + y);
				a.best[x] = Math.max(a.best[x], s);
				b.best[y] = Math.max(b.best[y], s);
			}
		}
	}

	/// How alike two words are, from 0 (no more than any two) to 1 (the same stem).
	static float similarity(Wording a, int x, Wording b, int y) {
		if (a.stems()[x] == b.stems()[y]) {
			return 1;
		}
		if (!a.hasVectors() || !b.hasVectors()) {
			return 0;
		}
		return Math.max(0, (Vectors.dot(a.vectors()[x], b.vectors()[y]) - CHANCE) / (1 - CHANCE));
	}

	private float cosine(Side a, Side b) {
		double shared = 0;
		for (int x = 0; x < a.n; x++) {
			for (int y = 0; y < b.n; y++) {
				shared += a.stem(x) == b.stem(y) ? square(a.stem(x)) : 0;
			}
		}
		return shared == 0 ? 0 : (float) Math.min(1, shared / Math.sqrt(a.square() * b.square()));
	}

	private double square(int stem) {
		return weights[stem] * weights[stem];
	}

	/// One clause, or some that follow each other, while it is compared.
	private final class Side {
		private final Wording wording;
		private final int from;
		private final int n;
		/// For each word the similarity of the nearest on the other side.
		private final float[] best;

		Side(Wording wording, int first, int last) {
			this.wording = wording;
			this.from = wording.clauses().get(first).from();
			this.n = wording.clauses().get(last).to() - from;
			this.best = new float[n];
		}

		int stem(int word) {
			return wording.stems()[from + word];
		}

		Wording.Kind kind(int word) {
			return wording.kinds()[from + word];
		}

		float soft() {
			return share(0);
		}

		float same() {
			return share(1);
		}

		private float share(float least) {
			float all = 0;
			float found = 0;
			for (int w = 0; w < n; w++) {
				all += weights[stem(w)];
				found += best[w] >= least ? weights[stem(w)] * best[w] : 0;
			}
			return all == 0 ? 0 : found / all;
		}

		float peak() {
			float peak = 0;
			for (int w = 0; w < n; w++) {
				peak = Math.max(peak, weights[stem(w)] * best[w]);
			}
			return peak;
		}

		/// The weight of the heaviest word of this kind that the other side has too.
		float same(Wording.Kind kind) {
			float peak = 0;
			for (int w = 0; w < n; w++) {
				peak = kind(w) == kind && best[w] >= 1 ? Math.max(peak, weights[stem(w)]) : peak;
			}
			return peak;
		}

		double square() {
			double sum = 0;
			for (int x = 0; x < n; x++) {
				for (int y = 0; y < n; y++) {
					sum += stem(x) == stem(y) ? ClauseMeter.this.square(stem(x)) : 0;
				}
			}
			return sum;
		}

		boolean has(Wording.Kind kind) {
			return count(kind, 0) > 0;
		}

		float shared(Side other, Wording.Kind kind) {
			int fewer = Math.min(count(kind, 0), other.count(kind, 0));
			return fewer == 0 ? 0 : (float) Math.min(count(kind, 1), other.count(kind, 1)) / fewer;
		}

		private int count(Wording.Kind kind, float least) {
			int count = 0;
			for (int w = 0; w < n; w++) {
				count += kind(w) == kind && best[w] >= least ? 1 : 0;
			}
			return count;
		}
	}
}
