package variorum.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;

/// Random and hostile texts: every copied unit is the source's, and no letter of a plain text is lost.
class ReadingPropertyTest {
	private static final String[] BITS = {"word ", "Über ", "the ", "U.S. ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "    ", "- ",
			"1. ", "> ", "# ",
			"* * *\n", "*", "_", "**", "`", "\\$", "&amp;", "[x](#)", "[", "](", ")", "<b>", "<http://a.example>", "\u00A0", "“q” ",
					"March 25, 2019\n",
			"By Anna Berg\n", "https://a.example/b\n", "Related: x\n", ". ", ", ", "-\n", "\uD83D\uDE00", "---\n", "===\n", "\f",
					"\u2028", "\u00AD"};

	@Test
	void offsets_are_exact_and_plain_words_survive_in_random_text() throws IOException {
		for (int seed = 0; seed < 600; seed++) {
			var random = new Random(seed);
			var b = new StringBuilder("start ");
			for (int i = random.nextInt(60); i >= 0; i--) {
				b.append(BITS[random.nextInt(BITS.length)]);
			}
			String source = b.toString();
			exact(StoryLoader.paste("p", source).articles().getFirst(), source, "seed " + seed);
			exact(Assembly.article("p.md", new MarkdownFormat().read(source.getBytes(StandardCharsets.UTF_8))), source, "seed " + seed);
			String plain = source.replaceAll("[\\[\\]()#*\\\\&]|^---", "");
			assertEquals(letters(plain), letters(StoryLoader.paste("p", plain).articles().getFirst().text()), "seed " + seed);
		}
	}

	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void hostile_texts_end_in_time() throws IOException {
		for (String source : new String[] {"x".repeat(1_000_000), "word ".repeat(200_000), "a"
				+ "\n".repeat(300_000), "[".repeat(50_000), "> ".repeat(3_000) + "a",
				"[a](".repeat(20_000), "*a ".repeat(50_000), "**a** _b_ ".repeat(20_000), "\"(".repeat(50_000), "[x](#) "
						+ "`".repeat(50_000),
				"A. Aa ".repeat(50_000), "Photo: Aa ".repeat(50), "\\".repeat(50_000), "&".repeat(50_000), "- ".repeat(3_000)
						+ "a", "---\n" + "a: [".repeat(3_000) + "\n---\nx"}) {
			exact(StoryLoader.paste("p", source).articles().getFirst(), source, source.substring(0, 10));
			exact(Assembly.article("p.md", new MarkdownFormat().read(source.getBytes(StandardCharsets.UTF_8))), source,
					source.substring(0, 10));
		}
	}

	private static void exact(Article article, String source, String hint) {
		assertEquals(source.length(), article.source().sourceLength(), hint);
		int end = 0;
		for (var piece : article.source().pieces()) {
			assertEquals(source.substring(piece.source(), piece.source() + piece.length()),
					article.text().substring(piece.text(), piece.text() + piece.length()), hint);
			assertTrue(piece.source() >= end, hint);
			end = piece.source() + piece.length();
		}
	}

	private static String letters(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
