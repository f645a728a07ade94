package variorum.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.article.Block.Kind;
import variorum.article.Metadata.Field;
import variorum.text.Progress;

class SeedsTest {
	private static final Story STORY = StoryLoader.load(List.of(Path.of("seeds")), Progress.NONE);

	@Test
	void the_five_versions_are_read_and_the_readme_is_not() {
		assertEquals(List.of("A", "B", "C", "D", "E"), STORY.articles().stream().map(Article::id).toList());
		assertEquals(List.of(), STORY.problems());
	}

	@Test
	void every_block_of_the_first_has_its_kind() {
		check(0, """
				HEADLINE Russian Troops, Advisers
				DATELINE March 25, 2019
				CREDIT Carlos Jasso /
				3 PARAGRAPH
				RELATED Related article: Russian
				6 PARAGRAPH
				CREDIT Reuters contributed reporting
				LINKS Original url:
				LINKS https://www.themoscowtimes.com/2019/03/25/russian-troops-advisers-arrive-in-venezuela-reports-a64937
				""");
	}

	@Test
	void every_block_of_the_hard_wrapped_second_has_its_kind() {
		check(1, """
				3 PARAGRAPH
				RELATED Related article: Russian
				LINKS https://tass.ru/mezhdunarodnaya-panorama/6253531 https://www.themoscowtimes.com/2019/02/15/we-wont-allow-a-color-revolution-in-venezuela-moscow-says-a64509 https://apnews.com/2d8efec7551248a0a8d2be20faa7f893
				6 PARAGRAPH
				CREDIT Reuters contributed reporting
				""");
	}

	@Test
	void every_block_of_the_third_has_its_kind() {
		check(2, """
				HEADLINE Russian military arrive
				BYLINE Andrew Roth
				DATELINE The Guardian, Mon
				STANDFIRST Arrival of up
				CAPTION A plane flying
				14 PARAGRAPH
				EMBED Prof. Steve Hanke
				EMBED More Russian soldiers
				EMBED March 24, 2019
				9 PARAGRAPH
				CREDIT Agence France-Presse, Associated
				APPEAL Since you're here...
				APPEAL ... we have
				APPEAL The Guardian is
				APPEAL Every contribution we
				""");
	}

	@Test
	void every_block_of_the_fourth_has_its_kind() {
		check(3, """
				HEADLINE Jets carrying dozens
				BYLINE Breck Dumas
				DATELINE March 25, 2019
				1 PARAGRAPH
				SUBHEAD What are the
				2 PARAGRAPH
				EMBED Steve Hanke: “More
				2 PARAGRAPH
				SUBHEAD Why the tension?
				4 PARAGRAPH
				""");
	}

	@Test
	void every_block_of_the_fifth_has_its_kind() {
		check(4, """
				HEADLINE Russia suspected to
				SECTION World News
				1 PARAGRAPH
				RELATED Also read After
				11 PARAGRAPH
				""");
	}

	@Test
	void metadata_is_what_the_files_tell_and_absent_otherwise() {
		assertEquals("themoscowtimes.com 2019-03-25 -", told(0));
		assertEquals("- - -", told(1));
		assertEquals("The Guardian 2019-03-25 Andrew Roth", told(2));
		assertEquals("- 2019-03-25 Breck Dumas", told(3));
		assertEquals("- - -", told(4));
		assertEquals("World News", STORY.articles().get(4).metadata().get(Field.SECTION).orElseThrow());
		assertEquals("Arrival of up to 100 soldiers in Caracas signals Moscow's support for embattled Maduro",
				STORY.articles().get(2).metadata().get(Field.STANDFIRST).orElseThrow());
	}

	@Test
	void broken_sentences_are_joined_and_the_place_is_recorded() {
		assertTrue(STORY.articles().get(2).text().contains("Palladino said in a statement that also condemned"));
		assertTrue(STORY.articles().get(3).text().contains("Russia, China, and Cuba have maintained"));
		assertEquals(2, STORY.articles().get(2).repairs().size());
		assertEquals(1, STORY.articles().get(3).repairs().size());
		assertEquals(9, STORY.articles().get(1).repairs().size());
	}

	@Test
	void marks_are_not_in_the_text_and_links_are_kept() {
		String text = STORY.articles().get(2).text();
		assertTrue(text.contains("from as little as $1 – and") && !text.contains("](") && !text.contains("**"));
		assertEquals(16, STORY.articles().get(2).links().size());
	}

	private static String told(int version) {
		var m = STORY.articles().get(version).metadata();
		return m.get(Field.OUTLET).orElse("-") + " " + m.get(Field.PUBLISHED).orElse("-") + " " + m.get(Field.BYLINE).orElse("-");
	}

	/// Paragraphs in a row are counted; every other block is shown with its first three words.
	private static void check(int version, String expected) {
		var article = STORY.articles().get(version);
		var seen = new StringBuilder();
		int paragraphs = 0;
		for (var block : article.blocks()) {
			if (block.kind() == Kind.PARAGRAPH) {
				paragraphs++;
				continue;
			}
			seen.append(paragraphs == 0 ? "" : paragraphs + " PARAGRAPH\n");
			paragraphs = 0;
			seen.append(block.kind()).append(' ').append(article.at(block.span()).lines()
					.flatMap(l -> List.of(l.split("[\\s\u00A0]+")).stream()).limit(3).collect(Collectors.joining(" "))).append('\n');
		}
		assertEquals(expected, seen + (paragraphs == 0 ? "" : paragraphs + " PARAGRAPH\n"));
	}
}
