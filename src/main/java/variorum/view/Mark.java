package variorum.view;

import java.util.Comparator;
import variorum.align.Degree;
import variorum.facts.Fact;
import variorum.text.Span;

/// A stretch of a column's text that is marked, and why. Marks may overlap; `span` is in the article's text.
public sealed interface Mark {
	/// In reading order, the longer of two that start together first.
	Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(m -> m.span().start())
			.thenComparing(Comparator.<Mark>comparingInt(m -> m.span().end()).reversed());

	/// Where the mark lies.
	Span span();

	/// A reading of a passage. `passage` and `reading` index the collation's passages and that passage's readings; `degree`
	/// is how near the nearest of the other versions that are shown tells it.
	record Shared(int passage, int reading, Span span, Degree degree, boolean moved) implements Mark { }

	/// A mention of a fact: `fact` indexes the collation's facts.
	record Told(int fact, Span span, FactKind kind, Fact.Status status) implements Mark {
		/// Whether the versions tell the fact differently.
		public boolean differing() {
			return status == Fact.Status.DIFFERING;
		}
	}
}
