package variorum.view;

import java.util.OptionalInt;

/// What the reader has chosen, in whatever view: a passage or a fact of one collation, by its index, or nothing.
public sealed interface Selection {
	/// Nothing is chosen.
	record Nothing() implements Selection { }

	/// The passage with this index.
	record OfPassage(int index) implements Selection {
		public OfPassage {
			if (index < 0) {
				throw new IllegalArgumentException("passage " + index);
			}
		}
	}

	/// The fact with this index.
	record OfFact(int index) implements Selection {
		public OfFact {
			if (index < 0) {
				throw new IllegalArgumentException("fact " + index);
			}
		}
	}

	/// Nothing is chosen.
	static Selection nothing() {
		return new Nothing();
	}

	/// The passage chosen, if one is.
	default OptionalInt passage() {
		return this instanceof OfPassage(int p) ? OptionalInt.of(p) : OptionalInt.empty();
	}

	/// The fact chosen, if one is.
	default OptionalInt fact() {
		return this instanceof OfFact(int f) ? OptionalInt.of(f) : OptionalInt.empty();
	}
}
