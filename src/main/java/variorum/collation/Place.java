package variorum.collation;

import java.util.List;
import java.util.Optional;
import variorum.article.Article;
import variorum.text.Span;

/// A place in a version that is found again when the text around it, or the text itself, has changed.
///
/// Told twice, as in the Web Annotation Data Model of the W3C (2017): by position, `span` in the article's text (a
/// TextPositionSelector), and by its words, `exact` with what stands before and after (a TextQuoteSelector). The position
/// wins where the words still stand there; else the words are looked for ([PlaceFinder]).
public record Place(VersionKey version, Span span, String exact, String prefix, String suffix) {
	/// Characters of context kept on either side.
	static final int CONTEXT = 48;
	/// The most characters of a place's own words: more than any article's.
	private static final int LONGEST = 4_000_000;

	/// What became of a place.
	public sealed interface Found {
		/// The very words, at `span` of the article's text; `moved` when they stood elsewhere when the place was made.
		record Exactly(Span span, boolean moved) implements Found { }

		/// Words much like them, between the same neighbours; `likeness` is the part of the words that are the same, 0 to 1.
		record Nearly(Span span, double likeness) implements Found { }

		/// Nothing like them.
		record Nowhere() implements Found { }
	}

	public Place {
		if (exact.isBlank()) {
			throw new IllegalArgumentException("a place without words at " + span + " of " + version);
		}
		if (exact.length() > LONGEST || prefix.length() > 2 * CONTEXT || suffix.length() > 2 * CONTEXT) {
			throw new IllegalArgumentException("a place that is too long: " + exact.length() + " characters");
		}
	}

	/// The place `span` of `article`, which is the version `version`; white space at its ends is left out. Refuses a span
	/// that holds nothing else.
	public static Place of(VersionKey version, Article article, Span span) {
		String text = article.text();
		int start = span.start();
		int end = span.end();
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new Place(version, new Span(start, end), text.substring(start, end),
				text.substring(Math.max(0, start - CONTEXT), start),
				text.substring(end, Math.min(text.length(), end + CONTEXT)));
	}

	/// Where this place is in `article`, the same version as it reads now.
	public Found in(Article article) {
		return PlaceFinder.find(this, article.text());
	}

	/// The span of `article` that this place is now, if it is there.
	public Optional<Span> spanIn(Article article) {
		return switch (in(article)) {
			case Found.Exactly(var there, _) -> Optional.of(there);
			case Found.Nearly(var there, _) -> Optional.of(there);
			case Found.Nowhere() -> Optional.empty();
		};
	}

	/// The keys of the versions that `places` are in, each once, in their order.
	static List<VersionKey> versions(List<Place> places) {
		return places.stream().map(Place::version).distinct().toList();
	}
}
