package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fills a gap between two blocks: links the words of two stretches, those that are still free, as far as they agree.
///
/// A small gap, or one inside a block, is aligned whole ([Gaps]) and believed. In a wide one only agreement that holds is
/// taken: what goes on from an end of the gap until too many words are without an answer, and what is enough to stand free
/// between the ends. A gap too wide to be aligned at once is walked through from its beginning, a window at a time, as long as
/// agreement holds, and looked at once more at its end: linear in its words. What is out of step by more than a window, with
/// no word in it rare enough to be a seed, stays unaligned.
final class GapFill {
	/// How many tokens make a window.
	private static final int REACH = 40;
	/// Gaps with no more tokens than this on either side are aligned whole.
	private static final int NARROW = 4;
	/// What a token without an answer costs when agreement is followed.
	private static final float LONELY = 0.2f;
	/// How far the agreement may fall before it is given up.
	private static final float FALL = 0.8f;
	/// The least weight of agreement that stands free between two blocks.
	private static final float ISLAND = 2.5f;

	/// Two versions that are being aligned: the keys `a` and `b` of their tokens and the links so far.
	record Sides(Words words, Substitutes substitutes, Beat beat, int[] a, int[] b, Pairing pairing) { }

	private final Sides sides;
	/// The free tokens of both stretches.
	private final int[] placesA;
	private final int[] placesB;
	private final boolean isMoved;

	private GapFill(Sides sides, int[] placesA, int[] placesB, boolean isMoved) {
		this.sides = sides;
		this.placesA = placesA;
		this.placesB = placesB;
		this.isMoved = isMoved;
	}

	/// The free tokens of `[fromA, toA)` and `[fromB, toB)`; links between them are to be marked as moved or not.
	static GapFill of(Sides sides, int fromA, int toA, int fromB, int toB, boolean isMoved) {
		return new GapFill(sides, Ints.where(fromA, toA, t -> sides.pairing.right(t) == Pairing.NONE),
				Ints.where(fromB, toB, t -> sides.pairing.left(t) == Pairing.NONE), isMoved);
	}

	/// Fills a gap inside a block.
	void inside() {
		take(pairs());
		substitute();
	}

	/// Fills a gap between two blocks that are in place.
	void between() {
		if (Math.max(placesA.length, placesB.length) <= NARROW) {
			inside();
		} else if ((long) placesA.length * placesB.length <= Gaps.MOST) {
			takeSupported(true, true);
		} else {
			walk();
		}
	}

	/// Follows the agreement from the beginning of the gap.
	void onwards() {
		take(prefix(pairs()));
	}

	/// Follows the agreement back from the end of the gap.
	void backwards() {
		take(suffix(pairs()));
	}

	private void walk() {
		int fromA = 0;
		int fromB = 0;
		boolean holds = true;
		while (holds) {
			var window = window(fromA, fromB);
			var agreed = window.prefix(window.pairs());
			holds = !agreed.isEmpty() && Math.min(agreed.getLast().a(), agreed.getLast().b()) >= REACH / 2;
			if (holds) {
				window.take(agreed);
				window.upTo(agreed.getLast()).substitute();
				fromA += agreed.getLast().a() + 1;
				fromB += agreed.getLast().b() + 1;
			} else {
				window.takeSupported(true, false);
			}
		}
		window(Math.max(fromA + REACH, placesA.length - REACH), Math.max(fromB + REACH, placesB.length - REACH))
				.takeSupported(false, true);
	}

	private GapFill window(int fromA, int fromB) {
		return new GapFill(sides, window(placesA, fromA), window(placesB, fromB), isMoved);
	}

	private GapFill upTo(Gaps.Pair last) {
		return new GapFill(sides, Arrays.copyOf(placesA, last.a() + 1), Arrays.copyOf(placesB, last.b() + 1), isMoved);
	}

	private static int[] window(int[] places, int from) {
		int start = Math.min(from, places.length);
		return Arrays.copyOfRange(places, start, Math.min(start + REACH, places.length));
	}

	private List<Gaps.Pair> pairs() {
		sides.beat.tick();
		return Gaps.align(keys(placesA, sides.a), keys(placesB, sides.b), sides.words);
	}

	private void take(List<Gaps.Pair> pairs) {
		pairs.forEach(p -> sides.pairing.link(placesA[p.a()], placesB[p.b()], isMoved));
	}

