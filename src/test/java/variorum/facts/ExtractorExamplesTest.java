package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

class ExtractorExamplesTest {
	private static final LocalDate MONDAY = LocalDate.of(2019, 3, 25);

	@TestFactory
	Stream<DynamicTest> every_extractor_finds_exactly_what_its_examples_say() {
		return Extractors.all().stream().flatMap(x -> {
			assertFalse(x.examples().isEmpty(), x.getClass().getSimpleName() + " shows no example");
			return x.examples().stream().map(e -> DynamicTest
					.dynamicTest(x.getClass().getSimpleName() + ": " + e.text(), () -> check(x, e)));
		});
	}

	private static void check(Extractor extractor, Extractor.Example example) {
		String text = example.text();
		List<String> found = extractor.extract(document(text)).stream()
				.map(m -> m.span().of(text) + " = " + m.value().normal()).toList();
		assertEquals(example.expected(), found);
	}

	private static Document document(String text) {
		var block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
		var article = new Article("A", "example.txt", Metadata.NONE, text, List.of(block), List.of(), List.of(),
				SourceMap.identity(text.length()));
		return Document.of(0, article, Optional.of(MONDAY), Optional.empty());
	}
}
