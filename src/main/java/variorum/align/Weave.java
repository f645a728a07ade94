package variorum.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.text.Token;

/// Weaves the pairings of all versions into one table.
///
/// Versions are added one by one, always the one that shares most with those already there, the two that share most first.
/// A version's tokens vote for rows: every pairing with a version that is in the table counts, so that one pair's slip is
/// outvoted (consistency, Notredame, Higgins and Heringa, T-Coffee, 2000). The heaviest increasing chain of votes is taken
/// (a Fenwick tree of maxima over the rows, O(n log n)); tokens of moved blocks join the rows of their counterparts, which
/// are then marked; all others get rows of their own after the row of the token before them.
final class Weave {
	private static final float SAME = 1f;
	private static final float SUBSTITUTE = 0.2f;
	/// The most tokens, punctuation included, between two rows for which substitutes are looked for.
	private static final int WIDE = 12;

	/// Gives the pairing of two versions, the lower index on the left.
	@FunctionalInterface
	interface Pairings {
		Pairing of(int left, int right);
	}

	private final Words words;
	private final Pairings pairings;
	private final int versions;
	/// For each version and token its row's number; rows are numbered as they come up.
	private final int[][] rowOf;
	private final boolean[] placed;
	/// For each version and token whether it stands in its row as a moved one.
	private final boolean[][] away;
	/// Row numbers in order.
	private int[] order = new int[0];
	private int[] position = new int[0];
	private int[] cells = new int[0];
	private boolean[] moved = new boolean[0];
	private int rows;

	private final Substitutes substitutes;

	private Weave(Words words, Pairings pairings) {
		this.words = words;
		substitutes = new Substitutes(words);
		this.pairings = pairings;
		versions = words.versions();
		placed = new boolean[versions];
		rowOf = new int[versions][];
		away = new boolean[versions][];
		for (int v = 0; v < versions; v++) {
			away[v] = new boolean[words.size(v)];
			rowOf[v] = new int[words.size(v)];
			Arrays.fill(rowOf[v], Table.GAP);
		}
	}

	static Table of(Words words, Pairings pairings) {
		var weave = new Weave(words, pairings);
		for (int v : weave.sequence()) {
			weave.add(v);
		}
		return weave.table();
	}

	/// The versions in the order in which they are added.
	private int[] sequence() {
		var shared = new double[versions][versions];
		for (int u = 0; u < versions; u++) {
			for (int v = u + 1; v < versions; v++) {
				shared[u][v] = shared[v][u] = shared(pairings.of(u, v), u, v);
			}
		}
		var drawn = new double[versions];
		for (int u = 0; u < versions; u++) {
			drawn[u] = Arrays.stream(shared[u]).max().orElse(0);
		}
		var taken = new boolean[versions];
		var sequence = new int[versions];
		for (int k = 0; k < versions; k++) {
			int next = -1;
			for (int v = 0; v < versions; v++) {
				if (!taken[v] && (next < 0 || drawn[v] > drawn[next])) {
					next = v;
				}
			}
			taken[next] = true;
			sequence[k] = next;
			for (int v = 0; v < versions; v++) {
				drawn[v] = k == 0 ? shared[next][v] : drawn[v] + shared[next][v];
			}
		}
		return sequence;
	}

	private double shared(Pairing pairing, int left, int right) {
		double shared = 0;
		for (int t = 0; t < pairing.leftSize(); t++) {
			if (pairing.right(t) != Pairing.NONE && words.keys[left][t] == words.keys[right][pairing.right(t)]) {
				shared += words.weight(words.keys[left][t]);
			}
		}
		return shared;
	}

	private void add(int v) {
		var votes = new Votes(v);
		int[] chosen = votes.heaviest();
		substitute(v, chosen);
		int n = words.size(v);
		grow(n);
		for (int t = 0; t < n; t++) {
			if (chosen[t] != Table.GAP) {
				put(chosen[t], v, t);
			}
		}
		for (int t = 0; t < n; t++) {
			if (chosen[t] == Table.GAP) {
				int row = votes.movedRow(t);
				if (row != Table.GAP) {
					put(row, v, t);
					away[v][t] = true;
					moved[row] = true;
				}
			}
		}
		insert(v, chosen);
		placed[v] = true;
	}

