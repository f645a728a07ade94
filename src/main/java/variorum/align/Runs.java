package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the maximal runs of equal tokens that two versions share.
///
/// Each place of the one version is looked up in the index of the other, longest run first, and what is found is extended
/// as far as it goes; a diagonal is never walked twice. Runs that stand too often on either side are passed over: what they
/// belong to is found through rarer ones or, where all is alike, by the alignment of the gaps between. So the number of
/// look-ups is linear in the words and never the product of two frequencies.
final class Runs {
	/// For each level of [Grams#LENGTHS]: how often a run may stand in a version to be a seed.
	private static final int[] OFTEN = {1, 2, 4, 6, 24};
	/// For each level: the least weight of a seed, so that "in the" is none.
	private static final float[] LEAST = {0.5f, 0.6f, 0.6f, 0.6f, 0.3f};

	/// A run of this many tokens is not searched for others inside.
	private static final int LONG = 24;

	private final Words words;
	private final Grams grams;
	private final Beat beat;

	Runs(Words words, Grams grams, Beat beat) {
		this.words = words;
		this.beat = beat;
		this.grams = grams;
	}

	/// The shared runs of versions `left` and `right`, by place in the left one.
	List<Run> between(int left, int right) {
		var found = new ArrayList<Run>();
		int n = words.size(left);
		int[] reached = new int[n + words.size(right) + 1];
		for (int i = 0; i < n; i++) {
			beat.tick();
			int inside = 0;
			for (int level = Grams.LENGTHS.length - 1; level >= 0; level--) {
				inside = Math.max(inside, seed(level, left, i, right, reached, found));
			}
			i = Math.max(i, inside - LONG / 2);
		}
		addEnds(left, right, found);
		found.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
		return found;
	}

	/// Adds what the versions share from their first word on and up to their last: however often its words come up, that
	/// stands where it stands.
	private void addEnds(int left, int right, List<Run> found) {
		int[] a = words.keys[left];
		int[] b = words.keys[right];
		int most = Math.min(a.length, b.length);
		int mismatch = Arrays.mismatch(a, 0, most, b, 0, most);
		int head = mismatch < 0 ? most : mismatch;
		int tail = 0;
		while (tail < most - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
			tail++;
		}
		if (head >= LONG) {
			found.add(new Run(0, 0, head, words.weight(left, 0, head), 1));
		}
		if (tail >= LONG) {
			found.add(new Run(a.length - tail, b.length - tail, tail, words.weight(left, a.length - tail, a.length), 1));
		}
	}

	/// Adds the runs that a seed at token `i` belongs to; gives the end of a run that is long enough to be passed through
	/// without another look, as what overlaps its end is found from there, or 0.
	private int seed(int level, int left, int i, int right, int[] reached, List<Run> found) {
		int name = grams.name(level, left, i);
		if (name == Grams.NONE || words.weight(left, i, i + Grams.LENGTHS[level]) < LEAST[level]) {
			return 0;
		}
		int first = grams.first(level, right, name);
		int end = grams.end(level, right, name, first, OFTEN[level] + 1);
		int here = end == first ? 0 : count(level, left, name);
		if (here == 0 || end - first > OFTEN[level] || here > OFTEN[level]) {
			return 0;
		}
		int through = 0;
		for (int k = first; k < end; k++) {
			int j = grams.place(level, right, k);
			int diagonal = j - i + words.size(left);
			if (i >= reached[diagonal]) {
				var run = extended(left, i, right, j, Math.max(here, end - first));
				reached[diagonal] = run.aEnd();
				found.add(run);
				through = run.length() >= LONG ? run.aEnd() : through;
			}
		}
		return through;
	}

	private int count(int level, int version, int name) {
		int first = grams.first(level, version, name);
		return grams.end(level, version, name, first, OFTEN[level] + 1) - first;
	}

	private Run extended(int left, int i, int right, int j, int rivals) {
		int[] a = words.keys[left];
		int[] b = words.keys[right];
		int from = 0;
		while (i + from > 0 && j + from > 0 && a[i + from - 1] == b[j + from - 1]) {
			from--;
		}
		int same = Arrays.mismatch(a, i, a.length, b, j, b.length);
		int to = same < 0 ? a.length - i : same;
		return new Run(i + from, j + from, to - from, words.weight(left, i + from, i + to) / rivals, rivals);
	}
}
