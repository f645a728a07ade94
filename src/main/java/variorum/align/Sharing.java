package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.text.Span;
import variorum.text.Token;

/// A table as the passages need it: for each token its row, and the sentences of each version.
final class Sharing {
	final Table table;
	final List<Shape> shapes;
	private final int[][] rows;
	/// The words of the versions, and for each version its number among those.
	private final Words known;
	private final int[] numbers;
	private final boolean[][] words;
	/// For each version and token how many words stand before it; one more entry for all.
	private final int[][] wordsBefore;

	private Sharing(Table table, List<Shape> shapes, Words known, int[] numbers) {
		this.table = table;
		this.shapes = shapes;
		this.known = known;
		this.numbers = numbers;
		rows = IntStream.range(0, table.versions()).mapToObj(table::rowsOf).toArray(int[][]::new);
		words = IntStream.range(0, table.versions()).mapToObj(v -> words(table.tokens(v))).toArray(boolean[][]::new);
		wordsBefore = Arrays.stream(words).map(Sharing::sums).toArray(int[][]::new);
	}

	private static int[] sums(boolean[] words) {
		int[] before = new int[words.length + 1];
		for (int t = 0; t < words.length; t++) {
			before[t + 1] = before[t] + (words[t] ? 1 : 0);
		}
		return before;
	}

	private static boolean[] words(List<Token> tokens) {
		var words = new boolean[tokens.size()];
		for (int t = 0; t < words.length; t++) {
			words[t] = !tokens.get(t).isPunctuation();
		}
		return words;
	}

	static Sharing of(List<Article> articles, Table table) {
		int[] numbers = IntStream.range(0, table.versions()).toArray();
		return of(articles, table, Words.of(Arrays.stream(numbers).mapToObj(table::tokens).toList()), numbers);
	}

	/// The same where the words are known already; version v of the table is version `numbers[v]` of `words`.
	static Sharing of(List<Article> articles, Table table, Words words, int[] numbers) {
		var shapes = new ArrayList<Shape>();
		for (int v = 0; v < articles.size(); v++) {
			shapes.add(Shape.of(articles.get(v), table.tokens(v)));
		}
		return new Sharing(table, List.copyOf(shapes), words, numbers);
	}

	int versions() {
		return shapes.size();
	}

	Token token(int version, int t) {
		return table.tokens(version).get(t);
	}

	int size(int version) {
		return rows[version].length;
	}

	/// The row of a token.
	int row(int version, int t) {
		return rows[version][t];
	}

	/// The token of `other` in the row of token `t` of `version`, or [Table#GAP].
	int answer(int version, int t, int other) {
		return table.token(rows[version][t], other);
	}

	/// Whether two tokens are the same word.
	boolean isSame(int version, int t, int other, int answer) {
		return key(version, t) == key(other, answer);
	}

	private int key(int version, int t) {
		return known.keys[numbers[version]][t];
	}

	boolean isWord(int version, int t) {
		return words[version][t];
	}

	boolean isContent(int version, int t) {
		return isWord(version, t) && known.isContent(key(version, t));
	}

	/// How many words stand in `[from, to)`.
	int words(int version, int from, int to) {
		return from < to ? wordsBefore[version][to] - wordsBefore[version][from] : 0;
	}

	Likeness likeness(int left, Span leftSpan, int right, Span rightSpan) {
		int from = shapes.get(left).tokenAt(leftSpan.start());
		int to = shapes.get(left).tokenAt(leftSpan.end());
		int rightFrom = shapes.get(right).tokenAt(rightSpan.start());
		int rightTo = shapes.get(right).tokenAt(rightSpan.end());
		if (isCopy(left, from, to, right, rightFrom, rightTo)) {
			int words = words(left, from, to);
			return new Likeness(words, words, words, 0, true);
		}
		int same = 0;
		int replaced = 0;
		int last = Table.GAP;
		boolean inOrder = true;
		for (int t = from; t < to; t++) {
			int answer = isWord(left, t) ? answer(left, t, right) : Table.GAP;
			if (answer >= rightFrom && answer < rightTo) {
				boolean equal = isSame(left, t, right, answer);
				same += equal ? 1 : 0;
				replaced += equal ? 0 : 1;
				inOrder &= answer > last;
				last = answer;
			}
		}
		return new Likeness(words(left, from, to), words(right, rightFrom, rightTo), same, replaced, inOrder);
	}

	/// Whether two stretches are the same words, wherever the table, in which a word has one place, has their partners.
	private boolean isCopy(int left, int from, int to, int right, int rightFrom, int rightTo) {
		int count = words(left, from, to);
		if (count == 0 || count != words(right, rightFrom, rightTo)) {
			return false;
		}
		int there = rightFrom;
		for (int t = from; t < to; t++) {
			if (isWord(left, t)) {
				while (!isWord(right, there)) {
					there++;
				}
				if (!isSame(left, t, right, there++)) {
					return false;
				}
			}
		}
		return true;
	}
}
