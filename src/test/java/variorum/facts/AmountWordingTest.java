package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AmountWordingTest {
	/// The amounts of `text` as a reader sees them.
	private static void check(String text, String expected) {
		var document = TimesTest.document(text, Optional.empty());
		var wording = new Wording(List.of(document));
		assertEquals(expected, new Amounts().extract(document).stream().map(wording::of).collect(Collectors.joining("; ")));
	}

	@Test
	void a_hedge_is_a_mark_that_keeps_its_side() {
		check("about 100 nurses", "≈ 100 nurses");
		check("up to 100 nurses", "≤ 100 nurses");
		check("more than 100 nurses", "> 100 nurses");
		check("at least 12 people were killed", "≥ 12 people killed");
		check("20 nurses or more", "≥ 20 nurses");
		check("dozens of nurses", "dozens of nurses");
	}

	@Test
	void a_range_shows_both_ends() {
		check("between 10 and 15 boats", "10–15 boats");
		check("$48,000 to $90,000 a year", "$48,000–90,000 a year");
	}

	@Test
	void money_wears_its_sign_in_front() {
		check("$3.5 million", "$3.5 million");
		check("£12.50, 800 yuan and 5p", "£12.50; 800 yuan; 5p");
		check("€1,234,567", "€1,234,567");
	}

	@Test
	void miles_and_their_like_are_told_in_metric_units_too() {
		check("20 miles", "20 miles (≈ 32 km)");
		check("about 50 feet", "≈ 50 feet (≈ 15 m)");
		check("95°F", "95 °F (≈ 35 °C)");
		check("32 km", "32 km");
		check("450 sq ft to 900 sq ft", "450–900 sq ft (≈ 42–84 m²)");
	}
}
