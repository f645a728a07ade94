package variorum.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.article.Metadata.Field;

class ReadingTest {
	private static final String LONG = "The council of the small town voted on Tuesday to close the old bridge for repairs that will"
			+ " last all summer.";

	@Test
	void hard_wrapped_lines_are_joined_and_early_ends_part_paragraphs() {
		check("""
				The council of the small town voted on Tuesday night to close the
				old bridge for repairs, after engineers had warned that it might
				not stand.
				The mayor said that the work would last until the autumn, and that
				buses would take the long way round the lake until it was done.
				""", """
				PARAGRAPH The council of the small town voted on Tuesday night to close the old bridge for repairs, after engineers had warned that it might not stand.
				PARAGRAPH The mayor said that the work would last until the autumn, and that buses would take the long way round the lake until it was done.
				""");
	}

	@Test
	void a_line_is_a_paragraph_where_nothing_is_wrapped() {
		check(LONG + "\n" + LONG + "\n", "PARAGRAPH " + LONG + "\nPARAGRAPH " + LONG + "\n");
	}

	@Test
	void plain_text_keeps_what_only_looks_like_markdown() {
		String odd = "1. Not a list, 5*3 and 4*2, snake_case_name, `old' quotes, a < b, C:\\_dir, *note and [sic].";
		check(odd, "PARAGRAPH " + odd + "\n");
		check("    indented " + LONG + "\n\n- " + LONG, "PARAGRAPH indented " + LONG + "\nPARAGRAPH - " + LONG + "\n");
	}

	@Test
	void marks_are_read_where_the_file_has_them() {
		check("See [the *old* bridge](http://a.example) for \\$5 &amp; more, 5*3*2, **now**.",
				"PARAGRAPH See the old bridge for $5 & more, 5*3*2, now.\n");
	}

	@Test
	void words_divided_at_line_ends_are_mended_only_when_safe() {
		check("""
				The government said that it was a matter for the whole of the govern-
				ment, and that a well-known and often quoted engineer of the old school
				had found two- and three-year-old cracks in the bridge, which is a well-
				known danger to everyone who crosses the water there in the early spring.
				""", "PARAGRAPH The government said that it was a matter for the whole of the government, and that a well-known and often quoted "
				+ "engineer of the old school had found two- and three-year-old cracks in the bridge, which is a well-known danger to "
				+ "everyone who crosses the water there in the early spring.\n");
	}

	@Test
	void verse_and_single_blocks_stay_as_they_are() {
		check("The sea was calm that night,\nand over the long grey sand\nthe lamps went out of sight,\nbeyond the edge of land.\n",
				"PARAGRAPH The sea was calm that night,/and over the long grey sand/the lamps went out of sight,/beyond the edge of "
						+ "land.\n");
		check("Bridge closed for repairs", "PARAGRAPH Bridge closed for repairs\n");
	}

	@Test
	void a_headline_needs_a_witness() {
		check("Bridge closed all summer\n\n" + LONG, "HEADLINE Bridge closed all summer\nPARAGRAPH " + LONG + "\n");
		check("HARBOUR TOWN (AP) --\n\n" + LONG, "PARAGRAPH HARBOUR TOWN (AP) --\nPARAGRAPH " + LONG + "\n");
		check("“Who is there?”\n\n" + LONG, "PARAGRAPH “Who is there?”\nPARAGRAPH " + LONG + "\n");
	}

	@Test
	void the_hour_of_an_entry_heads_it() {
		check(LONG + "\n\n9:05 p.m.\n\n" + LONG + "\n\n11 am:\n\n" + LONG,
				"PARAGRAPH " + LONG + "\nSUBHEAD 9:05 p.m.\nPARAGRAPH " + LONG + "\nSUBHEAD 11 am:\nPARAGRAPH " + LONG + "\n");
	}

	@Test
	void an_address_alone_above_all_is_the_pages_own_and_may_tell_its_day() {
		var article = article("https://www.lake.example/2019/03/25/bridge.html\n\nBridge closed after flood\n\n" + LONG);
		assertEquals("Bridge closed after flood|2019-03-25|lake.example|https://www.lake.example/2019/03/25/bridge.html",
				java.util.stream.Stream.of(Field.HEADLINE, Field.PUBLISHED, Field.OUTLET, Field.URL)
						.map(f -> article.metadata().get(f).orElse("-")).collect(Collectors.joining("|")));
	}

	@Test
	void furniture_needs_its_own_words_and_nothing_else() {
		check(LONG + "\n\nRelated: Lake rises again\n\nAdvertisementThe mayor of the town said on Wednesday that nothing was decided"
				+ ".\n\nAnna Berg contributed to this report.",
				"PARAGRAPH " + LONG + "\nRELATED Related: Lake rises again\nOTHER Advertisement\n"
				+ "PARAGRAPH The mayor of the town said on Wednesday that nothing was decided.\nCREDIT Anna Berg contributed to this"
						+ " report.\n");
		String story = "She contributed to this report on the bridges of the county, he said, and would do so again next year.";
		check(story + "\n\n" + LONG, "PARAGRAPH " + story + "\nPARAGRAPH " + LONG + "\n");
	}

