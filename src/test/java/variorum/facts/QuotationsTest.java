package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

class QuotationsTest {
	private static Document document(Block.Kind kind, String text) {
		var blocks = new ArrayList<Block>();
		int from = 0;
		for (String paragraph : text.split("\n\n")) {
			if (!paragraph.isBlank()) {
				int start = text.indexOf(paragraph.strip(), from);
				from = start + paragraph.strip().length();
				blocks.add(new Block(kind, new Span(start, from)));
			}
		}
		var article = new Article("A", "a.txt", Metadata.NONE, text, blocks, List.of(), List.of(), SourceMap.identity(text.length()));
		return Document.of(0, article, Optional.empty(), Optional.empty());
	}

	/// Each quotation of `text` as "kind | speaker | via".
	private static void check(Block.Kind kind, String text, String... expected) {
		var found = new Quotations().extract(document(kind, text)).stream().map(m -> switch (m.value()) {
			case Value.Quotation q -> q.kind() + " | " + q.speaker().map(s -> s.of(text)).orElse("-") + " | "
					+ q.via().map(s -> s.of(text)).orElse("-");
			default -> "no quotation: " + m;
		}).toList();
		assertEquals(List.of(expected), found);
	}

	private static void check(String text, String... expected) {
		check(Block.Kind.PARAGRAPH, text, expected);
	}

	@Test
	void the_speaker_stands_before_or_after_the_verb_with_title_and_apposition() {
		check("“It will hold,” said Ida Lund, the harbour master.", "DIRECT | Ida Lund, the harbour master | -");
		check("“It will hold,” Gen. Bo Pike has said.", "DIRECT | Gen. Bo Pike | -");
		check("The harbour master, Ida Lund, also said: “It will hold.”", "DIRECT | Ida Lund | -");
		check("Lund on Friday said the wall was “strong enough to hold” the flood.", "MIXED | Lund | -");
	}

	@Test
	void the_chain_of_sources_names_outlet_and_source() {
		check("An unnamed diver told the state news agency Orbis that there was \"nothing left below\".",
				"MIXED | An unnamed diver | Orbis");
		check("\"The ship is gone for good,\" Orbis cited the diver as saying.", "DIRECT | the diver | Orbis");
		check("The crew had \"gone on strike early,\" the Daily Courier reported, quoting a sailor.",
				"MIXED | a sailor | the Daily Courier");
	}

	@Test
	void a_verb_inside_a_quotation_credits_nobody() {
		check("“The minister told Pike that we are ready,” Lund said.", "DIRECT | Lund | -");
	}

	@Test
	void a_speech_of_several_paragraphs_is_one_quotation() {
		check("“We came early,” Lund said.\n\n“We left late.\n\n“Nobody saw us.”", "DIRECT | Lund | -");
	}

	@Test
	void titles_and_lone_words_in_marks_are_no_quotations() {
		check("She visited “The Long Winter of Words” in the so-called “hub” of the town.");
	}

	@Test
	void a_quoted_post_is_its_authors() {
		check(Block.Kind.EMBED, "Dr. Ida Lund (@idalund)\n\nThe ships unload at night. pics.example.com/abc\n\nMarch 2, 2020",
				"DIRECT | Dr. Ida Lund | -");
	}

	@Test
	void every_span_of_any_text_lies_in_it_and_the_same_text_gives_the_same() {
		String[] pieces = {"“", "”", "\"", "'", " said ", "Lund", " told ", "the ", " according to ", ", ", ". ", "\n\n", " who ", "that ",
				" quoting ", "Reuters", "(", ")", ": ", "— ", "saying ", "3 ", "он сказал ", "قال ", "他说：“好。”", "#a ", "@b"};
		for (long seed = 0; seed < 1500; seed++) {
			var random = new Random(seed);
			String text = random.ints(random.nextInt(50), 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
			var document = document(Block.Kind.PARAGRAPH, text);
			for (Extractor extractor : List.of(new Quotations(), new Attributions())) {
				var mentions = extractor.extract(document);
				assertTrue(mentions.stream().allMatch(m -> m.span().end() <= text.length()), "seed " + seed);
				assertEquals(mentions, extractor.extract(document), "seed " + seed);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"he said, ", "“a,” he said, ", "told ", "“", "according to ", "a, b, ", "quoting “a” ", "( "})
	void long_sentences_are_read_in_time(String piece) {
		String text = piece.repeat(40_000 / piece.length());
		var document = document(Block.Kind.PARAGRAPH, text);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			assertTrue(new Quotations().extract(document).stream().allMatch(m -> m.span().end() <= text.length()));
			assertTrue(new Attributions().extract(document).stream().allMatch(m -> m.span().end() <= text.length()));
		});
	}
}