	/// Gives the few words that are left between two rows of `v` to the few rows there that lack a word of it.
	private void substitute(int v, int[] chosen) {
		int from = 0;
		int after = -1;
		for (int t = 0; t <= chosen.length; t++) {
			if (t == chosen.length || chosen[t] != Table.GAP) {
				int before = t == chosen.length ? order.length : position[chosen[t]];
				if (t > from && t - from <= WIDE && before - after - 1 <= WIDE) {
					substitute(v, wordsIn(v, from, t), rowsIn(after + 1, before), chosen);
				}
				from = t + 1;
				after = before;
			}
		}
	}

	private void substitute(int v, int[] free, int[] open, int[] chosen) {
		if (!Substitutes.isFew(free.length, open.length)) {
			return;
		}
		var closeness = new double[free.length][open.length];
		for (int i = 0; i < free.length; i++) {
			for (int j = 0; j < open.length; j++) {
				closeness[i][j] = closeness(words.keys[v][free[i]], open[j]);
			}
		}
		for (var pair : Substitutes.byPlace(closeness)) {
			chosen[free[pair.a()]] = open[pair.b()];
		}
	}

	private double closeness(int key, int row) {
		double best = 0;
		for (int u = 0; u < versions; u++) {
			int t = cells[row * versions + u];
			best = t == Table.GAP ? best : Math.max(best, substitutes.closeness(key, words.keys[u][t]));
		}
		return best;
	}

	private int[] wordsIn(int v, int from, int to) {
		return IntStream.range(from, to).filter(t -> words.isWord(words.keys[v][t])).toArray();
	}

	/// The rows in the positions `[from, to)` that hold words and are in place.
	private int[] rowsIn(int from, int to) {
		return Arrays.stream(order, from, to).filter(r -> !moved[r] && isWordRow(r)).toArray();
	}

	private boolean isWordRow(int row) {
		for (int u = 0; u < versions; u++) {
			int t = cells[row * versions + u];
			if (t != Table.GAP) {
				return words.isWord(words.keys[u][t]);
			}
		}
		return false;
	}

	private void grow(int more) {
		int room = rows + more;
		if (moved.length < room) {
			int size = Math.max(room, rows + rows / 2);
			int used = rows * versions;
			cells = Arrays.copyOf(cells, size * versions);
			Arrays.fill(cells, used, cells.length, Table.GAP);
			moved = Arrays.copyOf(moved, size);
		}
	}

	private void put(int row, int version, int token) {
		cells[row * versions + version] = token;
		rowOf[version][token] = row;
	}

	/// Gives rows of their own to the tokens of `v` that have none, each after the row of the token before it.
	private void insert(int v, int[] chosen) {
		var merged = new int[order.length + words.size(v)];
		int size = 0;
		int at = 0;
		for (int t = 0; t < chosen.length; t++) {
			if (chosen[t] != Table.GAP) {
				int end = position[chosen[t]] + 1;
				while (at < end) {
					merged[size++] = order[at++];
				}
			} else if (rowOf[v][t] == Table.GAP) {
				put(rows, v, t);
				merged[size++] = rows++;
			}
		}
		while (at < order.length) {
			merged[size++] = order[at++];
		}
		order = Arrays.copyOf(merged, size);
		position = new int[rows];
		for (int k = 0; k < size; k++) {
			position[order[k]] = k;
		}
	}

	private Table table() {
		var inOrder = new int[rows * versions];
		var marks = new boolean[rows];
		for (int k = 0; k < rows; k++) {
			System.arraycopy(cells, order[k] * versions, inOrder, k * versions, versions);
			marks[k] = moved[order[k]];
		}
		List<List<Token>> tokens = words.tokens;
		return new Table(tokens, inOrder, marks);
	}

