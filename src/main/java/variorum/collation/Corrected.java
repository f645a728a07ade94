package variorum.collation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.align.Passage;
import variorum.facts.Fact;
import variorum.facts.Mention;

/// A collation with a reader's corrections applied, and what the program judged still at hand.
///
/// `versions` are those of the collation, in its order; `judged` is what the engines made of them, and `alone` what they see in
/// common without what a reader told them on the way; `collation` is `judged` after the corrections, and the very same where
/// there are none. `outcomes` has one entry a correction, in their order.
/// `passages` and `facts` give for the index of a corrected passage or fact of `collation` what stands behind it; `sources`
/// whom a mention is credited to where the reader said so.
public record Corrected(Versions versions, Collation judged, Alignment alone, Collation collation, List<Outcome> outcomes,
		Map<Integer, PassageChange> passages, Map<Integer, FactChange> facts, Map<Mention, String> sources) {
	/// The corrections that made a passage what it is, and the passages that the program saw there.
	public record PassageChange(List<Correction> corrections, List<Passage> judged) {
		public PassageChange {
			corrections = List.copyOf(corrections);
			judged = List.copyOf(judged);
		}
	}

	/// The corrections that made a fact what it is, and the facts that the program saw there.
	public record FactChange(List<Correction> corrections, List<Fact> judged) {
		public FactChange {
			corrections = List.copyOf(corrections);
			judged = List.copyOf(judged);
		}
	}

	public Corrected {
		outcomes = List.copyOf(outcomes);
		passages = Map.copyOf(passages);
		facts = Map.copyOf(facts);
		sources = Map.copyOf(sources);
	}

	/// What the program alone made of the versions.
	public static Corrected of(Versions versions, Collation judged) {
		return new Corrected(versions, judged, judged.alignment(), judged, List.of(), Map.of(), Map.of(), Map.of());
	}

	/// The corrections, in the order in which they were made.
	public List<Correction> corrections() {
		return outcomes.stream().map(Outcome::correction).toList();
	}

	/// Those corrections that wait for their places to come back.
	public List<Outcome.Waits> waiting() {
		return outcomes.stream().filter(Outcome.Waits.class::isInstance).map(Outcome.Waits.class::cast).toList();
	}

	/// The target for a note on passage `index`.
	public Note.Target passage(int index) {
		return new Note.Target.OfPassage(collation.alignment().passages().get(index).readings().stream()
				.map(r -> versions.place(r.version(), r.span())).toList());
	}

	/// The anchor of a mention of `fact`, for a correction or a note.
	public FactAnchor anchor(Fact fact, Mention mention) {
		return new FactAnchor(mention.type(), mention.value().normal(), fact.value(), versions.place(mention.version(), mention.span()));
	}

	/// The target for a note on fact `index`.
	public Note.Target fact(int index) {
		var fact = collation.facts().get(index);
		return new Note.Target.OfFact(anchor(fact, fact.mentions().getFirst()));
	}

	/// The index of the passage that `target` is about, where it is still there: the one that holds most of its places.
	public Optional<Integer> passageOf(Note.Target target) {
		return Anchoring.passage(this, target);
	}

	/// The index of the fact that `target` is about, where it is still there.
	public Optional<Integer> factOf(Note.Target target) {
		return Anchoring.fact(this, target);
	}
}
