package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.align.Chains.Block;

/// Aligns two versions: shared runs, chained to blocks; the heaviest blocks in common order are the backbone, the others
/// have moved; then the words between are filled in, inside a block freely, between blocks only as far as the agreement
/// reaches.
final class PairAligner {
	/// The least weight of a block, in place or moved: about three words that say something.
	private static final float BLOCK = 3f;
	/// How many tokens beyond the end of a moved block, or at the ends of a wide gap, are looked at.
	private static final int REACH = 40;
	/// Gaps with no more tokens than this on either side are aligned whole.
	private static final int NARROW = 4;
	/// What a token without an answer costs when agreement is followed from the end of a block.
	private static final float LONELY = 0.2f;
	/// How far the agreement may fall before it is given up.
	private static final float FALL = 0.8f;
	/// The least weight of agreement that stands free between two blocks.
	private static final float ISLAND = 2.5f;

	private final Words words;
	private final Runs runs;
	private final Substitutes substitutes;
	private final Beat beat;

	PairAligner(Words words, Grams grams, Beat beat) {
		this.words = words;
		this.beat = beat;
		runs = new Runs(words, grams, beat);
		substitutes = new Substitutes(words);
	}

	Pairing align(int left, int right) {
		return new Work(left, right).run();
	}

	private final class Work {
		private final int[] a;
		private final int[] b;
		private final int left;
		private final int right;
		private final Pairing pairing;

		Work(int left, int right) {
			this.left = left;
			this.right = right;
			a = words.keys[left];
			b = words.keys[right];
			pairing = new Pairing(a.length, b.length);
		}

		Pairing run() {
			var blocks = new Chains(words, left, right, beat).blocks(runs.between(left, right), BLOCK);
			var backbone = Backbone.of(blocks, b.length);
			var moved = new ArrayList<>(blocks);
			moved.removeAll(backbone);
			backbone.forEach(x -> link(x, false));
			moved.forEach(x -> link(x, true));
			backbone.forEach(x -> fillInside(x, false));
			moved.forEach(x -> fillInside(x, true));
			fillBetween(backbone);
			for (var m : moved) {
				extendMoved(m);
			}
			return pairing;
		}

		private void link(Block block, boolean isMoved) {
			for (var r : block.runs()) {
				for (int k = 0; k < r.length(); k++) {
					pairing.link(r.a() + k, r.b() + k, isMoved);
				}
			}
		}

		private void fillInside(Block block, boolean isMoved) {
			for (int k = 1; k < block.runs().size(); k++) {
				var before = block.runs().get(k - 1);
				var after = block.runs().get(k);
				var gap = gap(before.aEnd(), after.a(), before.bEnd(), after.b());
				gap.take(gap.pairs(), isMoved);
				gap.substitute(isMoved);
			}
		}

		private void fillBetween(List<Block> backbone) {
			int fromA = 0;
			int fromB = 0;
			for (int k = 0; k <= backbone.size(); k++) {
				boolean last = k == backbone.size();
				int toA = last ? a.length : backbone.get(k).a();
				int toB = last ? b.length : backbone.get(k).b();
				fill(gap(fromA, toA, fromB, toB));
				if (!last) {
					fromA = backbone.get(k).aEnd();
					fromB = backbone.get(k).bEnd();
				}
			}
		}

		private void fill(Gap gap) {
			if (gap.isNarrow()) {
				gap.take(gap.pairs(), false);
				gap.substitute(false);
			} else if (gap.size() <= Gaps.MOST) {
				gap.takeSupported(false);
			} else {
				gap.head().takeSupported(false);
				gap.tail().takeSupported(false);
			}
		}

		private void extendMoved(Block m) {
			int toA = m.aEnd();
			int toB = m.bEnd();
			while (toA < a.length && toA < m.aEnd() + REACH && pairing.right(toA) == Pairing.NONE) {
				toA++;
			}
			while (toB < b.length && toB < m.bEnd() + REACH && pairing.left(toB) == Pairing.NONE) {
				toB++;
			}
			var after = gap(m.aEnd(), toA, m.bEnd(), toB);
			after.take(after.prefix(after.pairs()), true);
			int fromA = m.a();
			int fromB = m.b();
			while (fromA > 0 && fromA > m.a() - REACH && pairing.right(fromA - 1) == Pairing.NONE) {
				fromA--;
			}
			while (fromB > 0 && fromB > m.b() - REACH && pairing.left(fromB - 1) == Pairing.NONE) {
				fromB--;
			}
			var before = gap(fromA, m.a(), fromB, m.b());
			before.take(before.suffix(before.pairs()), true);
		}

		private Gap gap(int fromA, int toA, int fromB, int toB) {
			var freeA = new Free(fromA, toA, true);
			var freeB = new Free(fromB, toB, false);
			return new Gap(freeA.places(), freeB.places());
		}

		/// The free tokens of a stretch.
		private final class Free {
			private final int[] places;

