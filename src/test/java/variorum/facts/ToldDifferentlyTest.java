package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is shown as told differently is told of one thing, and what only looks so is not shown.
class ToldDifferentlyTest {
	private static void check(List<String> expected, String... versions) {
		assertEquals(expected, StoryText.facts(versions).stream().filter(f -> f.status() == Fact.Status.DIFFERING).map(Fact::value)
				.toList());
	}

	@Test
	void a_post_of_the_town_and_the_same_of_the_club_are_one() {
		check(List.of(), "The talks ended, Rovers general manager Ida Lund said on the steps.",
				"The talks ended, general manager Ida Lund said on the steps.",
				"The talks ended, Port Alder general manager Ida Lund said on the steps.");
		check(List.of(), "The talks ended, Rovers spokesman Bo Lund said on the steps.",
				"The talks ended, team spokeswoman Bo Lund said on the steps.");
	}

	@Test
	void a_person_can_be_chairman_of_one_body_and_director_of_another() {
		check(List.of(), "It rained, said Ida Lund, chairwoman of the Harbour Trust, in the hall.",
				"It rained, said Ida Lund, former director of Northern Ferries, in the hall.");
	}

	@Test
	void two_posts_of_one_body_differ() {
		check(List.of("campaign chairman | campaign manager"), "It rained, campaign chairman Bo Lund said in the hall.",
				"It rained, campaign manager Bo Lund said in the hall.");
		check(List.of("defence minister | interior minister"), "It rained, defence minister Bo Lund said in the hall.",
				"It rained, interior minister Bo Lund said in the hall.");
	}

	@Test
	void a_contraction_without_its_apostrophe_negates_too() {
		check(List.of(), "He said that he cant speak for the first of the two ships in the bay.",
				"He said that he can't speak for the first of the two ships in the bay.");
	}

	@Test
	void what_is_denied_is_told_by_the_other_version() {
		check(List.of(), "The ferry sank off the old pier. Torres did not reveal the sums of money paid for the rescue of the crew.",
				"The ferry sank off the old pier. The sums of money paid for the rescue of the crew were kept secret.");
	}

	@Test
	void telephone_numbers_are_no_figures() {
		check(List.of(), "Anybody with news of the boat is asked to call the police on 0800 555 111.",
				"Anybody with news of the boat is asked to call the police on 0800 555111.");
	}

	@Test
	void days_that_a_page_tells_of_itself_do_not_differ() {
		check(List.of(), "The bridge fell into the river at night. UPDATED: Thursday, March 14, 2013. Nobody knew why the bridge fell.",
				"The bridge fell into the river at night. UPDATED: Tuesday, March 12, 2013. Nobody knew why the bridge fell.");
	}

	@Test
	void a_time_up_to_which_is_no_time_at_which() {
		check(List.of(), "Most voters of the old town had cast their ballots as of 4:00 p.m. local time on the island.",
				"Most voters of the old town cast their ballots at 8:00 a.m. local time on the island.");
	}

	@Test
	void a_bound_below_and_a_bound_above_can_both_be_true() {
		check(List.of(), "Two boats chased him down the river at speeds of up to 120 mph before he gave up.",
				"Two boats chased him down the river at speeds of more than 100 mph before he gave up.");
		check(List.of("≤ 100 mph (≈ 160 km/h) | > 100 mph (≈ 160 km/h)"),
				"Two boats chased him down the river at speeds of less than 100 mph before he gave up.",
				"Two boats chased him down the river at speeds of more than 100 mph before he gave up.");
	}

	@Test
	void other_ones_are_not_those_told_before() {
		check(List.of(), "The guards found a large cache on the boat, including seven rifles, ropes and a radio set.",
				"The guards found a large cache on the boat, including three other rifles, ropes and a radio set.");
	}

	@Test
	void figures_that_can_be_one_are_one_alternative() {
		check(List.of("≈ 200 feet (≈ 61 m) | 150 metres"), "The climber died after falling about 200 feet from a ridge in the park.",
				"The climber died after falling about 60 metres from a ridge in the park.",
				"The climber died after falling 150 metres from a ridge in the park.");
	}

	@Test
	void a_place_and_one_near_it_do_not_differ() {
		check(List.of(), "The prisoner escaped from a van in Alderton after he pulled a gun on two guards, the police said.",
				"The prisoner escaped from a van near Lima after he pulled a gun on two guards, the police said.");
	}

	@Test
	void who_tells_of_another_s_word_did_not_say_it_himself() {
		check(List.of(), "“This bridge has serious structural faults,” said Ida Lund in the hall.",
				"“She pointed at it and said ‘this bridge has serious structural faults,’” Bo Torres wrote.");
	}

	@Test
	void the_newspaper_may_be_any() {
		check(List.of(), "“The blaze looks like arson at this point,” Bo Lund told the Lima Post.",
				"“The blaze looks like arson at this point,” Bo Lund told the newspaper.");
	}
}
