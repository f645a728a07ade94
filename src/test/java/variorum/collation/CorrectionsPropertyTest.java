package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Random corrections on random stories whose versions come, go, change their order and are edited: each correction holds or is
/// listed with the reason, also where a fact's row comes and goes, the last one always has its way, and undone
/// to the start the program's result is there byte for byte. Each of the 13 kinds has its turn.
///
/// `-Dvariorum.corrections.stories=500` tries more stories than the suite does.
class CorrectionsPropertyTest {
	private static final int STORIES = Integer.getInteger("variorum.corrections.stories", 8);

	@Test
	@Timeout(value = 20, unit = TimeUnit.MINUTES)
	void corrections_hold_or_are_listed_and_the_last_one_has_its_way() {
		int held = 0;
		int waited = 0;
		for (long seed = 1; seed <= STORIES; seed++) {
			var counts = new RandomCorrections(seed).run("seed " + seed);
			held += counts[0];
			waited += counts[1];
		}
		assertTrue(held > 10 * STORIES && waited > 0, held + " held, " + waited + " waited");
	}
}
