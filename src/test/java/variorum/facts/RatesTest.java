package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Parts and points as bankers and statisticians tell them.
class RatesTest {
	private static void check(FactType type, String expected, String... versions) {
		assertEquals(expected, StoryText.told(type, versions));
	}

	@Test
	void basis_points_are_parts_of_a_point() {
		check(FactType.QUANTITY, "AGREED 25 basis points: A=25 basis points B=a quarter point",
				"The bank raised its rate by 25 basis points on the advice of its board.",
				"Borrowers will pay more from June. On its board's advice the bank added a quarter point to its rate.");
		check(FactType.QUANTITY, "DIFFERING 25 basis points | 0.5 percentage point: A=25 basis points B=half a percentage point",
				"The bank raised its rate by 25 basis points on the advice of its board.",
				"The bank raised its rate by half a percentage point on the advice of its board.");
	}

	@Test
	void so_many_in_every_hundred_are_percent() {
		check(FactType.QUANTITY, "AGREED 6 percent of miners: A=6 percent B=six in every hundred miners",
				"In the valley 6 percent of the miners are ill, the clinic said.",
				"The clinic counted the sick. It found six in every hundred miners ill in the valley.");
	}

	@Test
	void millions_are_written_with_two_letters_and_ranges_with_two_signs() {
		check(FactType.MONEY, "AGREED $200 million: A=$200 million B=$200MM", "The club was sold for $200 million on Friday.",
				"A buyer was found for the old club at last. He paid $200MM for it.");
		check(FactType.MONEY, "AGREED $140 million–150 million: A=$140- $150 million B=$140-150 million",
				"The club was sold for $140- $150 million on Friday.",
				"A buyer was found for the old club at last. He paid $140-150 million for it.");
	}
}
