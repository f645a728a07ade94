package variorum.collation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.text.Span;

/// The versions of a story as read, each under its key, in the order of their letters: what corrections are applied to.
public record Versions(List<VersionKey> keys, List<Article> articles) {
	public Versions {
		keys = List.copyOf(keys);
		articles = List.copyOf(articles);
		if (keys.size() != articles.size()) {
			throw new IllegalArgumentException(keys.size() + " keys for " + articles.size() + " articles");
		}
		if (keys.stream().distinct().count() < keys.size()) {
			throw new IllegalArgumentException("a key twice in " + keys);
		}
	}

	/// Versions of which nobody will say anything, under keys of no meaning.
	public static Versions numbered(List<Article> articles) {
		return new Versions(IntStream.range(0, articles.size()).mapToObj(i -> new VersionKey("v" + i)).toList(), articles);
	}

	/// The index of the version under `key`, where it is here.
	public OptionalInt index(VersionKey key) {
		return IntStream.range(0, keys.size()).filter(i -> keys.get(i).equals(key)).findFirst();
	}

	/// The place of `span` in the text of version `index`, to be found again.
	public Place place(int index, Span span) {
		return Place.of(keys.get(index), articles.get(index), span);
	}
}
