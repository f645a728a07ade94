package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightsTest {
	@Test
	void tops_are_the_sums_of_what_stands_above() {
		long seed = 3;
		var random = new Random(seed);
		for (int n : new int[] {1, 2, 7, 64, 1000}) {
			var heights = new Heights(n);
			double[] plain = random.doubles(n, 1, 50).toArray();
			heights.setAll(plain);
			for (int i = 0; i < n / 3; i++) {
				int at = random.nextInt(n);
				plain[at] = 1 + random.nextInt(90);
				heights.set(at, plain[at]);
			}
			double top = 0;
			for (int i = 0; i < n; i++) {
				assertEquals(top, heights.top(i), 1e-6, "seed " + seed);
				assertEquals(i, heights.at(top + plain[i] / 2), "seed " + seed);
				top += plain[i];
			}
			assertEquals(top, heights.total(), 1e-6);
		}
	}

	@Test
	void places_outside_give_the_first_and_the_last() {
		var heights = new Heights(2);
		heights.setAll(new double[] {10, 10});
		assertEquals(0, heights.at(-5));
		assertEquals(1, heights.at(500));
	}
}
