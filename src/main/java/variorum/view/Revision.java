package variorum.view;

import java.util.List;
import variorum.align.Aligner;
import variorum.align.Table;
import variorum.article.Article;
import variorum.text.Progress;

/// What changed between two states of one version, in words: those that came, those that went, and those that stand for
/// others now.
public record Revision(int added, int gone, int changed) {
	/// What changed from `earlier` to `now`. Cost: one alignment of the two.
	public static Revision of(Article earlier, Article now) {
		var table = Aligner.align(List.of(earlier, now), Progress.NONE).table();
		int added = 0;
		int gone = 0;
		int changed = 0;
		for (int row = 0; row < table.rows(); row++) {
			int was = table.token(row, 0);
			int is = table.token(row, 1);
			boolean word = is != Table.GAP ? !table.tokens(1).get(is).isPunctuation() : !table.tokens(0).get(was).isPunctuation();
			added += word && was == Table.GAP ? 1 : 0;
			gone += word && is == Table.GAP ? 1 : 0;
			changed += word && was != Table.GAP && is != Table.GAP
					&& !table.tokens(0).get(was).key().equals(table.tokens(1).get(is).key()) ? 1 : 0;
		}
		return new Revision(added, gone, changed);
	}

	/// As it is told: `12 words new, 3 gone, 2 changed`.
	public String words() {
		var parts = new java.util.ArrayList<String>();
		if (added > 0) {
			parts.add(Said.of("words-new", Said.count(added, "word", "words")));
		}
		if (gone > 0) {
			parts.add(Said.of("words-gone", gone));
		}
		if (changed > 0) {
			parts.add(Said.of("words-changed", changed));
		}
		return parts.isEmpty() ? Said.of("no-word-changed") : String.join(", ", parts);
	}
}
