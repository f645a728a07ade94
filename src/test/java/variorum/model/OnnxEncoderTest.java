package variorum.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

class OnnxEncoderTest {
	private static OnnxEncoder encoder;

	@BeforeAll
	static void load() throws IOException {
		encoder = OnnxEncoder.load();
	}

	@AfterAll
	static void close() {
		encoder.close();
	}

	@Test
	void each_piece_has_a_vector_of_length_one_and_a_middle_one() {
		String text = "Noise. The Café reopened.";
		Encoding e = encode(text, new Span(7, 25));
		assertEquals(List.of("The", "Café", "reopened", "."), e.pieces().stream().map(s -> s.of(text)).toList());
		assertEquals(4, e.middle().length);
		for (float[] v : e.vectors()) {
			assertEquals(1, dot(v, v), 0.01);
		}
		assertEquals(1, dot(e.sentence(), e.sentence()), 0.01);
	}

	@Test
	void sentences_that_say_the_same_are_nearer_than_others() {
		double same = cosine("The harbour was closed after the storm.", "Because of the gale, the port was shut.");
		double other = cosine("The harbour was closed after the storm.", "She plays the cello in an orchestra.");
		assertTrue(same > 0.5 && other < 0.1, same + " and " + other);
	}

	@Test
	void a_word_in_the_same_sense_is_nearer_than_in_another() {
		float[] river = encode("He sat on the bank of the river.").vectors()[4];
		float[] stream = encode("They fish from the bank of a stream.").vectors()[4];
		float[] money = encode("He borrowed money from the bank again.").vectors()[5];
		assertTrue(dot(river, stream) > dot(river, money) + 0.03, dot(river, stream) + " and " + dot(river, money));
	}

	@Test
	void neighbours_and_threads_change_nothing() throws InterruptedException, ExecutionException {
		String text = "One ship sank. Two were saved by fishermen from the village! Nobody knows where the third one is.";
		var sentences = List.of(new Span(0, 14), new Span(15, 60), new Span(61, text.length()));
		var alone = sentences.stream().map(s -> encode(text, s)).toList();
		for (int threads = 1; threads <= 4; threads++) {
			try (var pool = new ForkJoinPool(threads)) {
				var together = pool.submit(() -> encoder.encode(text, sentences, Progress.NONE)).get();
				IntStream.range(0, 3).forEach(i -> assertSame(alone.get(i), together.get(i)));
			}
		}
	}

	@Test
	void a_sentence_without_end_is_cut_at_the_window() {
		Encoding e = encode("word ".repeat(2000));
		assertEquals(OnnxEncoder.WINDOW, e.pieces().size());
		assertEquals(new Span(0, 4), e.pieces().getFirst());
	}

	@Test
	void a_sentence_of_nothing_has_no_pieces() {
		assertEquals(List.of(), encode(" \u00a0 ").pieces());
	}

	@Test
	void many_sentences_keep_their_order() {
		var spans = new ArrayList<Span>();
		var text = new StringBuilder();
		for (int i = 0; i < 150; i++) {
			int start = text.length();
			text.append("Item number ").append(i).append('.');
			spans.add(new Span(start, text.length()));
			text.append(' ');
		}
		var encodings = encoder.encode(text.toString(), spans, Progress.NONE);
		IntStream.range(0, 150).forEach(i -> assertEquals(spans.get(i).start(), encodings.get(i).pieces().getFirst().start()));
	}

	static void assertSame(Encoding expected, Encoding actual) {
		assertEquals(expected.pieces(), actual.pieces());
		assertArrayEquals(expected.vectors(), actual.vectors());
		assertArrayEquals(expected.middle(), actual.middle());
		assertArrayEquals(expected.sentence(), actual.sentence());
	}

	private static double cosine(String a, String b) {
		return dot(encode(a).sentence(), encode(b).sentence());
	}

	private static double dot(float[] a, float[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
	}

	private static Encoding encode(String sentence) {
		return encode(sentence, new Span(0, sentence.length()));
	}

	private static Encoding encode(String text, Span sentence) {
		return encoder.encode(text, List.of(sentence), Progress.NONE).getFirst();
	}
}
