package variorum.align;

import java.util.List;

/// Logistic regression by Newton's method with a small ridge, for a few dozen inputs.
final class LogisticFit {
	private static final double RIDGE = 1e-3;
	private static final int ROUNDS = 9;

	/// One observation: its inputs, whether it is true, and how much it counts.
	record Example(float[] inputs, boolean isTrue, double weight) { }

	private LogisticFit() { }

	/// The weights, the constant last. Inputs marked in `off` are left out and get the weight 0.
	static float[] of(List<Example> examples, boolean[] off) {
		int n = examples.getFirst().inputs().length + 1;
		double total = examples.stream().mapToDouble(Example::weight).sum();
		double[] weights = new double[n];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] curve = new double[n][n + 1];
			for (var e : examples) {
				add(curve, e, weights, off, total);
			}
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					curve[j][i] = curve[i][j];
				}
				curve[i][i] += i < n - 1 ? RIDGE : 1e-9;
				curve[i][n] -= i < n - 1 ? RIDGE * weights[i] : 0;
			}
			double[] step = solve(curve);
			for (int i = 0; i < n; i++) {
				weights[i] += step[i];
			}
		}
		float[] result = new float[n];
		for (int i = 0; i < n; i++) {
			result[i] = Math.round(weights[i] * 1000) / 1000f;
		}
		return result;
	}

	private static void add(double[][] curve, Example e, double[] weights, boolean[] off, double total) {
		int n = weights.length;
		double[] x = new double[n];
		double odds = 0;
		for (int i = 0; i < n; i++) {
			x[i] = i == n - 1 ? 1 : off[i] ? 0 : e.inputs()[i];
			odds += weights[i] * x[i];
		}
		double p = 1 / (1 + Math.exp(-odds));
		double w = e.weight() / total;
		for (int i = 0; i < n; i++) {
			double slope = w * p * (1 - p) * x[i];
			for (int j = 0; j <= i && slope != 0; j++) {
				curve[i][j] += slope * x[j];
			}
			curve[i][n] += w * ((e.isTrue() ? 1 : 0) - p) * x[i];
		}
	}

	private static double[] solve(double[][] m) {
		int n = m.length;
		for (int c = 0; c < n; c++) {
			int pivot = c;
			for (int r = c + 1; r < n; r++) {
				pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
			}
			double[] swap = m[c];
			m[c] = m[pivot];
			m[pivot] = swap;
			for (int r = 0; r < n; r++) {
				double f = r == c ? 0 : m[r][c] / m[c][c];
				for (int k = c; k <= n && f != 0; k++) {
					m[r][k] -= f * m[c][k];
				}
			}
		}
		double[] x = new double[n];
		for (int i = 0; i < n; i++) {
			x[i] = m[i][n] / m[i][i];
		}
		return x;
	}
}
