package variorum.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The colours of the report on light paper, by the names that its style sheet gives them.
final class PdfColours {
	private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9a-f]{6})");
	private static final Map<String, Integer> COLOURS = read();
	private static final float FULL = 255;

	private PdfColours() { }

	// The first rule is that of light paper; what stands again in it for dark paper comes later.
	private static Map<String, Integer> read() {
		try (InputStream in = Objects.requireNonNull(PdfColours.class.getResourceAsStream("report.css"), "report.css")) {
			var colours = new HashMap<String, Integer>();
			COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
					.forEach(m -> colours.putIfAbsent(m.group(1), Integer.valueOf(m.group(2), 16)));
			return colours;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static float[] of(String name) {
		int rgb = Objects.requireNonNull(COLOURS.get(name), name);
		return new float[] {(rgb >> 16) / FULL, ((rgb >> 8) & 0xff) / FULL, (rgb & 0xff) / FULL};
	}

	static void fill(PDPageContentStream out, String name) throws IOException {
		float[] c = of(name);
		out.setNonStrokingColor(c[0], c[1], c[2]);
	}

	static void line(PDPageContentStream out, String name) throws IOException {
		float[] c = of(name);
		out.setStrokingColor(c[0], c[1], c[2]);
	}
}
