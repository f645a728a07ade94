package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

class TimesTest {
	private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2021, 9, 16));

	private static void check(String text, String expected) {
		check(text, THURSDAY, expected);
	}

	private static void check(String text, Optional<LocalDate> published, String expected) {
		assertEquals(expected, String.join("; ", new Times().extract(document(text, published)).stream()
				.map(m -> m.span().of(text) + " = " + m.value().normal()).toList()));
	}

	static Document document(String text, Optional<LocalDate> published) {
		var block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
		var blocks = text.isBlank() ? List.<Block>of() : List.of(block);
		var article = new Article("A", "a.txt", Metadata.NONE, text, blocks, List.of(), List.of(), SourceMap.identity(text.length()));
		return Document.of(0, article, published, Optional.empty());
	}

	@Test
	void dates_are_read_in_every_common_order() {
		check("2021-09-16, 16 September 2021, September 16, 2021, 9/16/2021 and the 16th of September.",
				"2021-09-16 = 2021-09-16; 16 September 2021 = 2021-09-16; September 16, 2021 = 2021-09-16; 9/16/2021 = 2021-09-16; "
				+ "the 16th of September = 2021-09-16");
	}

	@Test
	void a_weekday_lies_behind_unless_the_sentence_looks_ahead() {
		check("The mayor resigned on Monday.", "Monday = 2021-09-13");
		check("The mayor will resign on Monday.", "Monday = 2021-09-20");
		check("The council is to meet on Tuesday.", "Tuesday = 2021-09-21");
		check("On Tuesday, the mayor had resigned.", "Tuesday = 2021-09-14");
		check("The mayor, who will resign, said on Monday that he was ill.", "Monday = 2021-09-13");
	}

	@Test
	void a_story_of_any_year_has_its_seasons() {
		check("It froze last winter.", Optional.of(LocalDate.of(1, 1, 1)), "last winter = 0000-WI");
		check("It froze last spring.", Optional.of(LocalDate.of(933, 8, 1)), "last spring = 0933-SP");
	}

	@Test
	void a_story_carries_its_own_time_along() {
		check("In March 1987 the mine opened. The next month it flooded. It closed the following year.",
				"March 1987 = 1987-03; The next month = 1987-04; the following year = 1988");
		check("It burned on 3 May 2020. The next day it was still smoking.", "3 May 2020 = 2020-05-03; The next day = 2020-05-04");
	}

	@Test
	void next_week_counts_from_the_day_it_was_said() {
		Optional<LocalDate> monday = Optional.of(LocalDate.of(2021, 9, 20));
		check("“We shall sail next week,” the captain said on Wednesday.", monday, "next week = 2021-W38; Wednesday = 2021-09-15");
		check("“We shall sail next week,” the captain said.", monday, "next week = 2021-W39");
	}

	@Test
	void without_a_day_of_publication_the_unknown_stays_open() {
		String year = "X".repeat(4);
		check("On Friday, last week, in June and on June 3.", Optional.empty(), "Friday = " + year + "-WXX-5; last week = " + year
				+ "-WXX; June = " + year + "-06; June 3 = " + year + "-06-03");
	}

	@Test
	void coarse_times_cover_the_days_they_name() {
		checkDays("It happened last week.", "2021-09-06..2021-09-12");
		checkDays("It happened last weekend.", "2021-09-11..2021-09-12");
		checkDays("It happened in the summer of 2019.", "2019-06-01..2019-08-31");
		checkDays("It happened in the second quarter of 2020.", "2020-04-01..2020-06-30");
		checkDays("It happened in the 1990s.", "1990-01-01..1999-12-31");
		checkDays("It happened in the first half of 2018.", "2018-01-01..2018-06-30");
		checkDays("It happened in February 2020.", "2020-02-01..2020-02-29");
		checkDays("It happened in the 19th century.", "1800-01-01..1899-12-31");
	}

	private static void checkDays(String text, String expected) {
		var found = new Times().extract(document(text, THURSDAY));
		assertEquals(1, found.size(), text);
		assertTrue(found.getFirst().value() instanceof Value.Time, text);
		if (found.getFirst().value() instanceof Value.Time t) {
			assertEquals(expected, t.from().orElseThrow() + ".." + t.to().orElseThrow(), text);
		}
	}

	@Test
	void durations_are_told_from_ages_rates_and_ordinals() {
		check("For two and a half years, a 14-month war and 90 minutes.",
				"two and a half years = P2Y6M; 14-month = P14M; 90 minutes = PT90M");
		check("A 6-year-old boy, 48 years old, earned $5 a day on second thoughts.", "");
		check("Several hours later, after weeks of rain.", "Several hours = PTXH; weeks = PXW");
	}

	@Test
	void months_of_a_list_share_year_and_direction() {
		check("Tests took place between February and December 2017.", "February = 2017-02; December 2017 = 2017-12");
		check("They are expected to meet in October or early November.", "October = 2021-10; early November = 2021-11");
		check("A memo of late January of last year.", "late January of last year = 2020-01");
	}

	@Test
	void words_that_look_like_months_and_years_are_left() {
		check("We may march 1500 soldiers past gate 3001, with 1,998 others and $1990.", "");
	}

	@Test
	void other_scripts_pass_and_their_digits_are_read() {
		check("في ٢٠١٩ وصل الجنود", "٢٠١٩ = 2019");
		check("士兵于２０１９年３月抵达。Солдаты прибыли 5 марта.", "");
	}

	@Test
	void any_text_gives_ordered_mentions_inside_it() {
		String[] parts = {"last", "next", "the", " ", "-", "Friday", "2019", "31", "February", "a", "year", "ago", "'s", "of", ".",
				"quarter", "third", "two", "hundred", "½", "10:30", "p.m.", "\n", "week", "early", "'", "80s", "half", "٣", "since",
				"Christmas", "and", "/", "12", "decades", "earlier", "now", "\uD83D\uDE00", "April", "30", "th", "century", "ﷺ"};
		long seed = 20260728;
		var random = new Random(seed);
		for (int round = 0; round < 3000; round++) {
			var text = new StringBuilder("x");
			for (int k = random.nextInt(12); k >= 0; k--) {
				text.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
			}
			var document = document(text.toString().strip(), random.nextBoolean() ? THURSDAY : Optional.empty());
			int end = 0;
			for (var m : new Times().extract(document)) {
				assertTrue(m.span().start() >= end && m.span().end() <= document.text().length(), "seed " + seed + ": " + text);
				end = m.span().end();
			}
			for (var m : new Amounts().extract(document)) {
				assertTrue(m.span().end() <= document.text().length(), "seed " + seed + ": " + text);
			}
		}
	}

	@Test
	@Timeout(value = 20, unit = TimeUnit.SECONDS)
	void long_runs_of_date_words_stay_linear() {
		for (String word : List.of("the ", "last ", "Friday ", "1999 ", "10-", "a year ", "March ", "two hundred and ", "more than ")) {
			String text = word.repeat(4000).strip();
			assertTrue(new Times().extract(document(text, THURSDAY)).size() <= text.length());
			assertTrue(new Amounts().extract(document(text, THURSDAY)).size() <= text.length());
		}
	}

	@Test
	void hours_are_read_with_colons_dots_and_zones() {
		check("It sank at 21:40 local time (2040 GMT).", "21:40 local time = 2021-09-16T21:40; 2040 GMT = 2021-09-16T20:40");
		check("It sank at 8.15am; the pilot was told by 13.05 BST.", "8.15am = 2021-09-16T08:15; 13.05 BST = 2021-09-16T13:05");
		check("They won 3:45 or 21:40 to nil, 8.15 percent more.", "");
	}

	@Test
	void more_than_so_many_goes_with_the_count_before_it() {
		check("Fourteen died, two more than a day earlier.", "a day earlier = 2021-09-15");
	}
}
