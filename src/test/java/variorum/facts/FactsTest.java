package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FactsTest {
	private static void check(FactType type, String expected, String... versions) {
		assertEquals(expected.strip(), StoryText.told(type, versions));
	}

	@Test
	void figures_that_can_all_be_true_are_agreed() {
		check(FactType.QUANTITY, "AGREED ≈ 200 troops: A=nearly 200 troops B=about 200 soldiers",
				"The ferry carried nearly 200 troops to the island, officials said.",
				"About noon a boat with about 200 soldiers on board reached the shore.");
	}

	@Test
	void another_figure_in_the_same_words_differs() {
		check(FactType.QUANTITY, "DIFFERING 43 people killed | 53 people killed: A=43 people B=53 people",
				"The blast in the old harbour killed 43 people and destroyed a bridge near the town hall.",
				"The blast in the old harbour killed 53 people and destroyed a bridge near the town hall.");
	}

	@Test
	void a_figure_that_no_rule_reads_differs_all_the_same() {
		String told = StoryText.told(FactType.QUANTITY,
				"The count of the stars in the chart rose from there to 922, he added with a smile.",
				"The count of the stars in the chart rose from there to 1383, he added with a smile.");
		assertEquals("DIFFERING 922 | 1383: A=922 B=1383", told);
	}

	@Test
	void the_same_figure_in_other_writing_does_not_differ() {
		String told = StoryText.told(FactType.QUANTITY, "The blast in the old harbour wrecked two thousand boats and hurt four men.",
				"The blast in the old harbour wrecked 2,000 boats and hurt 4 men.");
		assertTrue(!told.contains("DIFFERING"), told);
	}

	@Test
	void another_day_in_the_same_words_differs_and_the_same_day_in_other_words_does_not() {
		check(FactType.DATE, "DIFFERING 14 July 1998 (Tuesday) | 15 July 1998 (Wednesday): A=14 July 1998 B=15 July 1998",
				"The bank on the square was closed for good on 14 July 1998 after a long strike.",
				"The bank on the square was closed for good on 15 July 1998 after a long strike.");
		check(FactType.DATE, "AGREED 14 July 1998 (Tuesday): A=14 July 1998 B=July 14, 1998",
				"The bank on the square was closed for good on 14 July 1998 after a long strike.",
				"After weeks without work, the bank on the square was closed for good on July 14, 1998, its owners said.");
	}

	@Test
	void copies_of_one_article_are_one_source() {
		String text = "President Ana Torres flew to Lima on Friday to meet the striking miners of the north.";
		var facts = StoryText.facts(StoryText.copies(3, text));
		assertEquals(List.of(Fact.Status.SINGLE), facts.stream().map(Fact::status).distinct().toList());
	}

	@Test
	void a_person_is_one_row_under_surname_title_and_accents() {
		check(FactType.PERSON, "AGREED Ana Tórres: A=President Ana Torres A=Torres B=President Ana Tórres B=Torres",
				"President Ana Torres flew home. The crowd cheered as Torres said she would stay.",
				"A plane with President Ana Tórres landed late. Nobody was told why Torres said nothing.");
	}

	@Test
	void two_people_of_one_surname_stay_two() {
		var people = StoryText.facts("Minister Ana Torres met Judge Luis Torres. In the hall Ana Torres said she was glad.",
				"Minister Ana Torres met her brother, Judge Luis Torres, in the hall.").stream().filter(f -> f.type() == FactType.PERSON)
				.map(Fact::value).toList();
		assertEquals(List.of("Ana Torres", "Luis Torres"), people);
	}

	@Test
	void offices_of_which_no_two_can_be_one_differ_and_ranks_go_with_any() {
		assertTrue(StoryText.told(FactType.ROLE,
				"The troops were led by Gen Bo Lund, head of the training office of Norway's army, who spoke.",
				"The troops were led by Bo Lund, chief of staff of the navy, who waved.").startsWith("DIFFERING"));
		assertTrue(!StoryText.told(FactType.ROLE, "The troops were led by General Bo Lund on that day.",
				"The troops were led by Bo Lund, chief of staff of the navy, who waved.").contains("DIFFERING"));
	}

	@Test
	void products_of_one_make_are_one_row() {
		check(FactType.PRODUCT, "AGREED Sukhoi Su-35: A=Sukhoi Su-35 B=Su-35S", "A Sukhoi Su-35 flew over the bay.",
				"Fishermen saw an Su-35S above the cliffs.");
	}

	@Test
	void every_mention_of_any_text_is_inside_it_and_every_row_has_a_teller() {
		long seed = 20190325;
		var random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			String a = noise(random);
			String b = random.nextBoolean() ? a : noise(random);
			for (var f : StoryText.facts(a, b)) {
				for (var m : f.mentions()) {
					assertTrue(m.span().end() <= (m.version() == 0 ? a : b).length(), "seed " + seed + " round " + round + ": " + f);
				}
			}
		}
	}

	private static String noise(Random random) {
		String[] words = {"Ana", "Torres", "President", "of", "the", "Перу", "в", "среду", "秘鲁", "3", "1,200", "people", "said", "“no”",
			"\"", "on", "Friday", ",", ".", "(", "U.S.", "#Tag", "Il-7", "\n", "-", "لیما", "$5", "million", "’s"};
		var text = new StringBuilder("Start");
		for (int i = 0; i < 60; i++) {
			text.append(' ').append(words[random.nextInt(words.length)]);
		}
		return text.append(" end").toString().replaceAll(" *\n *", "\n").strip();
	}

	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void thousands_of_equal_names_and_figures_end_in_time() {
		var facts = StoryText.facts("Ana Torres saw 12 men, ".repeat(1500) + ".", "Ana Torres met 12 men; ".repeat(1500) + ".");
		assertTrue(!facts.isEmpty(), "facts within " + Duration.ofSeconds(60));
	}

	@Test
	void the_source_is_the_one_described_before() {
		check(FactType.ATTRIBUTION, "SINGLE unnamed harbour official: A=an unnamed harbour official A=the official",
				"The ferry sank at noon, an unnamed harbour official said. It was old, the official added.");
	}

	@Test
	void people_close_to_somebody_are_not_that_person() {
		check(FactType.ATTRIBUTION,
				"SINGLE Ida Lund: A=Ida Lund\nSINGLE people close to Ida Lund: A=people close to Ida Lund",
				"Ida Lund said that the ferry was old. It had sunk before, according to people close to Ida Lund.");
	}

	@Test
	void a_copy_published_later_means_the_same_day() {
		var versions = List.of(StoryText.article("A", "Divers of the coast guard found the old ferry near the pier on Friday."),
				StoryText.article("B", "Divers of the coast guard found the old ferry near the pier on Friday."));
		var alignment = variorum.align.Aligner.align(versions, variorum.text.Progress.NONE);
		var days = List.of(java.util.Optional.of(StoryText.MONDAY), java.util.Optional.of(StoryText.MONDAY.plusWeeks(1)));
		var dates = Facts.of(versions, days, alignment, List.of(), variorum.text.Progress.NONE).stream()
				.filter(f -> f.type() == FactType.DATE).map(f -> f.status() + " " + f.mentions().size()).toList();
		assertEquals(List.of("SINGLE 2"), dates);
	}

	@Test
	void the_dead_of_one_are_not_the_wounded_of_another() {
		check(FactType.QUANTITY, "DIFFERING 12 people killed | 12 people injured: A=12 people B=12 people",
				"Police said 12 people were killed in the crash near the old bridge late on Sunday.",
				"Police said 12 people were injured in the crash near the old bridge late on Sunday.");
		check(FactType.QUANTITY, "DIFFERING 2 percent | 2 percentage points: A=2 percent B=2 percentage points",
				"Unemployment in the valley rose by 2 percent in the third quarter, the office said.",
				"Unemployment in the valley rose by 2 percentage points in the third quarter, the office said.");
	}

	@Test
	void figures_in_other_units_and_words_agree() {
		check(FactType.QUANTITY, "AGREED 95 degrees Fahrenheit (≈ 35 °C): A=95 degrees Fahrenheit B=35 degrees Celsius",
				"In the old town it was 95 degrees Fahrenheit at noon, and the ferries stood still.",
				"At noon the ferries of the old town stood still: it was 35 degrees Celsius in the shade.");
		check(FactType.QUANTITY, "AGREED 150 dead: A=150 B=150 people",
				"The death toll from the quake in the valley rose to 150 on Friday.",
				"On Thursday the quake killed 150 people, the governor of the valley told a newspaper.");
	}

	@Test
	void parts_of_a_whole_and_the_whole_do_not_differ() {
		String told = StoryText.told(FactType.QUANTITY, "Police said two women and one man died at the bank in the old town.",
				"Police said at least three people, a man and two women, died at the bank in the old town.");
		assertTrue(!told.contains("DIFFERING"), told);
	}

	@Test
	void a_quotation_in_other_words_and_of_another_speaker_differs() {
		check(FactType.QUOTATION, "DIFFERING “We will never leave the union” | “We will soon leave the union”: "
				+ "A=\"We will never leave the union,\" B=\"We will soon leave the union,\"",
				"Ida Lund said: \"We will never leave the union,\" and left the hall.",
				"Ida Lund said: \"We will soon leave the union,\" and left the hall.");
		String told = StoryText.told(FactType.ATTRIBUTION,
				"\"We will rebuild the bridge,\" Ida Lund said at the meeting of the council in the evening.",
				"\"We will rebuild the bridge,\" Karl Brandt said at the meeting of the council in the evening.");
		assertTrue(told.contains("DIFFERING Ida Lund | Karl Brandt"), told);
	}

	@Test
	void parts_of_one_statement_are_the_same_words() {
		String told = StoryText.told(FactType.QUOTATION,
				"Ida Lund said: \"This harbour has a long past, and I want to write its next page. I spoke to the pilots for an hour "
						+ "and I knew.\"",
				"\"I spoke to the pilots for an hour and I knew,\" Ida Lund said.",
				"\"This harbour has a long past, and I want to write its next page,\" Ida Lund said.");
		assertTrue(told.startsWith("AGREED") && !told.contains("DIFFERING"), told);
	}

	@Test
	void a_contraction_is_the_words_it_stands_for() {
		String told = StoryText.told(FactType.QUOTATION, "\"We are tired, but we are not done,\" Ida Lund said of the strike.",
				"“We’re tired, but we’re not done,” Ida Lund said of the strike.");
		assertTrue(told.startsWith("AGREED") && told.contains("B="), told);
	}

	@Test
	void a_day_that_is_not_known_differs_from_none() {
		var versions = List.of(StoryText.article("A", "A helicopter of the navy stopped an attack today on a freighter in the gulf."),
				StoryText.article("B", "A helicopter of the navy stopped an attack Saturday on a freighter in the gulf."));
		var alignment = variorum.align.Aligner.align(versions, variorum.text.Progress.NONE);
		List<java.util.Optional<java.time.LocalDate>> unknown = List.of(java.util.Optional.empty(), java.util.Optional.empty());
		var dates = Facts.of(versions, unknown, alignment, List.of(), variorum.text.Progress.NONE).stream()
				.filter(f -> f.type() == FactType.DATE).map(f -> f.status().name()).toList();
		assertEquals(List.of("SINGLE", "SINGLE"), dates);
	}

	@Test
	void a_day_is_no_part_of_who_says_it() {
		check(FactType.ATTRIBUTION, "SINGLE president: A=the president",
				"On Wednesday the president announced that bread would come to the port.");
		check(FactType.DURATION, "", "The ferry sank at noon, the Daily Courier wrote.");
	}

	@Test
	void next_week_counts_from_the_day_it_was_said_and_next_month_from_the_month_before() {
		check(FactType.DATE, "SINGLE 20 March 2019 (Wednesday): A=Wednesday\nSINGLE 25–31 March 2019 (week): A=next week",
				"Lund on Wednesday said that bread would come “next week” to the port.");
		check(FactType.DATE, "SINGLE December 2018: A=December\nSINGLE January 2019: A=The next month",
				"In December two ferries sank. The next month the divers came.");
	}

	@Test
	void the_night_of_a_day_is_that_day() {
		check(FactType.DATE, "AGREED 22 March 2019 (Friday), night: A=Friday night B=Friday",
				"Divers of the coast guard found the old ferry near the pier on Friday night.",
				"The old ferry was found near the pier by divers of the coast guard on Friday.");
	}

	@Test
	void equal_spans_may_be_told_in_other_units() {
		check(FactType.DURATION, "AGREED 24 months: A=24 months B=two years",
				"The patients of the clinic were followed for 24 months.", "For two years doctors followed the patients of that clinic.");
	}

	@Test
	void votes_and_magnitudes_told_otherwise_differ() {
		check(FactType.QUANTITY, "DIFFERING 6–3 vote | 7–2 vote: A=6-3 B=7-2",
				"The harbour council was split 6-3 on the sale of the old ferry landing, its clerk said.",
				"The harbour council was split 7-2 on the sale of the old ferry landing, its clerk said.");
		check(FactType.QUANTITY, "AGREED 6–3 vote: A=6-3 B=six to three",
				"The harbour council was split 6-3 on the sale of the old ferry landing, its clerk said.",
				"The harbour council voted six to three for the sale of the old ferry landing, its clerk said.");
		check(FactType.QUANTITY, "DIFFERING 6.2 magnitude | 6.4 magnitude: A=6.2 B=6.4",
				"The earthquake of magnitude 6.2 shook the old harbour and the valley behind it for a long while.",
				"The earthquake of magnitude 6.4 shook the old harbour and the valley behind it for a long while.");
	}
}
