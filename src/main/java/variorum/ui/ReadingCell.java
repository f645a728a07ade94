package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import variorum.text.Span;
import variorum.view.Wording;

/// A reading in a cell of a table: its marked words, and a bar at the left that says how near its wording is.
final class ReadingCell extends Region {
	private static final double SIDE = 11;
	private final WordsFlow words;
	private final Region bar = new Region();

	/// `hovered` hears over which offset of the version's text the pointer is, if any.
	ReadingCell(String text, Wording wording, String degree, Typography type, Consumer<Optional<Integer>> hovered) {
		words = new WordsFlow(text, wording, List.of(), type);
		bar.getStyleClass().addAll("reading-bar", degree);
		getChildren().addAll(bar, words);
		words.setOnMouseMoved(e -> hovered.accept(words.offsetAt(e.getX(), e.getY())));
		words.setOnMouseExited(e -> hovered.accept(Optional.empty()));
	}

	/// Outlines words that answer those under the pointer: spans of the version's text.
	void answer(List<Span> spans) {
		words.answer(spans);
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computePrefHeight(double width) {
		return words.prefHeight(Math.max(30, width - SIDE)) + 2;
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefWidth(double height) {
		return 240;
	}

	@Override
	protected void layoutChildren() {
		bar.resizeRelocate(0, 3, 4, Math.max(8, getHeight() - 6));
		words.resizeRelocate(SIDE, 0, Math.max(30, getWidth() - SIDE), getHeight());
	}
}
