package variorum.facts;

import java.util.Set;

/// The hedges that may open a duration: "nearly two months", "more than four decades".
final class Durations {
	private static final Set<String> HEDGES = Set.of("nearly", "almost", "about", "around", "roughly", "some", "over", "under",
			"approximately", "least", "most", "barely", "just", "another", "additional");
	private static final Set<String> COMPARISONS = Set.of("more", "less", "fewer", "longer");

	private Durations() { }

	/// The index after the hedge that begins at `i`; `i` where there is none.
	static int afterHedge(Lexemes text, int i) {
		int at = text.is(i, "no") ? i + 1 : i;
		if (Hedges.isOfVerb(text, at)) {
			return i;
		}
		if (text.in(at, COMPARISONS) && text.is(at + 1, "than")) {
			return at + 2;
		}
		if (text.is(i, "at") || text.is(i, "up")) {
			boolean opens = text.is(i + 1, "least") || text.is(i + 1, "most") || text.is(i + 1, "to");
			return opens ? i + 2 : i;
		}
		return text.in(i, HEDGES) && !text.is(i, "least") && !text.is(i, "most") ? i + 1 : i;
	}
}
