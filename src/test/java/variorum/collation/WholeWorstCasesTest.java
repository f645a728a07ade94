package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.Progress;
import variorum.text.Span;

/// Input that no newspaper prints goes through all engines, rephrased passages and facts included, and ends in time.
///
/// Each case is run at a tenth of its size, so that the suite stays quick; `-Dworst=10` runs them whole, for which a heap of
/// 1 GB is enough.
@Timeout(300)
class WholeWorstCasesTest {
	private static final int SIZE = Integer.getInteger("worst", 1);

	@Test
	void one_word_over_and_over() {
		String word = "Same ".repeat(100_000 * SIZE);
		assertEquals(100_000 * SIZE + 1, collated(word, word + "same").alignment().table().rows());
	}

	@Test
	void one_sentence_over_and_over() {
		String line = "The mayor said 12 people crossed the bridge.\n".repeat(300 * SIZE);
		assertFalse(collated(line, line + "Nobody else did.").alignment().passages().isEmpty());
	}

	@Test
	void a_text_against_itself_reversed() {
		var words = words(new Random(1), 5_000 * SIZE).collect(Collectors.toList());
		String forward = String.join(" ", words);
		Collections.reverse(words);
		assertTrue(collated(forward, String.join(" ", words)).alignment().table().rows() > 5_000 * SIZE);
	}

	@Test
	void a_paragraph_that_is_one_sentence_without_an_end() {
		String text = words(new Random(2), 10_000 * SIZE).collect(Collectors.joining(" "));
		assertFalse(collated(text, text.replace(" ba ", " ")).alignment().passages().isEmpty());
	}

	@Test
	void many_versions() {
		var random = new Random(3);
		var text = words(random, 150).toList();
		var versions = IntStream.range(0, 20 * SIZE).mapToObj(v -> text.stream().map(w -> random.nextInt(8) == 0 ? "other" : w)
				.collect(Collectors.joining(" ")) + ".").toArray(String[]::new);
		assertTrue(collated(versions).alignment().passages().stream().anyMatch(p -> p.readings().size() >= 20 * SIZE));
	}

	@Test
	void no_spaces_at_all() {
		String text = "a".repeat(50_000 * SIZE);
		assertEquals(1, collated(text, text + "b").alignment().table().rows());
	}

	@Test
	void no_spaces_but_marks_and_figures() {
		var random = new Random(8);
		String text = random.ints(10_000L * SIZE, 0, 7).mapToObj(i -> "aB1.-'\"".substring(i, i + 1)).collect(Collectors.joining());
		assertTrue(collated(text, text.substring(7)).alignment().table().rows() > 1000 * SIZE);
	}

	@Test
	void random_bytes_as_text() {
		var bytes = new byte[20_000 * SIZE];
		new Random(4).nextBytes(bytes);
		String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace('\n', ' ');
		String broken = new String(bytes, StandardCharsets.UTF_8).replace('\n', ' ');
		assertTrue(collated(latin, broken, latin).alignment().table().rows() > 1000 * SIZE);
	}

	@Test
	void with_the_model() {
		String word = "Same ".repeat(2_000 * SIZE);
		var found = Encoders.load().found();
		assertEquals(2_000 * SIZE + 1, collated(found, List.of(word, word + "same")).alignment().table().rows());
	}

	private static Collation collated(String... texts) {
		return collated(Optional.empty(), List.of(texts));
	}

	private static Collation collated(Optional<Encoder> encoder, List<String> texts) {
		var articles = IntStream.range(0, texts.size()).mapToObj(i -> article("v" + i, texts.get(i))).toList();
		var exact = Collator.exact(articles, List.of(), Progress.NONE);
		return Collator.complete(exact, encoder, Collator.TIGHTNESS, Progress.NONE);
	}

	/// A version of one paragraph.
	private static Article article(String name, String text) {
		var block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
		return new Article(name, name + ".txt", Metadata.NONE, text, List.of(block), List.of(), List.of(),
				SourceMap.identity(text.length()));
	}

	/// Invented words: a few come up often, most rarely.
	private static Stream<String> words(Random random, int count) {
		return IntStream.range(0, count).mapToObj(i -> word((int) (Math.pow(random.nextDouble(), 3) * 4000)));
	}

	private static String word(int rank) {
		var word = new StringBuilder();
		for (int r = rank + 20; r > 0; r /= 20) {
			word.append("bdfgklmnprst".charAt(r % 12)).append("aeiou".charAt(r % 5));
		}
		return word.toString();
	}
}
