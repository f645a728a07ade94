package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Joins groups of clauses that follow each other in the same versions, where those keep one order: translations are read by
/// the paragraph, and what moves there are paragraphs. Reports are left sentence by sentence, since a reader of news asks which
/// sentence answers which.
///
/// A single clause between two groups that is in none does not part them: it is what one version adds to what both tell. A
/// long row is cut into even parts. Cost: linear in the clauses of the groups.
final class ClauseRows {
	private final boolean[] begins;
	private final List<ClauseGroup> groups;
	private final Map<Integer, ClauseGroup> byStart = new HashMap<>();
	private final boolean[] taken;

	private ClauseRows(boolean[] begins, List<ClauseGroup> groups, Predicate<ClauseGroup> may) {
		this.begins = begins;
		this.groups = groups;
		taken = new boolean[begins.length];
		groups.forEach(g -> g.clauses().forEach(c -> taken[c] = true));
		groups.stream().filter(g -> g.isSingle() && may.test(g)).forEach(g -> byStart.put(start(g), g));
	}

	/// `groups` joined as long as no run grows beyond `most` words of meaning. `words[c]` is the length of clause c; only groups
	/// that `may` are joined, and none over a clause that `begins` something else or that tells it twice.
	static List<ClauseGroup> of(boolean[] begins, List<ClauseGroup> groups, int[] words, int most,
			Predicate<ClauseGroup> may) {
		return new ClauseRows(begins, groups, may).cut(words, most);
	}

	private static int start(ClauseGroup group) {
		return group.told().getFirst().run().first();
	}

	private List<ClauseGroup> cut(int[] words, int most) {
		Set<Integer> led = new HashSet<>();
		groups.forEach(g -> follower(g).ifPresent(next -> led.add(start(next))));
		var rows = new ArrayList<ClauseGroup>();
		for (var g : groups) {
			if (!led.contains(start(g))) {
				rows.addAll(cut(row(g), words, most));
			}
		}
		return rows;
	}

	private List<ClauseGroup> row(ClauseGroup first) {
		var row = new ArrayList<>(List.of(first));
		for (var next = follower(first); next.isPresent(); next = follower(next.get())) {
			row.add(next.get());
		}
		return row;
	}

	private Optional<ClauseGroup> follower(ClauseGroup group) {
		if (!group.equals(byStart.get(start(group)))) {
			return Optional.empty();
		}
		int after = group.told().getFirst().run().last() + 1;
		return Optional.ofNullable(byStart.get(after)).or(() -> Optional.ofNullable(byStart.get(after + 1)))
				.filter(next -> follows(group, next));
	}

	private boolean follows(ClauseGroup group, ClauseGroup next) {
		return group.versions().equals(next.versions()) && group.told().stream().allMatch(t -> {
			int after = t.run().last() + 1;
			int there = next.of(t.version()).getFirst().first();
			return there == after || (there == after + 1 && !taken[after] && !begins[after]);
		});
	}

	private List<ClauseGroup> cut(List<ClauseGroup> row, int[] words, int most) {
		int total = row.stream().mapToInt(g -> length(g, words)).sum();
		int parts = Math.max(1, (total + most - 1) / most);
		var cut = new ArrayList<ClauseGroup>();
		int done = 0;
		int part = -1;
		for (var g : row) {
			int length = length(g, words);
			int here = (int) ((done + length / 2) * (long) parts / Math.max(1, total));
			cut.add(here == part ? cut.removeLast().spanning(g) : g);
			part = here;
			done += length;
		}
		return cut;
	}

	private static int length(ClauseGroup group, int[] words) {
		return group.told().stream().mapToInt(t -> t.run().clauses().map(c -> words[c]).sum()).max().orElse(0);
	}
}
