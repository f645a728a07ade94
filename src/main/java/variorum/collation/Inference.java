package variorum.collation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;

/// Infers what a version's own file does not tell from the other versions of the same story.
final class Inference {
	private Inference() { }

	/// For each article the metadata inferred for it: a version without a date gets the day that most others name, the
	/// earliest of equals. An outlet is never inferred.
	static List<Metadata> of(List<Article> articles) {
		var days = new TreeMap<String, Integer>();
		for (var a : articles) {
			a.metadata().get(Field.PUBLISHED).filter(d -> d.length() >= 10).ifPresent(d -> days.merge(d.substring(0, 10), 1, Integer::sum));
		}
		if (days.isEmpty()) {
			return Collections.nCopies(articles.size(), Metadata.NONE);
		}
		String day = days.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
		return articles.stream().map(a -> a.metadata().get(Field.PUBLISHED).isPresent() ? Metadata.NONE
				: Metadata.NONE.with(Field.PUBLISHED, day, "from the other versions")).toList();
	}
}
