package variorum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.text.Span;

class WordPiecesTest {
	private static WordPieces words;

	@BeforeAll
	static void read() throws IOException {
		try (var in = WordPiecesTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
			words = WordPieces.read(Objects.requireNonNull(in));
		}
	}

	@Test
	void words_are_cut_where_the_vocabulary_cuts_them() {
		check("unaffable", "una|ffa|ble");
		check("Hello, World!", "Hello|,|World|!");
		check("embeddings", "em|bed|ding|s");
		check("$1,200.50", "$|1|,|200|.|50");
	}

	@Test
	void the_numbers_are_those_of_bert_base_uncased() {
		ids("hello world", 7592, 2088);
		ids("The quick brown fox", 1996, 4248, 2829, 4419);
		ids("embeddings", 7861, 8270, 4667, 2015);
		ids("naïve café", 15743, 7668);
	}

	@Test
	void accents_and_case_are_folded_and_spans_stay_those_of_the_text() {
		check("NAÏVE Café", "NAÏVE|Café");
		check("cafe\u0301 x", "cafe\u0301|x");
		check("the \ud83d\ude00 end", "the|\ud83d\ude00|end");
		check("東京 x", "東|京|x");
	}

	@Test
	void controls_and_odd_blanks_are_left_out() {
		check("soft\u00adhyphen", "soft|hy|ph|en");
		check("a\u00a0b\u2003c\u200bd", "a|b|c\u200bd");
		check("", "");
	}

	@Test
	void a_word_that_is_too_long_is_one_unknown_piece() {
		ids("x".repeat(101), 100);
	}

	@Test
	void only_the_stretch_asked_for_is_read() {
		var pieces = words.of("one two three", new Span(4, 7));
		assertEquals(List.of(new Span(4, 7)), pieces.stream().map(WordPieces.Piece::span).toList());
	}

	@Test
	void spans_of_random_text_are_in_order_and_inside() {
		for (int seed = 0; seed < 200; seed++) {
			String text = new Random(seed).ints(60, 1, 0x3000).mapToObj(Character::toString).collect(Collectors.joining());
			int end = 0;
			for (var p : words.of(text, new Span(0, text.length()))) {
				assertTrue(p.span().start() >= end || p.span().end() >= end, "seed " + seed + ": " + p);
				end = p.span().end();
			}
			assertTrue(end <= text.length(), "seed " + seed);
		}
	}

	@Test
	@Timeout(20)
	void a_megabyte_without_a_blank_ends() {
		String text = "abc".repeat(350_000);
		assertEquals(1, words.of(text, new Span(0, text.length())).size());
	}

	private static void check(String text, String expected) {
		var pieces = words.of(text, new Span(0, text.length()));
		assertEquals(expected, pieces.stream().map(p -> p.span().of(text)).collect(Collectors.joining("|")));
	}

	private static void ids(String text, Integer... expected) {
		assertEquals(List.of(expected), words.of(text, new Span(0, text.length())).stream().map(WordPieces.Piece::id).toList());
	}
}
