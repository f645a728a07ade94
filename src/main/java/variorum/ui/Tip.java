package variorum.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that show beside the pointer when it rests on a node; a screen reader says them as help.
///
/// A window of its own is behind each tooltip, and a main view has dozens: made one by one when the pointer first comes, they
/// cost the first frame nothing.
final class Tip {
	private Optional<String> words = Optional.empty();
	private Optional<Tooltip> made = Optional.empty();

	private Tip(Node node) {
		node.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> words.ifPresent(w -> show(node, w)));
	}

	/// Gives a node its words, in the place of those it had.
	static void on(Node node, String words) {
		of(node).set(node, Optional.of(words));
	}

	/// Takes a node's words away.
	static void none(Node node) {
		if (node.hasProperties() && node.getProperties().containsKey(Tip.class)) {
			of(node).set(node, Optional.empty());
		}
	}

	/// What would be shown beside the pointer on this node.
	static Optional<String> words(Node node) {
		return node.hasProperties() && node.getProperties().get(Tip.class) instanceof Tip t ? t.words : Optional.empty();
	}

	private static Tip of(Node node) {
		return (Tip) node.getProperties().computeIfAbsent(Tip.class, k -> new Tip(node));
	}

	private void set(Node node, Optional<String> now) {
		words = now;
		node.setAccessibleHelp(now.orElse(null));
		made.ifPresent(t -> now.ifPresentOrElse(t::setText, () -> {
			Tooltip.uninstall(node, t);
			made = Optional.empty();
		}));
	}

	private void show(Node node, String now) {
		if (made.isEmpty()) {
			var tip = new Tooltip(now);
			Tooltip.install(node, tip);
			made = Optional.of(tip);
		}
	}
}
