package variorum.align;

import java.util.List;
import variorum.align.Passage.Reading;

/// What is known from outside of how readings belong together: a reader's word, which stands above every measure.
public sealed interface Ruling {
	/// These readings, in two versions at least, tell the same.
	record Together(List<Reading> readings) implements Ruling {
		public Together {
			readings = List.copyOf(readings);
		}
	}

	/// No reading of `some` tells the same as one of `others`; the same list on both sides: none the same as any other.
	record Apart(List<Reading> some, List<Reading> others) implements Ruling {
		public Apart {
			some = List.copyOf(some);
			others = List.copyOf(others);
		}
	}

	/// Those readings of a passage that stand here are this near to each other.
	record Near(List<Reading> readings, Degree degree) implements Ruling {
		public Near {
			readings = List.copyOf(readings);
		}
	}

	/// An alignment that heeds rulings. `changes` has an entry for each passage, by its index, that a ruling bears on.
	record Heeded(Alignment alignment, List<Change> changes) {
		public Heeded {
			changes = List.copyOf(changes);
		}
	}

	/// The rulings, by their index, that made passage `passage` what it is, and the passages that were there before.
	record Change(int passage, List<Integer> rulings, List<Passage> before) {
		public Change {
			rulings = List.copyOf(rulings);
			before = List.copyOf(before);
		}
	}
}
