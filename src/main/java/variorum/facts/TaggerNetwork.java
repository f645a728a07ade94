package variorum.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tagger's network: scores the labels of each word of a sentence.
///
/// Input of a word are the standardised vectors of the word before it, its own and the next one's, and the sparse features
/// of its written form; one hidden layer of rectified units; a score for each label, with a direct way from the features:
/// `score = outputBias + direct[features] + output · max(0, hiddenBias + sparse[features] + window · vectors)`.
///
/// `standard` holds the mean and the inverse deviation of each dimension; `window` has three rows a dimension (the word
/// before, the word, the next), `sparse` and `direct` one row a feature of `vocabulary`, `output` one row a hidden unit.
/// Arrays are shared, not copied. Cost: 3 × dimensions × hidden multiplications, about 0.2 million, for each word that can be
/// of a name; they are about a quarter of a text.
record TaggerNetwork(List<String> vocabulary, float[][] standard, float[][] window, float[] hiddenBias,
		float[][] sparse,
		float[][] direct, float[][] output, float[] outputBias) {
	/// The kinds in the order of their labels.
	static final List<NameKind> KINDS = List.of(NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION, NameKind.OTHER);
	/// Outside every name, then beginning and inside of each kind of name.
	static final int LABELS = 1 + 2 * KINDS.size();

	private static final float IMPOSSIBLE = -30;
	/// Letters of the longest small word inside names.
	private static final int LONGEST_LINK = 3;
	/// The logarithms of the labels of a word that is surely outside every name.
	private static final float[] OUTSIDE = outside();

	private static float[] outside() {
		var logs = new float[LABELS];
		Arrays.fill(logs, IMPOSSIBLE);
		logs[0] = 0;
		return logs;
	}

	TaggerNetwork {
		vocabulary = List.copyOf(vocabulary);
		require(standard.length == 2, "means and deviations", standard.length);
		require(window.length == 3 * standard[0].length, "rows of the window", window.length);
		require(sparse.length == vocabulary.size() && direct.length == vocabulary.size(), "rows of features",
				sparse.length);
		require(output.length == hiddenBias.length, "rows of the output", output.length);
		require(outputBias.length == LABELS, "labels", outputBias.length);
	}

	private static void require(boolean holds, String what, int found) {
		if (!holds) {
			throw new IllegalArgumentException("wrong number of " + what + ": " + found);
		}
	}

	/// Numbers in a word's vector.
	int dimension() {
		return standard[0].length;
	}

	int hidden() {
		return hiddenBias.length;
	}

	/// The place of each feature in the vocabulary.
	Map<String, Integer> index() {
		var index = new HashMap<String, Integer>(2 * vocabulary.size());
		for (int i = 0; i < vocabulary.size(); i++) {
			index.put(vocabulary.get(i), i);
		}
		return index;
	}

	/// The natural logarithm of each label's probability, one row a word; `index` as made by [#index()].
	float[][] logProbabilities(TaggerWords words, Map<String, Integer> index) {
		boolean[] near = near(words);
		float[][] hiddens = hiddens(words, near);
		var scores = new float[words.size()][];
		var features = TaggerFeatures.of(words);
		for (int i = 0; i < scores.length; i++) {
			if (!near[i]) {
				scores[i] = OUTSIDE;
				continue;
			}
			float[] score = outputBias.clone();
			float[] hidden = hiddens[i];
			features.each(i, f -> {
				Integer row = index.get(f);
				if (row != null) {
					add(hidden, sparse[row]);
					add(score, direct[row]);
				}
			});
			rectify(hidden);
			multiplyAdd(score, output, 0, hidden);
			scores[i] = logSoftmax(score);
		}
		return scores;
	}

	/// Which words can belong to a name: those that are not in small letters, and the marks and short words beside them ("of",
	/// "van"). Names are written with capitals; most of a text need not be looked at.
	private static boolean[] near(TaggerWords words) {
		var near = new boolean[words.size()];
		for (int i = 0; i < near.length; i++) {
			int c = words.text().codePointAt(words.spans().get(i).start());
			if (Character.isLetter(c) && !Character.isLowerCase(c)) {
				near[i] = true;
				for (int j = Math.max(0, i - 2); j <= Math.min(near.length - 1, i + 2); j++) {
					boolean small = Character.isLowerCase(words.text().codePointAt(words.spans().get(j).start()));
					near[j] |= !small || words.spans().get(j).length() <= LONGEST_LINK;
				}
			}
		}
		return near;
	}

	private float[][] hiddens(TaggerWords words, boolean[] near) {
		var hiddens = new float[words.size()][];
		var vectors = new float[words.size()][];
		for (int i = 0; i < hiddens.length; i++) {
			if (near[i]) {
				hiddens[i] = hiddenBias.clone();
				for (int j = Math.max(0, i - 1); j <= Math.min(hiddens.length - 1, i + 1); j++) {
					vectors[j] = vectors[j] == null ? standardised(words.vectors()[j]) : vectors[j];
					multiplyAdd(hiddens[i], window, (j - i + 1) * dimension(), vectors[j]);
				}
			}
		}
		return hiddens;
	}

	/// `vector` with mean 0 and deviation 1 in each dimension; what the model did not see stays zero.
	private float[] standardised(float[] vector) {
		var result = new float[vector.length];
		boolean seen = false;
		for (float v : vector) {
			seen |= v != 0;
		}
		for (int d = 0; seen && d < result.length; d++) {
			result[d] = (vector[d] - standard[0][d]) * standard[1][d];
		}
		return result;
	}

	/// `sum += factors · matrix`, the factors being for the rows of `matrix` from `row` on; their number divisible by four.
	static void multiplyAdd(float[] sum, float[][] matrix, int row, float[] factors) {
		for (int r = 0; r < factors.length; r += 4) {
			addFour(sum, matrix, row + r, factors[r], factors[r + 1], factors[r + 2], factors[r + 3]);
		}
	}

	/// The kernel: four rows at once into one sum. In a method of its own because only so small a loop is vectorised: inside
	/// the loops around it the same lines are some eight times slower.
	private static void addFour(float[] sum, float[][] matrix, int row, float a, float b, float c, float d) {
		float[] rowA = matrix[row];
		float[] rowB = matrix[row + 1];
		float[] rowC = matrix[row + 2];
		float[] rowD = matrix[row + 3];
		for (int h = 0; h < sum.length; h++) {
			sum[h] += a * rowA[h] + b * rowB[h] + c * rowC[h] + d * rowD[h];
		}
	}

	static void add(float[] sum, float[] row) {
		for (int h = 0; h < sum.length; h++) {
			sum[h] += row[h];
		}
	}

	static void rectify(float[] units) {
		for (int h = 0; h < units.length; h++) {
			units[h] = Math.max(0, units[h]);
		}
	}

	static float[] logSoftmax(float[] scores) {
		float most = Float.NEGATIVE_INFINITY;
		for (float s : scores) {
			most = Math.max(most, s);
		}
		double sum = 0;
		for (float s : scores) {
			sum += Math.exp(s - most);
		}
		float all = most + (float) Math.log(sum);
		var result = new float[scores.length];
		for (int c = 0; c < result.length; c++) {
			result[c] = scores[c] - all;
		}
		return result;
	}
}
