package variorum.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A panel that explains: headings, notes, tags and rows under each other. Words wrap; it never scrolls sideways.
final class Explanation extends ScrollPane {
	/// A longer tag wraps.
	private static final double WIDEST_TAG = 260;
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
