package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.align.Alignment;
import variorum.align.Ruling;

/// A reader's corrections on their way through the engines: what came of those about the versions, the rulings that the
/// engines hear, and what is said against their results in the end.
final class Correcting {
	private final Versions versions;
	private final List<Correction> corrections;
	private final Map<Integer, Outcome> prepared;
	private final PassageCorrections passages;

	private Correcting(Versions versions, List<Correction> corrections, Map<Integer, Outcome> prepared) {
		this.versions = versions;
		this.corrections = corrections;
		this.prepared = prepared;
		passages = PassageCorrections.of(versions, corrections);
	}

	static Correcting of(ArticleCorrections.Prepared prepared, List<Correction> corrections) {
		return new Correcting(prepared.versions(), corrections, prepared.outcomes());
	}

	/// On from a stage that was reached with the corrections about the versions.
	static Correcting again(Corrected exact) {
		var prepared = new TreeMap<Integer, Outcome>();
		for (int i = 0; i < exact.outcomes().size(); i++) {
			prepared.put(i, exact.outcomes().get(i));
		}
		return new Correcting(exact.versions(), exact.corrections(), prepared);
	}

	List<Ruling> rulings() {
		return passages.rulings();
	}

	/// `judged` as the corrections will have it.
	Alignment passages(Alignment judged) {
		return passages.apply(versions, judged, judged).alignment();
	}

	/// The first view: no facts yet, so nothing is said of corrections to them but that they wait.
	Corrected exact(Collation judged) {
		return corrected(judged, judged.alignment(), passages.apply(versions, judged.alignment(), judged.alignment()),
				new FactCorrections.Applied(List.of(), List.of(), Map.of(), Map.of(), Map.of()));
	}

	/// The whole result. What the engines were told on the way is not their judgement: what they see `alone` stands behind a
	/// passage.
	Corrected complete(Collation judged, Alignment alone) {
		var found = passages.apply(versions, judged.alignment(), alone);
		return corrected(judged, alone, found, FactCorrections.apply(versions, found.alignment().relations(), judged, corrections));
	}

	private Corrected corrected(Collation judged, Alignment alone, PassageCorrections.Applied found, FactCorrections.Applied facts) {
		var outcomes = new TreeMap<>(prepared);
		outcomes.putAll(found.outcomes());
		outcomes.putAll(facts.outcomes());
		var all = new ArrayList<Outcome>();
		for (int i = 0; i < corrections.size(); i++) {
			all.add(outcomes.getOrDefault(i, new Outcome.Waits(corrections.get(i), "the facts are not collected yet")));
		}
		var collation = corrections.isEmpty() ? judged
				: new Collation(judged.articles(), judged.inferred(), found.alignment(), facts.facts(), facts.asides(),
						judged.problems());
		return new Corrected(versions, judged, alone, collation, all, found.passages(), facts.changes(), facts.sources());
	}
}
