package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

/// Who is said to say what, with quotation marks or without.
class ReportTest {
	private static void check(String text, String expected) {
		var article = new Article("A", "a.txt", Metadata.NONE, text, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
				List.of(), List.of(), SourceMap.identity(text.length()));
		assertEquals(expected, Report.in(Document.of(0, article, Optional.empty(), Optional.empty())).stream()
				.map(r -> r.speaker().map(article::at).orElse("-") + r.via().map(v -> " via " + article.at(v)).orElse("")
						+ ": " + article.at(r.content())).collect(Collectors.joining(" | ")));
	}

	@Test
	void reported_words_need_no_quotation_marks() {
		check("Ida Lund said that eighty people had come ashore.", "Ida Lund: that eighty people had come ashore");
	}

	@Test
	void the_source_may_stand_behind_what_it_says() {
		check("Eighty people had come ashore, according to the harbour office.", "the harbour office: Eighty people had come ashore");
	}

	@Test
	void an_outlet_that_was_told_is_what_the_words_came_by() {
		check("The pilot told Reuters that eighty people had come ashore.",
				"The pilot via Reuters: that eighty people had come ashore");
	}

	@Test
	void what_a_version_tells_in_its_own_name_is_no_report() {
		check("Eighty people came ashore before noon.", "");
	}

	@Test
	void a_source_may_be_described_before_it_is_named() {
		check("“We saw eighty,” said harbour pilot Ida Lund. “They came ashore.”",
				"harbour pilot Ida Lund: “We saw eighty,”");
	}

	@Test
	void a_pronoun_means_who_spoke_or_was_told_of_before() {
		check("Ida Lund said that eighty had come. She added that ninety would follow.",
				"Ida Lund: that eighty had come | Ida Lund: that ninety would follow");
		check("Judge Orm said that it was over. Mia Teller, who lost a son, wept. “Nine years,” she said.",
				"Judge Orm: that it was over | Mia Teller: “Nine years,”");
	}
}