	@Test
	void front_matter_states_metadata_and_leaves_the_text() {
		var article = article("---\ntitle: \"Bridge: closed\"\nauthor: [Anna Berg, Ole Vik]\ndate: March 25, 2019 10:30 GMT\nsource:"
				+ " The Lake Post\nurl: https://a.example/x\n---\n" + LONG);
		assertEquals("Bridge: closed|Anna Berg, Ole Vik|2019-03-25T10:30Z|The Lake Post|https://a.example/x",
				java.util.stream.Stream.of(Field.HEADLINE, Field.BYLINE, Field.PUBLISHED, Field.OUTLET, Field.URL)
						.map(f -> article.metadata().get(f).orElse("-")).collect(Collectors.joining("|")));
		assertEquals(LONG, article.text());
	}

	@Test
	void written_days_are_given_in_iso_and_doubtful_ones_are_not() {
		for (String line : new String[] {"25 March 2019 = 2019-03-25", "Mon 25 Mar 2019 = 2019-03-25", "March 25th, 2019 = 2019-03-25",
				"2019-03-25 = 2019-03-25", "25/03/2019 = 2019-03-25", "03/25/2019 = 2019-03-25", "03/04/2019 = -", "31 February 2019 = -",
				"25 mars 2019 = 2019-03-25", "25. März 2019 = 2019-03-25", "2019-03-25T10:30:00+01:00 = 2019-03-25T10:30+01:00",
				"March 25, 2019 at 1:05 p.m. = 2019-03-25T13:05"}) {
			String[] sides = line.split(" = ");
			assertEquals(sides[1], Dates.iso(sides[0]).orElse("-"), line);
		}
	}

	@Test
	void a_place_before_the_day_is_no_outlet() {
		assertEquals("-", Dateline.of("London, 25 March 2019").orElseThrow().outlet().orElse("-"));
		assertEquals("The Lake Courier", Dateline.of("The Lake Courier, 25 March 2019").orElseThrow().outlet().orElse("-"));
		assertEquals(true, Dateline.of("Soldiers came on 25 March 2019").isEmpty());
	}

	@Test
	void a_line_above_the_text_may_name_writer_day_and_outlet_in_any_order() {
		for (String line : new String[] {"By Maria Berg, 3 June 2025 = Maria Berg|2025-06-03|-",
				"3 June 2025 – Lake Courier = -|2025-06-03|Lake Courier",
				"By Maria Berg | The Lake Post | 3 June 2025 = Maria Berg|2025-06-03|The Lake Post",
				"Lake News · June 3, 2025 = -|2025-06-03|Lake News", "By Ole Vik in Bergen = Ole Vik|-|-"}) {
			String[] sides = line.split(" = ");
			var article = article("Bridge closed after flood\n\n" + sides[0] + "\n\n" + LONG);
			assertEquals(sides[1], java.util.stream.Stream.of(Field.BYLINE, Field.PUBLISHED, Field.OUTLET)
					.map(f -> article.metadata().get(f).orElse("-")).collect(Collectors.joining("|")), line);
			assertEquals("Bridge closed after flood", article.metadata().get(Field.HEADLINE).orElse("-"));
		}
	}

	@Test
	void markdown_files_are_read_by_their_rules() throws IOException {
		String source = "# Bridge *closed*\n\n" + LONG
				+ "\n\n> They said\n> nothing.\n\n- one\n- two\n\n1. first\n\n```\ncode *x*\n```\n\n<div>in html</div>\n";
		var draft = new MarkdownFormat().read(source.getBytes(StandardCharsets.UTF_8));
		assertEquals("HEADLINE Bridge closed\nPARAGRAPH " + LONG + "\nQUOTE They said nothing.\nLIST_ITEM one\nLIST_ITEM two\n"
				+ "LIST_ITEM 1. first\nPARAGRAPH code *x*\nPARAGRAPH in html\n", shown(Assembly.article("a.md", draft)));
	}

	@Test
	void lines_above_a_headline_are_no_headline() {
		for (String above : new String[] {"News | Sport | What’s On | Jobs = OTHER", "LAKE COURIER SPORT = SECTION",
				"NEWS RELEASE 4-MAR-2026 = DATELINE", "Peer-Reviewed Publication = SECTION", "From our Alpine correspondent = BYLINE"}) {
			String[] sides = above.split(" = ");
			check(sides[0] + "\n\nBridge closed after flood\n\nBy Anna Berg\n\n" + LONG, sides[1] + " " + sides[0]
					+ "\nHEADLINE Bridge closed after flood\nBYLINE By Anna Berg\nPARAGRAPH " + LONG + "\n");
		}
		check("LAKE NEWSMARCH 4, 2026 / 12:31 PM / UPDATED 2 HOURS AGO\n\nBridge closed after flood\n\n" + LONG,
				"SECTION LAKE NEWS\nDATELINE MARCH 4, 2026 / 12:31 PM / UPDATED 2 HOURS AGO\nHEADLINE Bridge closed after flood\n"
						+ "PARAGRAPH " + LONG + "\n");
	}

