package variorum.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import variorum.align.Degree;

/// The next place to read: from an offset in a column to the passage, difference or fact that follows or goes before. What a
/// column tells twice is met where it is told first: who chooses it stands there, and would meet it for ever.
public final class Steps {
	private Steps() { }

	/// The reading after (`forward`) or before `offset` in the column, the nearest first; none past the last.
	public static Optional<Mark.Shared> passage(Column column, int offset, boolean forward) {
		return step(column.shared(), Mark.Shared::passage, offset, forward, m -> true);
	}

	/// The next place that is told differently: a mention of a fact the versions disagree on; where a column has no such
	/// fact, a passage that is not told in the same words.
	public static Optional<? extends Mark> difference(Column column, int offset, boolean forward) {
		if (column.told().stream().anyMatch(Mark.Told::differing)) {
			return step(column.told(), Mark.Told::fact, offset, forward, Mark.Told::differing);
		}
		return step(column.shared(), Mark.Shared::passage, offset, forward, m -> m.degree() != Degree.VERBATIM);
	}

	private static <M extends Mark> Optional<M> step(List<M> marks, Function<M, Integer> what, int offset, boolean forward,
			Predicate<M> wanted) {
		var met = new HashSet<Integer>();
		Stream<M> found = marks.stream().filter(m -> met.add(what.apply(m))).filter(wanted);
		return forward ? found.filter(m -> m.span().start() > offset).findFirst()
				: found.filter(m -> m.span().start() < offset).reduce((a, b) -> b);
	}
}
