package variorum.facts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import variorum.text.Span;

/// A stretch of a text that may be a name, and for each kind how much speaks for it, 0 to 1; `why` is the evidence.
record NameCandidate(Span span, Map<NameKind, Double> kinds, String why) {
	NameCandidate {
		kinds = java.util.Collections.unmodifiableMap(new EnumMap<>(kinds));
		if (kinds.isEmpty()) {
			throw new IllegalArgumentException("a name of no kind at " + span);
		}
	}

	/// A name that is surely of one kind.
	static NameCandidate sure(Span span, NameKind kind, String why) {
		return new NameCandidate(span, Map.of(kind, 1.0), why);
	}

	/// The kind for which most speaks.
	NameKind kind() {
		return kinds.entrySet().stream().max(Map.Entry.<NameKind, Double>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.orElseThrow().getKey();
	}

	/// How much speaks for `kind`.
	double weight(NameKind kind) {
		return kinds.getOrDefault(kind, 0.0);
	}

	/// The same words over another stretch.
	NameCandidate at(Span other) {
		return new NameCandidate(other, kinds, why);
	}

	/// The same words as a name of one kind.
	NameCandidate as(NameKind kind, String because) {
		return new NameCandidate(span, Map.of(kind, 1.0), because);
	}
}
