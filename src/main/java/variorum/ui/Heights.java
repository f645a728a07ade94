package variorum.ui;

import java.util.Arrays;

/// The heights of many things that stand below each other, and where each begins: both in logarithmic time.
///
/// A Fenwick tree of sums (Fenwick 1994): setting a height and finding the thing at a place touch log n entries.
final class Heights {
	private final double[] tree;
	private final double[] height;

	Heights(int size) {
		tree = new double[size + 1];
		height = new double[size];
	}

	int size() {
		return height.length;
	}

	double of(int index) {
		return height[index];
	}

	void set(int index, double value) {
		double change = value - height[index];
		if (change == 0) {
			return;
		}
		height[index] = value;
		for (int k = index + 1; k < tree.length; k += k & -k) {
			tree[k] += change;
		}
	}

	/// Where the thing at `index` begins; `size()` gives where the last one ends.
	double top(int index) {
		double sum = 0;
		for (int k = index; k > 0; k -= k & -k) {
			sum += tree[k];
		}
		return sum;
	}

	double total() {
		return top(height.length);
	}

	/// The thing that `y` lies in; the first or the last for a place before or after all.
	int at(double y) {
		int found = 0;
		double rest = y;
		for (int step = Integer.highestOneBit(tree.length - 1); step > 0; step >>= 1) {
			if (found + step < tree.length && tree[found + step] <= rest) {
				found += step;
				rest -= tree[found];
			}
		}
		return Math.max(0, Math.min(found, height.length - 1));
	}

	/// Sets all at once, in linear time.
	void setAll(double[] values) {
		Arrays.fill(tree, 0);
		System.arraycopy(values, 0, height, 0, height.length);
		for (int i = 1; i < tree.length; i++) {
			tree[i] += height[i - 1];
			int parent = i + (i & -i);
			if (parent < tree.length) {
				tree[parent] += tree[i];
			}
		}
	}
}
