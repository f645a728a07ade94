package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountsTest {
	/// Each amount of `text` as `words = [low, high] base (head)`.
	private static void check(String text, String expected) {
		var found = new Amounts().extract(TimesTest.document(text, Optional.empty())).stream()
				.map(m -> m.value() instanceof Value.Amount a ? m.span().of(text) + " = " + interval(a) : "not an amount").toList();
		assertEquals(expected, String.join("; ", found));
	}

	private static String interval(Value.Amount a) {
		String base = a.base().isEmpty() ? "" : " " + a.base();
		return "[" + a.low().toPlainString() + ", " + a.high().toPlainString() + "]" + base
				+ (a.head().isEmpty() ? "" : " (" + a.head() + ")");
	}

	@Test
	void a_hedge_opens_the_interval_to_its_side() {
		check("nearly 100 nurses", "nearly 100 nurses = [85, 100] nurse (nurse)");
		check("about 100 nurses", "about 100 nurses = [85, 115] nurse (nurse)");
		check("up to 100 nurses", "up to 100 nurses = [0, 100] nurse (nurse)");
		check("more than 100 nurses", "more than 100 nurses = [100, 150] nurse (nurse)");
		check("dozens of nurses", "dozens of nurses = [20, 99] nurse (nurse)");
		check("thousands of nurses", "thousands of nurses = [2000, 9999] nurse (nurse)");
		check("as many as 14 nurses", "as many as 14 nurses = [0, 14] nurse (nurse)");
	}

	@Test
	void units_meet_in_their_base() {
		check("35 metric tons of rice", "35 metric tons of rice = [35000, 35000] kg (rice)");
		check("35 tonnes of rice", "35 tonnes of rice = [35000, 35000] kg (rice)");
		check("35 tons of rice", "35 tons of rice = [31751.4659, 35561.641808] kg (rice)");
		check("a 5-mile walk at 60 km/h", "5-mile = [8046.72, 8046.72] m; 60 km/h = [60, 60] km/h");
		check("80 square metres, 20°C", "80 square metres = [80, 80] m²; 20°C = [20, 20] °C");
		check("500,000 barrels a day", "500,000 barrels a day = [79493.647464, 79493.647464] m³/day");
	}

	@Test
	void money_is_told_by_sign_letters_or_name() {
		check("$3.5bn", "$3.5bn = [3500000000, 3500000000] USD");
		check("A $5 stamp", "$5 = [5, 5] USD");
		check("HK $12 million", "HK $12 million = [12000000, 12000000] HKD");
		check("800 yuan and 40 cents", "800 yuan = [800, 800] CNY; 40 cents = [0.4, 0.4] USD");
		check("€10 to €15", "€10 to €15 = [10, 15] EUR");
		check("billions of dollars", "billions of dollars = [2000000000, 9999999999] USD");
		check("profit rose by $3 million to $9 million", "$3 million = [3000000, 3000000] USD; $9 million = [9000000, 9000000] USD");
	}

	@Test
	void numbers_are_read_in_words_and_digits() {
		check("two hundred and forty goats", "two hundred and forty goats = [240, 240] goat (goat)");
		check("six thousand and one stars", "six thousand and one stars = [6001, 6001] star (star)");
		check("a dozen eggs and half a million bees",
				"a dozen eggs = [10.2, 13.8] egg (egg); half a million bees = [500000, 500000] bee (bee)");
		check("1,200 sheep, ١٢ goats and ３０ cows",
				"1,200 sheep = [1200, 1200] sheep (sheep); ١٢ goats = [12, 12] goat (goat); ３０ cows = [30, 30] cow (cow)");
		check("four to five thousand people", "four to five thousand people = [4000, 5000] person (person)");
	}

	@Test
	void the_head_is_the_plural_that_is_counted() {
		check("Two Norwegian coast guard vessels left.", "Two Norwegian coast guard vessels = [2, 2] vessel (vessel)");
		check("three arms dealers", "three arms dealers = [3, 3] dealer (dealer)");
		check("two DC-10 freighters", "two DC-10 freighters = [2, 2] freighter (freighter)");
		check("both old bridges", "both old bridges = [2, 2] bridge (bridge)");
		check("in both Oslo and Bergen", "");
		check("one plane left Oslo", "one plane = [1, 1] plane (plane)");
	}

	@Test
	void ranges_keep_both_ends() {
		check("between 20 and 30 boats", "20 and 30 boats = [20, 30] boat (boat)");
		check("2 to 3,000 boats", "2 to 3,000 boats = [2, 3000] boat (boat)");
		check("5 percent to 7 percent", "5 percent to 7 percent = [5, 7] %");
	}

	@Test
	void ages_are_told_of_people() {
		check("Ann Lee, 44, and a man aged 30 met.", "44 = [44, 44] year of age; 30 = [30, 30] year of age");
		check("a 15-year-old girl", "15-year-old = [15, 15] year of age");
		check("1 in 3 voters", "1 in 3 voters = [33.33333333333333, 33.33333333333333] % (voter)");
		check("3 in 2019", "");
		check("one in three voters", "one in three voters = [33.33333333333333, 33.33333333333333] % (voter)");
	}

	@Test
	void numbers_in_names_scores_dates_and_telephones_are_left() {
		check("A DC-10 and a B52 flew on 3 May 1982 at 10:30 to Gate 7.", "");
		check("They won 2-1 and then drew 3-3; call 555-1234.", "");
		check("See page 12, section 4, example.com/5, post 756642903469031424 and the 9/11 attacks.", "");
		check("One of the boys came 22nd.", "");
	}

	@Test
	void percentages_and_parts_keep_what_they_are_of() {
		check("nearly 60% of its fleet", "nearly 60% = [51, 60] % (fleet)");
		check("two-thirds of voters", "two-thirds of voters = [66.66666666666667, 66.66666666666667] % (voter)");
		check("minus 40 degrees Fahrenheit", "minus 40 degrees Fahrenheit = [-40.000000000000000032, -40.000000000000000032] °C");
	}

	@Test
	void the_dead_the_wounded_and_the_missing_are_counted_apart() {
		check("Twelve were killed and 30 others injured.", "Twelve = [12, 12] dead (dead); 30 others = [30, 30] injured (injured)");
		check("It killed 12 goatherds, wounding 30.", "12 goatherds = [12, 12] goatherd (goatherd); 30 = [30, 30] injured (injured)");
		check("The death toll rose to 15; three are missing.", "15 = [15, 15] dead (dead); three = [3, 3] missing (missing)");
		check("Twelve soldiers killed the guard.", "Twelve soldiers = [12, 12] soldier (soldier)");
		check("12 soldiers had been killed", "12 soldiers = [12, 12] dead (dead)");
	}

	@Test
	void a_hedge_may_stand_behind() {
		check("20 nurses or more", "20 nurses or more = [20, 60] nurse (nurse)");
		check("They were 35 or younger.", "35 or younger = [0, 35]");
	}

	@Test
	void what_is_counted_may_be_measured() {
		check("two 500-pound bombs",
				"two 500-pound bombs = [2, 2] bomb (bomb); 500-pound = [226.796185, 226.796185] kg");
		check("eight million 250ml bottles",
				"eight million 250ml bottles = [8000000, 8000000] bottle (bottle); 250ml = [0.00025, 0.00025] m³");
	}

	@Test
	void powers_codes_and_folds() {
		check("3.0×10−8 metres", "3.0×10−8 metres = [0.00000003, 0.00000003] m");
		check("Write to M21 9AB8.", "");
		check("a sixfold rise", "sixfold = [6, 6] times");
	}

	@Test
	void in_other_languages_only_what_its_form_tells_is_read() {
		check("Le prix est de 3,5 millions et la hausse de 12,5 % pour les 100 soldats.", "12,5 % = [12.5, 12.5] %");
		check("Die Reise kostet 1.200 € und das sind 3,5 Millionen auf 35 km.",
				"1.200 € = [1200, 1200] EUR; 35 km = [35000, 35000] m");
		check("El precio es de $3,5 millones y el alza del 12 % por los 1.200 soldados.", "12 % = [12, 12] %");
		check("Цена 3,5 млн евро, то есть 12%.", "12% = [12, 12] %");
		check("بلغت التكلفة 3.5 مليون دولار و ١٢٪ من السعر.", "١٢٪ = [12, 12] %");
		check("费用为350万美元，占12%。", "12% = [12, 12] %");
	}

	@Test
	void a_part_of_a_whole_counts_what_the_whole_counts() {
		check("61 of the 120 seats", "61 = [61, 61] seat (seat); 120 seats = [120, 120] seat (seat)");
		check("half of the 60 rescuers", "half = [30, 30] rescuer (rescuer); 60 rescuers = [60, 60] rescuer (rescuer)");
		check("a quarter of a million euros", "a quarter of a million euros = [250000, 250000] EUR");
	}

	@Test
	void pounds_are_money_where_something_is_paid() {
		check("He was sold for 250,000 pounds.", "250,000 pounds = [250000, 250000] GBP");
		check("A prize of 2 million pounds.", "2 million pounds = [2000000, 2000000] GBP");
		check("35,000 pounds of rice", "35,000 pounds of rice = [15875.73295, 15875.73295] kg (rice)");
	}

	@Test
	void a_year_earlier_is_no_rate_and_up_to_no_hedge_of_a_verb() {
		check("Profit was $1.25 billion a year earlier.", "$1.25 billion = [1250000000, 1250000000] USD");
		check("The price goes up to 60 euros.", "60 euros = [60, 60] EUR");
		check("It costs up to 60 euros.", "up to 60 euros = [0, 60] EUR");
	}

	@Test
	void people_are_counted_in_crowds_towns_and_tolls() {
		check("a crowd of more than 58,000", "more than 58,000 = [58000, 87000] person (person)");
		check("Toll in valley floods rises to 12: police", "12 = [12, 12] dead (dead)");
		check("Floods kill 14", "14 = [14, 14] dead (dead)");
		check("a plot to kill 14 people", "14 people = [14, 14] person (person)");
		check("The storm cost 43 lives.", "43 lives = [43, 43] dead (dead)");
		check("Six people, of whom two are children, remain missing.", "Six people = [6, 6] missing (missing)");
		check("Seven people were taken to hospital.", "Seven people = [7, 7] hospitalised (hospitalised)");
	}

	@Test
	void what_is_measured_ends_before_the_verb() {
		check("210 millimetres of rain fell", "210 millimetres of rain = [0.21, 0.21] m (rain)");
		check("The sea was 39F.", "39F = [3.888888888888888892, 3.888888888888888892] °C");
	}

	@Test
	void the_magnitude_of_an_earthquake_is_one_however_it_is_told() {
		check("A magnitude 6.2 earthquake shook the valley.", "6.2 = [6.2, 6.2] magnitude");
		check("A quake of magnitude 6.2 shook the valley.", "6.2 = [6.2, 6.2] magnitude");
		check("It had a magnitude of 6.2, the institute said.", "6.2 = [6.2, 6.2] magnitude");
		check("The 6.4-magnitude quake shook the valley.", "6.4-magnitude = [6.4, 6.4] magnitude");
		check("The magnitude-6.4 quake shook the valley.", "6.4 = [6.4, 6.4] magnitude");
		check("A quake measuring 6.4 on the Richter scale shook it.", "6.4 = [6.4, 6.4] magnitude");
	}

	@Test
	void the_two_sides_of_a_vote_are_one_figure() {
		check("The council voted by six to three to sell it.", "six to three = [3, 6] tally");
		check("The council was split 6-3, its clerk said.", "6-3 = [3, 6] tally");
		check("It passed by a vote of 52-48 on Friday.", "52-48 = [48, 52] tally");
		check("The 5-4 ruling came late.", "5-4 = [4, 5] tally");
		check("The home team won 6-3 at last.", "");
	}
}
