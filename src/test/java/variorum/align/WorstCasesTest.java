package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.text.Progress;

/// Input that makes aligners hang ends in time. Whatever the input, a [Table] that loses a token cannot be made.
@Timeout(180)
class WorstCasesTest {
	@Test
	void one_word_a_million_times_against_itself_and_one_more() {
		String word = "same ".repeat(1_000_000);
		var table = Aligner.align(Versions.of(word, word + "same"), Progress.NONE).table();
		assertEquals(1_000_001, table.rows());
	}

	@Test
	void two_words_in_turn_against_the_same_out_of_step() {
		String words = "to be ".repeat(100_000);
		var table = Aligner.align(Versions.of(words + "end", "not " + words), Progress.NONE).table();
		assertEquals(200_002, table.rows());
	}

	@Test
	void two_words_in_turn_with_a_slip_now_and_then() {
		String right = "to be ".repeat(17);
		String slip = "to be ".repeat(16) + "to bee ";
		var table = Aligner.align(Versions.of(right.repeat(3000) + "end", "not " + slip.repeat(3000)), Progress.NONE).table();
		assertEquals(102_002, table.rows());
	}

	@Test
	void a_text_against_itself_reversed() {
		var words = Arrays.asList(Versions.prose(new Random(1), 50_000).split("\\s+"));
		String forward = String.join(" ", words);
		Collections.reverse(words);
		var table = Aligner.align(Versions.of(forward, String.join(" ", words)), Progress.NONE).table();
		assertTrue(table.rows() > 50_000);
	}

	@Test
	void a_paragraph_of_a_hundred_thousand_words_edited() {
		var random = new Random(2);
		String text = Versions.prose(random, 100_000).replace('\n', ' ');
		var articles = Versions.of(text, Versions.edited(text, random, 20, 0));
		var table = Aligner.align(articles, Progress.NONE).table();
		long both = IntStream.range(0, table.rows()).filter(r -> table.token(r, 0) != Table.GAP && table.token(r, 1) != Table.GAP).count();
		assertTrue(both > 95_000, () -> both + " rows of both");
	}

	@Test
	void two_hundred_versions() {
		var random = new Random(3);
		String text = Versions.prose(random, 150);
		var articles = IntStream.range(0, 200).mapToObj(v -> Versions.article("v" + v, Versions.edited(text, random, 8, 1))).toList();
		var alignment = Aligner.align(articles, Progress.NONE);
		assertEquals(200, alignment.table().versions());
		assertTrue(alignment.passages().stream().anyMatch(p -> p.readings().size() > 100));
	}

	@Test
	void no_spaces_at_all() {
		String text = "a".repeat(500_000);
		var table = Aligner.align(Versions.of(text, text + "b"), Progress.NONE).table();
		assertEquals(1, table.rows());
	}

	@Test
	void random_bytes_as_text() {
		var bytes = new byte[200_000];
		new Random(4).nextBytes(bytes);
		String noise = new String(bytes, StandardCharsets.ISO_8859_1).replace('\n', ' ');
		var other = new byte[200_000];
		new Random(5).nextBytes(other);
		String more = new String(other, StandardCharsets.UTF_8).replace('\n', ' ');
		assertTrue(Aligner.align(Versions.of(noise, more, noise), Progress.NONE).table().rows() > 0);
	}

	@Test
	void nothing_and_next_to_nothing() {
		assertEquals(0, Aligner.align(Versions.of(), Progress.NONE).table().rows());
		assertEquals(0, Aligner.align(Versions.of("", "  ", ""), Progress.NONE).table().rows());
		assertEquals(1, Aligner.align(Versions.of("", "word"), Progress.NONE).table().rows());
	}

	@Test
	void an_interrupted_thread_ends_the_work() {
		Article a = Versions.of(Versions.prose(new Random(6), 1000)).getFirst();
		Thread.currentThread().interrupt();
		try {
			assertThrows(CancellationException.class, () -> Aligner.align(Versions.of(a.text(), a.text() + " x"), Progress.NONE));
		} finally {
			assertTrue(Thread.interrupted());
		}
	}

	@Test
	void an_interrupt_inside_one_pair_ends_the_work_before_the_pair_is_done() {
		var random = new Random(7);
		String text = Versions.prose(random, 20_000);
		var heard = new ArrayList<Double>();
		Progress interrupting = (stage, share) -> {
			heard.add(share);
			if (heard.stream().filter(s -> s >= 0.1).count() == 2) {
				Thread.currentThread().interrupt();
			}
		};
		try {
			var articles = Versions.of(text, Versions.edited(text, random, 10, 5));
			assertThrows(CancellationException.class, () -> Aligner.align(articles, interrupting));
			assertEquals(0.1, heard.getLast(), 1e-9, heard::toString);
		} finally {
			assertTrue(Thread.interrupted());
		}
	}
}
