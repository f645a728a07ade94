package variorum.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Joins a stretch of a few days with the day inside it that the other versions name.
final class TimeJoining {
	/// Days: a weekend or a stretch of that length may stand for one day; a month does not.
	private static final int STRETCH = 4;

	private TimeJoining() { }

	/// `rows` are mentions of equal value each; gives them with each short stretch joined to the one day that a linked passage
	/// tells, mentions in order of version and place.
	static List<List<Mention>> rows(List<List<Mention>> rows, Passages passages) {
		var groups = new Groups(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			int stretch = i;
			if (days(rows.get(i)) > 1 && days(rows.get(i)) <= STRETCH) {
				best(rows, stretch, passages).ifPresent(day -> groups.join(stretch, day));
			}
		}
		return groups.all().stream().map(g -> g.stream().flatMap(i -> rows.get(i).stream()).sorted(Judge.ORDER).toList()).toList();
	}

	private static Optional<Integer> best(List<List<Mention>> rows, int stretch, Passages passages) {
		var outer = (Value.Time) rows.get(stretch).getFirst().value();
		var inside = new ArrayList<Integer>();
		for (int i = 0; i < rows.size(); i++) {
			if (days(rows.get(i)) == 1 && Moments.contain(outer, (Value.Time) rows.get(i).getFirst().value())) {
				inside.add(i);
			}
		}
		return inside.stream().filter(i -> links(rows.get(stretch), rows.get(i), passages) > 0)
				.max(Comparator.comparingLong((Integer i) -> links(rows.get(stretch), rows.get(i), passages)).thenComparingInt(i -> -i));
	}

	private static long links(List<Mention> a, List<Mention> b, Passages passages) {
		return a.stream().mapToLong(x -> b.stream().filter(y -> passages.join(x, y)).count()).sum();
	}

	private static long days(List<Mention> row) {
		var time = (Value.Time) row.getFirst().value();
		return time.from().isEmpty() || time.to().isEmpty() ? 0 : ChronoUnit.DAYS.between(time.from().get(), time.to().get()) + 1;
	}

	/// The mention of a row with the most exact time.
	static Mention mostExact(List<Mention> row) {
		return IntStream.range(0, row.size()).boxed().min(Comparator.comparingLong((Integer i) -> days(List.of(row.get(i))) == 0
				? Long.MAX_VALUE : days(List.of(row.get(i)))).thenComparing(i -> i)).map(row::get).orElseThrow();
	}
}
