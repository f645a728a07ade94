package variorum.collation;

import java.util.List;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.facts.Asides;
import variorum.facts.Fact;

/// What the engines judged of the versions of a story: all that cannot be told from these in no time. `alone` is what they see
/// in common where no reader's word is heard; empty where there was none to hear.
public record Judged(Optional<Alignment> alone, Alignment alignment, List<Fact> facts, List<Asides.Aside> asides) {
	public Judged {
		facts = List.copyOf(facts);
		asides = List.copyOf(asides);
	}

	/// What stands behind `complete`.
	public static Judged of(Corrected complete) {
		var judged = complete.judged();
		return new Judged(Optional.of(complete.alone()).filter(a -> !a.equals(judged.alignment())), judged.alignment(), judged.facts(),
				judged.asides());
	}
}
