package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import variorum.align.Passage.Link;
import variorum.align.Passage.Reading;

/// Decides for each pair of versions which links stand in the same order in both: the set of them with the most text that
/// does. All others have moved, so that of two blocks that changed places it is the shorter one that moved.
///
/// Heaviest non-decreasing subsequence by place in the right version, over the links in order of place in the left one:
/// O(n log n) with a map of the best weight for each end.
final class Moves {
	/// One link of the drafts, where it stands in both versions and what it weighs.
	private record Place(Passages.Draft draft, int link, int left, int right, int weight) { }

	private Moves() { }

	/// Marks the moved links of `drafts`.
	static void mark(List<Passages.Draft> drafts) {
		var pairs = new TreeMap<Long, List<Place>>();
		for (var draft : drafts) {
			for (int k = 0; k < draft.links.size(); k++) {
				var left = draft.readings.get(draft.links.get(k).left());
				var right = draft.readings.get(draft.links.get(k).right());
				pairs.computeIfAbsent(((long) left.version() << 32) | right.version(), p -> new ArrayList<>())
						.add(new Place(draft, k, left.span().start(), right.span().start(), weight(left, right)));
			}
		}
		pairs.values().forEach(Moves::markPair);
	}

	private static int weight(Reading left, Reading right) {
		return 1 + left.span().length() + right.span().length();
	}

	private static void markPair(List<Place> places) {
		places.sort(Comparator.comparingInt(Place::left).thenComparingInt(Place::right));
		int n = places.size();
		var best = new long[n];
		var before = new int[n];
		var ends = new TreeMap<Integer, Integer>();
		int last = -1;
		for (int i = 0; i < n; i++) {
			var at = ends.floorEntry(places.get(i).right());
			before[i] = at == null ? -1 : at.getValue();
			best[i] = places.get(i).weight() + (at == null ? 0 : best[at.getValue()]);
			put(ends, places.get(i).right(), i, best);
			last = last < 0 || best[i] > best[last] ? i : last;
		}
		var inPlace = new boolean[n];
		for (int i = last; i >= 0; i = before[i]) {
			inPlace[i] = true;
		}
		for (int i = 0; i < n; i++) {
			if (!inPlace[i]) {
				var p = places.get(i);
				p.draft().links.set(p.link(), moved(p.draft().links.get(p.link())));
			}
		}
	}

	/// Keeps in `ends` only ends that are worth more than every earlier one.
	private static void put(NavigableMap<Integer, Integer> ends, int end, int link, long[] best) {
		var same = ends.floorEntry(end);
		if (same != null && best[same.getValue()] >= best[link]) {
			return;
		}
		ends.put(end, link);
		for (var next = ends.higherEntry(end); next != null && best[next.getValue()] <= best[link]; next = ends.higherEntry(end)) {
			ends.remove(next.getKey());
		}
	}

	private static Link moved(Link l) {
		return new Link(l.left(), l.right(), l.degree(), true, l.score(), l.why(), l.answers());
	}
}
