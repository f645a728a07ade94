package variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.align.Alignment;
import variorum.align.Passage;
import variorum.align.Passage.Reading;
import variorum.align.Ruling;
import variorum.align.Rulings;

/// Turns those corrections that are about passages into rulings for the engine, and says what came of them.
///
/// `rulings` are those whose places are there; `numbers[r]` is the index of the correction that ruling r was.
record PassageCorrections(List<Correction> corrections, List<Ruling> rulings, List<Integer> numbers, Map<Integer, Outcome> waiting) {
	/// What is said of a place where the program saw nothing in common.
	private static final String NONE = "no passage";

	static PassageCorrections of(Versions versions, List<Correction> corrections) {
		var found = new PassageCorrections(corrections, new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
		for (int i = 0; i < corrections.size(); i++) {
			found.find(versions, corrections.get(i), i);
		}
		return found;
	}

	private void find(Versions versions, Correction correction, int number) {
		switch (correction) {
			case Correction.Join j -> {
				var there = readings(versions, j.places());
				rule(versions, j, number, isAcross(there) ? Optional.of(new Ruling.Together(there)) : Optional.empty());
			}
			case Correction.Part p -> {
				var some = readings(versions, p.apart());
				var others = readings(versions, p.from());
				boolean isThere = !some.isEmpty() && !others.isEmpty();
				rule(versions, p, number, isThere ? Optional.of(new Ruling.Apart(some, others)) : Optional.empty());
			}
			case Correction.Grade g -> {
				var there = readings(versions, g.places());
				rule(versions, g, number, isAcross(there) ? Optional.of(new Ruling.Near(there, g.degree())) : Optional.empty());
			}
			case Correction.SameFact _, Correction.NotSameFact _, Correction.FactValue _, Correction.FactStatus _,
				Correction.FactSource _, Correction.BlockKind _, Correction.MetadataIs _, Correction.VersionName _,
				Correction.VersionOrder _, Correction.StoryDate _ -> { }
		}
	}

	private static List<Reading> readings(Versions versions, List<Place> places) {
		return Anchoring.findAll(versions, places).stream().map(s -> new Reading(s.version(), s.span())).toList();
	}

	private static boolean isAcross(List<Reading> readings) {
		return readings.stream().map(Reading::version).distinct().count() > 1;
	}

	private void rule(Versions versions, Correction correction, int number, Optional<Ruling> ruling) {
		if (ruling.isPresent()) {
			rulings.add(ruling.get());
			numbers.add(number);
		} else {
			waiting.put(number, new Outcome.Waits(correction, correction.places().stream()
					.filter(p -> Anchoring.find(versions, p).isEmpty()).map(p -> Anchoring.reason(versions, p)).findFirst()
					.orElse("its places are in one version")));
		}
	}

	/// What the corrections make of an alignment: `passages` by their index, `outcomes` by that of the correction.
	record Applied(Alignment alignment, Map<Integer, Corrected.PassageChange> passages, Map<Integer, Outcome> outcomes) { }

	/// `judged` as the corrections will have it. The engines may have heard of these already: what they judge `alone` is what
	/// stands behind a change.
	Applied apply(Versions versions, Alignment judged, Alignment alone) {
		var heeded = Rulings.heed(versions.articles(), judged, rulings);
		var bearing = new TreeMap<Integer, Set<Integer>>();
		heeded.changes().forEach(c -> bearing.put(c.passage(), new TreeSet<>(c.rulings())));
		for (int r = 0; r < rulings.size(); r++) {
			if (rulings.get(r) instanceof Ruling.Apart a && alone.passages().stream().anyMatch(p -> isParted(p, a))) {
				int ruling = r;
				at(heeded.alignment(), readings(a)).forEach(p -> bearing.computeIfAbsent(p, _ -> new TreeSet<>()).add(ruling));
			}
		}
		var passages = new HashMap<Integer, Corrected.PassageChange>();
		bearing.forEach((p, by) -> passages.put(p, new Corrected.PassageChange(
				by.stream().map(r -> corrections.get(numbers.get(r))).toList(),
				at(alone, by.stream().flatMap(r -> readings(rulings.get(r)).stream()).toList()).map(alone.passages()::get).toList())));
		var outcomes = new TreeMap<>(waiting);
		for (int r = 0; r < rulings.size(); r++) {
			outcomes.put(numbers.get(r), new Outcome.Holds(corrections.get(numbers.get(r)), before(alone, rulings.get(r))));
		}
		return new Applied(heeded.alignment(), passages, outcomes);
	}

	/// Whether a ruling takes something out of a passage.
	private static boolean isParted(Passage p, Ruling.Apart ruling) {
		return isAt(p, ruling.some()) && isAt(p, ruling.others());
	}

	private static boolean isAt(Passage p, List<Reading> readings) {
		return p.readings().stream().anyMatch(r -> readings.stream().anyMatch(s -> Rulings.touches(r, s)));
	}

	/// The passages, by their index, at these readings.
	private static Stream<Integer> at(Alignment alignment, List<Reading> readings) {
		return IntStream.range(0, alignment.passages().size()).filter(p -> isAt(alignment.passages().get(p), readings)).boxed();
	}

	private static List<Reading> readings(Ruling ruling) {
		return switch (ruling) {
			case Ruling.Together(var all) -> all;
			case Ruling.Apart(var some, var others) -> Stream.concat(some.stream(), others.stream()).toList();
			case Ruling.Near(var all, _) -> all;
		};
	}

	/// What the program saw where a ruling bears, for a reader.
	private static String before(Alignment judged, Ruling ruling) {
		var readings = switch (ruling) {
			case Ruling.Together(var some) -> some;
			case Ruling.Apart(var some, _) -> some;
			case Ruling.Near(var some, _) -> some;
		};
		var there = judged.passages().stream().filter(p -> p.readings().stream()
				.anyMatch(r -> readings.stream().anyMatch(g -> g.version() == r.version() && g.span().overlaps(r.span())))).toList();
		return there.isEmpty() ? NONE : there.stream().map(PassageCorrections::words).collect(Collectors.joining("; "));
	}

	private static String words(Passage p) {
		return "a passage of " + p.readings().size() + " readings, " + p.degree().name().toLowerCase(Locale.ROOT) + " (" + p.why() + ")";
	}
}
