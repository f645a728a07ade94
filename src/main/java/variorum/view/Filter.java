package variorum.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import variorum.align.Degree;
import variorum.collation.Collation;
import variorum.facts.Fact;

/// What is marked in the columns: which kinds of fact, which degrees of wording, facts told differently, facts of one source.
public record Filter(Set<FactKind> kinds, Set<Degree> degrees, boolean differing, boolean single) {
	/// Everything that versions share; facts that only one source tells are left unmarked.
	public static final Filter SHARED = new Filter(EnumSet.allOf(FactKind.class), EnumSet.allOf(Degree.class), true, false);

	public Filter {
		kinds = Set.copyOf(kinds);
		degrees = Set.copyOf(degrees);
	}

	/// Whether `fact` is marked.
	public boolean shows(Fact fact) {
		return switch (fact.status()) {
			case DIFFERING -> differing && kinds.contains(FactKind.of(fact.type()));
			case SINGLE -> single && kinds.contains(FactKind.of(fact.type()));
			case AGREED -> kinds.contains(FactKind.of(fact.type()));
		};
	}

	/// Whether passages of `degree` are marked.
	public boolean shows(Degree degree) {
		return degrees.contains(degree);
	}

	/// The same with `kind` turned on or off.
	public Filter with(FactKind kind, boolean on) {
		return new Filter(changed(kinds, kind, on), degrees, differing, single);
	}

	/// The same with `degree` turned on or off.
	public Filter with(Degree degree, boolean on) {
		return new Filter(kinds, changed(degrees, degree, on), differing, single);
	}

	/// The same with facts told differently turned on or off.
	public Filter withDiffering(boolean on) {
		return new Filter(kinds, degrees, on, single);
	}

	/// The same with facts of one source turned on or off.
	public Filter withSingle(boolean on) {
		return new Filter(kinds, degrees, differing, on);
	}

	private static <E extends Enum<E>> Set<E> changed(Set<E> set, E value, boolean on) {
		var copy = new java.util.HashSet<>(set);
		if (on) {
			copy.add(value);
		} else {
			copy.remove(value);
		}
		return copy;
	}

	/// How many there are to show: shared facts by kind, passages by degree, facts told differently, facts of one source,
	/// passages that were moved.
	public record Counts(Map<FactKind, Integer> kinds, Map<Degree, Integer> degrees, int differing, int single, int moved) {
		public Counts {
			kinds = Map.copyOf(kinds);
			degrees = Map.copyOf(degrees);
		}

		/// The counts of a collation.
		public static Counts of(Collation c) {
			var kinds = new EnumMap<FactKind, Integer>(FactKind.class);
			var degrees = new EnumMap<Degree, Integer>(Degree.class);
			for (var f : c.facts()) {
				if (f.status() != Fact.Status.SINGLE) {
					kinds.merge(FactKind.of(f.type()), 1, Integer::sum);
				}
			}
			for (var p : c.alignment().passages()) {
				degrees.merge(p.degree(), 1, Integer::sum);
			}
			return new Counts(kinds, degrees, count(c, Fact.Status.DIFFERING), count(c, Fact.Status.SINGLE),
					(int) c.alignment().passages().stream().filter(p -> Moves.any(p, v -> true)).count());
		}

		private static int count(Collation c, Fact.Status status) {
			return (int) c.facts().stream().filter(f -> f.status() == status).count();
		}

		/// Shared facts of `kind`.
		public int of(FactKind kind) {
			return kinds.getOrDefault(kind, 0);
		}

		/// Passages of `degree`.
		public int of(Degree degree) {
			return degrees.getOrDefault(degree, 0);
		}

		/// All shared facts.
		public int facts() {
			return kinds.values().stream().mapToInt(Integer::intValue).sum();
		}

		/// All passages.
		public int passages() {
			return degrees.values().stream().mapToInt(Integer::intValue).sum();
		}
	}
}
