package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.article.Article;
import variorum.text.Progress;
import variorum.text.Token;
import variorum.text.Tokens;

/// Finds what versions share word for word or nearly so.
public final class Aligner {
	private Aligner() { }

	/// The alignment of `articles`, in whatever order they come; versions are numbered by their place in the list.
	public static Alignment align(List<Article> articles, Progress progress) {
		progress.at("aligning", 0);
		var versions = articles.stream().map(a -> Tokens.of(a.text())).toList();
		return new Alignment(List.of(), unaligned(versions), List.of());
	}

	private static Table unaligned(List<List<Token>> versions) {
		int rows = versions.stream().mapToInt(List::size).sum();
		int[] cells = new int[rows * versions.size()];
		Arrays.fill(cells, Table.GAP);
		int r = 0;
		for (int v = 0; v < versions.size(); v++) {
			for (int t = 0; t < versions.get(v).size(); t++) {
				cells[r++ * versions.size() + v] = t;
			}
		}
		return new Table(new ArrayList<>(versions), cells, new boolean[rows]);
	}
}
