package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AgesTest {
	private static void check(String expected, String... versions) {
		assertEquals(expected.strip(), StoryText.told(FactType.QUANTITY, versions));
	}

	@Test
	void ages_of_one_person_differ_wherever_they_are_told() {
		check("DIFFERING 52 years old | 54 years old: A=52 B=54",
				"The choir's old leader, Edda Holt, 52, locked the hall on Friday and left by the garden gate.",
				"Nobody saw the bells again, Edda Holt said in court. Mrs Holt, 54, wept as she spoke.");
		check("DIFFERING 52 years old | 54 years old: A=52 B=54",
				"The hall was shut, said Edda Holt. Holt, 52, locked the gate behind her.",
				"Nobody saw the bells again, Edda Holt said in court. Mrs Holt, 54, wept as she spoke.");
		check("DIFFERING 52 year-old | 54 years old: A=52-year-old B=54",
				"The hall was locked on Friday by 52-year-old choir leader Edda Holt.",
				"Nobody saw the bells again, Edda Holt said in court. Mrs Holt, 54, wept as she spoke.");
	}

	@Test
	void equal_ages_of_one_person_are_one_row() {
		check("AGREED 52 years old: A=52 B=52",
				"The choir's old leader, Edda Holt, 52, locked the hall on Friday.",
				"Nobody saw the bells again, Edda Holt said in court. Mrs Holt, 52, wept as she spoke.");
	}

	@Test
	void ages_of_two_people_are_two_rows() {
		check("SINGLE 52 years old: A=52\nSINGLE 52 years old: B=52",
				"The choir's old leader, Edda Holt, 52, locked the hall on Friday.",
				"Nobody saw the bells again, Marcus Finley said in court. Mr Finley, 52, wept as he spoke.");
		check("SINGLE 52 years old: A=52\nSINGLE 54 years old: B=54",
				"The choir's old leader, Edda Holt, 52, locked the hall on Friday.",
				"Nobody saw the bells again, Marcus Finley said in court. Mr Finley, 54, wept as he spoke.");
	}

	@Test
	void the_age_of_one_who_is_not_named_is_nobodys() {
		check("SINGLE 52 years old: A=52\nSINGLE 12 year-old: B=12-year-old",
				"The choir's old leader, Edda Holt, 52, locked the hall on Friday.",
				"Nobody saw the bells again. The 12-year-old told Edda Holt so, and they wept before the court.");
	}
}
