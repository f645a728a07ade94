package variorum.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stems of a story, numbered, with how much each says: the rarer in the story's clauses, the more.
///
/// Weight of a stem in `n` of the story's `N` clauses: `log(1 + N / n)`, so that what every version says in every sentence
/// (the topic) says little about which sentences belong together.
final class Lexicon {
	private final Map<String, Integer> ids = new HashMap<>();
	private final List<Integer> lastSeen = new ArrayList<>();
	private final List<Integer> clauses = new ArrayList<>();
	private int total;

	/// The number of `stem`, given when first met.
	int id(String stem) {
		return ids.computeIfAbsent(stem, s -> {
			lastSeen.add(-1);
			clauses.add(0);
			return clauses.size() - 1;
		});
	}

	/// Counts one clause that holds these stems.
	void count(int[] stems) {
		for (int s : stems) {
			if (lastSeen.get(s) != total) {
				lastSeen.set(s, total);
				clauses.set(s, clauses.get(s) + 1);
			}
		}
		total++;
	}

	/// How much the stem `id` says.
	float weight(int id) {
		return (float) Math.log(1 + (double) total / Math.max(1, clauses.get(id)));
	}
}
