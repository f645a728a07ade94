package variorum.load;

import java.util.ArrayList;
import java.util.List;
import variorum.article.Link;
import variorum.article.SourceMap.Piece;
import variorum.text.Span;

/// Text that knows, unit by unit, where in the source it was copied from.
///
/// `pieces` are the copied stretches in text order; units between them were put in (a space for a line break).
/// Offsets of pieces and links are UTF-16 code units of `text`, those of `Piece.source` of the source.
record Traced(String text, List<Piece> pieces, List<Link> links) {
	static final Traced EMPTY = new Traced("", List.of(), List.of());

	Traced {
		pieces = List.copyOf(pieces);
		links = List.copyOf(links);
	}

	/// The source's units `[start, end)` unchanged.
	static Traced copy(String source, int start, int end) {
		return new Builder().copy(source, start, end).build();
	}

	boolean isBlank() {
		return Blanks.isBlank(text);
	}

	/// Where in the source the first copied unit stands and the last one ends; an empty place at 0 when nothing was
	/// copied.
	Span source() {
		if (pieces.isEmpty()) {
			return new Span(0, 0);
		}
		var last = pieces.getLast();
		return new Span(pieces.getFirst().source(), last.source() + last.length());
	}

	/// The units `[start, end)` of this text; links that reach out of them are cut.
	Traced slice(int start, int end) {
		return new Builder().append(this, start, end).build();
	}

	/// Without white space (no-break spaces too) at both ends.
	Traced strip() {
		int start = Blanks.skip(text, 0);
		int end = Blanks.trimmedEnd(text, start, text.length());
		return start == 0 && end == text.length() ? this : slice(start, end);
	}

	/// This, then `glue`, which stands nowhere in the source, then `next`.
	Traced plus(String glue, Traced next) {
		return new Builder().append(this).insert(glue).append(next).build();
	}

	/// Whether every letter and digit of the text is inside a link.
	boolean isAllLink() {
		int covered = 0;
		for (var link : links) {
			if (!Blanks.isWordless(text.substring(covered, Math.max(covered, link.span().start())))) {
				return false;
			}
			covered = Math.max(covered, link.span().end());
		}
		return covered > 0 && Blanks.isWordless(text.substring(covered));
	}

	/// Puts traced text together from left to right.
	static final class Builder {
		private final StringBuilder text = new StringBuilder();
		private final List<Piece> pieces = new ArrayList<>();
		private final List<Link> links = new ArrayList<>();

		Builder copy(String source, int start, int end) {
			piece(text.length(), start, end - start);
			text.append(source, start, end);
			return this;
		}

		Builder insert(String put) {
			text.append(put);
			return this;
		}

		Builder append(Traced other) {
			return append(other, 0, other.text.length());
		}

		Builder append(Traced other, int start, int end) {
			int shift = text.length() - start;
			for (var p : other.pieces) {
				int from = Math.max(start, p.text());
				piece(from + shift, p.source() + from - p.text(), Math.min(end, p.text() + p.length()) - from);
			}
			for (var link : other.links) {
				int from = Math.max(start, link.span().start());
				int to = Math.min(end, link.span().end());
				if (from < to) {
					links.add(new Link(new Span(from + shift, to + shift), link.target()));
				}
			}
			text.append(other.text, start, end);
			return this;
		}

		Traced build() {
			return new Traced(text.toString(), pieces, links);
		}

		private void piece(int at, int source, int length) {
			if (length <= 0) {
				return;
			}
			if (!pieces.isEmpty()) {
				var last = pieces.getLast();
				if (last.text() + last.length() == at && last.source() + last.length() == source) {
					pieces.set(pieces.size() - 1, new Piece(last.text(), last.source(), last.length() + length));
					return;
				}
			}
			pieces.add(new Piece(at, source, length));
		}
	}
}
