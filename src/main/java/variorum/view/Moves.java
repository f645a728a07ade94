package variorum.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import variorum.align.Passage;

/// Which readings of a passage stand in another place than in another version, as a reader sees it. Where two versions both
/// tell a passage twice (in the headline and in the first sentence), the first here and the second there cross by
/// themselves: a reading is moved against a version only when none of that version's readings stands in its place.
final class Moves {
	private Moves() { }

	/// The versions, among those wanted, against which a reading is moved, in ascending order.
	static List<Integer> against(Passage p, int reading, IntPredicate wanted) {
		var moved = new ArrayList<Integer>();
		var stays = new ArrayList<Integer>();
		for (var l : p.links()) {
			if (l.left() == reading || l.right() == reading) {
				(l.moved() ? moved : stays).add(p.readings().get(l.left() == reading ? l.right() : l.left()).version());
			}
		}
		return moved.stream().distinct().filter(v -> wanted.test(v) && !stays.contains(v)).sorted().toList();
	}

	/// Whether any reading of a version that is wanted is moved against another such version.
	static boolean any(Passage p, IntPredicate wanted) {
		for (int r = 0; r < p.readings().size(); r++) {
			if (wanted.test(p.readings().get(r).version()) && !against(p, r, wanted).isEmpty()) {
				return true;
			}
		}
		return false;
	}
}
