package variorum.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Learns a [TaggerNetwork] from sentences whose words have one or several allowed labels.
///
/// The loss of a word is minus the logarithm of the probability of its allowed labels together, so that a set that does not
/// mark a kind of name teaches nothing about it (marginal likelihood; Tsuboi et al. 2008). The dense tables are learned
/// by Adam with warm-up and linear decay, the rows of features by Adagrad. Inputs and hidden units are dropped at random.
/// The same sentences and seed give the same network.
final class TaggerLearner {
	private static final int LABELS = TaggerNetwork.LABELS;
	private static final int BATCH = 600;
	private static final int RAREST = 12;
	private static final float KEEP_INPUT = 0.85f;
	private static final float KEEP_HIDDEN = 0.7f;
	private static final float RATE = 1e-3f;
	private static final float SPARSE_RATE = 0.02f;

	/// What is learned from: a sentence, its vectors and the rows of its words' features.
	private record Item(TrainingSentence sentence, short[][] vectors, int[][] features) { }

	private final List<Item> items = new ArrayList<>();
	private final List<String> vocabulary;
	private final float[][] standard;
	private final float[][] window;
	private final float[][] hiddenBias;
	private final float[][] sparse;
	private final float[][] direct;
	private final float[][] output;
	private final float[][] outputBias;
	private final Map<float[][], Adam> adams = new HashMap<>();
	private final float[] sparseSquares;
	private final float[] directSquares;
	private final Random random;
	private final int hidden;

	TaggerLearner(List<TrainingSentence> sentences, List<short[][]> vectors, int hidden, long seed) {
		this.hidden = hidden;
		random = new Random(seed);
		vocabulary = vocabulary(sentences);
		standard = standard(vectors);
		int dimension = standard[0].length;
		window = random(3 * dimension, hidden, Math.sqrt(2.0 / (3 * dimension)));
		hiddenBias = new float[1][hidden];
		sparse = random(vocabulary.size(), hidden, 0.02);
		direct = new float[vocabulary.size()][LABELS];
		output = random(hidden, LABELS, Math.sqrt(1.0 / hidden));
		outputBias = new float[1][LABELS];
		sparseSquares = new float[vocabulary.size()];
		directSquares = new float[vocabulary.size()];
		var index = network().index();
		for (int i = 0; i < sentences.size(); i++) {
			items.add(new Item(sentences.get(i), vectors.get(i), features(sentences.get(i), index)));
		}
	}

	/// The network as learned so far.
	TaggerNetwork network() {
		return new TaggerNetwork(vocabulary, standard, window, hiddenBias[0], sparse, direct, output, outputBias[0]);
	}

	private static List<String> vocabulary(List<TrainingSentence> sentences) {
		var counts = new TreeMap<String, Integer>();
		for (TrainingSentence s : sentences) {
			var features = TaggerFeatures.of(words(s));
			for (int i = 0; i < s.words().size(); i++) {
				features.each(i, f -> counts.merge(f, 1, Integer::sum));
			}
		}
		return counts.entrySet().stream().filter(e -> e.getValue() >= RAREST).map(Map.Entry::getKey).toList();
	}

	static TaggerWords words(TrainingSentence s) {
		return new TaggerWords(s.text(), s.words(), new float[s.words().size()][0]);
	}

	private static int[][] features(TrainingSentence s, Map<String, Integer> index) {
		var features = TaggerFeatures.of(words(s));
		var rows = new int[s.words().size()][];
		for (int i = 0; i < rows.length; i++) {
			var found = new ArrayList<Integer>();
			features.each(i, f -> {
				if (index.containsKey(f)) {
					found.add(index.get(f));
				}
			});
			rows[i] = found.stream().mapToInt(Integer::intValue).toArray();
		}
		return rows;
	}

	private static float[][] standard(List<short[][]> vectors) {
		int dimension = vectors.getFirst()[0].length;
		var sum = new double[dimension];
		var squares = new double[dimension];
		long n = 0;
		for (short[][] sentence : vectors) {
			for (short[] word : sentence) {
				n++;
				for (int d = 0; d < dimension; d++) {
					float v = Float.float16ToFloat(word[d]);
					sum[d] += v;
					squares[d] += (double) v * v;
				}
			}
		}
		var standard = new float[2][dimension];
		for (int d = 0; d < dimension; d++) {
			double mean = sum[d] / n;
			standard[0][d] = (float) mean;
			standard[1][d] = (float) (1 / Math.sqrt(Math.max(1e-6, squares[d] / n - mean * mean)));
		}
		return standard;
	}

	private float[][] random(int rows, int columns, double deviation) {
		var table = new float[rows][columns];
		for (float[] row : table) {
			for (int c = 0; c < columns; c++) {
				row[c] = (float) (random.nextGaussian() * deviation);
			}
		}
		return table;
	}

