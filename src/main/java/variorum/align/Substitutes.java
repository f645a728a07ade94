package variorum.align;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Pairs words that stand for one another between two places that are aligned: spellings of one word first, then, where
/// few words are left on both sides, the words that stand in the same place.
///
/// The best monotone pairing by closeness of spelling (edit distance over the longer word); a pair of unlike words counts
/// so little that it never takes a word from a like one.
final class Substitutes {
	/// The most words on one side for which unlike words are paired.
	private static final int FEW = 3;
	/// The same where both sides have equally many.
	private static final int FEW_EVEN = 5;
	/// The largest product of the sides that is looked at.
	private static final int MOST = 64;
	/// Words longer than this are alike only when they are equal.
	private static final int LONG = 64;
	private static final double LIKE = 0.5;
	private static final double UNLIKE = 0.04;
	/// Words that do not stand for one another unless each is the only one there: one says something, the other holds a sentence
	/// together.
	static final double NEVER = -1;

	private final Words words;

	Substitutes(Words words) {
		this.words = words;
	}

	/// The pairs of like words among the keys `a` and `b`, in order, as indexes into them.
	List<Gaps.Pair> like(int[] a, int[] b) {
		if (a.length == 0 || b.length == 0 || a.length * b.length > MOST) {
			return List.of();
		}
		double[][] closeness = new double[a.length][b.length];
		for (int i = 0; i < a.length; i++) {
			for (int j = 0; j < b.length; j++) {
				double like = closeness(a[i], b[j]);
				closeness[i][j] = like >= LIKE ? like : 0;
			}
		}
		return best(closeness);
	}

	/// Whether `a` words on one side and `b` on the other are so few that they stand for one another by their place.
	static boolean isFew(int a, int b) {
		int most = Math.max(a, b);
		return Math.min(a, b) > 0 && (most <= FEW || (a == b && most <= FEW_EVEN));
	}

	/// The pairs of few words by place, in order: `closeness` holds for each two how near they are in spelling.
	static List<Gaps.Pair> byPlace(double[][] closeness) {
		boolean isOnly = closeness.length == 1 && closeness[0].length == 1;
		double[][] lifted = new double[closeness.length][closeness[0].length];
		for (int i = 0; i < lifted.length; i++) {
			for (int j = 0; j < lifted[i].length; j++) {
				double like = closeness[i][j];
				lifted[i][j] = like >= LIKE ? like : like == NEVER && !isOnly ? 0 : UNLIKE * (1 + Math.max(0, like));
			}
		}
		return best(lifted);
	}

	/// How near two different words are in spelling, 0 to 1.
	double closeness(int a, int b) {
		if (a == b) {
			return 1;
		}
		if (words.isWord(a) != words.isWord(b)) {
			return 0;
		}
		String x = words.name(a);
		String y = words.name(b);
		if (Character.isDigit(x.charAt(0)) && Character.isDigit(y.charAt(0))) {
			return LIKE;
		}
		int longer = Math.max(x.length(), y.length());
		if (longer > LONG) {
			return 0;
		}
		int distance = new LevenshteinDistance(longer / 2).apply(x, y);
		double like = distance < 0 ? 0 : 1 - (double) distance / longer;
		return like < LIKE && words.isContent(a) != words.isContent(b) ? NEVER : like;
	}

	private static List<Gaps.Pair> best(double[][] closeness) {
		int n = closeness.length;
		int m = closeness[0].length;
		var best = new double[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--) {
			for (int j = m - 1; j >= 0; j--) {
				double paired = closeness[i][j] > 0 ? closeness[i][j] + best[i + 1][j + 1] : 0;
				best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		var pairs = new ArrayList<Gaps.Pair>();
		int i = 0;
		int j = 0;
		while (i < n && j < m) {
			if (closeness[i][j] > 0 && best[i][j] == closeness[i][j] + best[i + 1][j + 1]) {
				pairs.add(new Gaps.Pair(i++, j++));
			} else if (best[i][j] == best[i + 1][j]) {
				i++;
			} else {
				j++;
			}
		}
		return pairs;
	}
}
