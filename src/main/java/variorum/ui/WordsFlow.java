package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.text.Span;
import variorum.view.Wording;

/// A reading with its words marked: those that only it has, those that others have other words for; facts are strong.
final class WordsFlow extends Region {
	private static final double SIZE = 14.5;
	private final TextFlow flow = new TextFlow();
	private final Pane behind = new Pane();
	private final Wording wording;

	/// `text` is the version's; `facts` are spans of it.
	WordsFlow(String text, Wording wording, List<Span> facts, Typography type) {
		this.wording = wording;
		flow.setLineSpacing(3 * type.zoom());
		behind.setMouseTransparent(true);
		Span reading = wording.reading();
		var strong = facts.stream().map(f -> new Span(Math.max(f.start(), reading.start()), Math.max(Math.max(f.start(),
				reading.start()), Math.min(f.end(), reading.end())))).sorted().toList();
		int at = reading.start();
		for (Span f : strong) {
			if (f.start() >= at && !f.isEmpty()) {
				add(text.substring(at, f.start()), Typography.SERIF, type);
				add(f.of(text), Typography.SERIF_STRONG, type);
				at = f.end();
			}
		}
		add(text.substring(at, reading.end()), Typography.SERIF, type);
		getChildren().addAll(behind, flow);
	}

	private void add(String words, String family, Typography type) {
		if (!words.isEmpty()) {
			var text = new Text(words);
			text.setFont(Font.font(family, SIZE * type.zoom()));
			text.getStyleClass().add(Styles.READING);
			flow.getChildren().add(text);
		}
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computePrefHeight(double width) {
		return flow.prefHeight(width);
	}

	@Override
	protected double computePrefWidth(double height) {
		return 280;
	}

	@Override
	protected double computeMinWidth(double height) {
		return 60;
	}

	@Override
	protected double computeMinHeight(double width) {
		return flow.prefHeight(width);
	}

	@Override
	protected void layoutChildren() {
		flow.resizeRelocate(0, 0, getWidth(), getHeight());
		flow.layout();
		var shapes = new ArrayList<Node>();
		stretches(Wording.Kind.OWN).forEach(s -> shape(s, "word-own").ifPresent(shapes::add));
		stretches(Wording.Kind.ANSWERED).forEach(s -> shape(s, "word-answered").ifPresent(shapes::add));
		behind.getChildren().setAll(shapes);
		behind.applyCss();
	}

	/// Neighbouring words of one kind as one stretch, offsets from the reading's start.
	private List<Span> stretches(Wording.Kind kind) {
		var found = new ArrayList<Span>();
		boolean open = false;
		for (var w : wording.words()) {
			if (w.kind() == kind) {
				var s = new Span(w.span().start() - wording.reading().start(), w.span().end() - wording.reading().start());
				found.add(open ? found.removeLast().cover(s) : s);
			}
			open = w.kind() == kind;
		}
		return found;
	}

	private Optional<Node> shape(Span stretch, String style) {
		var rows = flow.getLayoutInfo().getSelectionGeometry(stretch.start(), stretch.end(), false);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var path = Outline.boxes(rows);
		path.setManaged(false);
		path.getStyleClass().setAll(style);
		return Optional.of(path);
	}
}
