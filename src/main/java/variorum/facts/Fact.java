package variorum.facts;

import java.util.List;

/// One fact of the story and every place that tells it: a row of the facts view.
///
/// `value` is for the reader; of a differing fact it lists the alternatives separated by ` | `. `why` says on what the
/// status rests. Mentions are in order of version and place.
public record Fact(FactType type, String value, Status status, List<Mention> mentions, String why) {
	/// `AGREED`: told by at least two sources, compatibly. `DIFFERING`: told incompatibly. `SINGLE`: told by one source;
	/// versions of which one is a copy of another count once.
	public enum Status { AGREED, DIFFERING, SINGLE }

	public Fact {
		mentions = List.copyOf(mentions);
		if (mentions.isEmpty()) {
			throw new IllegalArgumentException("a fact that nobody tells: " + value);
		}
	}
}
