package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.align.Aligner;
import variorum.align.Alignment;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Progress;
import variorum.text.Span;

/// Stories for tests: versions written as plain text, a paragraph a line, published on 25 March 2019 (a Monday).
final class StoryText {
	static final LocalDate MONDAY = LocalDate.of(2019, 3, 25);

	private StoryText() { }

	/// The article with that letter and text; empty lines part its paragraphs.
	static Article article(String letter, String text) {
		var blocks = new ArrayList<Block>();
		int at = 0;
		for (String paragraph : text.split("\n", -1)) {
			if (!paragraph.isBlank()) {
				blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + paragraph.length())));
			}
			at += paragraph.length() + 1;
		}
		return new Article(letter, letter + ".txt", Metadata.NONE, text, blocks, List.of(), List.of(), SourceMap.identity(text.length()));
	}

	/// The facts of these versions, named A, B and so on, without a language model.
	static List<Fact> facts(String... versions) {
		List<Article> articles = IntStream.range(0, versions.length)
				.mapToObj(i -> article(String.valueOf((char) ('A' + i)), versions[i])).toList();
		Alignment alignment = Aligner.align(articles, Progress.NONE);
		var published = articles.stream().map(_ -> Optional.of(MONDAY)).toList();
		return Facts.of(articles, published, alignment, List.of(), Progress.NONE);
	}

	/// The facts of one type, each as `status value: words of the mentions`.
	static String told(FactType type, String... versions) {
		return facts(versions).stream().filter(f -> f.type() == type)
				.map(f -> f.status() + " " + f.value() + ": " + String.join(" ", mentions(f, versions)))
				.reduce((a, b) -> a + "\n" + b).orElse("");
	}

	private static List<String> mentions(Fact fact, String... versions) {
		return fact.mentions().stream().map(m -> (char) ('A' + m.version()) + "=" + m.span().of(versions[m.version()])).toList();
	}

	/// The same versions, `text` in each.
	static String[] copies(int count, String text) {
		return Arrays.stream(new String[count]).map(_ -> text).toArray(String[]::new);
	}
}
