package variorum.collation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;
import variorum.text.Language;

/// Infers what a version's own file does not tell: its day from the other versions of the same story, its language from its
/// words.
final class Inference {
	private Inference() { }

	/// For each article the metadata inferred for it: a version without a date gets the day of the story that the reader
	/// `told`, else the one that most others name, the earliest of equals. An outlet is never inferred.
	static List<Metadata> of(List<Article> articles, Optional<LocalDate> told) {
		var dated = days(articles, told);
		return IntStream.range(0, articles.size()).mapToObj(i -> withLanguage(articles.get(i), dated.get(i))).toList();
	}

	private static Metadata withLanguage(Article article, Metadata inferred) {
		var own = article.metadata().get(Field.LANGUAGE);
		return (own.isPresent() ? Optional.<String>empty() : Language.of(article.text()))
				.map(l -> inferred.with(Field.LANGUAGE, l, "by its script and small words")).orElse(inferred);
	}

	private static List<Metadata> days(List<Article> articles, Optional<LocalDate> told) {
		if (told.isPresent()) {
			return inferred(articles, told.get().toString(), "the reader's day of the story");
		}
		var days = new TreeMap<String, Integer>();
		for (var a : articles) {
			a.metadata().get(Field.PUBLISHED).filter(d -> d.length() >= 10).ifPresent(d -> days.merge(d.substring(0, 10), 1, Integer::sum));
		}
		if (days.isEmpty()) {
			return Collections.nCopies(articles.size(), Metadata.NONE);
		}
		String day = days.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
		return inferred(articles, day, "from the other versions");
	}

	private static List<Metadata> inferred(List<Article> articles, String day, String origin) {
		return articles.stream().map(a -> a.metadata().get(Field.PUBLISHED).isPresent() ? Metadata.NONE
				: Metadata.NONE.with(Field.PUBLISHED, day, origin)).toList();
	}
}
