package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import variorum.article.Article;
import variorum.text.Progress;
import variorum.text.Token;
import variorum.text.Tokens;

/// Finds what versions share word for word or nearly so.
///
/// The versions are put in an order of their own, by their text, before anything is compared, and back at the end: so the
/// result is the same in every order of loading by construction. Then: tokens to numbers ([Words]), an index of short runs
/// over all versions at once ([Grams]), pairs ([PairAligner]), one table ([Weave]), passages ([Passages]) and what each
/// version owes to each other ([Relations]).
public final class Aligner {
	private static final Progress.Stage STAGE = Progress.Stage.ALIGNING;

	private Aligner() { }

	/// The alignment of `articles`, in whatever order they come; versions are numbered by their place in the list.
	public static Alignment align(List<Article> articles, Progress progress) {
		progress.at(STAGE, 0);
		int[] order = byText(articles);
		var tokens = new ArrayList<List<Token>>();
		for (int v : order) {
			tokens.add(List.copyOf(Tokens.of(articles.get(v).text())));
			progress.at(STAGE, 0.1 * tokens.size() / order.length);
		}
		var words = Words.of(tokens);
		var table = inOrder(Weave.of(words, new AllPairs(words, progress)), order);
		progress.at(STAGE, 0.9);
		var sharing = Sharing.of(articles, table, words, inverse(order));
		var passages = Passages.of(sharing);
		var relations = Relations.of(articles, sharing, passages);
		progress.at(STAGE, 1);
		return new Alignment(passages, table, relations);
	}

	private static int[] byText(List<Article> articles) {
		var order = new Integer[articles.size()];
		Arrays.setAll(order, v -> v);
		Arrays.sort(order, Comparator.comparing((Integer v) -> articles.get(v).text()).thenComparing(v -> articles.get(v).file()));
		return Arrays.stream(order).mapToInt(v -> v).toArray();
	}

	private static int[] inverse(int[] order) {
		int[] places = new int[order.length];
		for (int k = 0; k < order.length; k++) {
			places[order[k]] = k;
		}
		return places;
	}

	/// The table with its versions as they were given: column k of `table` is version `order[k]`.
	private static Table inOrder(Table table, int[] order) {
		int n = order.length;
		var tokens = new ArrayList<List<Token>>(Collections.nCopies(n, List.of()));
		int[] cells = new int[table.rows() * n];
		var moved = new boolean[table.rows()];
		for (int k = 0; k < n; k++) {
			tokens.set(order[k], table.tokens(k));
		}
		for (int r = 0; r < table.rows(); r++) {
			moved[r] = table.isMoved(r);
			for (int k = 0; k < n; k++) {
				cells[r * n + order[k]] = table.token(r, k);
			}
		}
		return new Table(tokens, cells, moved);
	}

	/// The pairings of all versions, each made once.
	private static final class AllPairs implements Weave.Pairings {
		private final Pairing[][] pairings;
		private int done;

		AllPairs(Words words, Progress progress) {
			int n = words.versions();
			var aligner = new PairAligner(words, new Grams(words.keys, words.distinct), new Beat(() -> report(progress, n)));
			pairings = new Pairing[n][n];
			for (int u = 0; u < n; u++) {
				for (int v = u + 1; v < n; v++) {
					pairings[u][v] = aligner.align(u, v);
					done++;
					report(progress, n);
				}
			}
		}

		private void report(Progress progress, int versions) {
			progress.at(STAGE, 0.1 + 0.8 * done / (versions * (versions - 1) / 2.0));
		}

		@Override
		public Pairing of(int left, int right) {
			return pairings[left][right];
		}
	}
}
