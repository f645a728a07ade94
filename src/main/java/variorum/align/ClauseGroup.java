package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Clauses of several versions that tell the same: of each version one run of them, or several that stand apart where it
/// tells the same again (a headline and the sentence under it). The runs of a version are in order.
record ClauseGroup(Map<Integer, List<Run>> runs) {
	/// A run of clauses of one version, both numbered through all versions and both part of it.
	record Run(int first, int last) {
		boolean touches(Run other) {
			return last + 1 == other.first || other.last + 1 == first;
		}

		Run cover(Run other) {
			return new Run(Math.min(first, other.first), Math.max(last, other.last));
		}

		int length() {
			return last - first + 1;
		}

		IntStream clauses() {
			return IntStream.rangeClosed(first, last);
		}
	}

	/// A run and its version.
	record Told(int version, Run run) { }

	ClauseGroup {
		var copy = new TreeMap<Integer, List<Run>>();
		runs.forEach((version, r) -> copy.put(version, List.copyOf(r)));
		runs = copy;
	}

	/// One run of each version.
	static ClauseGroup of(Map<Integer, Run> runs) {
		var lists = new TreeMap<Integer, List<Run>>();
		runs.forEach((version, r) -> lists.put(version, List.of(r)));
		return new ClauseGroup(lists);
	}

	Set<Integer> versions() {
		return runs.keySet();
	}

	/// The runs of `version`, none where it is not in the group.
	List<Run> of(int version) {
		return runs.getOrDefault(version, List.of());
	}

	/// All runs, by version and place.
	List<Told> told() {
		return runs.entrySet().stream().flatMap(e -> e.getValue().stream().map(r -> new Told(e.getKey(), r))).toList();
	}

	/// Whether no version tells it more than once.
	boolean isSingle() {
		return runs.values().stream().allMatch(r -> r.size() == 1);
	}

	/// The clauses of all runs.
	IntStream clauses() {
		return runs.values().stream().flatMap(List::stream).flatMapToInt(Run::clauses);
	}

	/// Whether both have a version in common.
	boolean meets(ClauseGroup other) {
		return versions().stream().anyMatch(other.versions()::contains);
	}

	/// Both as one; runs that touch become one, except over a clause that `begins` something else.
	ClauseGroup with(ClauseGroup other, boolean[] begins) {
		var all = new TreeMap<Integer, List<Run>>();
		Stream.of(this, other).flatMap(g -> g.versions().stream()).distinct()
				.forEach(v -> all.put(v, joined(Stream.concat(of(v).stream(), other.of(v).stream())
						.sorted(Comparator.comparingInt(Run::first)).toList(), begins)));
		return new ClauseGroup(all);
	}

	/// Both as one, where each has one run of the same versions: what lies between belongs to it.
	ClauseGroup spanning(ClauseGroup next) {
		var all = new TreeMap<Integer, List<Run>>();
		runs.forEach((v, r) -> all.put(v, List.of(r.getFirst().cover(next.of(v).getFirst()))));
		return new ClauseGroup(all);
	}

	private static List<Run> joined(List<Run> ordered, boolean[] begins) {
		var joined = new ArrayList<Run>();
		for (Run r : ordered) {
			boolean goesOn = !joined.isEmpty() && joined.getLast().touches(r) && !begins[r.first()];
			joined.add(goesOn ? joined.removeLast().cover(r) : r);
		}
		return joined;
	}
}
