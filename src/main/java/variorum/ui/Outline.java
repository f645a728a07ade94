package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.TextFlow;

/// Shapes around pieces of text.
final class Outline {
	private static final double ROUND = 3;

	private Outline() { }

	/// One line around rows that stand below each other, as a reader would draw it: down the right side, up the left. A
	/// single box has round corners; rows that do not meet (two lines, the second ending before the first begins) are boxes.
	static Path of(List<Rectangle2D> rows) {
		boolean box = rows.stream().allMatch(r -> r.getMinX() == rows.getFirst().getMinX() && r.getMaxX() == rows.getFirst().getMaxX());
		if (box) {
			var f = rows.getFirst();
			return round(f.getMinX(), f.getMinY(), f.getMaxX(), rows.getLast().getMaxY());
		}
		return isJoined(rows) ? around(rows) : boxes(rows);
	}

	/// The same rows as boxes to be filled: as few as there can be, on whole pixels. A path costs several times as much to
	/// paint as boxes whose edges lie between pixels, and tints are most of what a column paints.
	static List<Rectangle2D> fills(List<Rectangle2D> rows) {
		var fills = new ArrayList<Rectangle2D>();
		for (var row : rows) {
			var box = whole(row);
			if (!fills.isEmpty() && continues(fills.getLast(), box)) {
				var above = fills.removeLast();
				box = new Rectangle2D(above.getMinX(), above.getMinY(), above.getWidth(), box.getMaxY() - above.getMinY());
			}
			fills.add(box);
		}
		return fills;
	}

	private static boolean continues(Rectangle2D above, Rectangle2D below) {
		return above.getMinX() == below.getMinX() && above.getMaxX() == below.getMaxX() && above.getMaxY() == below.getMinY();
	}

	private static Rectangle2D whole(Rectangle2D r) {
		double x = Math.rint(r.getMinX());
		double y = Math.rint(r.getMinY());
		return new Rectangle2D(x, y, Math.max(0, Math.rint(r.getMaxX()) - x), Math.max(0, Math.rint(r.getMaxY()) - y));
	}

	private static boolean isJoined(List<Rectangle2D> rows) {
		for (int i = 1; i < rows.size(); i++) {
			if (rows.get(i).getMaxX() <= rows.get(i - 1).getMinX() || rows.get(i - 1).getMaxX() <= rows.get(i).getMinX()) {
				return false;
			}
		}
		return true;
	}

	private static Path around(List<Rectangle2D> rows) {
		var path = new Path(new MoveTo(rows.getFirst().getMinX(), rows.getFirst().getMinY()));
		for (var r : rows) {
			path.getElements().addAll(new LineTo(r.getMaxX(), r.getMinY()), new VLineTo(r.getMaxY()));
		}
		for (var r : rows.reversed()) {
			path.getElements().addAll(new LineTo(r.getMinX(), r.getMaxY()), new VLineTo(r.getMinY()));
		}
		path.getElements().add(new ClosePath());
		return path;
	}

	/// A box around each row.
	static Path boxes(List<Rectangle2D> rows) {
		var path = new Path();
		for (var r : rows) {
			path.getElements().addAll(new MoveTo(r.getMinX(), r.getMinY()), new HLineTo(r.getMaxX()), new VLineTo(r.getMaxY()),
					new HLineTo(r.getMinX()), new ClosePath());
		}
		return path;
	}

	/// A line below each row, where the letters end.
	static Path underlines(List<Rectangle2D> rows) {
		var path = new Path();
		for (var r : rows) {
			double y = Math.round(r.getMinY()) + 2;
			path.getElements().addAll(new MoveTo(r.getMinX(), y), new HLineTo(r.getMaxX()));
		}
		return path;
	}

	/// The boxes of a part of a flow line by line, without the spaces at which lines end; `under` gives those of its
	/// underline. `text` is all that stands in the flow, `from` and `to` count in it.
	static List<Rectangle2D> words(TextFlow flow, String text, int from, int to, boolean under) {
		var info = flow.getLayoutInfo();
		var rows = new ArrayList<Rectangle2D>();
		for (int at = from; at < to;) {
			int end = at;
			while (end < to && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			if (end > at) {
				(under ? info.getUnderlineGeometry(at, end) : info.getSelectionGeometry(at, end, false)).forEach(r -> join(rows, r));
			}
			at = end + 1;
		}
		return rows;
	}

	// Words of one line become one box.
	private static void join(List<Rectangle2D> rows, Rectangle2D word) {
		if (rows.isEmpty() || Math.abs(rows.getLast().getMinY() - word.getMinY()) > 2) {
			rows.add(word);
			return;
		}
		var line = rows.removeLast();
		double x = Math.min(line.getMinX(), word.getMinX());
		double y = Math.min(line.getMinY(), word.getMinY());
		rows.add(new Rectangle2D(x, y, Math.max(line.getMaxX(), word.getMaxX()) - x, Math.max(line.getMaxY(), word.getMaxY()) - y));
	}

	private static Path round(double left, double top, double right, double bottom) {
		double r = Math.min(ROUND, Math.min(right - left, bottom - top) / 2);
		return new Path(new MoveTo(left + r, top), new HLineTo(right - r), arc(right, top + r, r), new VLineTo(bottom - r),
				arc(right - r, bottom, r), new HLineTo(left + r), arc(left, bottom - r, r), new VLineTo(top + r),
				arc(left + r, top, r), new ClosePath());
	}

	private static ArcTo arc(double x, double y, double r) {
		return new ArcTo(r, r, 0, x, y, false, true);
	}
}
