package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.text.Progress;
import variorum.text.Token;

/// Of two versions, sentence by sentence: which pairs of sentences that share a word are believed, as `A-B` by their numbers.
class RewritingTest {
	private static final String COPIED = "The ferry left the northern harbour at noon. Its captain had waited for the fog to lift."
			+ " Forty passengers stood on the upper deck. %s The engine failed behind the lighthouse."
			+ " A tug pulled the vessel back to the pier. The company promised to repay every ticket.";

	@Test
	void in_a_revised_copy_a_sentence_is_rewritten_at_its_place() {
		check("0-0 1-1 2-2 3-3 4-4 5-5 6-6", COPIED.formatted("Nobody spoke of the harbour then."),
				COPIED.formatted("Later no one would name the harbour at all."));
	}

	@Test
	void a_sentence_that_stands_elsewhere_in_a_revised_copy_is_another_one() {
		check("0-0 1-1 2-2 4-3 5-4 6-5", COPIED.formatted("Nobody then spoke of the storm."),
				COPIED.formatted("") + " The storm was spoken of by nobody.");
	}

	@Test
	void versions_that_copy_little_are_left_alone() {
		check("0-1 1-0", "The storm sank the ferry. Nobody was hurt on board.", "On board nobody came to harm. A ferry sank in the storm.");
	}

	private static void check(String believed, String a, String b) {
		var articles = Versions.of(a, b);
		var exact = Aligner.align(articles, Progress.NONE);
		List<List<Token>> tokens = IntStream.range(0, 2).mapToObj(exact.table()::tokens).toList();
		var story = StoryClauses.of(articles, tokens, Grounds.NONE, Progress.NONE);
		float[] even = new float[story.evidence().pairs()];
		Arrays.fill(even, 0.5f);
		float[] p = Rewriting.inPlace(even, story, RephrasedPassages.known(exact.passages(), story));
		var pairs = new TreeSet<String>();
		IntStream.range(0, p.length).filter(i -> p[i] > 0)
				.forEach(i -> pairs.add(story.evidence().left(i) + "-" + (story.evidence().right(i) - story.first()[1])));
		assertEquals(believed, String.join(" ", pairs));
	}
}
