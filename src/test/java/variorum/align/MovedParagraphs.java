package variorum.align;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.text.Progress;
import variorum.text.Span;

/// A novel and a copy of it in which paragraphs were moved far and words edited everywhere, with what was done to each word.
final class MovedParagraphs {
	/// Paragraphs of fewer words are left out.
	private static final int LONG = 60;

	/// A word of the copy: its text, where the word that it was made of begins in the original, whether it replaces that, and
	/// where it begins in the copy, in characters.
	private record Word(String text, int original, boolean isReplaced, int copy) { }

	/// Of `paragraphs` that moved, how many are found whole, as moved passages; of the words in them that were kept, and of
	/// those that were replaced, how many stand beside their originals in rows that are marked as moved.
	record Found(int paragraphs, int whole, int kept, int keptFound, int replaced, int replacedFound) { }

	private final Random random;
	private final List<String> paragraphs;
	private final String original;
	/// Where each paragraph begins in the original.
	private final int[] starts;
	private final Set<Integer> moved = new HashSet<>();
	private final StringBuilder copy = new StringBuilder();
	private final List<Word> movedWords = new ArrayList<>();

	private MovedParagraphs(int words, int moves, int seed) throws IOException {
		random = new Random(seed);
		paragraphs = PeersRace.novel(words).lines().filter(p -> p.split(" ").length > LONG).toList();
		original = String.join("\n", paragraphs);
		starts = IntStream.range(0, paragraphs.size()).map(k -> paragraphs.subList(0, k).stream().mapToInt(p -> p.length() + 1).sum())
				.toArray();
		order(moves).forEach(this::write);
	}

	/// The first `words` words of the novel with `moves` paragraphs moved by half the text and one word in sixteen edited.
	static Found find(int words, int moves, int seed) throws IOException {
		return new MovedParagraphs(words, moves, seed).find();
	}

	private List<Integer> order(int moves) {
		var order = new ArrayList<>(IntStream.range(0, paragraphs.size()).boxed().toList());
		for (int k = 0; k < moves; k++) {
			Integer p = k * paragraphs.size() / moves;
			int at = order.indexOf(p);
			order.remove(p);
			order.add((at + order.size() / 2) % order.size(), p);
			moved.add(p);
		}
		return order;
	}

	private void write(int paragraph) {
		int at = starts[paragraph];
		for (String word : paragraphs.get(paragraph).split(" ")) {
			int edit = random.nextInt(48);
			if (edit != 0) {
				var written = new Word(edit == 1 ? Versions.word(random.nextInt(4000)) : word, at, edit == 1, copy.length());
				copy.append(written.text).append(' ').append(edit == 2 ? Versions.word(random.nextInt(4000)) + " " : "");
				if (moved.contains(paragraph)) {
					movedWords.add(written);
				}
			}
			at += word.length() + 1;
		}
		copy.setCharAt(copy.length() - 1, '\n');
	}

	private Found find() {
		var alignment = Aligner.align(Versions.of(original, copy.toString()), Progress.NONE);
		var beside = new Beside(alignment.table());
		var kept = movedWords.stream().filter(w -> !w.isReplaced).toList();
		var replaced = movedWords.stream().filter(Word::isReplaced).toList();
		return new Found(moved.size(), (int) moved.stream().filter(p -> isWhole(p, alignment.passages())).count(), kept.size(),
				(int) kept.stream().filter(beside::has).count(), replaced.size(), (int) replaced.stream().filter(beside::has).count());
	}

	/// Whether moved passages cover the paragraph but for a tenth.
	private boolean isWhole(int paragraph, List<Passage> passages) {
		var span = new Span(starts[paragraph], starts[paragraph] + paragraphs.get(paragraph).length());
		return 10 * passages.stream().filter(Passage::moved).flatMap(p -> p.readings().stream()).filter(r -> r.version() == 0)
				.mapToInt(r -> r.span().overlap(span)).sum() >= 9 * span.length();
	}

	/// Tells whether words stand beside their originals.
	private static final class Beside {
		private final Table table;
		/// For each version where its tokens begin, and in which rows they stand.
		private final int[][] starts;
		private final int[][] rows;

		Beside(Table table) {
			this.table = table;
			starts = IntStream.range(0, 2).mapToObj(v -> table.tokens(v).stream().mapToInt(t -> t.span().start()).toArray())
					.toArray(int[][]::new);
			rows = IntStream.range(0, 2).mapToObj(table::rowsOf).toArray(int[][]::new);
		}

		boolean has(Word word) {
			int row = row(1, word.copy);
			return row == row(0, word.original) && table.isMoved(row);
		}

		/// The row of the token of `version` that begins at or around `offset`.
		private int row(int version, int offset) {
			int at = Arrays.binarySearch(starts[version], offset);
			return rows[version][at >= 0 ? at : -at - 2];
		}
	}
}
