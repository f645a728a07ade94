package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import variorum.text.Span;
import variorum.view.Fold;
import variorum.view.Piece;

/// What stands below each other in a column pane: pieces of text, and lines that open or close folded furniture.
sealed interface Item {
	/// A piece of text.
	record Text(Piece piece) implements Item { }

	/// The line of a fold; its pieces follow when it is `open`.
	record Folded(Fold fold, boolean open, Piece first) implements Item { }

	/// The text of the item; of a fold that of its first piece.
	default Span span() {
		return switch (this) {
			case Text(Piece piece) -> piece.span();
			case Folded f -> f.first().span();
		};
	}

	/// The place of the last of `items`, of which there is one at least, that begins at or before an offset of the text: a closed
	/// fold stands for all that it hides.
	static int at(List<Item> items, int offset) {
		int lo = 0;
		int hi = items.size() - 1;
		while (lo < hi) {
			int mid = (lo + hi + 1) >>> 1;
			if (items.get(mid).span().start() <= offset) {
				lo = mid;
			} else {
				hi = mid - 1;
			}
		}
		return lo;
	}

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
