package variorum.export;

import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import variorum.view.Drawing;

/// Writes a drawing as an SVG file that needs nothing else: what a shape says under the pointer is its `title`, everything
/// that came from a file is escaped.
public final class Svg {
	private static final String STYLE = """
			text{font-family:Inter,'Helvetica Neue',Arial,sans-serif}
			.page{fill:#fff}
			.fill-ground{fill:#e6e8eb}.fill-verbatim{fill:#2f6fb0}.fill-edited{fill:#3f8450}.fill-rephrased{fill:#9a7012}
			.fill-node{fill:#24405f}.fill-frame{fill:#fff;stroke:#c9ccd1}.fill-share{fill:#9a7012}.fill-copied{fill:#24405f}
			.fill-arrow{fill:#24405f}.fill-ink{fill:#1c1d21}.fill-mute{fill:#4f5660}
			.line{fill:none}
			.line-verbatim{stroke:#2f6fb0}.line-edited{stroke:#3f8450}.line-rephrased{stroke:#9a7012}.line-axis{stroke:#4f5660}
			.line-frame{stroke:#c9ccd1}.line-arrow{stroke:#24405f}.line-link{stroke:#4f5660}
			""";

	private Svg() { }

	/// Writes `drawing` to `out`, which stays open.
	public static void write(Drawing drawing, Writer out) throws IOException {
		double above = 30;
		out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + numbers(-12, -above, drawing.width() + 24, drawing.height()
				+ above + 12)
				+ "\" width=\"" + number(drawing.width() + 24) + "\" height=\"" + number(drawing.height() + above + 12)
						+ "\" role=\"img\">\n<title>"
				+ escape(drawing.title()) + "</title>\n<style>\n" + STYLE + "</style>\n<rect class=\"page\" x=\"-12\" y=\"" + number(-above)
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
