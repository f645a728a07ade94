package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Small switches in a line that wraps, each with how many rows it leaves. Filled anew after every change; the focus stays
/// on the switch that had it.
final class Chips extends FlowPane {
	private final List<Node> next = new ArrayList<>();

	Chips() {
		getStyleClass().add("chips");
	}

	/// A switch; one that would leave nothing and is not on can not be pressed.
	Chips chip(String words, int count, boolean on, Runnable pressed, String... classes) {
		next.add(button(words, count, on, pressed, classes));
		return this;
	}

	static ToggleButton button(String words, int count, boolean on, Runnable pressed, String... classes) {
		var chip = new ToggleButton(words + "  " + count);
		chip.getStyleClass().setAll("chip");
		chip.getStyleClass().addAll(classes);
		chip.setSelected(on);
		chip.setDisable(count == 0 && !on);
		chip.setMinWidth(USE_PREF_SIZE);
		chip.setAccessibleText(words + ", " + count + (on ? Phrases.of("chosen") : ""));
		chip.setOnAction(e -> pressed.run());
		return chip;
	}

	Chips gap() {
		var line = new Region();
		line.getStyleClass().add("chip-gap");
		next.add(line);
		return this;
	}

	Chips words(String words) {
		var label = new Label(words);
		label.getStyleClass().add(Styles.MUTED);
		next.add(label);
		return this;
	}

	Chips node(Node node) {
		next.add(node);
		return this;
	}

	/// Puts what was added in the place of what is there.
	void fill() {
		int focused = -1;
		for (int i = 0; i < getChildren().size(); i++) {
			focused = getChildren().get(i).isFocused() ? i : focused;
		}
		getChildren().setAll(next);
		next.clear();
		// Where the switch that had it is gone, the one before it takes it.
		IntStream.iterate(Math.min(focused, getChildren().size() - 1), i -> i >= 0, i -> i - 1).mapToObj(getChildren()::get)
				.filter(n -> n.isFocusTraversable() && !n.isDisabled()).findFirst().ifPresent(Node::requestFocus);
	}
}
