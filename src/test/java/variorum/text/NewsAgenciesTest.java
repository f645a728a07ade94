package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsAgenciesTest {
	@Test
	void an_agency_is_known_in_all_the_ways_it_is_written() {
		assertEquals(Optional.of(List.of("Press Association", "PA Media", "PA")), NewsAgencies.written("PA"));
		assertEquals(Optional.empty(), NewsAgencies.written("Getty Images"));
		assertTrue("DPA".matches(NewsAgencies.anyOf(NewsAgencies.wires())));
	}

	@Test
	void letters_that_mean_other_things_too_name_no_agency_by_themselves() {
		assertTrue(NewsAgencies.all().contains("PA"));
		assertFalse(NewsAgencies.unmistakable().contains("PA"));
	}
}
