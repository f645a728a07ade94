package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.collation.Collation;

class DensityTest {
	private static void check(Collation c, int version, String expected) {
		var versions = Version.of(c);
		var density = Density.of(c, versions, version);
		var text = c.articles().get(version).text();
		String told = density.sentences().stream().map(s -> s.span().of(text).split(" ")[0] + " " + s.by().stream()
				.map(v -> versions.get(v).letter()).collect(Collectors.joining()) + s.nearest().map(d -> " " + d).orElse(""))
				.map(String::strip).collect(Collectors.joining("\n"));
		assertEquals(expected, told);
	}

	@Test
	void each_sentence_has_the_sources_that_tell_it_and_a_copy_is_none() {
		check(Told.ferry(), 0, """
				Ferry C EDITED
				The CD VERBATIM
				Eighty CD EDITED
				The C VERBATIM
				Nothing""");
	}

	@Test
	void a_copy_has_the_same_sources_as_its_original() {
		check(Told.ferry(), 1, """
				The CD VERBATIM
				Eighty CD EDITED
				The C VERBATIM
				Nothing""");
	}

	@Test
	void a_few_words_in_common_do_not_tell_a_sentence() {
		check(new Told().version("{a:At dawn} the ferry ran aground off the island of Skerry in thick fog.")
				.version("{a:At dawn} nobody in the town of Brill was awake except for the baker.").collation(), 0, "At");
	}

	@Test
	void it_says_its_numbers() {
		var c = Told.ferry();
		var versions = Version.of(c);
		var density = Density.of(c, versions, 0);
		assertEquals("2 of 2 other sources tell this sentence: C, D; nearest: same words",
				density.words(density.sentences().get(1), versions));
		assertEquals("None of 2 other sources tells this sentence", density.words(density.sentences().getLast(), versions));
		assertEquals(Degree.VERBATIM, density.sentences().get(1).nearest().orElseThrow());
	}

	@Test
	void sentences_come_in_reading_order() {
		var sentences = Density.of(Told.ferry(), Version.of(Told.ferry()), 2).sentences();
		for (int i = 1; i < sentences.size(); i++) {
			assertTrue(sentences.get(i - 1).span().end() <= sentences.get(i).span().start(), "sentence " + i);
		}
	}
}
