package variorum.facts;

import variorum.text.Span;

/// A place where a version tells a fact: `version` is the article's index, `span` in its text, `why` the evidence.
public record Mention(int version, Span span, FactType type, Value value, String why) {
	public Mention {
		if (span.isEmpty()) {
			throw new IllegalArgumentException("an empty mention in version " + version + " at " + span.start());
		}
	}
}
