package variorum.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What belongs to one version: its badge at the left, lines of words beside it that wrap in the room there is.
final class BadgedRow extends Region {
	private static final double GAP = 9;
	private final Node badge;
	private final VBox lines;

	BadgedRow(Node badge, Node... lines) {
		this.badge = badge;
		this.lines = new VBox(3, lines);
		getChildren().addAll(badge, this.lines);
	}

	private double left() {
		return snappedLeftInset() + Math.ceil(badge.prefWidth(-1)) + GAP;
	}

	private double room(double width) {
		return Math.max(40, width - left() - snappedRightInset());
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computePrefHeight(double width) {
		double high = Math.max(badge.prefHeight(-1), lines.prefHeight(room(width < 0 ? getWidth() : width)));
		return snappedTopInset() + Math.ceil(high) + snappedBottomInset();
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
	protected double computeMinWidth(double height) {
		return 80;
	}

	@Override
	protected void layoutChildren() {
		badge.resizeRelocate(snappedLeftInset(), snappedTopInset(), badge.prefWidth(-1), badge.prefHeight(-1));
		double room = room(getWidth());
		lines.resizeRelocate(left(), snappedTopInset(), room, lines.prefHeight(room));
	}
}
