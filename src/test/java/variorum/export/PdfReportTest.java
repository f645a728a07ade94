package variorum.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.text.Progress;
import variorum.view.Column;
import variorum.view.Filter;

class PdfReportTest {
	private static final String SANK = "The ferry Aurora sank off Lima with 200 people on board.";

	private static Collation story(String... texts) {
		var articles = IntStream.range(0, texts.length).mapToObj(i -> StoryLoader.paste("v" + i + ".txt", texts[i]).articles().getFirst()
				.withId(StoryLoader.letter(i))).toList();
		return Collator.complete(Collator.exact(articles, List.of(), Progress.NONE), Optional.empty(), Collator.TIGHTNESS, Progress.NONE);
	}

	private static byte[] pdf(Collation c, List<Integer> shown) throws IOException {
		var out = new ByteArrayOutputStream();
		PdfReport.write(c, shown, Filter.SHARED, "The ferry", out);
		return out.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(false);
			return stripper.getText(document).replaceAll("\\s+", " ");
		}
	}

	@Test
	void text_is_text_in_typefaces_that_come_along_with_page_numbers_and_names() throws IOException {
		byte[] pdf = pdf(story("Ferry sinks\n\n" + SANK, "Ferry lost\n\n" + SANK + " Nobody knows why."), List.of(0, 1));
		String text = text(pdf);
		for (String words : List.of("The ferry", "v0.txt", "sank off", "Nobody", "1 / 1")) {
			assertTrue(text.contains(words), text);
		}
		try (var document = Loader.loadPDF(pdf)) {
			var fonts = document.getPage(0).getResources();
			for (var name : fonts.getFontNames()) {
				assertTrue(fonts.getFont(name).isEmbedded(), fonts.getFont(name).getName());
			}
		}
	}

	@Test
	void a_long_version_goes_on_from_page_to_page_and_none_of_it_is_lost() throws IOException {
		var words = IntStream.range(0, 3000).mapToObj(i -> "word" + i).toList();
		byte[] pdf = pdf(story("Long\n\n" + String.join(" ", words), "Short\n\n" + SANK), List.of(0));
		var told = List.of(text(pdf).split(" "));
		assertEquals(words, told.stream().filter(w -> w.matches("word\\d+")).toList());
		try (var document = Loader.loadPDF(pdf)) {
			assertTrue(document.getNumberOfPages() > 3, document.getNumberOfPages() + " pages");
		}
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void letters_that_no_typeface_has_and_words_without_an_end_do_no_harm() throws IOException {
		String odd = "\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \u4F60\u597D \uE123 tab\there " + "x".repeat(5000) + " end";
		assertTrue(text(pdf(story("Odd\n\n" + odd, "Other\n\n" + SANK), List.of(0, 1))).contains("end"));
	}

	private static List<String> lines(Collation c, int version, float width) throws IOException {
		try (var document = new PDDocument()) {
			return new PdfLines(Column.of(c, version, List.of(0, 1), Filter.SHARED), new PdfFonts(document), width).lines().stream()
					.map(PdfLine::toString).toList();
		}
	}

	@Test
	void a_line_never_breaks_inside_a_word_where_a_mark_ends_there() throws IOException {
		// The comma and the quotation marks stand outside of what is marked.
		String told = "Mayor Ana Torres, “Aurora”-like, said (in Lima) that 200 people—all of them—left on Monday.";
		var c = story("Ferry sinks\n\n" + told + " " + SANK, "Ferry lost\n\n" + told.replace("all", "none") + " " + SANK);
		var words = List.of((told + " " + SANK).split(" "));
		for (int width = 90; width < 240; width++) {
			for (String line : lines(c, 0, width)) {
				if (!line.equals("Ferry sinks") && !line.equals("Ferry") && !line.equals("sinks")) {
					assertTrue(words.containsAll(List.of(line.split(" "))), width + ": " + line);
				}
			}
		}
	}

	@Test
	void text_from_right_to_left_is_found_as_it_was_written() throws IOException {
		String shalom = "\u05E9\u05DC\u05D5\u05DD \u05DC\u05DB\u05D5\u05DC\u05DD 1987";
		String told = text(pdf(story(shalom + "\n\n" + shalom + ".", "Other\n\n" + SANK), List.of(0, 1)));
		assertTrue(told.contains("\u05E9\u05DC\u05D5\u05DD") || told.contains("????"), told);
	}

	@Test
	void the_same_collation_gives_the_same_bytes() throws IOException {
		var c = story("Ferry sinks\n\n" + SANK, "Ferry lost\n\n" + SANK);
		assertArrayEquals(pdf(c, List.of(0, 1)), pdf(c, List.of(0, 1)));
	}
}
