package variorum.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import variorum.align.Alignment;
import variorum.align.Passage;
import variorum.text.Span;

/// Which mentions stand in readings of one passage that are linked to each other.
final class Passages {
	/// Two indexes, the smaller first.
	record Pair(int a, int b) implements Comparable<Pair> {
		@Override
		public int compareTo(Pair o) {
			return a != o.a ? Integer.compare(a, o.a) : Integer.compare(b, o.b);
		}
	}

	private final List<Passage> passages;
	/// By the mention itself: equal ones stand in one place.
	private final IdentityHashMap<Mention, Set<Integer>> standing = new IdentityHashMap<>();

	/// `mentions` in order of version and place.
	Passages(Alignment alignment, List<Mention> mentions) {
		passages = alignment.passages();
		var byVersion = new HashMap<Integer, List<Mention>>();
		mentions.forEach(m -> byVersion.computeIfAbsent(m.version(), _ -> new ArrayList<>()).add(m));
		for (int p = 0; p < passages.size(); p++) {
			for (var r : passages.get(p).readings()) {
				for (var m : within(byVersion.getOrDefault(r.version(), List.of()), r.span())) {
					standing.computeIfAbsent(m, _ -> new TreeSet<>()).add(p);
				}
			}
		}
	}

	private static List<Mention> within(List<Mention> mentions, Span span) {
		int lo = 0;
		int hi = mentions.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (mentions.get(mid).span().start() < span.start()) {
				lo = mid + 1;
			} else {
				hi = mid;
			}
		}
		int from = lo;
		while (lo < mentions.size() && mentions.get(lo).span().start() < span.end()) {
			lo++;
		}
		return mentions.subList(from, lo);
	}

	/// Whether two mentions stand in linked readings of one passage.
	boolean join(Mention a, Mention b) {
		var there = standing.getOrDefault(b, Set.of());
		for (int p : standing.getOrDefault(a, Set.of())) {
			if (there.contains(p) && passages.get(p).links().stream().anyMatch(l -> links(passages.get(p), l, a, b))) {
				return true;
			}
		}
		return false;
	}

	private static boolean links(Passage p, Passage.Link l, Mention a, Mention b) {
		var left = p.readings().get(l.left());
		var right = p.readings().get(l.right());
		return (stands(left, a) && stands(right, b)) || (stands(left, b) && stands(right, a));
	}

	private static boolean stands(Passage.Reading r, Mention m) {
		return r.version() == m.version() && r.span().contains(m.span().start());
	}
}
