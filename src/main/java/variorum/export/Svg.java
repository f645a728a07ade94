package variorum.export;

import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import variorum.view.Drawing;

/// Writes a drawing as an SVG file that needs nothing else: what a shape says under the pointer is its `title`, everything
/// that came from a file is escaped.
public final class Svg {
	/// The colours of a drawing on light paper and on dark: those of the window.
	public enum Paper {
		LIGHT("#ffffff", "#e2e4e8", "#3576b8", "#2f7643", "#a5760a", "#24405f", "#c9ccd1", "#1c1d21", "#4f5660"),
		DARK("#17191d", "#3a3f47", "#5c9fe0", "#62b37c", "#d3a23c", "#7fb0e6", "#4a4f57", "#e4e5e8", "#babfc8");

		private final String style;

		Paper(String paper, String ground, String verbatim, String edited, String rephrased, String accent, String frame, String ink,
				String mute) {
			style = "text{font-family:Inter,'Helvetica Neue',Arial,sans-serif}.line{fill:none}\n"
					+ fills(paper, "page", "fill-paper") + fills(ground, "fill-ground") + fills(verbatim, "fill-verbatim")
					+ fills(edited, "fill-edited") + fills(rephrased, "fill-rephrased", "fill-share")
					+ fills(accent, "fill-node", "fill-copied", "fill-arrow") + fills(ink, "fill-ink") + fills(mute, "fill-mute")
					+ ".fill-frame{fill:" + paper + ";stroke:" + frame + "}\n"
					+ strokes(verbatim, "line-verbatim") + strokes(edited, "line-edited") + strokes(rephrased, "line-rephrased")
					+ strokes(mute, "line-axis", "line-link") + strokes(frame, "line-frame") + strokes(accent, "line-arrow");
		}

		private static String fills(String colour, String... styles) {
			return rule("fill", colour, styles);
		}

		private static String strokes(String colour, String... styles) {
			return rule("stroke", colour, styles);
		}

		private static String rule(String property, String colour, String... styles) {
			return "." + String.join(",.", styles) + "{" + property + ":" + colour + "}\n";
		}
	}

	private Svg() { }

	/// Writes `drawing` on `paper` to `out`, which stays open.
	public static void write(Drawing drawing, Paper paper, Writer out) throws IOException {
		double above = 30;
		out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + numbers(-12, -above, drawing.width() + 24, drawing.height()
				+ above + 12)
				+ "\" width=\"" + number(drawing.width() + 24) + "\" height=\"" + number(drawing.height() + above + 12)
						+ "\" role=\"img\">\n<title>"
				+ escape(drawing.title()) + "</title>\n<style>\n" + paper.style + "</style>\n<rect class=\"page\" x=\"-12\" y=\""
				+ number(-above)
				+ "\" width=\"100%\" height=\"100%\"/>\n<text class=\"fill-ink\" x=\"0\" y=\"-12\" font-size=\"14\" font-weight=\"600\">"
				+ escape(drawing.title()) + "</text>\n");
		for (var shape : drawing.shapes()) {
			String words = shape.meaning().words();
			out.write(words.isBlank() ? element(shape) : "<g><title>" + escape(words) + "</title>" + element(shape) + "</g>");
			out.write("\n");
		}
		out.write("</svg>\n");
	}

	private static String element(Drawing.Shape shape) {
		return switch (shape) {
			case Drawing.Box b -> "<rect class=\"fill-" + b.role().style() + "\" x=\"" + number(b.x()) + "\" y=\"" + number(b.y())
					+ "\" width=\""
					+ number(b.width()) + "\" height=\"" + number(b.height()) + "\"/>";
			case Drawing.Curve k -> "<path class=\"line line-" + k.role().style() + "\" d=\"M" + numbers(k.x1(), k.y1()) + " C"
					+ numbers(k.cx1(), k.cy1(), k.cx2(), k.cy2(), k.x2(), k.y2()) + "\" stroke-width=\"" + number(k.thickness()) + "\""
					+ (k.dashed() ? " stroke-dasharray=\"6 4\"" : "") + "/>";
			case Drawing.Head h -> "<path class=\"fill-" + h.role().style() + "\" d=\"M" + numbers(h.x(), h.y()) + " L"
					+ numbers(h.x() - h.size() / 2, h.y() - h.size()) + " L" + numbers(h.x() + h.size() / 2, h.y() - h.size()) + " Z\"/>";
			case Drawing.Words w -> "<text class=\"fill-" + w.role().style() + "\" x=\"" + number(w.x()) + "\" y=\"" + number(w.y())
					+ "\" font-size=\"" + number(w.size()) + "\" text-anchor=\"" + w.anchor().name().toLowerCase(Locale.ROOT) + "\">"
					+ escape(w.text()) + "</text>";
		};
	}

	private static String escape(String words) {
		return escapeXml10(words);
	}

	private static String numbers(double... values) {
		var joined = new StringBuilder();
		for (double v : values) {
			joined.append(joined.isEmpty() ? "" : " ").append(number(v));
		}
		return joined.toString();
	}

	/// A number with at most one decimal, as every reader of SVG takes it.
	private static String number(double value) {
		double tenths = Math.round(value * 10) / 10.0;
		return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
	}
}
