package variorum.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.text.Span;

/// Which words of the readings of a passage answer each other: groups of places, one or more a reading.
///
/// Answers of the links that touch in a reading are one group: when "chief" answers "head" and "head" answers "leader", the
/// three belong together. Found by joining places until nothing changes; a passage has few.
public record Answers(List<List<Place>> groups) {
	/// Words of one reading: `reading` indexes the passage's readings, `span` is in the version's text.
	public record Place(int reading, Span span) {
		private boolean touches(Place other) {
			return reading == other.reading && span.overlaps(other.span);
		}
	}

	public Answers {
		groups = groups.stream().map(List::copyOf).toList();
	}

	/// The groups of a passage among the versions `shown`, in the order of the first reading.
	public static Answers of(Collation c, int passage, List<Integer> shown) {
		Passage p = c.alignment().passages().get(passage);
		var groups = new ArrayList<List<Place>>();
		for (var link : p.links()) {
			if (shown.contains(p.readings().get(link.left()).version()) && shown.contains(p.readings().get(link.right()).version())) {
				link.answers().forEach(a -> join(groups, new Place(link.left(), a.left()), new Place(link.right(), a.right())));
			}
		}
		return new Answers(groups);
	}

	private static void join(List<List<Place>> groups, Place left, Place right) {
		var touched = groups.stream().filter(g -> g.stream().anyMatch(p -> p.touches(left) || p.touches(right))).toList();
		var joined = new ArrayList<Place>();
		touched.forEach(joined::addAll);
		for (var p : List.of(left, right)) {
			if (!joined.contains(p)) {
				joined.add(p);
			}
		}
		groups.removeAll(touched);
		groups.add(joined);
	}

	/// The other readings' words for the word at `offset` of a reading, the places of each reading in order.
	public Map<Integer, List<Span>> at(int reading, int offset) {
		var found = new LinkedHashMap<Integer, List<Span>>();
		for (var g : groups) {
			if (g.stream().anyMatch(p -> p.reading() == reading && p.span().contains(offset))) {
				g.stream().sorted(java.util.Comparator.comparing(Place::span))
						.forEach(p -> found.computeIfAbsent(p.reading(), r -> new ArrayList<>()).add(p.span()));
			}
		}
		return found;
	}
}
