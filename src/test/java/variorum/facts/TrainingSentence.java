package variorum.facts;

import java.util.List;
import variorum.text.Span;

/// A sentence to learn from: its words, and for each the labels that its annotation allows, bit c for label c.
///
/// A set that does not annotate some kind of name says nothing about it: its unmarked words may be that kind as well as
/// none, so several bits are set. A word of which nothing is known has all.
record TrainingSentence(String set, String document, String text, List<Span> words, int[] allowed, double weight) {
	static final int ALL = (1 << TaggerNetwork.LABELS) - 1;

	TrainingSentence {
		words = List.copyOf(words);
		if (words.size() != allowed.length) {
			throw new IllegalArgumentException(allowed.length + " labels for " + words.size() + " words");
		}
	}

	/// The span of the whole text.
	Span span() {
		return new Span(0, text.length());
	}
}
