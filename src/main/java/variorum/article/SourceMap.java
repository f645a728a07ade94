package variorum.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import variorum.text.Span;

/// The way from a place in an article's text back to the file it was read from.
///
/// Text is made of pieces copied from the source; between them the reader may have left things out (markup, line breaks)
/// or put a space. A map is a list of copied pieces in text order; a place that was put in maps to the gap in the source.
/// `lineStarts` are the offsets in the source at which its second and further lines begin, in order.
public record SourceMap(List<Piece> pieces, int textLength, int sourceLength, List<Integer> lineStarts) {
	/// `length` units of text from `text` on are the source's from `source` on.
	public record Piece(int text, int source, int length) {
		public Piece {
			if (text < 0 || source < 0 || length <= 0) {
				throw new IllegalArgumentException("not a piece: " + text + " " + source + " " + length);
			}
		}

		int textEnd() {
			return text + length;
		}

		int sourceEnd() {
			return source + length;
		}
	}

	public SourceMap {
		pieces = List.copyOf(pieces);
		lineStarts = List.copyOf(lineStarts);
		int end = 0;
		for (var p : pieces) {
			if (p.text() < end || p.textEnd() > textLength || p.sourceEnd() > sourceLength) {
				throw new IllegalArgumentException("piece out of order or out of the text: " + p);
			}
			end = p.textEnd();
		}
	}

	/// A map of a source whose lines are not known: it counts as one line.
	public SourceMap(List<Piece> pieces, int textLength, int sourceLength) {
		this(pieces, textLength, sourceLength, List.of());
	}

	/// The same map, with the lines of its source.
	public SourceMap withLinesOf(String source) {
		var starts = new ArrayList<Integer>();
		for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
			starts.add(i + 1);
		}
		return new SourceMap(pieces, textLength, sourceLength, starts);
	}

	/// The line of the source at an offset of the source, counted from 1.
	public int lineAt(int offset) {
		int at = Collections.binarySearch(lineStarts, offset);
		return at >= 0 ? at + 2 : -at;
	}

	/// The map of a text that is its source unchanged.
	public static SourceMap identity(int length) {
		return new SourceMap(length == 0 ? List.of() : List.of(new Piece(0, 0, length)), length, length);
	}

	/// The stretch of the source that `span` was read from: from the first to past the last copied unit in it, so markup
	/// inside is covered and markup around is not. A span without a copied unit gives the empty place where it was put.
	public Span toSource(Span span) {
		if (span.end() > textLength) {
			throw new IllegalArgumentException(span + " in a text of " + textLength);
		}
		int first = firstEndingAfter(span.start());
		int from = Integer.MAX_VALUE;
		int to = -1;
		for (int i = first; i < pieces.size() && pieces.get(i).text() < span.end(); i++) {
			var p = pieces.get(i);
			int lo = Math.max(span.start(), p.text());
			int hi = Math.min(span.end(), p.textEnd());
			if (lo < hi) {
				from = Math.min(from, p.source() + lo - p.text());
				to = Math.max(to, p.source() + hi - p.text());
			}
		}
		if (to < 0) {
			int place = placeOf(span.start(), first);
			return new Span(place, place);
		}
		return new Span(from, to);
	}

	private int placeOf(int offset, int first) {
		if (first < pieces.size() && pieces.get(first).text() <= offset) {
			return pieces.get(first).source() + offset - pieces.get(first).text();
		}
		return first > 0 ? pieces.get(first - 1).sourceEnd() : pieces.isEmpty() ? 0 : pieces.getFirst().source();
	}

	private int firstEndingAfter(int offset) {
		int lo = 0;
		int hi = pieces.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (pieces.get(mid).textEnd() > offset) {
				hi = mid;
			} else {
				lo = mid + 1;
			}
		}
		return lo;
	}
}
