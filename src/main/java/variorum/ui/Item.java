package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import variorum.view.Fold;
import variorum.view.Piece;

/// What stands below each other in a column pane: pieces of text, and lines that open or close folded furniture.
sealed interface Item {
	/// A piece of text.
	record Text(Piece piece) implements Item { }

	/// The line of a fold; its pieces follow when it is `open`.
	record Folded(Fold fold, boolean open, Piece first) implements Item { }

	/// The items of a column whose folds in `open` (by their first piece) are open.
	static List<Item> of(List<Piece> pieces, List<Fold> folds, Set<Integer> open) {
		var items = new ArrayList<Item>(pieces.size());
		int next = 0;
		for (int i = 0; i < pieces.size(); i++) {
			if (next < folds.size() && folds.get(next).first() == i) {
				var fold = folds.get(next++);
				items.add(new Folded(fold, open.contains(i), pieces.get(i)));
				if (!open.contains(i)) {
					i = fold.last();
					continue;
				}
			}
			items.add(new Text(pieces.get(i)));
		}
		return items;
	}
}
