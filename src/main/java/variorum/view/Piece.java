package variorum.view;

import java.util.ArrayList;
import java.util.List;
import variorum.article.Block;
import variorum.text.Sentences;
import variorum.text.Span;

/// A block of a column, or a part of a very long one: what is laid out at once. `block` indexes the article's blocks; `span`
/// is in its text; `shared` and `told` are the column's marks that overlap it.
///
/// Layout costs more than linearly in a paragraph's length, so a block of over [#LONGEST] units is parted at sentence ends.
public record Piece(int block, Block.Kind kind, Span span, List<Mark.Shared> shared, List<Mark.Told> told) {
	/// The most units that are laid out at once: about 2,000 words.
	public static final int LONGEST = 12_000;

	public Piece {
		shared = List.copyOf(shared);
		told = List.copyOf(told);
	}

	/// Whether this is the first, or only, part of its block.
	public boolean opens(Column column) {
		return span.start() == column.article().blocks().get(block).span().start();
	}

	/// Whether this is the last, or only, part of its block.
	public boolean closes(Column column) {
		return span.end() == column.article().blocks().get(block).span().end();
	}

	/// The pieces of a column in reading order.
	public static List<Piece> of(Column column) {
		List<Block> blocks = column.article().blocks();
		var spans = new ArrayList<Span>();
		var owners = new ArrayList<Integer>();
		for (int b = 0; b < blocks.size(); b++) {
			for (Span part : parts(column.article().text(), blocks.get(b).span())) {
				spans.add(part);
				owners.add(b);
			}
		}
		var shared = deal(column.shared(), spans);
		var told = deal(column.told(), spans);
		var pieces = new ArrayList<Piece>(spans.size());
		for (int i = 0; i < spans.size(); i++) {
			int b = owners.get(i);
			pieces.add(new Piece(b, blocks.get(b).kind(), spans.get(i), shared.get(i), told.get(i)));
		}
		return pieces;
	}

	static List<Span> parts(String text, Span block) {
		if (block.length() <= LONGEST) {
			return block.isEmpty() ? List.of() : List.of(block);
		}
		var parts = new ArrayList<Span>();
		int from = block.start();
		int end = from;
		for (Span sentence : Sentences.of(text, block)) {
			if (sentence.end() - from > LONGEST && end > from) {
				from = add(parts, text, from, end, block.end());
			}
			end = sentence.end();
			while (end - from > LONGEST) {
				from = add(parts, text, from, wordEnd(text, from, from + LONGEST), block.end());
			}
		}
		if (from < block.end()) {
			parts.add(new Span(from, block.end()));
		}
		return parts;
	}

	// The white space after a part belongs to it, so that the parts cover the block.
	private static int add(List<Span> parts, String text, int from, int to, int limit) {
		int end = to;
		while (end < limit && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		parts.add(new Span(from, end));
		return end;
	}

	private static int wordEnd(String text, int from, int to) {
		for (int i = to; i > from + LONGEST / 2; i--) {
			if (Character.isWhitespace(text.charAt(i))) {
				return i;
			}
		}
		return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
	}

	// Marks are sorted by start; one that overlaps several pieces is dealt to each.
	private static <M extends Mark> List<List<M>> deal(List<M> marks, List<Span> pieces) {
		var dealt = new ArrayList<List<M>>(pieces.size());
		pieces.forEach(p -> dealt.add(new ArrayList<>()));
		int first = 0;
		for (M m : marks) {
			while (first < pieces.size() && pieces.get(first).end() <= m.span().start()) {
				first++;
			}
			for (int i = first; i < pieces.size() && pieces.get(i).start() < m.span().end(); i++) {
				if (pieces.get(i).overlaps(m.span())) {
					dealt.get(i).add(m);
				}
			}
		}
		return dealt;
	}
}
