package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.align.ClauseLikeness.InCommon;
import variorum.align.Common.Kind;
import variorum.text.Span;

/// Which clauses tell which [Common]s, and how much each says: one that few clauses tell says more than one that all do.
final class ClauseCommons {
	/// What two readings tell, each in its words.
	record Told(Span left, Span right) { }

	/// By version and clause the numbers of what it tells.
	private final List<List<Set<Integer>>> told = new ArrayList<>();
	private final List<Wording> versions;
	private final List<Common> commons;
	/// From 0, told in every clause, to 1, told in one.
	private final float[] weights;

	ClauseCommons(List<Wording> versions, List<Common> commons) {
		this.versions = versions;
		this.commons = commons;
		versions.forEach(w -> told.add(w.clauses().stream().<Set<Integer>>map(c -> new HashSet<>()).toList()));
		int clauses = Math.max(2, versions.stream().mapToInt(w -> w.clauses().size()).sum());
		weights = new float[commons.size()];
		for (int n = 0; n < weights.length; n++) {
			int tellers = 0;
			for (var place : commons.get(n).places()) {
				tellers += add(versions.get(place.version()), place, n) ? 1 : 0;
			}
			weights[n] = tellers == 0 ? 0 : (float) (Math.log((double) clauses / tellers) / Math.log(clauses));
		}
	}

	/// Whether a clause tells it that was not known to.
	private boolean add(Wording version, Common.Place place, int number) {
		int c = version.clauseAt(place.span().start());
		return c >= 0 && told.get(place.version()).get(c).add(number);
	}

	/// What the clauses from `i` to `iLast` of version `a` tell and those from `j` to `jLast` of version `b` too: of each kind the
	/// weight of the weightiest.
	InCommon of(int a, int i, int iLast, int b, int j, int jLast) {
		var both = both(a, i, iLast, b, j, jLast);
		return both.isEmpty() ? InCommon.NOTHING : new InCommon(weightiest(Kind.PERSON, both), weightiest(Kind.TIME, both),
				weightiest(Kind.AMOUNT, both));
	}

	private Set<Integer> both(int a, int i, int iLast, int b, int j, int jLast) {
		var both = new HashSet<Integer>();
		told.get(a).subList(i, iLast + 1).forEach(both::addAll);
		if (!both.isEmpty()) {
			var there = new HashSet<Integer>();
			told.get(b).subList(j, jLast + 1).forEach(there::addAll);
			both.retainAll(there);
		}
		return both;
	}

	/// What `here` of version `a` and `there` of version `b` both tell, the weightiest first: where each tells it first.
	List<Told> told(int a, Span here, int b, Span there) {
		int i = versions.get(a).clauseAt(here.start());
		int j = versions.get(b).clauseAt(there.start());
		if (i < 0 || j < 0) {
			return List.of();
		}
		int iLast = Math.max(i, versions.get(a).clauseAt(here.end() - 1));
		int jLast = Math.max(j, versions.get(b).clauseAt(there.end() - 1));
		return both(a, i, iLast, b, j, jLast).stream()
				.sorted(Comparator.comparingDouble((Integer n) -> -weights[n]).thenComparingInt(n -> n))
				.flatMap(n -> first(n, a, here).stream().flatMap(x -> first(n, b, there).stream().map(y -> new Told(x, y)))).toList();
	}

	private Optional<Span> first(int number, int version, Span within) {
		return commons.get(number).places().stream().filter(p -> p.version() == version && within.contains(p.span().start()))
				.map(Common.Place::span).findFirst();
	}

	private float weightiest(Kind kind, Set<Integer> numbers) {
		float most = 0;
		for (int n : numbers) {
			most = commons.get(n).kind() == kind ? Math.max(most, weights[n]) : most;
		}
		return most;
	}
}
