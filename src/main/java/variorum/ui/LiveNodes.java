package variorum.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The nodes of the items in view, by the item's index; nodes that leave the view wait to be used again.
final class LiveNodes {
	/// Puts an item into a node.
	interface Filler {
		void fill(int item, Node node);
	}

	private final Pane content;
	private final Filler filler;
	private final TreeMap<Integer, Region> live = new TreeMap<>();
	private final ArrayDeque<PieceNode> pieces = new ArrayDeque<>();
	private final ArrayDeque<FoldNode> folds = new ArrayDeque<>();

	LiveNodes(Pane content, Filler filler) {
		this.content = content;
		this.filler = filler;
	}

	Collection<Region> all() {
		return live.values();
	}

	Optional<Region> at(int item) {
		return Optional.ofNullable(live.get(item));
	}

	/// The node of an item: there already, used again, or new.
	Region node(int index, Item item) {
		Region there = live.get(index);
		if (there != null) {
			return there;
		}
		Region made = switch (item) {
			case Item.Text t -> pieces.isEmpty() ? added(new PieceNode()) : pieces.pop();
			case Item.Folded f -> folds.isEmpty() ? added(new FoldNode()) : folds.pop();
		};
		made.setVisible(true);
		live.put(index, made);
		filler.fill(index, made);
		made.applyCss();
		return made;
	}

	private <R extends Region> R added(R node) {
		node.setManaged(false);
		content.getChildren().add(node);
		return node;
	}

	/// Fills every node anew.
	void refill() {
		live.forEach(filler::fill);
	}

	/// Lets go of the nodes of items before `from` and from `to` on.
	void recycle(int from, int to) {
		for (var it = live.entrySet().iterator(); it.hasNext();) {
			var e = it.next();
			if (e.getKey() < from || e.getKey() >= to) {
				put(e.getValue());
				it.remove();
			}
		}
	}

	void recycleAll() {
		live.values().forEach(this::put);
		live.clear();
	}

	private void put(Region node) {
		node.setVisible(false);
		if (node instanceof PieceNode p) {
			pieces.push(p);
		} else if (node instanceof FoldNode f) {
			folds.push(f);
		}
	}
}
