package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Sentences;
import variorum.text.Span;

class NamesExtractorTest {
	/// Sentences of our own; names marked by kind: person, place, organisation.
	private static final List<String> SENTENCES = List.of(
			"[Maria Lindqvist/p], the mayor of [Gothenburg/l], met [Paul Okafor/p] in [Lagos/l] on Tuesday.",
			"President [Ewa Nowak/p] told [Reuters/o] that talks with the [European Union/o] had failed.",
			"The [Ministry of Health/o] in [Lima/l] said [Carlos Quispe/p] had resigned.",
			"[Boeing/o] and [Airbus/o] both build aircraft in [China/l], [Kim Min-ji/p] wrote.",
			"Police in [Nairobi/l] arrested [David Mwangi/p] near [Lake Victoria/l], officials said.",
			"[Nowak/p] flew from [Warsaw/l] to [Berlin/l] and spoke to the [Red Cross/o].",
			"Shares of [Deutsche Bank/o] fell after the [Bank of England/o] raised rates in [London/l].",
			"The [World Health Organization/o] sent [Aisha Rahman/p] to [Dhaka/l].",
			"[Manchester United/o] beat [Juventus/o] in [Turin/l] on Sunday.",
			"A French court cleared [Jean Moreau/p], a lawyer from [Marseille/l], of all charges.",
			"The [University of Chile/o] in [Santiago/l] honoured [Lucia Fuentes/p].",
			"In [Washington/l], the [Pentagon/o] denied the report by the [Associated Press/o].");
	private static Encoder encoder;

	@BeforeAll
	static void load() {
		encoder = Encoders.load().found().orElseThrow();
	}

	@AfterAll
	static void close() throws IOException {
		encoder.close();
	}

	@Test
	void most_names_in_sentences_of_our_own_are_found_with_their_kind() {
		int hits = 0;
		int all = 0;
		for (String marked : SENTENCES) {
			var expected = new HashSet<String>();
			var m = java.util.regex.Pattern.compile("\\[([^/\\]]+)/([plo])\\]").matcher(marked);
			while (m.find()) {
				expected.add(m.group(1) + "/" + m.group(2));
			}
			var found = new HashSet<>(names(document(0, m.replaceAll("$1"), true)));
			all += found.size() + expected.size();
			found.retainAll(expected);
			hits += 2 * found.size();
		}
		assertTrue(hits >= 0.85 * all, "F1 " + hits / (double) all);
	}

	@Test
	void a_name_typed_surely_in_one_version_types_it_in_another() {
		var sure = document(0, "The website Quovaris, a ticket agency, denied it. Quovaris is based in Oslo.", true);
		var unsure = document(1, "It was first told by Quovaris on Friday.", true);
		var found = new NamesExtractor().extract(List.of(sure, unsure)).get(1);
		assertEquals(List.of("Quovaris/o"), found.stream().map(f -> name(unsure, f)).toList());
	}

	@Test
	void the_words_of_an_address_do_not_make_a_name_common() {
		var document = document(0, "They left Lima. In Peru and in Lima it rained. See https://a.example/rain-in-lima-and-peru", true);
		assertEquals(List.of("Lima/l", "Peru/l", "Lima/l"), names(document));
	}

	@Test
	void a_description_means_the_one_person_the_story_calls_so() {
		var one = document(0, "The actress Tara Lund left on Friday. Lund was tired.", true);
		var other = document(1, "Tara Lund was ill. The actress left early.", true);
		var found = new NamesExtractor().extract(List.of(one, other)).get(1);
		assertEquals(List.of("Tara Lund", "Tara Lund"), found.stream().map(f -> f.value().normal()).toList());
	}

	@Test
	void without_the_model_rules_find_names_and_say_so() {
		var found = new NamesExtractor().extract(document(0, "President Ana Torres flew to Peru.", false));
		assertFalse(found.isEmpty());
		found.forEach(m -> assertTrue(m.why().contains("without the language model"), m.why()));
	}

	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void other_scripts_break_nothing() {
		for (String text : List.of("Владимир Иванов прибыл в Москву. ООН осудила это.", "وصل الرئيس أحمد إلى القاهرة"
				+ " يوم الجمعة.",
				"王毅星期五抵达北京。联合国表示欢迎。", "Ο Αλέξης Τσίπρας στην Αθήνα.", "İstanbul'da Şule Öz, ẞtraße! 👩‍🚀🇵🇪"
						+ " e\u0301\u0301",
				"ANA TORRES SAYS NO TO PERU", "a", "—", "\u200B.", "Ana ".repeat(600) + ".")) {
			checkOrder(document(0, text, true));
			checkOrder(document(0, text, false));
		}
	}

	@Test
	@Timeout(value = 120, unit = TimeUnit.SECONDS)
	void mentions_of_random_text_are_in_order_inside_it_and_do_not_overlap() {
		long seed = 20260705;
		var random = new Random(seed);
		String[] words = { "Ana", "Torres", "the", "U.S.", "al-", "-", "'s", "Ministry", "and", "@x", "of", "Peru",
				"\n\n", "said", ".", "\"", "№5",
				"http://a.b/C", "président", "judge", ",", "LIMA", "É", "1999" };
		for (int round = 0; round < 30; round++) {
			var text = new StringBuilder("x");
			for (int i = random.nextInt(60); i >= 0; i--) {
				text.append(random.nextInt(5) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
			}
			try {
				checkOrder(document(0, text.toString(), true));
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + seed + ", round " + round + ": " + text, e);
			}
		}
	}

	private static void checkOrder(Document document) {
		int end = 0;
		for (Mention m : new NamesExtractor().extract(document)) {
			assertTrue(m.span().start() >= end && m.span().end() <= document.text().length(), m + " in "
					+ document.text());
			end = m.span().end();
		}
	}

	private static List<String> names(Document document) {
		return new NamesExtractor().extract(document).stream().map(m -> name(document, m)).toList();
	}

	private static String name(Document document, Mention m) {
		String kind = switch (m.type()) {
			case PERSON -> "p";
			case PLACE -> "l";
			default -> "o";
		};
		return m.span().of(document.text()) + "/" + kind;
	}

	private static Document document(int version, String text, boolean encoded) {
		var blocks = new ArrayList<Block>(Stream.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())))
				.toList());
		var article = new Article("A", "a.txt", Metadata.NONE, text, blocks, List.of(), List.of(),
				SourceMap.identity(text.length()));
		List<Span> sentences = Sentences.of(text, new Span(0, text.length()));
		Optional<EncodedText> read = encoded ? Optional.of(new EncodedText(sentences, encoder.encode(text, sentences,
				Progress.NONE)))
				: Optional.empty();
		return Document.of(version, article, Optional.empty(), read);
	}
}
