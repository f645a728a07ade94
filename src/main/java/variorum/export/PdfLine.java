package variorum.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import variorum.view.Run;

/// A line of a column, ready to be drawn: its bits from left to right, its height, and the gap above it, in points; the number
/// of a passage that begins in it.
record PdfLine(List<Bit> bits, float size, PdfFonts.Face face, float height, float before, Optional<Integer> passage) {
	/// How far text stands from the left edge of its column: room for the bar.
	static final float INDENT = 8;
	private static final float BAR = 2;
	private static final float DESCENT = 0.28f;
	private static final float NUMBER = 5.5f;

	/// Words that are marked in one way; `x` is counted from the beginning of the line's text.
	record Bit(String words, float x, float width, Run run) { }

	PdfLine {
		bits = List.copyOf(bits);
	}

	/// Draws the line with its lower edge at `y`.
	void draw(PDPageContentStream out, PdfFonts fonts, float left, float y) throws IOException {
		float base = y + DESCENT * size;
		for (var b : bits) {
			tint(out, b, left + INDENT, y);
		}
		var degree = bits.stream().flatMap(b -> b.run().degree().stream()).max(Comparator.naturalOrder());
		if (degree.isPresent()) {
			PdfColours.fill(out, Html.css(degree.get()) + "-bar");
			out.addRect(left + 3, y, BAR, height);
			out.fill();
		}
		for (var b : bits) {
			underline(out, b, left + INDENT + b.x(), base - 1.8f);
			PdfColours.fill(out, b.run().furniture() ? "quiet" : "ink");
			fonts.show(out, b.words(), face, size, left + INDENT + b.x(), base);
		}
		if (passage.isPresent()) {
			String number = String.valueOf(passage.get() + 1);
			PdfColours.fill(out, "quiet");
			fonts.show(out, number, PdfFonts.Face.LABEL, NUMBER, left + 1.5f - fonts.width(number, PdfFonts.Face.LABEL, NUMBER), base);
		}
	}

	private void tint(PDPageContentStream out, Bit b, float x, float y) throws IOException {
		var colour = b.run().differing() ? Optional.of("differing") : b.run().degree().map(Html::css);
		if (colour.isPresent()) {
			PdfColours.fill(out, colour.get());
			out.addRect(x + b.x(), y, b.width(), height);
			out.fill();
		}
	}

	private static void underline(PDPageContentStream out, Bit b, float x, float y) throws IOException {
		if (b.run().kind().isPresent()) {
			PdfColours.line(out, b.run().differing() ? "warn" : Html.css(b.run().kind().get()));
			out.setLineWidth(0.7f);
			out.setLineDashPattern(b.run().differing() ? new float[] {2, 1.5f} : new float[0], 0);
			out.moveTo(x, y);
			out.lineTo(x + b.width(), y);
			out.stroke();
			out.setLineDashPattern(new float[0], 0);
		}
	}

	/// The words of the line.
	@Override
	public String toString() {
		return bits.stream().map(Bit::words).collect(Collectors.joining());
	}
}
