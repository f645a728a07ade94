package variorum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

class RememberingEncoderTest {
	private final List<String> asked = new ArrayList<>();

	private final Encoder encoder = new RememberingEncoder(new Encoder() {
		@Override
		public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
			asked.add(text);
			return sentences.stream().map(s -> new Encoding(List.of(s), new float[1][8], new float[0][], new float[8])).toList();
		}

		@Override
		public void close() { }
	});

	@Test
	void what_was_asked_before_is_not_asked_again() {
		var first = encode("The ferry is late.", 18);
		assertSame(first.getFirst(), encode("The ferry is late.", 18).getFirst());
		assertEquals(List.of("The ferry is late."), asked);
	}

	@Test
	void another_text_and_other_sentences_are_asked_for() {
		encode("The ferry is late.", 18);
		encode("The ferry is late.", 9);
		encode("The train is late.", 18);
		assertEquals(List.of("The ferry is late.", "The ferry is late.", "The train is late."), asked);
	}

	@Test
	void of_many_texts_the_oldest_are_given_up() {
		for (int i = 0; i < 100; i++) {
			encode("Text " + i, 4);
		}
		encode("Text 99", 4);
		assertEquals(100, asked.size());
		encode("Text 0", 4);
		assertEquals(101, asked.size());
	}

	private List<Encoding> encode(String text, int end) {
		return encoder.encode(text, List.of(new Span(0, end)), Progress.NONE);
	}
}
