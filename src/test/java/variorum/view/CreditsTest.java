package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.align.Alignment;
import variorum.align.Table;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.collation.Collation;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.facts.Mention;
import variorum.facts.Value;
import variorum.text.Span;
import variorum.text.Tokens;

/// Whom a version credits with a figure.
class CreditsTest {
	private static final String TEXT = "The pilot told The Island Post that the captain saw eighty people. "
			+ "The island office counted ninety. Seventy were found.";

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}

	private static Mention amount(String words) {
		return new Mention(0, span(words), FactType.QUANTITY,
				new Value.Amount(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, "", "", "", ""), "");
	}

	private static void check(String figure, String expected) {
		var mentions = List.of(new Mention(0, span("The island office"), FactType.ATTRIBUTION, new Value.Name("office"), ""),
				amount(figure));
		var article = new Article("A", "a.txt", Metadata.NONE, TEXT, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))),
				List.of(), List.of(), SourceMap.identity(TEXT.length()));
		var tokens = Tokens.of(TEXT);
		int[] cells = new int[tokens.size()];
		java.util.Arrays.setAll(cells, i -> i);
		var c = new Collation(List.of(article), List.of(Metadata.NONE),
				new Alignment(List.of(), new Table(List.of(tokens), cells, new boolean[tokens.size()]), List.of()),
				mentions.stream().map(m -> new Fact(m.type(), "x", Fact.Status.SINGLE, List.of(m), "")).toList(), List.of());
		assertEquals(expected, new Credits(c, List.of(0)).of(amount(figure)).orElse("nobody"));
	}

	@Test
	void a_figure_in_somebodys_words_is_credited_to_them_and_to_what_they_came_by() {
		check("eighty", "The pilot, via The Island Post");
	}

	@Test
	void a_figure_is_credited_to_the_source_that_its_sentence_names() {
		check("ninety", "The island office");
	}

	@Test
	void what_a_version_tells_in_its_own_name_is_credited_to_nobody() {
		check("Seventy", "nobody");
	}

	@Test
	void speakers_are_not_credited_with_themselves() {
		check("The pilot", "nobody");
	}
}
