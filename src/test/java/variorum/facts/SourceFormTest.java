package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFormTest {
	private static void check(String description, String key, String head) {
		var form = SourceForm.of(description);
		assertEquals(key, form.key());
		assertEquals(head, form.head());
	}

	@Test
	void that_no_name_is_given_describes_nobody() {
		check("an unnamed Danish official", "danish official", "official");
		check("a Danish official who spoke on condition of anonymity", "danish official", "official");
		check("Danish official, who asked not to be named", "danish official", "official");
		check("the source", "source", "source");
	}

	@Test
	void the_noun_stands_before_the_first_preposition() {
		check("a source at the harbour", "source at harbour", "source");
		check("two people briefed on the trip", "two people briefed on trip", "people");
	}
}
