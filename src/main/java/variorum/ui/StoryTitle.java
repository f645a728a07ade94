package variorum.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the story is called, above when it is from. A title too long for one line takes the place of both; one too long for
/// two is cut, and is read whole in its tooltip.
final class StoryTitle extends Region {
	private static final double LEAST = 90;
	private final Label title;
	private final Label about;

	StoryTitle(Label title, Label about) {
		this.title = title;
		this.about = about;
		title.setWrapText(true);
		getChildren().addAll(title, about);
	}

	@Override
	protected double computeMinWidth(double height) {
		return LEAST;
	}

	@Override
	protected double computePrefWidth(double height) {
		return Math.max(title.prefWidth(-1), about.prefWidth(-1));
	}

	@Override
	protected double computePrefHeight(double width) {
		return title.prefHeight(-1) + about.prefHeight(-1);
	}

	@Override
	protected void layoutChildren() {
		double line = title.prefHeight(-1);
		boolean fits = title.prefWidth(-1) <= getWidth();
		double below = about.isVisible() && fits ? about.prefHeight(-1) : 0;
		double high = fits ? line : 2 * line;
		double top = Math.rint((getHeight() - high - below) / 2);
		title.resizeRelocate(0, top, getWidth(), high);
		about.resizeRelocate(0, top + high, getWidth(), below);
		about.setOpacity(fits ? 1 : 0);
	}
}