			Free(int from, int to, boolean isLeft) {
				int n = 0;
				for (int t = from; t < to; t++) {
					n += isFree(t, isLeft) ? 1 : 0;
				}
				places = new int[n];
				int k = 0;
				for (int t = from; t < to; t++) {
					if (isFree(t, isLeft)) {
						places[k++] = t;
					}
				}
			}

			private boolean isFree(int t, boolean isLeft) {
				return (isLeft ? pairing.right(t) : pairing.left(t)) == Pairing.NONE;
			}

			int[] places() {
				return places;
			}
		}

		/// Two stretches of free tokens that may answer each other, as indexes of tokens.
		private final class Gap {
			private final int[] placesA;
			private final int[] placesB;

			Gap(int[] placesA, int[] placesB) {
				this.placesA = placesA;
				this.placesB = placesB;
			}

			long size() {
				return (long) placesA.length * placesB.length;
			}

			boolean isNarrow() {
				return Math.max(placesA.length, placesB.length) <= NARROW;
			}

			Gap head() {
				return part(0, Math.min(REACH, placesA.length), 0, Math.min(REACH, placesB.length));
			}

			Gap tail() {
				return part(Math.max(REACH, placesA.length - REACH), placesA.length, Math.max(REACH, placesB.length - REACH),
						placesB.length);
			}

			private Gap part(int fromA, int toA, int fromB, int toB) {
				return new Gap(Arrays.copyOfRange(placesA, Math.min(fromA, toA), toA),
						Arrays.copyOfRange(placesB, Math.min(fromB, toB), toB));
			}

			List<Gaps.Pair> pairs() {
				beat.tick();
				return Gaps.align(keys(placesA, a), keys(placesB, b), words);
			}

			void take(List<Gaps.Pair> pairs, boolean isMoved) {
				for (var p : pairs) {
					pairing.link(placesA[p.a()], placesB[p.b()], isMoved);
				}
			}

			/// Takes what agrees next to the ends of the gap, and what agrees well enough to stand by itself.
			void takeSupported(boolean isMoved) {
				var pairs = pairs();
				var prefix = prefix(pairs);
				var rest = pairs.subList(prefix.size(), pairs.size());
				var suffix = suffix(rest);
				var middle = rest.subList(0, rest.size() - suffix.size());
				take(prefix, isMoved);
				take(suffix, isMoved);
				for (var island : islands(middle)) {
					take(island, isMoved);
				}
				substitute(isMoved);
			}

			List<Gaps.Pair> prefix(List<Gaps.Pair> pairs) {
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

			List<Gaps.Pair> suffix(List<Gaps.Pair> pairs) {
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
					int k = from;
					for (; k < pairs.size() && score >= best - FALL && score >= 0; k++) {
						var p = pairs.get(k);
						int lonely = k == from ? 0
								: Math.max(p.a() - pairs.get(k - 1).a(), p.b() - pairs.get(k - 1).b()) - 1;
						score += gain(p, lonely);
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

			private float gain(Gaps.Pair p, int lonely) {
				return words.weight(a[placesA[p.a()]]) - LONELY * lonely;
			}

			/// Pairs spellings of one word among the free words between each two neighbouring links.
			void substitute(boolean isMoved) {
				int fromA = 0;
				int fromB = 0;
				for (var link : links()) {
					substitute(fromA, link.a(), fromB, link.b(), isMoved);
					fromA = link.a() + 1;
					fromB = link.b() + 1;
				}
				substitute(fromA, placesA.length, fromB, placesB.length, isMoved);
			}

			/// The links inside the gap, in order.
			private List<Gaps.Pair> links() {
				var links = new ArrayList<Gaps.Pair>();
				int j = 0;
				for (int i = 0; i < placesA.length; i++) {
					int answer = pairing.right(placesA[i]);
					if (answer != Pairing.NONE) {
						while (placesB[j] != answer) {
							j++;
						}
						links.add(new Gaps.Pair(i, j));
					}
				}
				return links;
			}

			private void substitute(int fromA, int toA, int fromB, int toB, boolean isMoved) {
				int[] freeA = words(placesA, a, fromA, toA);
				int[] freeB = words(placesB, b, fromB, toB);
				for (var p : substitutes.like(keys(freeA, a), keys(freeB, b))) {
					pairing.link(freeA[p.a()], freeB[p.b()], isMoved);
				}
			}

			private int[] words(int[] places, int[] keys, int from, int to) {
				int n = 0;
				var found = new int[Math.max(0, to - from)];
				for (int k = from; k < to; k++) {
					if (words.isWord(keys[places[k]])) {
						found[n++] = places[k];
					}
				}
				return Arrays.copyOf(found, n);
			}

			private int[] keys(int[] places, int[] of) {
				var keys = new int[places.length];
				for (int k = 0; k < places.length; k++) {
					keys[k] = of[places[k]];
				}
				return keys;
			}
		}
	}
}
