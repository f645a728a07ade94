package variorum.facts;

import java.util.ArrayList;
import java.util.List;

/// Tells whether two wordings of one quotation differ in a word that says something else: not in what one of them leaves out,
/// nor in how a word is spelled.
final class OtherWords {
	private static final int SHORT = 4;
	/// The part of the shorter wording's words that must stand in the other: two parts of a long quotation are not compared.
	private static final double SAME = 0.75;
	/// Longer wordings, as products of words, are taken as they are.
	private static final long LONGEST = 1_000_000;

	private OtherWords() { }

	/// Whether between two words that both have, one stands against another: `never` against `soon`.
	///
	/// Aligned by a longest common subsequence; words in folded form. Cost: the product of the lengths.
	static boolean in(List<String> a, List<String> b) {
		if ((long) a.size() * b.size() > LONGEST) {
			return false;
		}
		var pairs = common(a, b);
		if (pairs.size() < SAME * Math.min(a.size(), b.size())) {
			return false;
		}
		for (int k = 1; k < pairs.size(); k++) {
			var before = pairs.get(k - 1);
			var now = pairs.get(k);
			boolean one = now[0] - before[0] == 2 && now[1] - before[1] == 2;
			if (one && saysElse(a.get(now[0] - 1), b.get(now[1] - 1))) {
				return true;
			}
			boolean more = (now[0] - before[0] == 2 && now[1] - before[1] == 1 && Opposites.negates(a.get(now[0] - 1)))
					|| (now[1] - before[1] == 2 && now[0] - before[0] == 1 && Opposites.negates(b.get(now[1] - 1)));
			if (more) {
				return true;
			}
		}
		return false;
	}

	private static boolean saysElse(String a, String b) {
		if (Opposites.negates(a) != Opposites.negates(b) || Opposites.are(a, b)) {
			return true;
		}
		int stem = Math.min(SHORT, Math.min(a.length(), b.length()));
		boolean content = a.length() > 2 && b.length() > 2 && !FunctionWords.contains(a) && !FunctionWords.contains(b);
		boolean alike = a.regionMatches(0, b, 0, stem) || NameForm.areAlike(a, b);
		return content && !alike && Character.isDigit(a.charAt(0)) == Character.isDigit(b.charAt(0));
	}

	private static List<int[]> common(List<String> a, List<String> b) {
		int[][] best = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--) {
			for (int j = b.size() - 1; j >= 0; j--) {
				best[i][j] = a.get(i).equals(b.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
			}
		}
		var pairs = new ArrayList<int[]>();
		int i = 0;
		int j = 0;
		while (i < a.size() && j < b.size()) {
			if (a.get(i).equals(b.get(j))) {
				pairs.add(new int[] {i++, j++});
			} else if (best[i + 1][j] >= best[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return pairs;
	}
}
