package variorum.align;

import java.util.List;
import variorum.text.Span;

/// A stretch of the story that two or more versions tell: its readings and how each pair of them is related.
///
/// `degree` is the loosest of the links, `moved` whether any link is, `score` 0 to 1; `why` says for a reader on what the
/// joining rests.
public record Passage(Degree degree, boolean moved, double score, String why, List<Reading> readings, List<Link> links) {
	/// One version's wording of a passage. `version` is the index of the article, `span` in its text.
	public record Reading(int version, Span span) { }

	/// How two readings of different versions are related; `left < right` index the passage's readings.
	///
	/// `answers` are the words of the left reading that answer words of the right one.
	public record Link(int left, int right, Degree degree, boolean moved, double score, String why, List<Answer> answers) {
		public Link {
			answers = List.copyOf(answers);
			if (left < 0 || right <= left) {
				throw new IllegalArgumentException("a link from " + left + " to " + right);
			}
			if (!(score >= 0 && score <= 1)) {
				throw new IllegalArgumentException("a score of " + score);
			}
		}
	}

	/// Two pieces of wording that answer each other, with how alike they are, 0 to 1; 1 is the same words.
	public record Answer(Span left, Span right, double score) {
		/// The same with the sides changed.
		Answer turned() {
			return new Answer(/* left= */ right, /* right= */ left, score);
		}
	}

	public Passage {
		readings = List.copyOf(readings);
		links = List.copyOf(links);
		if (readings.stream().map(Reading::version).distinct().count() < 2) {
			throw new IllegalArgumentException("a passage of one version: " + readings);
		}
		if (links.isEmpty()) {
			throw new IllegalArgumentException("a passage without links: " + readings);
		}
		for (var l : links) {
			if (l.right() >= readings.size() || readings.get(l.left()).version() == readings.get(l.right()).version()) {
				throw new IllegalArgumentException("not a link of " + readings + ": " + l);
			}
		}
	}
}
