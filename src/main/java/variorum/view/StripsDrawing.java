package variorum.view;

import java.util.ArrayList;
import java.util.List;
import variorum.align.Degree;
import variorum.collation.Collation;
import variorum.view.Drawing.Anchor;
import variorum.view.Drawing.Meaning;
import variorum.view.Drawing.Role;
import variorum.view.Drawing.Target;

/// Draws each version from its beginning to its end as a strip: where it is told alike, and how nearly. The nearer the
/// wording, the higher the band, so that the degrees are told apart without colour.
public final class StripsDrawing {
	private static final int STEPS = 900;
	private static final double LEFT = 150;
	private static final double RIGHT = 12;
	private static final double TOP = 20;
	private static final double HEIGHT = 24;
	private static final double PITCH = 34;

	private StripsDrawing() { }

	/// The strips of the versions `shown`, `width` pixels wide.
	public static Drawing of(Collation c, Titles titles, List<Version> versions, List<Integer> shown, Filter filter, double width) {
		var shapes = new ArrayList<Drawing.Shape>();
		double room = Math.max(50, width - LEFT - RIGHT);
		double bottom = TOP + PITCH * shown.size();
		for (int quarter = 0; quarter <= 4; quarter++) {
			double x = LEFT + room * quarter / 4;
			var anchor = quarter == 0 ? Anchor.START : quarter == 4 ? Anchor.END : Anchor.MIDDLE;
			shapes.add(new Drawing.Words(x, 12, 25 * quarter + " %", 10.5, anchor, Role.MUTE, Meaning.NONE));
			shapes.add(Drawing.Curve.line(x, TOP - 4, x, bottom, Role.FRAME));
		}
		for (int i = 0; i < shown.size(); i++) {
			strip(c, titles, versions, Column.of(c, shown.get(i), shown, filter), TOP + PITCH * i, room, shapes);
		}
		return new Drawing(Said.of("where-told-alike"), width, bottom + 4, shapes);
	}

	private static void strip(Collation c, Titles titles, List<Version> versions, Column column, double y, double room,
			List<Drawing.Shape> shapes) {
		var version = versions.get(column.version());
		var whole = Meaning.of(Said.of("words-told-too", version.letter(), version.label(), version.words(),
				Drawing.percent(version.share())));
		shapes.add(new Drawing.Words(0, y + 16, Drawing.fitted(version.letter() + "  " + version.label(), LEFT - 10, 12), 12, Anchor.START,
				Role.INK, whole));
		shapes.add(new Drawing.Box(LEFT, y, room, HEIGHT, Role.GROUND, whole));
		var strip = Strip.of(column, STEPS);
		double unit = room / Math.max(1, strip.length());
		for (var band : strip.bands()) {
			if (band.degree().isPresent() && band.passage().isPresent()) {
				var degree = band.degree().get();
				double h = HEIGHT * part(degree);
				double w = Math.max(1.5, band.span().length() * unit - 1);
				int p = band.passage().get();
				shapes.add(new Drawing.Box(LEFT + band.span().start() * unit, y + HEIGHT - h, w, h, Role.of(degree),
						Meaning.of(words(c, titles.number(p), version, p, band, strip.length()), new Target.OfPassage(p))));
			}
		}
	}

	private static double part(Degree degree) {
		return switch (degree) {
			case VERBATIM -> 1;
			case EDITED -> 0.7;
			case REPHRASED -> 0.4;
		};
	}

	private static String words(Collation c, int number, Version version, int passage, Strip.Band band, int length) {
		return Said.of("band", number, version.letter(), degree(band.degree().orElseThrow()),
				Drawing.percent((double) band.span().start() / length), Drawing.percent((double) band.span().end() / length),
				tellers(c, passage));
	}

	/// What a reader calls a degree.
	public static String degree(Degree degree) {
		return switch (degree) {
			case VERBATIM -> Said.of("same-words");
			case EDITED -> Said.of("edited");
			case REPHRASED -> Said.of("rephrased");
		};
	}

	static long tellers(Collation c, int passage) {
		return c.alignment().passages().get(passage).readings().stream().map(r -> r.version()).distinct().count();
	}
}
