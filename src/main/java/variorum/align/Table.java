package variorum.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.text.Span;
import variorum.text.Token;

/// The word-by-word collation: every token of every version in exactly one row, at most one cell a version.
///
/// Two cells of a row are the same word, or one stands for the other. Rows of a moved passage are marked. Stored as one
/// `int` a cell (the token's index, or [#GAP]) so that 5 × 100,000 words stay small.
public final class Table {
	/// No token of this version stands in the row.
	public static final int GAP = -1;

	private final List<List<Token>> versions;
	private final int[] cells;
	private final boolean[] moved;

	/// `versions` are the tokens of each version; `cells` holds row after row one token index (or [#GAP]) a version;
	/// `moved` one mark a row. Refuses a table that loses or repeats a token or has an empty row, and, among the rows that
	/// are not moved, one that reorders a version.
	public Table(List<List<Token>> versions, int[] cells, boolean[] moved) {
		this.versions = List.copyOf(versions);
		this.cells = cells.clone();
		this.moved = moved.clone();
		if (cells.length != moved.length * versions.size()) {
			throw new IllegalArgumentException(cells.length + " cells in " + moved.length + " rows of " + versions.size());
		}
		requireEveryTokenOnce();
	}

	/// The table of texts of which nothing is known: every token has a row of its own.
	public static Table alone(List<List<Token>> versions) {
		int rows = versions.stream().mapToInt(List::size).sum();
		int[] cells = new int[rows * versions.size()];
		Arrays.fill(cells, GAP);
		int r = 0;
		for (int v = 0; v < versions.size(); v++) {
			for (int t = 0; t < versions.get(v).size(); t++) {
				cells[r++ * versions.size() + v] = t;
			}
		}
		return new Table(versions, cells, new boolean[rows]);
	}

	public int rows() {
		return moved.length;
	}

	public int versions() {
		return versions.size();
	}

	public boolean isMoved(int row) {
		return moved[row];
	}

	/// Index of the token of `version` in `row`, or [#GAP].
	public int token(int row, int version) {
		return cells[row * versions.size() + version];
	}

	/// The span of `version`'s token in `row`, in its article's text.
	public Optional<Span> cell(int row, int version) {
		int t = token(row, version);
		return t == GAP ? Optional.empty() : Optional.of(versions.get(version).get(t).span());
	}

	/// The tokens of a version, in reading order.
	public List<Token> tokens(int version) {
		return versions.get(version);
	}

	/// For each token of `version` the row in which it stands.
	public int[] rowsOf(int version) {
		int[] rows = new int[versions.get(version).size()];
		for (int r = 0; r < rows(); r++) {
			int t = token(r, version);
			if (t != GAP) {
				rows[t] = r;
			}
		}
		return rows;
	}

	private void requireEveryTokenOnce() {
		int n = versions.size();
		for (int v = 0; v < n; v++) {
			var seen = new boolean[versions.get(v).size()];
			int last = -1;
			for (int r = 0; r < rows(); r++) {
				int t = token(r, v);
				if (t == GAP) {
					continue;
				}
				if (t < 0 || t >= seen.length || seen[t]) {
					throw new IllegalArgumentException("version " + v + ": token " + t + " repeated or unknown in row " + r);
				}
				seen[t] = true;
				if (!moved[r]) {
					if (t < last) {
						throw new IllegalArgumentException("version " + v + ": token " + t + " after " + last + " in row " + r);
					}
					last = t;
				}
			}
			for (int t = 0; t < seen.length; t++) {
				if (!seen[t]) {
					throw new IllegalArgumentException("version " + v + ": token " + t + " lost");
				}
			}
		}
		requireNoEmptyRow(n);
	}

	private void requireNoEmptyRow(int n) {
		for (int r = 0; r < rows(); r++) {
			if (isEmpty(r, n)) {
				throw new IllegalArgumentException("row " + r + " is empty");
			}
		}
	}

	private boolean isEmpty(int row, int n) {
		for (int c = row * n; c < (row + 1) * n; c++) {
			if (cells[c] != GAP) {
				return false;
			}
		}
		return true;
	}
}
