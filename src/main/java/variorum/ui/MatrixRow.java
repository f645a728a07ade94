package variorum.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A row of a table whose columns are versions: what the row is at the left, then a cell a version, all of one width and as
/// high as the highest.
final class MatrixRow extends Region {
	/// How wide the first column is, in pixels: this part of the row, within bounds.
	static final double HEAD = 158;
	private static final double WIDEST_HEAD = 250;
	private static final double HEAD_PART = 0.13;
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

	private static double head(double all) {
		return Math.rint(Math.max(HEAD, Math.min(WIDEST_HEAD, all * HEAD_PART)));
	}

	private double width(double all) {
		double inner = all - snappedLeftInset() - snappedRightInset() - head(all);
		return Math.max(40, Math.floor(inner / Math.max(1, cells.size())) - GAP);
	}

	@Override
	protected double computePrefHeight(double width) {
		double all = width < 0 ? getWidth() : width;
		double w = width(all);
		double high = head.prefHeight(head(all) - GAP);
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
		head.resizeRelocate(x, top, head(getWidth()) - GAP, high);
		x += head(getWidth());
		for (var c : cells) {
			c.resizeRelocate(Math.rint(x), top, w, high);
			x += w + GAP;
		}
	}
}
