package variorum.align;

import java.util.Arrays;

/// Numbers every run of 1, 2, 3, 4 and 8 tokens of all versions, so that equal runs have equal numbers, and lists where each
/// stands.
///
/// Naming by doubling: a run of 2k tokens is named by the pair of names of its halves (Karp, Miller and Rosenberg, STOC
/// 1972). Names are exact, unlike rolling hashes; time and memory are linear in the words for each length; the one table
/// serves all pairs of versions at once. A suffix array would give every length, but five lengths are all that seeds need:
/// longer runs are found by extending.
final class Grams {
	/// The lengths that are named, in tokens.
	static final int[] LENGTHS = {1, 2, 3, 4, 8};
	/// No run of this length begins here.
	static final int NONE = -1;

	private final int[][][] names;
	/// For each level and name where its places begin in the list of places.
	private final int[][] starts;
	/// For each level the places of all names in turn, as tokens counted through all versions.
	private final int[][] places;
	/// For each version how many tokens stand before it.
	private final int[] offsets;

	Grams(int[][] keys, int distinct) {
		offsets = new int[keys.length + 1];
		for (int v = 0; v < keys.length; v++) {
			offsets[v + 1] = offsets[v] + keys[v].length;
		}
		names = new int[LENGTHS.length][][];
		starts = new int[LENGTHS.length][];
		places = new int[LENGTHS.length][];
		names[0] = keys;
		list(0, distinct);
		list(1, name(1, 0, 0, 1));
		list(2, name(2, 1, 1, 1));
		list(3, name(3, 1, 1, 2));
		list(4, name(4, 3, 3, 4));
	}

	/// The name of the run of `LENGTHS[level]` tokens that begins at token `at` of `version`, or [#NONE].
	int name(int level, int version, int at) {
		int[] all = names[level][version];
		return at < all.length ? all[at] : NONE;
	}

	/// The index of the first place of the named run in `version`; places follow one another up to [#end].
	int first(int level, int version, int name) {
		return search(level, name, offsets[version]);
	}

	/// The index past the last place of the named run in `version`, of which `first` is the first, looked for no farther
	/// than `most` places on.
	int end(int level, int version, int name, int first, int most) {
		int end = first;
		int last = Math.min(starts[level][name + 1], first + most);
		while (end < last && places[level][end] < offsets[version + 1]) {
			end++;
		}
		return end;
	}

	/// The token at which the place of index `index` begins, in `version`.
	int place(int level, int version, int index) {
		return places[level][index] - offsets[version];
	}

	private int search(int level, int name, int offset) {
		int lo = starts[level][name];
		int hi = starts[level][name + 1];
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (places[level][mid] < offset) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		return lo;
	}

	/// Names the runs of a level by the names that another level gives at their start and `shift` tokens on.
	private int name(int level, int first, int second, int shift) {
		int[][] left = names[first];
		int[][] right = names[second];
		int total = Arrays.stream(left).mapToInt(a -> a.length).sum();
		var table = new PairNames(total);
		names[level] = new int[left.length][];
		for (int v = 0; v < left.length; v++) {
			int n = Math.max(0, Math.min(left[v].length, right[v].length - shift));
			var named = new int[n];
			for (int i = 0; i < n; i++) {
				named[i] = table.name(left[v][i], right[v][i + shift]);
			}
			names[level][v] = named;
		}
		return table.size();
	}

	private void list(int level, int distinct) {
		var start = new int[distinct + 1];
		for (int[] version : names[level]) {
			for (int name : version) {
				start[name + 1]++;
			}
		}
		for (int i = 0; i < distinct; i++) {
			start[i + 1] += start[i];
		}
		int[] next = Arrays.copyOf(start, distinct);
		var place = new int[start[distinct]];
		for (int v = 0; v < names[level].length; v++) {
			int[] all = names[level][v];
			for (int i = 0; i < all.length; i++) {
				place[next[all[i]]++] = offsets[v] + i;
			}
		}
		starts[level] = start;
		places[level] = place;
	}

	/// Gives each pair of numbers a number of its own, in order of first sight: open addressing, no boxing.
	private static final class PairNames {
		private final long[] pairs;
		private final int[] named;
		private final int mask;
		private int size;

		PairNames(int most) {
			int capacity = Integer.highestOneBit(Math.max(8, most)) * 4;
			pairs = new long[capacity];
			named = new int[capacity];
			mask = capacity - 1;
			Arrays.fill(named, NONE);
		}

		int size() {
			return size;
		}

		int name(int first, int second) {
			long pair = ((long) first << 32) | second;
			long mixed = pair * 0x9E3779B97F4A7C15L;
			int at = (int) (mixed >>> 32) & mask;
			while (named[at] != NONE && pairs[at] != pair) {
				at = (at + 1) & mask;
			}
			if (named[at] == NONE) {
				pairs[at] = pair;
				named[at] = size++;
			}
			return named[at];
		}
	}
}
