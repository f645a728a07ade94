package variorum.align;

import java.util.List;
import variorum.text.Span;

/// What clauses may have in common that their words alone do not show: one person under two names, one day told by its date and
/// as "on Friday". `places` are all that tell it, in whatever versions.
public record Common(Kind kind, List<Place> places) {
	/// What it is that is told.
	public enum Kind { PERSON, TIME, AMOUNT }

	/// Where it is told: `span` of the text of version `version`.
	public record Place(int version, Span span) { }

	public Common {
		places = List.copyOf(places);
	}
}
