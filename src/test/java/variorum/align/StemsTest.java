package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StemsTest {
	@Test
	void forms_of_a_word_have_one_stem() {
		check("planes", "plane");
		check("stopped", "stopping");
		check("countries", "country");
		check("churches", "church");
		check("recently", "recent");
		check("declared", "declares");
		check("farmer's", "farmer");
	}

	@Test
	void other_words_keep_their_own() {
		assertNotEquals(Stems.of("news"), Stems.of("newt"));
		assertNotEquals(Stems.of("string"), Stems.of("strung"));
		assertEquals("bus", Stems.of("bus"));
		assertEquals("1,200", Stems.of("1,200"));
	}

	private static void check(String word, String other) {
		assertEquals(Stems.of(other), Stems.of(word));
	}
}
