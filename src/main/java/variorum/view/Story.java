package variorum.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.text.Token;
import variorum.text.Tokens;

/// The story that the versions tell, as the top of the window names it: `title` and, where all agree, the `date`.
public record Story(String title, Optional<String> date) {
	/// The story of a collation. Its title is the headline whose words stand in most of the other headlines, the shorter of
	/// equals; without a headline, the first file's name.
	public static Story of(Collation c) {
		return of(c, Version.of(c));
	}

	/// The same where it is known what there is to say of the collation's `versions`.
	public static Story of(Collation c, List<Version> versions) {
		var headlines = c.articles().stream().flatMap(a -> a.metadata().get(Field.HEADLINE).stream()).toList();
		var days = versions.stream().filter(v -> !v.inferred()).flatMap(v -> v.date().stream()).collect(Collectors.toSet());
		String title = central(headlines).or(() -> c.articles().stream().findFirst().map(a -> a.file())).orElse("");
		return new Story(title, days.size() == 1 ? days.stream().findFirst() : Optional.empty());
	}

	private static Optional<String> central(List<String> headlines) {
		var known = new HashMap<String, Integer>();
		headlines.forEach(h -> words(h).forEach(w -> known.merge(w, 1, Integer::sum)));
		return headlines.stream().max(Comparator.<String>comparingDouble(h -> words(h).stream()
				.mapToInt(w -> known.getOrDefault(w, 0) - 1).average().orElse(0)).thenComparingInt(h -> -h.length())
				.thenComparing(Comparator.<String>reverseOrder()));
	}

	private static Set<String> words(String headline) {
		var words = new HashSet<String>();
		for (Token t : Tokens.of(headline)) {
			if (!t.isPunctuation()) {
				words.add(t.key());
			}
		}
		return words;
	}
}
