package variorum.align;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import variorum.align.Chains.Block;

/// Aligns two versions: shared runs, chained to blocks; the heaviest blocks in common order are the backbone, the others
/// have moved; then the words between are filled in, inside a block freely, between blocks only as far as the agreement
/// reaches ([GapFill]).
final class PairAligner {
	/// The least weight of a block, in place or moved: about three words that say something.
	private static final float BLOCK = 3f;
	/// How many tokens beyond the ends of a moved block are looked at.
	private static final int BEYOND = 40;

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
		private final GapFill.Sides sides;

		Work(int left, int right) {
			this.left = left;
			this.right = right;
			a = words.keys[left];
			b = words.keys[right];
			pairing = new Pairing(a.length, b.length);
			sides = new GapFill.Sides(words, substitutes, beat, a, b, pairing);
		}

		Pairing run() {
			var blocks = new Chains(words, left, right, beat).blocks(runs.between(left, right), BLOCK);
			var backbone = Backbone.of(blocks, b.length);
			Set<Block> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
			inPlace.addAll(backbone);
			var moved = blocks.stream().filter(x -> !inPlace.contains(x)).toList();
			backbone.forEach(x -> link(x, false));
			moved.forEach(x -> link(x, true));
			backbone.forEach(x -> fillInside(x, false));
			moved.forEach(x -> fillInside(x, true));
			fillBetween(backbone);
			moved.forEach(this::extendMoved);
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
				GapFill.of(sides, before.aEnd(), after.a(), before.bEnd(), after.b(), isMoved).inside();
			}
		}

		private void fillBetween(List<Block> backbone) {
			int fromA = 0;
			int fromB = 0;
			for (var block : backbone) {
				GapFill.of(sides, fromA, block.a(), fromB, block.b(), false).between();
				fromA = block.aEnd();
				fromB = block.bEnd();
			}
			GapFill.of(sides, fromA, a.length, fromB, b.length, false).between();
		}

		private void extendMoved(Block m) {
			int toA = m.aEnd();
			int toB = m.bEnd();
			while (toA < a.length && toA < m.aEnd() + BEYOND && pairing.right(toA) == Pairing.NONE) {
				toA++;
			}
			while (toB < b.length && toB < m.bEnd() + BEYOND && pairing.left(toB) == Pairing.NONE) {
				toB++;
			}
			GapFill.of(sides, m.aEnd(), toA, m.bEnd(), toB, true).onwards();
			int fromA = m.a();
			int fromB = m.b();
			while (fromA > 0 && fromA > m.a() - BEYOND && pairing.right(fromA - 1) == Pairing.NONE) {
				fromA--;
			}
			while (fromB > 0 && fromB > m.b() - BEYOND && pairing.left(fromB - 1) == Pairing.NONE) {
				fromB--;
			}
			GapFill.of(sides, fromA, m.a(), fromB, m.b(), true).backwards();
		}
	}
}
