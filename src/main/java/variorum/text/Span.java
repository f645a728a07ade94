package variorum.text;

/// A stretch of a text: offsets in UTF-16 code units, from 0, `end` exclusive. In `"to Syria"` the word Syria is `[3, 8)`.
///
/// An empty span (`start == end`) is a place between two characters.
public record Span(int start, int end) implements Comparable<Span> {
	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
		}
	}

	/// Number of UTF-16 code units.
	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/// Whether every unit of `other` lies inside this span.
	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/// Whether the unit at `offset` lies inside this span.
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/// Whether the two share at least one unit.
	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/// Number of units that the two share.
	public int overlap(Span other) {
		return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
	}

	/// The smallest span that covers both.
	public Span cover(Span other) {
		return new Span(Math.min(start, other.start), Math.max(end, other.end));
	}

	/// The characters of `text` inside this span.
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/// By start, then by end.
	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
	}
}
