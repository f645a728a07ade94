package variorum.view;

import java.util.ArrayList;
import java.util.List;
import variorum.article.Block;

/// A stretch of long furniture that a column may fold: the pieces from `first` to `last`, both included, of one kind.
/// `words` says how much is folded.
public record Fold(int first, int last, Block.Kind kind, int words) {
	/// Furniture of fewer units than this is left open.
	static final int SHORTEST = 200;

	public Fold {
		if (first < 0 || last < first) {
			throw new IllegalArgumentException("a fold from " + first + " to " + last);
		}
	}

	/// The folds of a column, in order; they do not overlap. Each is the longest stretch of neighbouring furniture whose
	/// text is long; a caption or a credit alone stays open.
	public static List<Fold> of(Column column, List<Piece> pieces) {
		var folds = new ArrayList<Fold>();
		for (int from = 0; from < pieces.size(); from++) {
			int to = from;
			while (to < pieces.size() && isFoldable(pieces.get(to).kind())) {
				to++;
			}
			if (to > from && length(pieces, from, to) >= SHORTEST) {
				folds.add(new Fold(from, to - 1, longest(pieces, from, to), words(column, pieces, from, to)));
			}
			from = Math.max(from, to - 1);
		}
		return folds;
	}

	private static boolean isFoldable(Block.Kind kind) {
		return switch (kind) {
			case RELATED, LINKS, APPEAL, OTHER -> true;
			case HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION, SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION, EMBED, CREDIT -> false;
		};
	}

	private static int length(List<Piece> pieces, int from, int to) {
		return pieces.subList(from, to).stream().mapToInt(p -> p.span().length()).sum();
	}

	private static Block.Kind longest(List<Piece> pieces, int from, int to) {
		var best = pieces.get(from);
		for (var p : pieces.subList(from, to)) {
			best = p.span().length() > best.span().length() ? p : best;
		}
		return best.kind();
	}

	private static int words(Column column, List<Piece> pieces, int from, int to) {
		return pieces.subList(from, to).stream().mapToInt(p -> Version.words(column.article().at(p.span()))).sum();
	}
}
