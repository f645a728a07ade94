package variorum.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A row of a table whose columns are versions: what the row is at the left, then a cell a version, all of one width and as
/// high as the highest.
final class MatrixRow extends Region {
	/// How wide the first column is, in pixels.
	static final double HEAD = 158;
	/// The least width of a version's column, in pixels.
	static final double NARROWEST = 118;
	private static final double GAP = 16;
	private final Node head;
	private final List<? extends Node> cells;

	MatrixRow(Node head, List<? extends Node> cells) {
		this.head = head;
		this.cells = cells;
		getStyleClass().add("matrix-row");
		getChildren().add(head);
		getChildren().addAll(cells);
	}

	/// How wide a row of so many versions has to be.
	static double least(int versions) {
		return HEAD + versions * (NARROWEST + GAP) + 28;
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	private double width(double all) {
		double inner = all - snappedLeftInset() - snappedRightInset() - HEAD;
		return Math.max(40, Math.floor(inner / Math.max(1, cells.size())) - GAP);
	}

	@Override
	protected double computePrefHeight(double width) {
		double w = width(width < 0 ? getWidth() : width);
		double high = head.prefHeight(HEAD - GAP);
		for (var c : cells) {
			high = Math.max(high, c.prefHeight(w));
		}
		return Math.ceil(high) + snappedTopInset() + snappedBottomInset();
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefWidth(double height) {
		return least(cells.size());
	}

	@Override
	protected double computeMinWidth(double height) {
		return 100;
	}

	@Override
	protected void layoutChildren() {
		double w = width(getWidth());
		double top = snappedTopInset();
		double high = getHeight() - top - snappedBottomInset();
		double x = snappedLeftInset();
		head.resizeRelocate(x, top, HEAD - GAP, high);
		x += HEAD;
		for (var c : cells) {
			c.resizeRelocate(Math.rint(x), top, w, high);
			x += w + GAP;
		}
	}
}
