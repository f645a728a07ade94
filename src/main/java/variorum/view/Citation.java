package variorum.view;

import java.util.List;
import java.util.stream.Stream;
import variorum.article.Article;
import variorum.text.Span;

/// Words of a version with where they are from: the outlet, the byline, the date and the file, as far as they are known.
public record Citation(String words, List<String> origin) {
	public Citation {
		origin = List.copyOf(origin);
	}

	/// The citation of a part of `article`, which is `version`. `part` counts in the article's text.
	public static Citation of(Article article, Version version, Span part) {
		var date = version.date().map(d -> version.inferred() ? Said.of("date-by-the-others", d) : d);
		var origin = Stream.of(Stream.of(version.label()), version.byline().stream(), date.stream(), Stream.of(article.file()))
				.flatMap(s -> s).distinct().toList();
		return new Citation(article.at(part).strip(), origin);
	}

	/// As it is written: `“The ferry ran aground.” (Harbour Post, A. Writer, 3 May 2021, ferry.txt)`.
	public String text() {
		return "“" + words + "” (" + String.join(", ", origin) + ")";
	}
}
