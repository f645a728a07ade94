package variorum.align;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import variorum.align.ClauseGroup.Run;
import variorum.align.Passage.Reading;

/// The pairs of clauses that rulings put together and apart.
///
/// Of two runs of clauses that belong together, those are pairs that stand at the same part of each: the first with the
/// first, the last with the last, so that what stands before and after has a neighbour.
record RuledPairs(TreeSet<Pair> together, TreeSet<Pair> apart) {
	/// Two clauses numbered through all versions, `left` in the earlier version; `versions` orders pairs by theirs.
	record Pair(int versions, int left, int right) implements Comparable<Pair> {
		private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::versions).thenComparingInt(Pair::left)
				.thenComparingInt(Pair::right);

		@Override
		public int compareTo(Pair other) {
			return ORDER.compare(this, other);
		}
	}

	static RuledPairs of(List<Ruling> rulings, StoryClauses story) {
		var pairs = new RuledPairs(new TreeSet<>(), new TreeSet<>());
		for (var ruling : rulings) {
			switch (ruling) {
				case Ruling.Together(var readings) -> across(readings, readings, story, pairs::join);
				case Ruling.Apart(var some, var others) -> across(some, others, story, pairs::part);
				case Ruling.Near _ -> { }
			}
		}
		return pairs;
	}

	/// Two runs of clauses of different versions, the earlier one first.
	private interface Runs {
		void take(Run left, Run right, StoryClauses story);
	}

	private static void across(List<Reading> some, List<Reading> others, StoryClauses story, Runs runs) {
		for (var a : some) {
			for (var b : others) {
				var left = a.version() < b.version() ? a : b;
				var right = left.equals(a) ? b : a;
				if (left.version() != right.version()) {
					story.run(left.version(), left.span()).ifPresent(l -> story.run(right.version(), right.span())
							.ifPresent(r -> runs.take(l, r, story)));
				}
			}
		}
	}

	private void join(Run left, Run right, StoryClauses story) {
		// A later ruling wins: what was apart is together now.
		int steps = Math.max(left.length(), right.length());
		IntStream.range(0, steps).mapToObj(i -> pair(left.first() + i * left.length() / steps, right.first() + i * right.length() / steps,
				story)).forEach(p -> {
					together.add(p);
					apart.remove(p);
				});
	}

	private void part(Run left, Run right, StoryClauses story) {
		for (int l = left.first(); l <= left.last(); l++) {
			for (int r = right.first(); r <= right.last(); r++) {
				var pair = pair(l, r, story);
				apart.add(pair);
				together.remove(pair);
			}
		}
	}

	private static Pair pair(int left, int right, StoryClauses story) {
		return new Pair(story.evidence().versionOf(left) * story.evidence().versions() + story.evidence().versionOf(right), left, right);
	}
}