	/// Goes through all sentences `epochs` times in random order.
	void learn(int epochs, java.util.function.IntConsumer afterEpoch) {
		long words = items.stream().mapToLong(i -> i.features().length).sum();
		double steps = epochs * (double) words / BATCH;
		double step = 0;
		for (int epoch = 0; epoch < epochs; epoch++) {
			Collections.shuffle(items, random);
			var batch = new ArrayList<Item>();
			int size = 0;
			for (Item item : items) {
				batch.add(item);
				size += item.features().length;
				if (size >= BATCH) {
					step++;
					double rate = Math.min(1, step / (0.05 * steps)) * Math.max(0.01, 1 - step / steps);
					step(batch, size, (float) rate);
					batch.clear();
					size = 0;
				}
			}
			afterEpoch.accept(epoch);
		}
	}

	private void step(List<Item> batch, int words, float rate) {
		int n = (words + 3) / 4 * 4;
		var in = inputs(batch, n);
		var before = new int[n];
		var after = new int[n];
		neighbours(batch, before, after);
		var hiddens = hiddens(batch, in, before, after, n);
		var mask = dropHidden(hiddens);
		var hiddenSlopes = new float[n][hidden];
		var scoreSlopes = slopes(batch, hiddens, n);
		var outputSlopes = new float[hidden][LABELS];
		var outputBiasSlopes = new float[1][LABELS];
		for (int i = 0; i < words; i++) {
			TaggerNetwork.add(outputBiasSlopes[0], scoreSlopes[i]);
			for (int h = 0; h < hidden; h++) {
				if (hiddens[i][h] > 0) {
					float slope = 0;
					for (int c = 0; c < LABELS; c++) {
						outputSlopes[h][c] += hiddens[i][h] * scoreSlopes[i][c];
						slope += output[h][c] * scoreSlopes[i][c];
					}
					hiddenSlopes[i][h] = slope * mask[i][h];
				}
			}
		}
		learnFeatures(batch, hiddenSlopes, scoreSlopes, rate);
		learnWindow(in, hiddenSlopes, before, after, rate);
		adam(output, outputSlopes, rate);
		adam(outputBias, outputBiasSlopes, rate);
	}

	private float[][] inputs(List<Item> batch, int n) {
		int dimension = standard[0].length;
		var in = new float[n][dimension];
		int i = 0;
		for (Item item : batch) {
			for (short[] vector : item.vectors()) {
				for (int d = 0; d < dimension; d++) {
					in[i][d] = random.nextFloat() < KEEP_INPUT
							? (Float.float16ToFloat(vector[d]) - standard[0][d]) * standard[1][d] / KEEP_INPUT : 0;
				}
				i++;
			}
		}
		return in;
	}

	/// For each word the index of the word before and after it in its sentence, itself at the edge where there is none: then
	/// `-1`.
	private static void neighbours(List<Item> batch, int[] before, int[] after) {
		int i = 0;
		for (Item item : batch) {
			int size = item.features().length;
			for (int w = 0; w < size; w++, i++) {
				before[i] = w == 0 ? -1 : i - 1;
				after[i] = w == size - 1 ? -1 : i + 1;
			}
		}
		for (; i < before.length; i++) {
			before[i] = -1;
			after[i] = -1;
		}
	}

	private float[][] hiddens(List<Item> batch, float[][] in, int[] before, int[] after, int n) {
		int dimension = standard[0].length;
		var hiddens = new float[n][];
		for (int i = 0; i < n; i++) {
			hiddens[i] = hiddenBias[0].clone();
			if (before[i] >= 0) {
				TaggerNetwork.multiplyAdd(hiddens[i], window, 0, in[before[i]]);
			}
			TaggerNetwork.multiplyAdd(hiddens[i], window, dimension, in[i]);
			if (after[i] >= 0) {
				TaggerNetwork.multiplyAdd(hiddens[i], window, 2 * dimension, in[after[i]]);
			}
		}
		int i = 0;
		for (Item item : batch) {
			for (int[] rows : item.features()) {
				for (int row : rows) {
					TaggerNetwork.add(hiddens[i], sparse[row]);
				}
				i++;
			}
		}
		return hiddens;
	}

	/// Rectifies the units and drops some; gives what each unit was multiplied by.
	private float[][] dropHidden(float[][] hiddens) {
		var mask = new float[hiddens.length][hidden];
		for (int i = 0; i < hiddens.length; i++) {
			for (int h = 0; h < hidden; h++) {
				mask[i][h] = random.nextFloat() < KEEP_HIDDEN ? 1 / KEEP_HIDDEN : 0;
				hiddens[i][h] = Math.max(0, hiddens[i][h]) * mask[i][h];
			}
		}
		return mask;
	}

