package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.text.Token;

/// Weaves the pairings of all versions into one table.
///
/// Versions are added one by one, always the one that shares most with those already there, the two that share most first.
/// A version's tokens vote for rows: every pairing with a version that is in the table counts, so that one pair's slip is
/// outvoted (consistency, Notredame, Higgins and Heringa, T-Coffee, 2000). The heaviest increasing chain of votes is taken
/// ([RowChain]); tokens of moved blocks join the rows of their counterparts, which
/// are then marked, and what was edited inside them comes along; all others get rows of their own after the row of the token
/// before them.
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
					putMoved(row, v, t);
				}
			}
		}
		insert(v, chosen, settleMoved(v));
		placed[v] = true;
	}

	/// Gives what was edited inside a moved block of `v` a place among the block's rows: substitutes join the rows that they
	/// stand for, all other tokens get rows of their own, which are to follow the rows they are listed under.
	private Map<Integer, List<Integer>> settleMoved(int v) {
		var following = new HashMap<Integer, List<Integer>>();
		int before = 0;
		for (int t = 1; t < rowOf[v].length; t++) {
			if (rowOf[v][t] != Table.GAP) {
				if (t - before > 1 && isOneBlock(v, before, t)) {
					substituteMoved(v, before, t);
					follow(v, before, t, following);
				}
				before = t;
			}
		}
		return following;
	}

	/// Whether tokens `first` and `then` of `v` have moved and stand in rows that follow each other closely.
	private boolean isOneBlock(int v, int first, int then) {
		if (!away[v][first] || !away[v][then] || then - first > WIDE) {
			return false;
		}
		int passed = position[rowOf[v][then]] - position[rowOf[v][first]];
		return passed > 0 && passed <= WIDE;
	}

	private void substituteMoved(int v, int first, int then) {
		int[] open = Arrays.stream(order, position[rowOf[v][first]] + 1, position[rowOf[v][then]])
				.filter(r -> cells[r * versions + v] == Table.GAP && isWordRow(r)).toArray();
		var free = wordsIn(v, first + 1, then);
		for (var pair : substitutes(v, free, open)) {
			putMoved(open[pair.b()], v, free[pair.a()]);
		}
	}

	private void follow(int v, int first, int then, Map<Integer, List<Integer>> following) {
		int row = rowOf[v][first];
		for (int t = first + 1; t < then; t++) {
			if (rowOf[v][t] == Table.GAP) {
				following.computeIfAbsent(row, r -> new ArrayList<>()).add(rows);
				putMoved(rows++, v, t);
			} else {
				row = rowOf[v][t];
			}
		}
	}

	private void putMoved(int row, int v, int t) {
		put(row, v, t);
		away[v][t] = true;
		moved[row] = true;
	}

	/// Gives the few words that are left between two rows of `v` to the few rows there that lack a word of it.
	private void substitute(int v, int[] chosen) {
		int from = 0;
		int after = -1;
		for (int t = 0; t <= chosen.length; t++) {
			if (t == chosen.length || chosen[t] != Table.GAP) {
				int before = t == chosen.length ? order.length : position[chosen[t]];
				if (t > from && t - from <= WIDE && before - after - 1 <= WIDE) {
					int[] free = wordsIn(v, from, t);
					int[] open = rowsIn(after + 1, before);
					substitutes(v, free, open).forEach(p -> chosen[free[p.a()]] = open[p.b()]);
				}
				from = t + 1;
				after = before;
			}
		}
	}

	private List<Gaps.Pair> substitutes(int v, int[] free, int[] open) {
		if (!Substitutes.isFew(free.length, open.length)) {
			return List.of();
		}
		var closeness = new double[free.length][open.length];
		for (int i = 0; i < free.length; i++) {
			for (int j = 0; j < open.length; j++) {
				closeness[i][j] = closeness(words.keys[v][free[i]], open[j]);
			}
		}
		return Substitutes.byPlace(closeness);
	}

	private double closeness(int key, int row) {
		double best = Substitutes.NEVER;
		for (int u = 0; u < versions; u++) {
			int t = cells[row * versions + u];
			best = t == Table.GAP ? best : Math.max(best, substitutes.closeness(key, words.keys[u][t]));
		}
		return best;
	}

	private int[] wordsIn(int v, int from, int to) {
		return Ints.where(from, to, t -> words.isWord(words.keys[v][t]));
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

	/// Gives rows of their own to the tokens of `v` that have none, each after the row of the token before it, and puts the
	/// rows that are `following` others behind them.
	private void insert(int v, int[] chosen, Map<Integer, List<Integer>> following) {
		var merged = IntStream.builder();
		int at = 0;
		for (int t = 0; t < chosen.length; t++) {
			if (chosen[t] != Table.GAP) {
				int end = position[chosen[t]] + 1;
				while (at < end) {
					copy(order[at++], following, merged);
				}
			} else if (rowOf[v][t] == Table.GAP) {
				put(rows, v, t);
				merged.add(rows++);
			}
		}
		while (at < order.length) {
			copy(order[at++], following, merged);
		}
		order = merged.build().toArray();
		position = new int[rows];
		for (int k = 0; k < order.length; k++) {
			position[order[k]] = k;
		}
	}

	private static void copy(int row, Map<Integer, List<Integer>> following, IntStream.Builder merged) {
		merged.add(row);
		if (!following.isEmpty()) {
			following.getOrDefault(row, List.of()).forEach(merged::add);
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
			var places = Arrays.stream(row, 0, start[start.length - 1]).map(r -> position[r]).toArray();
			var chain = new RowChain(order.length, places, weight, outOfPlace);
			for (int t = 0; t + 1 < start.length; t++) {
				chain.offer(t, start[t], start[t + 1]);
			}
			return Arrays.stream(chain.votes(start.length - 1)).map(k -> k < 0 ? Table.GAP : row[k]).toArray();
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
	}
}
