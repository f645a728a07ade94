package variorum.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import variorum.article.Block;
import variorum.view.Fold;
import variorum.view.Said;

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
		label.setText((item.open() ? "▾  " : "▸  ") + name(item.fold().kind()) + " · "
				+ Said.count(item.fold().words(), "word", "words"));
		setOnMouseClicked(e -> {
			toggle.accept(item.fold());
			e.consume();
		});
		setAccessibleText(item.open() ? Phrases.of("fold", name(item.fold().kind())) : Phrases.of("unfold", name(item.fold().kind())));
	}

	static double height(Typography type) {
		return HEIGHT * type.zoom();
	}

	private static String name(Block.Kind kind) {
		return switch (kind) {
			case APPEAL -> Phrases.of("fold-appeal");
			case RELATED -> Phrases.of("fold-related");
			case LINKS -> Phrases.of("fold-links");
			case CAPTION -> Phrases.of("fold-caption");
			case CREDIT -> Phrases.of("fold-credit");
			case HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION, SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM, EMBED,
					OTHER -> Phrases.of("fold-around");
		};
	}
}
