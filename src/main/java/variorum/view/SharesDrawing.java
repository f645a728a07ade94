package variorum.view;

import java.util.ArrayList;
import java.util.List;
import variorum.align.Relation;
import variorum.collation.Collation;
import variorum.view.Drawing.Anchor;
import variorum.view.Drawing.Meaning;
import variorum.view.Drawing.Role;
import variorum.view.Drawing.Target;

/// Draws how much of each version stands in each other as a matrix: the number in the cell, below it a bar as long as the
/// shared part, the part that is word for word filled. Rows are the versions whose words are counted.
public final class SharesDrawing {
	/// From this many versions on only those that are shown are drawn.
	static final int MANY = 16;
	private static final double LEFT = 150;
	private static final double TOP = 26;
	private static final double CELL = 42;

	private SharesDrawing() { }

	/// The versions that such a drawing tells of: all of them, of many those that are shown.
	static List<Integer> told(List<Version> versions, List<Integer> shown) {
		return versions.size() <= MANY ? versions.stream().map(Version::index).toList() : shown;
	}

	/// The matrix of a collation, `width` pixels wide.
	public static Drawing of(Collation c, List<Version> versions, List<Integer> shown, double width) {
		var told = told(versions, shown);
		double cell = Math.max(40, Math.min(120, (width - LEFT) / Math.max(1, told.size())));
		var shapes = new ArrayList<Drawing.Shape>();
		for (int i = 0; i < told.size(); i++) {
			var v = versions.get(told.get(i));
			var meaning = Meaning.of(v.letter() + " " + v.label());
			shapes.add(new Drawing.Words(LEFT + cell * (i + 0.5), 15, v.letter(), 13, Anchor.MIDDLE, Role.INK, meaning));
			shapes.add(new Drawing.Words(0, TOP + CELL * i + 24, Drawing.fitted(v.letter() + "  " + v.label(), LEFT - 10, 12), 12,
					Anchor.START,
					Role.INK, meaning));
			shapes.add(new Drawing.Box(LEFT + cell * i + 1, TOP + CELL * i + 1, cell - 3, CELL - 3, Role.GROUND, Meaning.NONE));
		}
		for (var r : c.alignment().relations()) {
			int row = told.indexOf(r.from());
			int column = told.indexOf(r.to());
			if (row >= 0 && column >= 0) {
				cell(r, versions, LEFT + cell * column, TOP + CELL * row, cell, shapes);
			}
		}
		return new Drawing(Said.of("how-much-of-each"), width, TOP + CELL * told.size() + 4, shapes);
	}

	private static void cell(Relation r, List<Version> versions, double x, double y, double cell, List<Drawing.Shape> shapes) {
		var meaning = Meaning.of(words(r, versions), new Target.OfPair(r.from(), r.to()));
		double w = cell - 13;
		shapes.add(new Drawing.Box(x + 1, y + 1, cell - 3, CELL - 3, Role.FRAME, meaning));
		shapes.add(new Drawing.Words(x + cell / 2, y + 21, Drawing.percent(r.share()), 12, Anchor.MIDDLE, Role.INK, meaning));
		shapes.add(new Drawing.Box(x + 6, y + 29, w, 6, Role.GROUND, meaning));
		shapes.add(new Drawing.Box(x + 6, y + 29, w * r.share(), 6, Role.SHARE, meaning));
		shapes.add(new Drawing.Box(x + 6, y + 29, w * r.copied(), 6, Role.COPIED, meaning));
	}

	/// How much of a version stands in another, in words.
	public static String words(Relation r, List<Version> versions) {
		return Said.of("words-stand-with", Drawing.percent(r.share()), versions.get(r.from()).letter(), versions.get(r.to()).letter(),
				Drawing.percent(r.copied()));
	}
}