	/// Takes what agrees next to the ends that border on agreement, and what agrees well enough to stand by itself.
	private void takeSupported(boolean fromStart, boolean fromEnd) {
		var pairs = pairs();
		List<Gaps.Pair> prefix = fromStart ? prefix(pairs) : List.of();
		var rest = pairs.subList(prefix.size(), pairs.size());
		List<Gaps.Pair> suffix = fromEnd ? suffix(rest) : List.of();
		take(prefix);
		take(suffix);
		islands(rest.subList(0, rest.size() - suffix.size())).forEach(this::take);
		substitute();
	}

	private List<Gaps.Pair> prefix(List<Gaps.Pair> pairs) {
		float score = 0;
		float best = 0;
		int kept = 0;
		int lastA = -1;
		int lastB = -1;
		for (int k = 0; k < pairs.size() && score >= best - FALL; k++) {
			var p = pairs.get(k);
			score += gain(p, Math.max(p.a() - lastA, p.b() - lastB) - 1);
			if (score > best) {
				best = score;
				kept = k + 1;
			}
			lastA = p.a();
			lastB = p.b();
		}
		return pairs.subList(0, kept);
	}

	private List<Gaps.Pair> suffix(List<Gaps.Pair> pairs) {
		float score = 0;
		float best = 0;
		int kept = pairs.size();
		int nextA = placesA.length;
		int nextB = placesB.length;
		for (int k = pairs.size() - 1; k >= 0 && score >= best - FALL; k--) {
			var p = pairs.get(k);
			score += gain(p, Math.max(nextA - p.a(), nextB - p.b()) - 1);
			if (score > best) {
				best = score;
				kept = k;
			}
			nextA = p.a();
			nextB = p.b();
		}
		return pairs.subList(kept, pairs.size());
	}

	private List<List<Gaps.Pair>> islands(List<Gaps.Pair> pairs) {
		var islands = new ArrayList<List<Gaps.Pair>>();
		int from = 0;
		while (from < pairs.size()) {
			float score = 0;
			float best = 0;
			int end = from;
			for (int k = from; k < pairs.size() && score >= best - FALL && score >= 0; k++) {
				score += gain(pairs.get(k), k == from ? 0 : lonely(pairs.get(k - 1), pairs.get(k)));
				if (score > best) {
					best = score;
					end = k + 1;
				}
			}
			if (best >= ISLAND) {
				islands.add(pairs.subList(from, end));
			}
			from = Math.max(from + 1, end);
		}
		return islands;
	}

	private static int lonely(Gaps.Pair first, Gaps.Pair then) {
		return Math.max(then.a() - first.a(), then.b() - first.b()) - 1;
	}

	private float gain(Gaps.Pair p, int lonely) {
		return sides.words.weight(sides.a[placesA[p.a()]]) - LONELY * lonely;
	}

	/// Pairs spellings of one word among the free words between each two neighbouring links.
	private void substitute() {
		int fromA = 0;
		int fromB = 0;
		for (var link : links()) {
			substitute(fromA, link.a(), fromB, link.b());
			fromA = link.a() + 1;
			fromB = link.b() + 1;
		}
		substitute(fromA, placesA.length, fromB, placesB.length);
	}

	/// The links inside the gap, in order.
	private List<Gaps.Pair> links() {
		var links = new ArrayList<Gaps.Pair>();
		int j = 0;
		for (int i = 0; i < placesA.length; i++) {
			int answer = sides.pairing.right(placesA[i]);
			if (answer != Pairing.NONE) {
				while (placesB[j] != answer) {
					j++;
				}
				links.add(new Gaps.Pair(i, j));
			}
		}
		return links;
	}

	private void substitute(int fromA, int toA, int fromB, int toB) {
		int[] freeA = words(placesA, sides.a, fromA, toA);
		int[] freeB = words(placesB, sides.b, fromB, toB);
		for (var p : sides.substitutes.like(keys(freeA, sides.a), keys(freeB, sides.b))) {
			sides.pairing.link(freeA[p.a()], freeB[p.b()], isMoved);
		}
	}

	private int[] words(int[] places, int[] keys, int from, int to) {
		int[] found = Ints.where(from, to, k -> sides.words.isWord(keys[places[k]]));
		Arrays.setAll(found, k -> places[found[k]]);
		return found;
	}

	private static int[] keys(int[] places, int[] of) {
		int[] keys = new int[places.length];
		for (int k = 0; k < places.length; k++) {
			keys[k] = of[places[k]];
		}
		return keys;
	}
}
