package variorum.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Tells, of versions of which one is mostly a copy of the other, where a sentence could have been rewritten.
///
/// Who revises a text leaves what surrounds the place that is rewritten: a clause without a copy is told in other words, if at
/// all, at its own place between the copied clauses. So of such versions a pair of clauses that stand elsewhere, or do not
/// answer each other's places in their gap, must be all but certain. Versions that copy little are left alone: reporters tell
/// where they like, and two translations have sentences alike here and there, not in runs. Cost: linear in the clauses for each
/// pair of versions, and the width of a gap for each pair of clauses.
final class Rewriting {
	/// From this part of the shorter version's clauses on, copied, one version is a revision of the other.
	private static final double REVISED = 0.5;
	/// The part of the copied clauses of a revision that are followed by another, at least.
	private static final double FOLLOWED = 0.75;
	/// The widest gap, in clauses, whose places answer each other.
	private static final int WIDE = 4;
	/// How many clauses a place may be off, counted from the nearer end of the gap.
	private static final int OFF = 1;
	/// How likely a pair must be to be believed out of its place.
	private static final float SURE = 0.9f;

	private final StoryClauses story;
	/// For two versions, by [Evidence#key], the clauses of the left that have a known answer.
	private final Map<Integer, Copies> copies = new HashMap<>();

	private Rewriting(StoryClauses story) {
		this.story = story;
	}

	/// The probabilities `p`, one for each pair of clauses, where pairs out of place that are not all but certain have none.
	/// `known` are the groups of clauses that are copies.
	static float[] inPlace(float[] p, StoryClauses story, List<ClauseGroup> known) {
		var rewriting = new Rewriting(story);
		known.forEach(rewriting::add);
		float[] heeded = p.clone();
		for (int i = 0; i < p.length; i++) {
			if (p[i] < SURE && rewriting.isOutOfPlace(i)) {
				heeded[i] = 0;
			}
		}
		return heeded;
	}

	private void add(ClauseGroup group) {
		var told = group.told();
		for (int i = 0; i < told.size(); i++) {
			for (int j = i + 1; j < told.size(); j++) {
				int u = told.get(i).version();
				int v = told.get(j).version();
				if (u != v) {
					copies.computeIfAbsent(u * story.evidence().versions() + v, k -> new Copies(u, v))
							.add(told.get(i).run(), told.get(j).run());
				}
			}
		}
	}

	private boolean isOutOfPlace(int pair) {
		var of = copies.get(story.evidence().key(pair));
		return of != null && of.isRevision() && !of.answer(story.evidence().left(pair), story.evidence().right(pair));
	}

	/// The clauses of two versions that are copies of one another.
	private final class Copies {
		private final int from;
		private final int otherFrom;
		/// For each clause of the left version the first and last clause of the right one that answer it, or -1.
		private final int[] first;
		private final int[] last;
		/// For each clause of the right version whether it is an answer.
		private final boolean[] answers;

		Copies(int left, int right) {
			from = story.first()[left];
			otherFrom = story.first()[right];
			first = new int[story.first()[left + 1] - from];
			last = new int[first.length];
			Arrays.fill(first, -1);
			Arrays.fill(last, -1);
			answers = new boolean[story.first()[right + 1] - otherFrom];
		}

		void add(ClauseGroup.Run left, ClauseGroup.Run right) {
			left.clauses().forEach(c -> {
				first[c - from] = right.first() - otherFrom;
				last[c - from] = right.last() - otherFrom;
			});
			right.clauses().forEach(c -> answers[c - otherFrom] = true);
		}

		boolean isRevision() {
			boolean isLeftShorter = first.length <= answers.length;
			long copied = isLeftShorter ? Arrays.stream(first).filter(c -> c >= 0).count()
					: IntStream.range(0, answers.length).filter(c -> answers[c]).count();
			return copied >= REVISED * Math.min(first.length, answers.length) && isInRuns();
		}

		/// Whether most copies are followed by another: who revises copies pages, while two translations have sentences alike
		/// here and there.
		private boolean isInRuns() {
			int copied = (int) Arrays.stream(first).filter(c -> c >= 0).count();
			long followed = IntStream.range(1, first.length).filter(c -> first[c - 1] >= 0 && first[c] >= 0).count();
			return followed >= FOLLOWED * (copied - 1);
		}

		/// The nearest clause of the left version from `x` on in steps of `step` that has an answer, or past its end.
		private int neighbour(int x, int step) {
			int at = x + step;
			while (at >= 0 && at < first.length && first[at] < 0) {
				at += step;
			}
			return at;
		}

		/// Whether the two clauses are copies, or stand at one place between copies.
		boolean answer(int left, int right) {
			int x = left - from;
			int y = right - otherFrom;
			if (first[x] >= 0 || answers[y]) {
				return first[x] >= 0 && first[x] <= y && y <= last[x];
			}
			int before = neighbour(x, -1);
			int after = neighbour(x, 1);
			int begin = before < 0 ? -1 : last[before];
			int end = after == first.length ? answers.length : first[after];
			boolean inside = begin < y && y < end;
			boolean narrow = Math.max(after - before, end - begin) - 1 <= WIDE;
			return inside && narrow && (Math.abs((x - before) - (y - begin)) <= OFF || Math.abs((after - x) - (end - y)) <= OFF);
		}
	}
}
