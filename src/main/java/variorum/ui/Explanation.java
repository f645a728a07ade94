package variorum.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A panel that explains: headings, notes, tags and rows under each other. Words wrap; it never scrolls sideways.
final class Explanation extends ScrollPane {
	/// A longer tag wraps.
	private static final double WIDEST_TAG = 260;
	/// So many rows of a kind are shown until their reader asks for more: each has to be laid out, seen or not.
	private static final int MANY = 40;
	private final VBox page = new VBox();
	private Runnable filling = () -> { };

	/// `style` names it in the CSS, its page is `style-page`; `spoken` is for a screen reader.
	Explanation(String style, String spoken) {
		getStyleClass().add(style);
		page.getStyleClass().add(style + "-page");
		setContent(page);
		setFitToWidth(true);
		setHbarPolicy(ScrollBarPolicy.NEVER);
		setAccessibleText(spoken);
		sceneProperty().subscribe(scene -> fill(filling));
	}

	/// Fills the panel anew, from its beginning; a panel that is not shown is filled when it is.
	void fill(Runnable with) {
		filling = with;
		if (getScene() != null) {
			page.getChildren().clear();
			setVvalue(0);
			filling.run();
		}
	}

	void add(Node node) {
		page.getChildren().add(node);
	}

	/// A row for each of `all`; where they are very many, the first of them and a button that shows more.
	<T> void many(List<T> all, Function<T, Node> row) {
		all.stream().limit(MANY).map(row).forEach(this::add);
		if (all.size() > MANY) {
			var rest = new VBox();
			rest.spacingProperty().bind(page.spacingProperty());
			more(rest, all.subList(MANY, all.size()), row);
			add(rest);
		}
	}

	private static <T> void more(VBox rest, List<T> all, Function<T, Node> row) {
		var button = new Button(Phrases.of("show-more-of-these", all.size()));
		button.getStyleClass().setAll("row-button");
		button.setOnAction(e -> {
			rest.getChildren().remove(button);
			all.stream().limit(MANY).map(row).forEach(rest.getChildren()::add);
			if (all.size() > MANY) {
				more(rest, all.subList(MANY, all.size()), row);
			}
		});
		rest.getChildren().add(button);
	}

	void heading(String words) {
		add(label(words, "inspector-heading"));
	}

	void subheading(String words) {
		add(label(words, "inspector-subheading"));
	}

	void note(String words) {
		add(label(words, Styles.MUTED));
	}

	/// A line of small print: why something was joined, where it stands.
	static Label small(String words) {
		return label(words, "place");
	}

	/// Words that wrap.
	static Label label(String words, String... styles) {
		var label = new Label(words);
		Breaks.wrap(label);
		label.setMinHeight(USE_PREF_SIZE);
		label.getStyleClass().addAll(styles);
		return label;
	}

	/// A word or two in a rounded box.
	static Label tag(String words, String... styles) {
		var label = label(words, "tag");
		label.setMaxWidth(WIDEST_TAG);
		label.getStyleClass().addAll(styles);
		return label;
	}

	/// Tags in lines. A row of tags asks for the width of its longest tag unwrapped, which must not widen the panel.
	static FlowPane tags(Node... tags) {
		var row = new FlowPane(6, 6, tags);
		row.setMinWidth(0);
		return row;
	}

	/// What belongs to one version, in a row of this style.
	static BadgedRow row(String style, Node badge, Node... lines) {
		var row = new BadgedRow(badge, lines);
		row.getStyleClass().add(style);
		return row;
	}
}
