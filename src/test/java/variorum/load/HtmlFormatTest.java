package variorum.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.article.Metadata.Field;

class HtmlFormatTest {
	private static final String FIRST = "The old bridge over the river was closed on Monday after divers found cracks"
			+ " in two of its piers, the city said.";
	private static final String SECOND = "Repairs will take until autumn and cost about six million crowns, money the"
			+ " council has yet to find.";
	private static final String THIRD = "Buses now take the long way round by the mill, and shopkeepers on the far bank"
			+ " fear for their trade.";

	private static Article article(String page) throws IOException {
		return Assembly.article("a.html", new HtmlFormat().read(page.getBytes(StandardCharsets.UTF_8)));
	}

	private static void check(String page, String expected) throws IOException {
		var article = article(page);
		assertEquals(expected.strip(), article.blocks().stream()
				.map(b -> b.kind() + " " + article.at(b.span())).collect(Collectors.joining("\n")));
	}

	@Test
	void the_article_is_read_and_the_page_around_it_is_not() throws IOException {
		check("<html><head><title>Bridge closed | Lake Post</title><script>var x = 'news, news, news';</script></head><body>"
				+ "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
				+ "<div id='main'><h1>Bridge closed after divers find cracks</h1><div class='text'><p>" + FIRST + "</p>\n<p>" + SECOND
				+ "</p><h2>Long way round</h2><blockquote>" + THIRD + "</blockquote></div></div>"
				+ "<div class='sidebar'><p>Ten ways to cook a pike, and why you should, by our angling editor, at length.</p></div>"
				+ "<footer>© Lake Post. All rights reserved, in all the world and for ever.</footer></body></html>",
				"HEADLINE Bridge closed after divers find cracks\nPARAGRAPH " + FIRST + "\nPARAGRAPH " + SECOND
				+ "\nSUBHEAD Long way round\nQUOTE " + THIRD);
	}

	@Test
	void what_a_page_states_of_itself_is_metadata() throws IOException {
		var article = article("<html><head><meta property='og:site_name' content='Lake Post'>"
				+ "<link rel=canonical href='https://lake.example/bridge'><script type='application/ld+json'>{\"@graph\": [{\"@type\":"
				+ " \"NewsArticle\", \"headline\": \"Bridge closed\", \"datePublished\": \"2021-09-13T10:00:00+02:00\", \"author\":"
				+ " [{\"@type\": \"Person\", \"name\": \"Anna Berg\"}, {\"name\": \"Ole Vik\"}]}]}</script></head><body><article><p>"
				+ FIRST + "</p><p>" + SECOND + "</p></article></body></html>");
		assertEquals("Bridge closed|Anna Berg, Ole Vik|2021-09-13T10:00+02:00|Lake Post|https://lake.example/bridge",
				java.util.stream.Stream.of(Field.HEADLINE, Field.BYLINE, Field.PUBLISHED, Field.OUTLET, Field.URL)
						.map(f -> article.metadata().get(f).orElse("-")).collect(Collectors.joining("|")));
	}

	@Test
	void a_date_that_stands_for_none_is_none() throws IOException {
		var article = article("<meta property='article:published_time' content='0001-01-01T00:00:00Z'><p>" + FIRST + "</p>");
		assertTrue(article.metadata().get(Field.PUBLISHED).isEmpty());
	}

	@Test
	void white_space_runs_together_two_breaks_part_and_links_keep_their_words() throws IOException {
		var article = article("<body><div>" + FIRST + "<br>\n<br>" + SECOND.replace("six million crowns",
				"<a href='https://a.example/x'>six\n   million <b>crowns</b></a>") + "</div></body>");
		assertEquals(FIRST + "\n\n" + SECOND, article.text());
		assertEquals("six million crowns", article.at(article.links().getFirst().span()));
	}

	@Test
	void the_encoding_is_the_one_the_page_declares() throws IOException {
		String page = "<meta charset='windows-1251'><p>Мост через реку закрыт: водолазы нашли трещины в двух опорах, сообщил город.</p>";
		var draft = new HtmlFormat().read(page.getBytes(Charset.forName("windows-1251")));
		assertEquals("Мост через реку закрыт: водолазы нашли трещины в двух опорах, сообщил город.", draft.source());
	}

	@Test
	void a_page_without_words_says_what_to_do() {
		var e = assertThrows(IOException.class, () -> article("<html><body><script>go()</script></body></html>"));
		assertTrue(e.getMessage().contains("save it complete"), e::getMessage);
	}

	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void deep_and_broken_pages_are_read_in_time() throws IOException {
		assertTrue(article("<div><b>".repeat(4_000) + FIRST).text().contains(FIRST));
		assertTrue(article("<p>a, b" + "<p><a href=x>y".repeat(4_000) + "<p>" + FIRST).text().contains(FIRST));
		for (int seed = 0; seed < 60; seed++) {
			var random = new Random(seed);
			String tags = random.ints(200, 0, 8).mapToObj(i -> new String[] {
					"<div>", "</div>", "<p>", "<table><td>", "</p", "&am", "<!--", "words, "}[i])
					.collect(Collectors.joining());
			String page = tags + "--><p>" + FIRST;
			assertTrue(article(page).text().contains("river"), "seed " + seed);
		}
	}
}
