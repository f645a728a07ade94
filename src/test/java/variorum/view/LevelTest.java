package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LevelTest {
	private static Level.Pair pair(double from, double to, double height) {
		return new Level.Pair(from, from + height, to, to + height);
	}

	@Test
	void counterparts_stand_level_and_the_room_between_is_shared_out() {
		var level = Level.of(List.of(pair(100, 300, 50), pair(400, 400, 50)), 1000, 800);
		assertEquals(0, level.at(0));
		assertEquals(300, level.at(100));
		assertEquals(350, level.at(150));
		assertEquals(375, level.at(275));
		assertEquals(400, level.at(400));
		assertEquals(800, level.at(1000));
	}

	@Test
	void a_moved_passage_is_left_out_of_the_chain() {
		var pairs = List.of(pair(0, 0, 100), pair(100, 500, 40), pair(200, 100, 100), pair(300, 200, 100));
		assertEquals(List.of(pairs.get(0), pairs.get(2), pairs.get(3)), Level.chain(pairs));
	}

	@Test
	void the_heavier_of_two_chains_is_kept() {
		var pairs = List.of(pair(0, 500, 300), pair(300, 0, 50), pair(360, 60, 50));
		assertEquals(List.of(pairs.getFirst()), Level.chain(pairs));
	}

	@Test
	void the_level_never_falls_whatever_the_counterparts() {
		long seed = 7;
		var random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			var pairs = new ArrayList<Level.Pair>();
			for (int i = random.nextInt(40); i > 0; i--) {
				double from = random.nextInt(900);
				double to = random.nextInt(900);
				pairs.add(new Level.Pair(from, from + random.nextInt(90), to, to + random.nextInt(90)));
			}
			var level = Level.of(pairs, 1000, 1000);
			for (double y = -50; y < 1100; y += 7) {
				assertTrue(level.at(y + 7) >= level.at(y), "seed " + seed + " round " + round + " at " + y);
			}
		}
	}

	@Test
	void ten_thousand_counterparts_are_chained_at_once() {
		var random = new Random(1);
		var pairs = new ArrayList<Level.Pair>();
		for (int i = 0; i < 10_000; i++) {
			pairs.add(pair(random.nextInt(1_000_000), random.nextInt(1_000_000), 20));
		}
		var chain = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Level.chain(pairs));
		assertTrue(chain.size() > 100);
	}

	@Test
	void the_line_is_the_wanted_one_where_every_column_can_show_it_there() {
		assertEquals(200, Level.line(200, new double[] {250, 900, 400}, new double[] {1000, 1000, 1000}));
	}

	@Test
	void no_column_is_scrolled_before_its_beginning() {
		assertEquals(50, Level.line(200, new double[] {50, 900}, new double[] {1000, 1000}));
	}

	@Test
	void the_line_sinks_for_a_column_that_cannot_scroll_further() {
		assertEquals(400, Level.line(200, new double[] {900, 700}, new double[] {500, 600}));
	}
}
