package variorum.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window stands, in pixels of the screens, and whether it fills its screen.
record Frame(double x, double y, double width, double height, boolean maximised) {
	/// What must be seen of a window to take hold of it.
	private static final double GRIP = 120;
	private static final double LEAST_WIDTH = 760;
	private static final double LEAST_HEIGHT = 480;

	Frame {
		if (!(Double.isFinite(x) && Double.isFinite(y) && width >= 1 && height >= 1 && width < 1e5 && height < 1e5)) {
			throw new IllegalArgumentException("a window of " + width + " × " + height + " at " + x + ", " + y);
		}
	}

	/// The same on screens that exist: where enough of its upper edge is seen it stays; else it goes to the middle of the
	/// first screen, no larger than that is.
	Frame on(List<Rectangle2D> screens) {
		var edge = new Rectangle2D(x, y, width, 30);
		var best = screens.stream().max(Comparator.comparingDouble(s -> shared(s, edge)));
		if (best.isEmpty() || seen(best.get(), edge)) {
			return this;
		}
		var first = screens.getFirst();
		double w = Math.min(Math.max(LEAST_WIDTH, width), first.getWidth());
		double h = Math.min(Math.max(LEAST_HEIGHT, height), first.getHeight());
		return new Frame(first.getMinX() + (first.getWidth() - w) / 2, first.getMinY() + (first.getHeight() - h) / 2, w, h, maximised);
	}

	private static boolean seen(Rectangle2D screen, Rectangle2D edge) {
		return across(screen, edge) >= GRIP && edge.getMinY() >= screen.getMinY() - 10 && edge.getMinY() < screen.getMaxY() - 30;
	}

	private static double across(Rectangle2D screen, Rectangle2D edge) {
		return Math.min(screen.getMaxX(), edge.getMaxX()) - Math.max(screen.getMinX(), edge.getMinX());
	}

	private static double shared(Rectangle2D screen, Rectangle2D edge) {
		double down = Math.min(screen.getMaxY(), edge.getMaxY()) - Math.max(screen.getMinY(), edge.getMinY());
		return Math.max(0, across(screen, edge)) * Math.max(0, down);
	}
}