	@Test
	void a_writer_s_post_and_account_are_not_the_name() {
		for (String line : new String[] {"By Anna Berg, Health Editor = Anna Berg", "Posted by Anna Berg on May 3, 2024 at 6:45 pm "
				+ "= Anna Berg",
				"By Anna Berg, Football Correspondent@annaberg = Anna Berg", "By Anna Berg and Ole Vik = Anna Berg and Ole Vik"}) {
			String[] sides = line.split(" = ");
			var article = article("Bridge closed after flood\n\n" + sides[0] + "\n\n" + LONG);
			assertEquals(sides[1], article.metadata().get(Field.BYLINE).orElse("-"), line);
		}
		var wrapped = article("""
				Bridge closed after flood

				By ANNA BERG
				Gazette Staff Writer

				The council of the small town voted on Tuesday night to close the
				old bridge for repairs, after engineers had warned that it might
				not stand, and that buses would take the long way round the lake.
				""");
		assertEquals("ANNA BERG|-", wrapped.metadata().get(Field.BYLINE).orElse("-") + "|"
				+ wrapped.metadata().get(Field.OUTLET).orElse("-"));
	}

	@Test
	void a_line_that_tells_only_the_writer_s_post_leaves_the_name_to_another() {
		var article = article("From our Alpine correspondent\n\nBridge closed after flood\n\nAnna Berg, in Lake Town\n\n18 March "
				+ "2023\n\n" + LONG);
		assertEquals("Anna Berg", article.metadata().get(Field.BYLINE).orElse("-"));
		assertEquals("-", article("BUSINESS NEWS\n\nBridge closed after flood\n\n" + LONG).metadata().get(Field.OUTLET).orElse("-"));
	}

	@Test
	void an_agency_s_mark_before_the_first_words_names_the_outlet() {
		assertEquals("Reuters", article("LAKE TOWN, May 3 (Reuters) - " + LONG).metadata().get(Field.OUTLET).orElse("-"));
		assertEquals("-", article("The party (Labour) - " + LONG).metadata().get(Field.OUTLET).orElse("-"));
	}

	@Test
	void furniture_below_the_text_is_known_by_its_words() {
		for (String line : new String[] {"OTHER Share | Comment | Like (214)", "OTHER 3 MIN READ", "OTHER Filed under: Bridges, Lakes",
				"OTHER SPONSORED", "OTHER Contact: Press Office, Lake Town, press@lake.example",
				"OTHER Was the mayor right? Have your say in the comments below", "CREDIT Our Standards: The Trust Principles.",
				"APPEAL If you enjoyed this post, please consider becoming a paid subscriber. It takes two minutes.",
				"APPEAL Click here to get the latest news straight to your phone",
				"APPEAL Support local journalism. Subscribe today for as little as $1.",
				"APPEAL • Sign up to our daily email or follow us at @LakePost", "RELATED Read more Lake ratings: Who shone in the cup?",
				"PARAGRAPH Sign up to the volunteer force, the mayor told young people.",
				"PARAGRAPH Contact: that is what the old people missed."}) {
			check(LONG + "\n\n" + line.split(" ", 2)[1] + "\n", "PARAGRAPH " + LONG + "\n" + line + "\n");
		}
		check(LONG + "\n\nTopics\n\nOlder people\n\nHealth\n", "PARAGRAPH " + LONG + "\nOTHER Topics\nOTHER Older people\nOTHER "
				+ "Health\n");
	}

	@Test
	void numbers_of_chapters_are_no_headlines() {
		check("THE BURNING OF THE MILL.\n\nCHAPTER THE FIRST.\n\n" + LONG,
				"HEADLINE THE BURNING OF THE MILL.\nSUBHEAD CHAPTER THE FIRST.\nPARAGRAPH " + LONG + "\n");
		check("CHAPTER I.\n\n" + LONG + "\n\nCHAPTER II.\n\n" + LONG,
				"SUBHEAD CHAPTER I.\nPARAGRAPH " + LONG + "\nSUBHEAD CHAPTER II.\nPARAGRAPH " + LONG + "\n");
	}

	@Test
	void a_paragraph_that_is_a_link_leads_out_of_the_article() throws IOException {
		var draft = new MarkdownFormat().read((LONG + "\n\n[More from the "
				+ "lake](https://a.example/lake)\n").getBytes(StandardCharsets.UTF_8));
		assertEquals("PARAGRAPH " + LONG + "\nRELATED More from the lake\n", shown(Assembly.article("a.md", draft)));
	}

	private static Article article(String source) {
		return StoryLoader.paste("a.txt", source).articles().getFirst();
	}

	private static void check(String source, String expected) {
		assertEquals(expected, shown(article(source)));
	}

	private static String shown(Article article) {
		return article.blocks().stream().map(b -> b.kind() + " " + article.at(b.span()).replace("\n", "/") + "\n")
				.collect(Collectors.joining());
	}
}