	private float[][] slopes(List<Item> batch, float[][] hiddens, int n) {
		var slopes = new float[n][LABELS];
		int i = 0;
		for (Item item : batch) {
			for (int w = 0; w < item.features().length; w++, i++) {
				float[] score = outputBias[0].clone();
				for (int row : item.features()[w]) {
					TaggerNetwork.add(score, direct[row]);
				}
				TaggerNetwork.multiplyAdd(score, output, 0, hiddens[i]);
				slopes[i] = slope(TaggerNetwork.logSoftmax(score), item.sentence().allowed()[w],
						(float) item.sentence().weight() / n);
			}
		}
		return slopes;
	}

	private static float[] slope(float[] logs, int allowed, float weight) {
		double all = 0;
		for (int c = 0; c < LABELS; c++) {
			all += (allowed >> c & 1) == 1 ? Math.exp(logs[c]) : 0;
		}
		var slope = new float[LABELS];
		for (int c = 0; c < LABELS; c++) {
			double p = Math.exp(logs[c]);
			double target = (allowed >> c & 1) == 1 ? p / Math.max(1e-9, all) : 0;
			slope[c] = (float) (weight * (p - target));
		}
		return slope;
	}

	private void learnFeatures(List<Item> batch, float[][] hiddenSlopes, float[][] scoreSlopes, float rate) {
		var sparseSlopes = new TreeMap<Integer, float[]>();
		var directSlopes = new TreeMap<Integer, float[]>();
		int i = 0;
		for (Item item : batch) {
			for (int[] rows : item.features()) {
				for (int row : rows) {
					TaggerNetwork.add(sparseSlopes.computeIfAbsent(row, _ -> new float[hidden]), hiddenSlopes[i]);
					TaggerNetwork.add(directSlopes.computeIfAbsent(row, _ -> new float[LABELS]), scoreSlopes[i]);
				}
				i++;
			}
		}
		sparseSlopes.forEach((row, slope) -> adagrad(sparse[row], slope, sparseSquares, row, rate));
		directSlopes.forEach((row, slope) -> adagrad(direct[row], slope, directSquares, row, rate));
	}

	private static void adagrad(float[] weights, float[] slope, float[] squares, int row, float rate) {
		double square = 0;
		for (float s : slope) {
			square += (double) s * s;
		}
		squares[row] += (float) (square / slope.length);
		float by = rate * SPARSE_RATE / ((float) Math.sqrt(squares[row]) + 1e-8f);
		for (int h = 0; h < weights.length; h++) {
			weights[h] -= by * slope[h];
		}
	}

	private void learnWindow(float[][] in, float[][] hiddenSlopes, int[] before, int[] after, float rate) {
		int dimension = standard[0].length;
		var byDimension = new float[dimension][in.length];
		for (int i = 0; i < in.length; i++) {
			for (int d = 0; d < dimension; d++) {
				byDimension[d][i] = in[i][d];
			}
		}
		var slopes = new float[window.length][hidden];
		float[][][] places = { shifted(hiddenSlopes, after), hiddenSlopes, shifted(hiddenSlopes, before) };
		for (int place = 0; place < 3; place++) {
			for (int d = 0; d < dimension; d++) {
				TaggerNetwork.multiplyAdd(slopes[place * dimension + d], places[place], 0, byDimension[d]);
			}
		}
		adam(window, slopes, rate);
		var biasSlopes = new float[1][hidden];
		for (float[] slope : hiddenSlopes) {
			TaggerNetwork.add(biasSlopes[0], slope);
		}
		adam(hiddenBias, biasSlopes, rate);
	}

	/// Row i is the slope of the word whose neighbour word i is.
	private float[][] shifted(float[][] slopes, int[] to) {
		var none = new float[hidden];
		var shifted = new float[slopes.length][];
		for (int i = 0; i < slopes.length; i++) {
			shifted[i] = to[i] < 0 ? none : slopes[to[i]];
		}
		return shifted;
	}

	private void adam(float[][] weights, float[][] slopes, float rate) {
		adams.computeIfAbsent(weights, Adam::new).update(weights, slopes, rate * RATE);
	}

	/// Adam's running means for one table.
	private static final class Adam {
		private final float[][] mean;
		private final float[][] square;
		private int steps;

		Adam(float[][] like) {
			mean = new float[like.length][like[0].length];
			square = new float[like.length][like[0].length];
		}

		void update(float[][] weights, float[][] slopes, float rate) {
			steps++;
			float by = (float) (rate * Math.sqrt(1 - Math.pow(0.999, steps)) / (1 - Math.pow(0.9, steps)));
			for (int r = 0; r < weights.length; r++) {
				row(weights[r], slopes[r], mean[r], square[r], by);
			}
		}

		private static void row(float[] weights, float[] slopes, float[] mean, float[] square, float by) {
			for (int c = 0; c < weights.length; c++) {
				mean[c] = 0.9f * mean[c] + 0.1f * slopes[c];
				square[c] = 0.999f * square[c] + 0.001f * slopes[c] * slopes[c];
				weights[c] -= by * mean[c] / ((float) Math.sqrt(square[c]) + 1e-8f);
			}
		}
	}
}
