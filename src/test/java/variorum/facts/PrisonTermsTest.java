package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How long a court sends somebody to prison is one fact in whatever words it is told.
class PrisonTermsTest {
	private static final String MAXIMUM = "On Friday Bo Lund stole the harbour money and faces up to 20 years in prison. ";

	private static void check(String expected, String... versions) {
		String told = StoryText.told(FactType.DURATION, versions);
		assertTrue(told.lines().anyMatch(expected::equals), told);
	}

	@Test
	void two_sentences_for_one_person_differ_in_whatever_words() {
		check("DIFFERING 12 years | 15 years: A=12 years B=15-year term", MAXIMUM + "He was sentenced to 12 years.",
				"On Monday Bo Lund came to court. A judge gave him a 15-year term.");
		check("DIFFERING 12 years | 15 years: A=12 years B=15-year", "On Monday Bo Lund was jailed for 12 years.",
				"All of Lima spoke of it. There Bo Lund received a 15-year prison sentence.");
	}

	@Test
	void what_may_come_is_no_sentence() {
		check("SINGLE 12 years: A=12 years", "On Monday Bo Lund was jailed for 12 years.",
				"All of Lima spoke of it. There Bo Lund could be sentenced to 15 years.");
	}

	@Test
	void two_convicts_have_each_their_own() {
		check("SINGLE 12 years: A=12 years", "On Monday Bo Lund was jailed for 12 years.",
				"All of Lima spoke of it. There Ana Torres was sentenced to 15 years.");
	}
}
