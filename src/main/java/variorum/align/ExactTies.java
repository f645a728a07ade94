package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.align.Passage.Reading;
import variorum.text.Span;

/// Finds the sentences of two versions that share so many words that they are one passage.
///
/// The rows of the table are counted by sentence pair in one walk over the tokens. A pair is tied when the shared words
/// cover most of the shorter sentence and hold enough content words, or when a long clause is shared inside longer
/// sentences. A reading is the whole sentence where most of it is shared with the other version, in one sentence or in
/// several that follow each other, and else the stretch that is.
final class ExactTies {
	/// The least part of the shorter sentence's words that ties it.
	private static final double COVERED = 0.5;
	/// The least part of a sentence that must be shared for the whole of it to be the reading.
	private static final double WHOLE = 0.5;
	/// Content words that a tie of whole sentences needs, unless the sentences are equal.
	private static final int CONTENT = 3;
	/// Content words that a shared clause needs.
	private static final int CLAUSE = 5;

	/// What a sentence of the left version shares with one of the right.
	private static final class Count {
		int same;
		int content;
		int first = Integer.MAX_VALUE;
		int last;
		int firstRight = Integer.MAX_VALUE;
		int lastRight;
	}

	private final Sharing sharing;

	ExactTies(Sharing sharing) {
		this.sharing = sharing;
	}

	/// The ties of all pairs of versions.
	List<Tie> find() {
		var ties = new ArrayList<Tie>();
		for (int u = 0; u < sharing.versions(); u++) {
			for (int v = u + 1; v < sharing.versions(); v++) {
				find(u, v, ties);
			}
		}
		return ties;
	}

	private void find(int u, int v, List<Tie> ties) {
		var counts = counts(u, v);
		var sharedLeft = new int[sharing.shapes.get(u).sentences()];
		var sharedRight = new int[sharing.shapes.get(v).sentences()];
		counts.entrySet().removeIf(e -> !isTied(u, (int) (e.getKey() >>> 32), v, (int) (long) e.getKey(), e.getValue()));
		counts.forEach((pair, c) -> {
			sharedLeft[(int) (pair >>> 32)] += c.same;
			sharedRight[(int) (long) pair] += c.same;
		});
		counts.forEach((pair, c) -> {
			int s = (int) (pair >>> 32);
			int t = (int) (long) pair;
			ties.add(tie(u, reading(u, s, sharedLeft[s], c.first, c.last), v, reading(v, t, sharedRight[t], c.firstRight, c.lastRight)));
		});
	}

	private Map<Long, Count> counts(int u, int v) {
		var counts = new TreeMap<Long, Count>();
		var left = sharing.shapes.get(u);
		var right = sharing.shapes.get(v);
		long lastPair = -1;
		Count last = new Count();
		for (int i = 0; i < sharing.size(u); i++) {
			int j = sharing.answer(u, i, v);
			if (j == Table.GAP || !sharing.isWord(u, i) || !sharing.isSame(u, i, v, j)) {
				continue;
			}
			long pair = ((long) left.sentenceOf(i) << 32) | right.sentenceOf(j);
			if (pair != lastPair) {
				last = counts.computeIfAbsent(pair, p -> new Count());
				lastPair = pair;
			}
			last.same++;
			last.content += sharing.isContent(u, i) ? 1 : 0;
			last.first = Math.min(last.first, i);
			last.last = Math.max(last.last, i);
			last.firstRight = Math.min(last.firstRight, j);
			last.lastRight = Math.max(last.lastRight, j);
		}
		return counts;
	}

	private boolean isTied(int u, int s, int v, int t, Count c) {
		int left = words(u, s);
		int right = words(v, t);
		if (c.same == left && c.same == right) {
			return c.content > 0;
		}
		return (c.content >= CONTENT && c.same >= COVERED * Math.min(left, right)) || (c.content >= CLAUSE && isDense(c));
	}

	private static boolean isDense(Count c) {
		int span = Math.max(c.last - c.first, c.lastRight - c.firstRight) + 1;
		return c.same >= COVERED * span;
	}

	private int words(int version, int sentence) {
		var shape = sharing.shapes.get(version);
		return sharing.words(version, shape.start(sentence), shape.end(sentence));
	}

	private Reading reading(int version, int sentence, int shared, int first, int last) {
		var shape = sharing.shapes.get(version);
		Span span = shared >= WHOLE * words(version, sentence) ? shape.span(shape.start(sentence), shape.end(sentence))
				: shape.span(first, last + 1);
		return new Reading(version, span);
	}

	private Tie tie(int u, Reading left, int v, Reading right) {
		var likeness = sharing.likeness(u, left.span(), v, right.span());
		return new Tie(left, right, likeness.degree(), likeness.score(), likeness.why(), List.of());
	}
}
