package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What a row of posts is called.
class PostJoiningTest {
	private static void check(String expected, String... versions) {
		String told = StoryText.told(FactType.ROLE, versions);
		assertTrue(told.lines().anyMatch(expected::equals), told);
	}

	@Test
	void a_post_is_shown_with_whose_it_is_where_a_version_says_so() {
		check("AGREED Peruvian President: A=President A=President B=Peruvian President",
				"President Ana Torres opened the harbour. On Friday President Ana Torres left.",
				"Peruvian President Ana Torres told nobody what the new bridge will cost.");
		check("AGREED director of the harbour: A=Director B=director of the harbour",
				"Director Ana Torres opened the bridge.", "On Friday Ana Torres, director of the harbour, told nobody what it will cost.");
	}

	@Test
	void a_post_is_not_shown_with_what_only_stands_before_it() {
		check("AGREED President: A=President A=President B=Hosting President",
				"President Ana Torres opened the harbour. On Friday President Ana Torres left.",
				"Hosting President Ana Torres told nobody what the new bridge will cost.");
		check("AGREED U.S. President: A=President A=President B=U.S. President C=Iran President",
				"President Ana Torres opened the harbour. On Friday President Ana Torres left.",
				"U.S. President Ana Torres told nobody what the new bridge will cost.",
				"The deal may yet constrain Iran President Ana Torres believes.");
	}

	@Test
	void a_doctor_by_title_holds_no_post() {
		assertEquals("", StoryText.told(FactType.ROLE, "Dr Ana Torres said yes.", "Dr. Ana Torres said no."));
	}

	@Test
	void a_post_does_not_break_off_at_an_initial() {
		check("SINGLE campaign manager: A=campaign manager", "On Friday Bo Lund, campaign manager of Ana J. Torres, said no.");
	}
}
