package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tokens are shown with a bar between them.
class TokensTest {
	@Test
	void words_numbers_and_marks_stand_apart() {
		check("He paid $3.5 million, or 1,200 pesos.", "He|paid|$|3.5|million|,|or|1,200|pesos|.");
	}

	@Test
	void initials_keep_their_dots() {
		check("The U.S. and J.K. Fox met at 5 p.m. today.", "The|U.S.|and|J.K.|Fox|met|at|5|p.m.|today|.");
		check("the U.S. , however", "the|U.S.|,|however");
	}

	@Test
	void a_possessive_is_a_token_of_its_own_and_a_contraction_is_not() {
		check("Peru's men don't, they’re, it's", "Peru|'s|men|don't|,|they’re|,|it|'s");
	}

	@Test
	void an_apostrophe_set_apart_belongs_to_its_word() {
		check("Anna’ s dog can’ t bark", "Anna|’ s|dog|can’ t|bark");
	}

	@Test
	void compounds_are_cut_and_designators_are_not() {
		check("a well-known MiG-29M, COVID-19 and U.S.-made F-16s", "a|well|-|known|MiG-29M|,|COVID-19|and|U.S.|-|made|F-16s");
	}

	@Test
	void handles_tags_and_addresses_are_whole() {
		check("(@anna_b) #Storm https://x.org/a?b=1, see news.example.com/2.", "(|@anna_b|)|#Storm|https://x.org/a?b=1|,|see"
				+ "|news.example.com/2|.");
		check("It ended.Then it rained", "It|ended|.|Then|it|rained");
	}

	@Test
	void soft_hyphens_and_no_break_spaces_are_seen_through() {
		check("co\u00ADop\u00A0store", "co\u00ADop|store");
		assertEquals("coop", Tokens.of("co\u00ADop").getFirst().key());
	}

	@Test
	void every_visible_character_is_in_a_token_whatever_the_text() {
		long seed = 7;
		var random = new Random(seed);
		for (int k = 0; k < 300; k++) {
			String text = random.ints(80, 1, 0x2100).mapToObj(Character::toString).collect(Collectors.joining());
			int at = 0;
			for (var token : Tokens.of(text)) {
				assertTrue(token.span().start() >= at, "seed " + seed);
				assertTrue(isBlank(text.substring(at, token.span().start())), "seed " + seed);
				at = token.span().end();
			}
			assertTrue(isBlank(text.substring(at)), "seed " + seed);
		}
	}

	private static boolean isBlank(String between) {
		return between.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
				|| Character.getType(c) == Character.FORMAT);
	}

	private static void check(String text, String expected) {
		assertEquals(expected, Tokens.of(text).stream().map(t -> t.span().of(text)).collect(Collectors.joining("|")));
	}
}
