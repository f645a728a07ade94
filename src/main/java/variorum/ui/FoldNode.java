package variorum.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import variorum.article.Block;
import variorum.view.Fold;

/// The line that stands for folded furniture: what it is, how long, and a click opens it.
final class FoldNode extends StackPane {
	private static final double HEIGHT = 30;
	private final Label label = new Label();

	FoldNode() {
		getStyleClass().add("fold");
		label.getStyleClass().add("fold-label");
		setAlignment(Pos.TOP_LEFT);
		getChildren().add(label);
	}

	void show(Item.Folded item, Consumer<Fold> toggle) {
		label.setText((item.open() ? "▾  " : "▸  ") + name(item.fold().kind()) + " · " + item.fold().words() + " words");
		setOnMouseClicked(e -> {
			toggle.accept(item.fold());
			e.consume();
		});
		setAccessibleText((item.open() ? "Fold " : "Unfold ") + name(item.fold().kind()));
	}

	static double height(Typography type) {
		return HEIGHT * type.zoom();
	}

	private static String name(Block.Kind kind) {
		return switch (kind) {
			case APPEAL -> "Appeal to readers";
			case RELATED -> "Related articles";
			case LINKS -> "Links";
			case CAPTION -> "Caption";
			case CREDIT -> "Credit";
			case HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION, SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM, EMBED,
					OTHER -> "Around the article";
		};
	}
}
