package variorum.collation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.align.Aligner;
import variorum.align.Alignment;
import variorum.align.Rephrasings;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Problem;
import variorum.facts.Facts;
import variorum.model.Encoder;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Span;

/// Runs the engines over the versions of a story: exact passages first, then rephrased ones and facts.
public final class Collator {
	/// The expected precision of rephrased passages at the default setting.
	public static final double TIGHTNESS = 0.8;

	private Collator() { }

	/// What the versions share word for word, without rephrased passages and facts: the fast first view.
	public static Collation exact(List<Article> articles, List<Problem> problems, Progress progress) {
		var alignment = Aligner.align(articles, progress);
		return new Collation(articles, Inference.of(articles), alignment, List.of(), problems);
	}

	/// `exact` with rephrased passages and facts. `encoder` is empty where there is no model.
	public static Collation complete(Collation exact, Optional<Encoder> encoder, double tightness, Progress progress) {
		var articles = exact.articles();
		var encoded = encoder.map(e -> encode(articles, e, progress)).orElse(List.of());
		Alignment alignment = Rephrasings.add(exact.alignment(), articles, encoded, tightness, progress);
		var facts = Facts.of(articles, published(exact), alignment, encoded, progress);
		return new Collation(articles, exact.inferred(), alignment, facts, exact.problems());
	}

	private static List<EncodedText> encode(List<Article> articles, Encoder encoder, Progress progress) {
		return articles.stream().map(a -> {
			List<Span> sentences = Rephrasings.sentences(a);
			return new EncodedText(sentences, encoder.encode(a.text(), sentences, progress));
		}).toList();
	}

	private static List<Optional<LocalDate>> published(Collation c) {
		return IntStream.range(0, c.articles().size())
				.mapToObj(i -> c.articles().get(i).metadata().get(Metadata.Field.PUBLISHED)
						.or(() -> c.inferred().get(i).get(Metadata.Field.PUBLISHED)).flatMap(Collator::day))
				.toList();
	}

	private static Optional<LocalDate> day(String iso) {
		try {
			return iso.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, 10)));
		} catch (DateTimeParseException notADay) {
			return Optional.empty();
		}
	}
}
