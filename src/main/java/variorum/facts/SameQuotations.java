package variorum.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups quotations of the same words.
///
/// Two quotations are one when the words of the shorter stand in the longer in their order and near each other: four fifths of
/// them, or all where there are few. A few words that stand in two quotations which are not one join neither ("the back door").
/// Equal ones are grouped at once. Of the others only those are compared of which the one has
/// one of the rarest words of the other: when so many must be in both, one of the few rarest is (prefix filter; Chaudhuri,
/// Ganti and Kaushik, ICDE 2006). So a word that every quotation has costs nothing where there are rarer ones.
final class SameQuotations {
	/// Of the words of the shorter quotation this part must stand in the longer.
	private static final double SAME = 0.8;
	private static final int SHORT = 4;
	private static final int LONG = 8;
	private static final double SAME_OF_LONG = 0.6;
	/// The most different quotations that a word may stand in for it to be looked up.
	private static final int OFTEN = 500;
	/// The largest product of two lengths that is compared; longer ones, such as what an opening mark without its closing one
	/// makes of a whole text, are the same only when they are equal.
	private static final long MOST = 200_000;

	/// The different quotations, each as its words, and for each the numbers of those that are it.
	private final List<List<String>> words;
	private final List<List<Integer>> equal;
	/// The different quotations that have a word which says something.
	private final Map<String, List<Integer>> byWord = new HashMap<>();
	private final Groups groups;

	private SameQuotations(List<List<String>> quotations) {
		var alike = new LinkedHashMap<List<String>, List<Integer>>();
		for (int q = 0; q < quotations.size(); q++) {
			var key = says(quotations.get(q)) ? quotations.get(q) : List.of(String.valueOf(q), "");
			alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(q);
		}
		equal = List.copyOf(alike.values());
		words = equal.stream().map(e -> quotations.get(e.getFirst())).toList();
		groups = new Groups(quotations.size());
	}

	/// The groups of `quotations`, each told as its words, by their numbers; one without a word that says something is alone.
	static List<List<Integer>> groups(List<List<String>> quotations) {
		var same = new SameQuotations(quotations);
		same.join();
		return same.groups.all();
	}

	private static boolean says(List<String> quotation) {
		return quotation.stream().anyMatch(w -> !FunctionWords.contains(w));
	}

	private void join() {
		for (int d = 0; d < words.size(); d++) {
			for (int q : equal.get(d)) {
				groups.join(equal.get(d).getFirst(), q);
			}
			for (String w : Set.copyOf(words.get(d))) {
				if (!FunctionWords.contains(w)) {
					byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(d);
				}
			}
		}
		for (int d = 0; d < words.size(); d++) {
			if (words.get(d).size() >= SHORT) {
				joinLong(d);
			}
		}
		for (int d = 0; d < words.size(); d++) {
			if (words.get(d).size() < SHORT) {
				joinShort(d);
			}
		}
	}

	private void joinLong(int few) {
		for (String w : rarest(words.get(few))) {
			for (int many : having(w)) {
				if (group(few) != group(many) && isSame(few, many)) {
					groups.join(group(few), group(many));
				}
			}
		}
	}

	/// Joins a quotation of few words to the only longer one that has them, else to others as short.
	private void joinShort(int few) {
		var same = rarest(words.get(few)).stream().flatMap(w -> having(w).stream()).filter(o -> isSame(few, o)).toList();
		var longer = same.stream().filter(o -> words.get(o).size() >= SHORT).map(this::group).distinct().toList();
		if (longer.size() == 1) {
			groups.join(group(few), longer.getFirst());
		} else if (longer.isEmpty()) {
			same.forEach(o -> groups.join(group(few), group(o)));
		}
	}

	private int group(int different) {
		return groups.of(equal.get(different).getFirst());
	}

	private List<Integer> having(String word) {
		return byWord.getOrDefault(word, List.of());
	}

	/// The words of which one at least must be in every longer quotation that is the same; each once.
	private Set<String> rarest(List<String> quotation) {
		int n = quotation.size();
		int most = n < SHORT ? 1 : n - (int) Math.ceil(SAME * n) + 1;
		var rarest = quotation.stream().filter(byWord::containsKey)
				.sorted(Comparator.comparingInt((String w) -> having(w).size()).thenComparing(w -> w)).limit(most);
		return Set.copyOf(rarest.filter(w -> having(w).size() <= OFTEN).toList());
	}

	private boolean isSame(int few, int many) {
		int size = words.get(few).size();
		int other = words.get(many).size();
		return size <= other && (long) size * other <= MOST && areOne(words.get(few), words.get(many));
	}

	private static boolean areOne(List<String> few, List<String> many) {
		if (few.size() < SHORT) {
			return few.size() > 1 ? Collections.indexOfSubList(many, few) >= 0 : few.equals(many);
		}
		int width = Math.min(many.size(), few.size() + few.size() / 2 + 2);
		for (int from = 0; from + width < many.size(); from += Math.max(1, few.size() / 4)) {
			if (stands(few, many.subList(from, from + width))) {
				return true;
			}
		}
		return stands(few, many.subList(many.size() - width, many.size()));
	}

	/// Whether most of the words stand in `window` in their order, and of those that say something as many; of a long quotation
	/// fewer, since nobody else says so many words.
	private static boolean stands(List<String> few, List<String> window) {
		if (longestCommon(few, window) < SAME * few.size()) {
			return false;
		}
		var telling = few.stream().filter(w -> !FunctionWords.contains(w) && !Opposites.negates(w)).toList();
		return longestCommon(telling, window) >= (few.size() < LONG ? SAME : SAME_OF_LONG) * telling.size();
	}

	/// The length of the longest common subsequence.
	private static int longestCommon(List<String> a, List<String> b) {
		int[] best = new int[b.size() + 1];
		for (String x : a) {
			int diagonal = 0;
			for (int j = 0; j < b.size(); j++) {
				int above = best[j + 1];
				best[j + 1] = x.equals(b.get(j)) ? diagonal + 1 : Math.max(above, best[j]);
				diagonal = above;
			}
		}
		return best[b.size()];
	}
}
