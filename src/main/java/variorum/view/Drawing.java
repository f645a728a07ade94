package variorum.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A picture as data, which the window draws and a file can hold: shapes in pixels from the top left, each with the role
/// that colours it and what it means. Later shapes lie over earlier ones.
public record Drawing(String title, double width, double height, List<Shape> shapes) {
	public Drawing {
		shapes = List.copyOf(shapes);
		if (!(width > 0 && height > 0)) {
			throw new IllegalArgumentException("a drawing of " + width + " × " + height);
		}
	}

	/// What a shape stands for; a style sheet gives each its colour.
	public enum Role {
		PAPER, GROUND, VERBATIM, EDITED, REPHRASED, AXIS, NODE, INK, MUTE, FRAME, SHARE, COPIED, ARROW, LINK;

		/// The name of the role in a style sheet.
		public String style() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Role of(variorum.align.Degree degree) {
			return switch (degree) {
				case VERBATIM -> VERBATIM;
				case EDITED -> EDITED;
				case REPHRASED -> REPHRASED;
			};
		}
	}

	/// What a click on a shape chooses.
	public sealed interface Target {
		/// A passage of the collation.
		record OfPassage(int passage) implements Target { }

		/// Two versions of the collation, by index.
		record OfPair(int from, int to) implements Target { }
	}

	/// What a shape says under the pointer, and what it chooses. Blank words say nothing.
	public record Meaning(String words, Optional<Target> target) {
		static final Meaning NONE = new Meaning("", Optional.empty());

		static Meaning of(String words) {
			return new Meaning(words, Optional.empty());
		}

		static Meaning of(String words, Target target) {
			return new Meaning(words, Optional.of(target));
		}
	}

	/// Where words stand to the point that they are given.
	public enum Anchor { START, MIDDLE, END }

	/// A shape of the drawing.
	public sealed interface Shape {
		/// What it stands for.
		Role role();

		/// What it says and chooses.
		Meaning meaning();
	}

	/// A filled box; `x` and `y` are its top left corner.
	public record Box(double x, double y, double width, double height, Role role, Meaning meaning) implements Shape { }

	/// A cubic curve from `[x1, y1]` to `[x2, y2]`, its control points `[cx1, cy1]` and `[cx2, cy2]`.
	public record Curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2,
			double thickness, boolean dashed, Role role, Meaning meaning) implements Shape {
		/// A curve between two upright lines that leaves and reaches them level.
		static Curve level(double x1, double y1, double x2, double y2, double thickness, boolean dashed, Role role, Meaning meaning) {
			double middle = (x1 + x2) / 2;
			return new Curve(x1, y1, middle, y1, middle, y2, x2, y2, thickness, dashed, role, meaning);
		}

		/// A straight line.
		static Curve line(double x1, double y1, double x2, double y2, Role role) {
			return new Curve(x1, y1, x1, y1, x2, y2, x2, y2, 1, false, role, Meaning.NONE);
		}
	}

	/// The head of an arrow that points down to `[x, y]`.
	public record Head(double x, double y, double size, Role role, Meaning meaning) implements Shape { }

	/// Words of one line on the base line `y`, `size` pixels high.
	public record Words(double x, double y, String text, double size, Anchor anchor, Role role, Meaning meaning) implements Shape { }

	/// A patch of paper that keeps lines clear of words that begin, or end, at `x`.
	static Box clear(double x, double y, String words, double size, Anchor anchor) {
		double width = words.length() * size * 0.6 + 3;
		double left = switch (anchor) {
			case START -> x - 2;
			case MIDDLE -> x - width / 2;
			case END -> x - width + 2;
		};
		return new Box(left, y - size * 0.84, width, size * 1.1, Role.PAPER, Meaning.NONE);
	}

	/// `words` cut to about `room` pixels in letters of `size`: the mean width of letters stands for their own.
	static String fitted(String words, double room, double size) {
		int letters = (int) Math.max(1, room / (size * 0.53));
		if (words.length() <= letters) {
			return words;
		}
		// Behind a word, where one ends near.
		int end = words.lastIndexOf(' ', letters - 1);
		return words.substring(0, end > letters / 2 ? end : Math.max(1, letters - 1)).strip() + "…";
	}

	/// `0.413` as `41 %`.
	static String percent(double part) {
		return Math.round(part * 100) + " %";
	}
}
