package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaggerDecoderTest {
	private static final String LETTERS = "OPpLlGgMm";

	@Test
	void a_sure_sequence_is_taken_as_it_is() {
		check("OPpOLO", "OPpOLO", "1-3 PERSON, 4-5 PLACE");
	}

	@Test
	void two_names_side_by_side_stay_two() {
		check("PPLl", "PPLl", "0-1 PERSON, 1-2 PERSON, 2-4 PLACE");
	}

	@Test
	void what_goes_on_where_nothing_began_is_given_a_beginning_or_dropped() {
		assertTrue(follows(labels("OpO")), labels("OpO"));
		assertTrue(follows(labels("PgO")), labels("PgO"));
	}

	@Test
	void no_sentence_has_no_name() {
		check("", "", "");
	}

	@Test
	void whatever_the_scores_a_name_goes_on_only_after_its_own_kind() {
		long seed = 20260704;
		var random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			var logs = new float[random.nextInt(30)][TaggerNetwork.LABELS];
			for (float[] row : logs) {
				for (int c = 0; c < row.length; c++) {
					row[c] = (float) random.nextGaussian() * 3;
				}
			}
			String labels = letters(TaggerDecoder.labels(logs));
			assertTrue(follows(labels), "seed " + seed + ", round " + round + ": " + labels);
		}
	}

	private static void check(String likely, String labels, String names) {
		assertEquals(labels, labels(likely));
		assertEquals(names, TaggerDecoder.names(logs(likely)).stream().map(n -> n.from() + "-" + n.to() + " "
				+ n.kind())
				.collect(Collectors.joining(", ")));
	}

	private static boolean follows(String labels) {
		for (int i = 0; i < labels.length(); i++) {
			char c = labels.charAt(i);
			char before = i == 0 ? 'O' : Character.toLowerCase(labels.charAt(i - 1));
			if (Character.isLowerCase(c) && before != c) {
				return false;
			}
		}
		return true;
	}

	private static String labels(String likely) {
		return letters(TaggerDecoder.labels(logs(likely)));
	}

	private static String letters(int[] labels) {
		return Arrays.stream(labels).mapToObj(l -> LETTERS.substring(l, l + 1)).collect(Collectors.joining());
	}

	/// Logarithms in which each word's letter has probability .6 and the rest share what is left.
	private static float[][] logs(String likely) {
		var logs = new float[likely.length()][TaggerNetwork.LABELS];
		for (int i = 0; i < logs.length; i++) {
			Arrays.fill(logs[i], (float) Math.log(0.4 / (TaggerNetwork.LABELS - 1)));
			logs[i][LETTERS.indexOf(likely.charAt(i))] = (float) Math.log(0.6);
		}
		return logs;
	}
}
