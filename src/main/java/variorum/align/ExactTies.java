package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.align.Passage.Reading;
import variorum.article.Block.Kind;
import variorum.text.Span;

/// Finds the sentences of two versions that share so many words that they are one passage.
///
/// The rows of the table are counted by sentence pair in one walk over the tokens. A pair is tied when the shared words
/// cover most of the shorter sentence and hold enough content words, or when a long clause is shared inside longer
/// sentences. A reading is the whole sentence where most of it is shared with the other version, in one sentence or in
/// several that follow each other, and else the stretch that is. Where all that surrounds the shared words is a label that
/// leads in ("Name:") or a trailing link, the readings are the shared words alone, and so the same: who posts a sentence
/// with its author before it has not edited it.
final class ExactTies {
	/// The least part of the shorter sentence's words that ties it.
	private static final double COVERED = 0.5;
	/// The least part of a sentence that must be shared for the whole of it to be the reading.
	private static final double WHOLE = 0.5;
	/// Content words that a tie of whole sentences needs, unless the sentences are equal.
	private static final int CONTENT = 3;
	/// Content words that a shared clause needs.
	private static final int CLAUSE = 5;
	/// The most words of a sentence that may be a label.
	private static final int NAMES = 3;
	/// The most words of a label that leads into a sentence.
	private static final int LABEL = 5;
	private static final Pattern LINK = Pattern.compile("https?:.*|www\\..*|[^/]*\\w\\.\\w[^/]*/.*");

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
			var left = new Stretch(sharing, u, s, c.first, c.last + 1);
			var right = new Stretch(sharing, v, t, c.firstRight, c.lastRight + 1);
			boolean same = c.same == left.words() && c.same == right.words() && c.same >= CLAUSE;
			if (same && left.isSetOff() && right.isSetOff()) {
				ties.add(tie(u, left.core(), v, right.core()));
			} else {
				ties.add(tie(u, reading(left, sharedLeft[s]), v, reading(right, sharedRight[t])));
			}
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
			return c.content > 0 && !isLabel(u, s);
		}
		return (c.content >= CONTENT && c.same >= COVERED * Math.min(left, right)) || (c.content >= CLAUSE && isDense(c));
	}

	/// Whether a sentence is but a few names and figures or a short subhead, which say nothing of the story: a dateline, the hour
	/// of an entry, a heading that leads to other pages. A headline is none, however short.
	private boolean isLabel(int version, int sentence) {
		var shape = sharing.shapes.get(version);
		return words(version, sentence) <= NAMES && shape.kind(sentence) != Kind.HEADLINE
				&& (shape.kind(sentence) == Kind.SUBHEAD || shape.isOfNames(sentence));
	}

	private static boolean isDense(Count c) {
		int span = Math.max(c.last - c.first, c.lastRight - c.firstRight) + 1;
		return c.same >= COVERED * span;
	}

	private int words(int version, int sentence) {
		var shape = sharing.shapes.get(version);
		return sharing.words(version, shape.start(sentence), shape.end(sentence));
	}

	private Reading reading(Stretch stretch, int shared) {
		var shape = sharing.shapes.get(stretch.version());
		int sentence = stretch.sentence();
		Span span = shared >= WHOLE * words(stretch.version(), sentence) ? shape.span(shape.start(sentence), shape.end(sentence))
				: shape.span(stretch.from(), stretch.to());
		return new Reading(stretch.version(), span);
	}

	private Tie tie(int u, Reading left, int v, Reading right) {
		var likeness = sharing.likeness(u, left.span(), v, right.span());
		return new Tie(left, right, likeness.degree(), likeness.score(), likeness.why(), List.of());
	}

	/// Tokens `[from, to)` of a sentence, from the first shared word to the last.
	private record Stretch(Sharing sharing, int version, int sentence, int from, int to) {
		private Shape shape() {
			return sharing.shapes.get(version);
		}

		int words() {
			return sharing.words(version, from, to);
		}

		/// Whether nothing but a label stands before the stretch and nothing but links after it.
		boolean isSetOff() {
			return (hasNoneBefore() || isLedIn()) && IntStream.range(to, shape().end(sentence))
					.allMatch(t -> !sharing.isWord(version, t) || isLink(t));
		}

		private boolean hasNoneBefore() {
			return sharing.words(version, shape().start(sentence), from) == 0;
		}

		/// Whether a short label with its colon stands before the stretch.
		private boolean isLedIn() {
			int t = from - 1;
			while (t > shape().start(sentence) && !sharing.isWord(version, t) && !key(t).equals(":")) {
				t--;
			}
			return key(t).equals(":") && sharing.words(version, shape().start(sentence), t) <= LABEL;
		}

		private boolean isLink(int t) {
			return LINK.matcher(key(t)).matches();
		}

		private String key(int t) {
			return sharing.token(version, t).key();
		}

		/// The stretch with the punctuation that belongs to it.
		Reading core() {
			int start = hasNoneBefore() ? shape().start(sentence) : from;
			int end = to;
			while (end < shape().end(sentence) && !sharing.isWord(version, end)) {
				end++;
			}
			return new Reading(version, shape().span(start, end));
		}
	}
}
