package variorum.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import variorum.collation.Collation;
import variorum.view.Column;
import variorum.view.Filter;
import variorum.view.Version;
import variorum.view.Wordbook;

/// Writes the texts of a collation as pages that need no printer: the versions side by side, or one alone, each passage tinted
/// and barred by how near its wording is and numbered the same in every column, facts underlined.
///
/// Each column flows on by itself from page to page; the numbers say what belongs together. Text is text, in typefaces that
/// the pages carry with them ([PdfFonts]). The pages are A4, for many columns A3. PDFBox draws; it was taken for its licence,
/// its embedded subsets and its size (3.8 MB). What runs from right to left is ordered and joined here ([PdfOrder]).
public final class PdfReport {
	/// A point is 1/72 inch; all measures are in points.
	private static final float MARGIN = 40;
	private static final float GAP = 20;
	private static final float HEAD = 46;
	private static final float FOOT = 22;
	/// From so many columns on a page is an A3.
	private static final int MANY = 5;
	private static final float SMALL = 8;

	private final Collation collation;
	private final List<Version> versions;
	private final List<Integer> shown;
	private final String title;
	private final PDDocument document;
	private final PdfFonts fonts;
	private final PDRectangle paper;

	private PdfReport(Collation collation, List<Integer> shown, String title, PDDocument document) throws IOException {
		this.collation = collation;
		this.versions = Version.of(collation);
		this.shown = List.copyOf(shown);
		this.title = title;
		this.document = document;
		fonts = new PdfFonts(document);
		var tall = shown.size() < MANY ? PDRectangle.A4 : PDRectangle.A3;
		paper = shown.size() == 1 ? tall : new PDRectangle(tall.getHeight(), tall.getWidth());
	}

	/// Writes the versions `shown` of a collation, with what `filter` marks, to `out`, which stays open.
	public static void write(Collation collation, List<Integer> shown, Filter filter, String title, OutputStream out) throws IOException {
		try (var document = new PDDocument()) {
			var report = new PdfReport(collation, shown, title, document);
			report.pages(filter);
			var about = new PDDocumentInformation();
			about.setTitle(title);
			about.setCreator("Variorum");
			document.setDocumentInformation(about);
			document.getDocumentCatalog().setLanguage(Wordbook.language().toLanguageTag());
			// The same collation gives the same bytes.
			document.setDocumentId((long) title.hashCode());
			document.save(out);
		}
	}

	private void pages(Filter filter) throws IOException {
		float width = (paper.getWidth() - 2 * MARGIN - (shown.size() - 1) * GAP) / shown.size();
		float height = paper.getHeight() - 2 * MARGIN - HEAD - FOOT;
		var columns = new ArrayList<List<List<PdfLine>>>();
		for (int v : shown) {
			columns.add(pages(new PdfLines(Column.of(collation, v, others(), filter), fonts, width).lines(), height));
		}
		int pages = columns.stream().mapToInt(List::size).max().orElse(0);
		for (int p = 0; p < pages; p++) {
			var page = new PDPage(paper);
			document.addPage(page);
			try (var out = new PDPageContentStream(document, page)) {
				frame(out, p, pages, width);
				for (int c = 0; c < columns.size(); c++) {
					if (p < columns.get(c).size()) {
						draw(out, columns.get(c).get(p), MARGIN + c * (width + GAP));
					}
				}
			}
		}
	}

	/// A version alone is marked by what all others share with it.
	private List<Integer> others() {
		return shown.size() > 1 ? shown : versions.stream().map(Version::index).toList();
	}

	/// Lines of one column dealt to pages of `height`; a gap above the first line of a page is left out.
	private static List<List<PdfLine>> pages(List<PdfLine> lines, float height) {
		var pages = new ArrayList<List<PdfLine>>();
		var page = new ArrayList<PdfLine>();
		float left = height;
		for (var line : lines) {
			if (line.height() + (page.isEmpty() ? 0 : line.before()) > left && !page.isEmpty()) {
				pages.add(List.copyOf(page));
				page.clear();
				left = height;
			}
			left -= line.height() + (page.isEmpty() ? 0 : line.before());
			page.add(line);
		}
		pages.add(List.copyOf(page));
		return pages;
	}

	/// What stands around the text of a page: the story's title above, the versions' names over their columns, the number below.
	private void frame(PDPageContentStream out, int page, int pages, float width) throws IOException {
		float top = paper.getHeight() - MARGIN;
		text(out, fitted(title, PdfFonts.Face.STRONG, 11, paper.getWidth() - 2 * MARGIN), PdfFonts.Face.STRONG, 11, MARGIN, top - 10);
		for (int c = 0; c < shown.size(); c++) {
			var v = versions.get(shown.get(c));
			String name = v.letter() + "  " + v.label() + v.date().map(d -> " · " + d).orElse("");
			text(out, fitted(name, PdfFonts.Face.LABEL, SMALL, width), PdfFonts.Face.LABEL, SMALL, MARGIN + c * (width + GAP), top - 30);
		}
		PdfColours.line(out, "line");
		out.setLineWidth(0.5f);
		out.moveTo(MARGIN, top - 36);
		out.lineTo(paper.getWidth() - MARGIN, top - 36);
		out.stroke();
		String number = (page + 1) + " / " + pages;
		text(out, number, PdfFonts.Face.LABEL, SMALL,
				paper.getWidth() - MARGIN - fonts.width(number, PdfFonts.Face.LABEL, SMALL), MARGIN);
		text(out, "Variorum", PdfFonts.Face.LABEL, SMALL, MARGIN, MARGIN);
	}

	private void text(PDPageContentStream out, String words, PdfFonts.Face face, float size, float x, float y) throws IOException {
		PdfColours.fill(out, "ink");
		fonts.show(out, PdfOrder.of(words), face, size, x, y);
	}

	private String fitted(String words, PdfFonts.Face face, float size, float width) throws IOException {
		String now = words;
		while (now.length() > 1 && fonts.width(now, face, size) > width) {
			now = now.substring(0, now.offsetByCodePoints(now.length(), now.endsWith("…") && now.length() > 2 ? -2 : -1)) + "…";
		}
		return now;
	}

	private void draw(PDPageContentStream out, List<PdfLine> lines, float left) throws IOException {
		float y = paper.getHeight() - MARGIN - HEAD;
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			y -= line.height() + (i == 0 ? 0 : line.before());
			line.draw(out, fonts, left, y);
		}
	}
}