	/// What the pairings of one version with those in the table say of the rows of its tokens.
	private final class Votes {
		private final int v;
		/// For each token where its votes begin in `row` and `weight`.
		private final int[] start;
		private final int[] row;
		private final float[] weight;
		private final boolean[] outOfPlace;

		Votes(int v) {
			this.v = v;
			int n = words.size(v);
			int others = 0;
			for (int u = 0; u < versions; u++) {
				others += placed[u] ? 1 : 0;
			}
			start = new int[n + 1];
			row = new int[n * others];
			weight = new float[n * others];
			outOfPlace = new boolean[n * others];
			collect(n);
		}

		private void collect(int n) {
			int size = 0;
			for (int t = 0; t < n; t++) {
				start[t] = size;
				for (int u = 0; u < versions; u++) {
					if (placed[u]) {
						size = vote(t, u, size);
					}
				}
			}
			start[n] = size;
		}

		private int vote(int t, int u, int size) {
			var pairing = pairings.of(Math.min(u, v), Math.max(u, v));
			int answer = u < v ? pairing.left(t) : pairing.right(t);
			if (answer == Pairing.NONE) {
				return size;
			}
			int to = rowOf[u][answer];
			int key = words.keys[v][t];
			float value = key == words.keys[u][answer] ? SAME + words.weight(key) : SUBSTITUTE;
			boolean isMoved = away[u][answer] || pairing.isMoved(u < v ? answer : t);
			for (int k = start[t]; k < size; k++) {
				if (row[k] == to && outOfPlace[k] == isMoved) {
					weight[k] += value;
					return size;
				}
			}
			row[size] = to;
			weight[size] = value;
			outOfPlace[size] = isMoved;
			return size + 1;
		}

		/// The row of each token in the heaviest increasing chain, or [Table#GAP].
		int[] heaviest() {
			var chain = new Chain(order.length, row.length);
			for (int t = 0; t + 1 < start.length; t++) {
				chain.offer(t, start[t], start[t + 1]);
			}
			return chain.rows(start.length - 1);
		}

		/// The row with most votes that a moved token may join, or [Table#GAP].
		int movedRow(int t) {
			int best = Table.GAP;
			float most = SAME;
			for (int k = start[t]; k < start[t + 1]; k++) {
				if (outOfPlace[k] && weight[k] >= most && cells[row[k] * versions + v] == Table.GAP) {
					most = weight[k];
					best = row[k];
				}
			}
			return best;
		}

		/// The heaviest chain of votes whose rows increase with the tokens.
		private final class Chain {
			private final int[] tree;
			private final float[] best;
			private final int[] before;
			private final int[] token;
			private int last = -1;

			Chain(int rowsInOrder, int votes) {
				tree = new int[rowsInOrder + 1];
				Arrays.fill(tree, -1);
				best = new float[votes];
				before = new int[votes];
				token = new int[votes];
			}

			/// All votes of a token are asked before any is put in, so that no chain takes two of them.
			void offer(int t, int from, int to) {
				for (int k = from; k < to; k++) {
					if (!outOfPlace[k]) {
						token[k] = t;
						before[k] = upTo(position[row[k]]);
						best[k] = weight[k] + (before[k] < 0 ? 0 : best[before[k]]);
						last = last < 0 || best[k] > best[last] ? k : last;
					}
				}
				for (int k = from; k < to; k++) {
					if (!outOfPlace[k]) {
						put(k);
					}
				}
			}

			private int upTo(int place) {
				int found = -1;
				for (int at = place; at > 0; at -= at & -at) {
					if (tree[at] >= 0 && (found < 0 || best[tree[at]] > best[found])) {
						found = tree[at];
					}
				}
				return found;
			}

			private void put(int vote) {
				for (int at = position[row[vote]] + 1; at < tree.length; at += at & -at) {
					if (tree[at] < 0 || best[vote] > best[tree[at]]) {
						tree[at] = vote;
					}
				}
			}

			int[] rows(int tokens) {
				var rows = new int[tokens];
				Arrays.fill(rows, Table.GAP);
				for (int k = last; k >= 0; k = before[k]) {
					rows[token[k]] = row[k];
				}
				return rows;
			}
		}
	}
}
