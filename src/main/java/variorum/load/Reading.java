package variorum.load;

import variorum.article.Block.Kind;

/// A part and what it was judged to be.
record Reading(Part part, Kind kind) {
	Reading as(Kind other) {
		return new Reading(part, other);
	}

	String words() {
		return part.words();
	}
}
