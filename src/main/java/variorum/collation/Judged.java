package variorum.collation;

import java.util.List;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.facts.Asides;
import variorum.facts.Fact;

/// What the engines judged of the versions of a story: all that cannot be told from these in no time. `exact` is what they
/// saw before a reader's word on passages was heard; empty where there was none to hear.
public record Judged(Optional<Alignment> exact, Alignment alignment, List<Fact> facts, List<Asides.Aside> asides) {
	public Judged {
		facts = List.copyOf(facts);
		asides = List.copyOf(asides);
	}

	/// What stands behind `complete`, which was made of `exact`.
	public static Judged of(Corrected exact, Corrected complete) {
		boolean isHeard = complete.corrections().stream().anyMatch(Correction::isOnPassages);
		var judged = complete.judged();
		return new Judged(isHeard ? Optional.of(exact.judged().alignment()) : Optional.empty(), judged.alignment(), judged.facts(),
				judged.asides());
	}
}
