package variorum.facts;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Joins a stretch of a few days with the day inside it that the other versions name.
///
/// Of the days inside a weekend, the one is meant whose sentences tell the same: linked passages count most, then sentences
/// that share content words. Where no day has more for it than the others, the stretch stays a row of its own.
final class TimeJoining {
	/// Days: a weekend or a stretch of that length may stand for one day; a month does not.
	private static final int STRETCH = 4;
	private static final int LINKED = 4;
	private static final int SHARED_WORDS = 3;

	private final List<List<Mention>> rows;
	private final Passages passages;
	private final Sharing sharing;

	/// `rows` are mentions of equal value each.
	TimeJoining(List<List<Mention>> rows, Passages passages, Sharing sharing) {
		this.rows = List.copyOf(rows);
		this.passages = passages;
		this.sharing = sharing;
	}

	/// The rows with each short stretch joined to the day that is meant; mentions in order of version and place.
	List<List<Mention>> rows() {
		var groups = new Groups(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			int stretch = i;
			if (days(rows.get(i)) > 1 && days(rows.get(i)) <= STRETCH) {
				meant(rows.get(i)).ifPresent(day -> groups.join(stretch, day));
			} else if (days(rows.get(i)) == 1) {
				hour(rows.get(i)).ifPresent(part -> groups.join(stretch, part));
			}
		}
		return groups.all().stream().map(g -> g.stream().flatMap(i -> rows.get(i).stream()).sorted(Judge.ORDER).toList()).toList();
	}

	private Optional<Integer> meant(List<Mention> stretch) {
		var outer = (Value.Time) stretch.getFirst().value();
		var inside = IntStream.range(0, rows.size()).boxed()
				.filter(i -> days(rows.get(i)) == 1 && Moments.contain(outer, (Value.Time) rows.get(i).getFirst().value())).toList();
		long most = inside.stream().mapToLong(i -> ties(stretch, rows.get(i))).max().orElse(0);
		var best = inside.stream().filter(i -> ties(stretch, rows.get(i)) == most).toList();
		return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
	}

	/// The part of a day or the hour that another version names: "Friday night" beside "Friday". A version that tells both means two
	/// times.
	private Optional<Integer> hour(List<Mention> day) {
		String iso = day.getFirst().value().normal();
		var versions = Judge.versions(day);
		var inside = IntStream.range(0, rows.size()).boxed().filter(i -> rows.get(i).getFirst().value().normal().startsWith(iso + "T")
				&& Judge.versions(rows.get(i)).stream().noneMatch(versions::contains) && ties(day, rows.get(i)) > 0).toList();
		return inside.size() == 1 ? Optional.of(inside.getFirst()) : Optional.empty();
	}

	private long ties(List<Mention> stretch, List<Mention> day) {
		return stretch.stream().mapToLong(x -> day.stream().mapToInt(y -> ties(x, y)).sum()).sum();
	}

	private int ties(Mention x, Mention y) {
		return (passages.join(x, y) ? LINKED : 0) + (sharing.words(x, y) >= SHARED_WORDS ? 1 : 0);
	}

	private static long days(List<Mention> row) {
		var time = (Value.Time) row.getFirst().value();
		return time.from().isEmpty() || time.to().isEmpty() ? 0 : ChronoUnit.DAYS.between(time.from().get(), time.to().get()) + 1;
	}

	/// The mention of a row with the most exact time.
	static Mention mostExact(List<Mention> row) {
		return IntStream.range(0, row.size()).boxed().min(Comparator.comparingLong((Integer i) -> days(List.of(row.get(i))) == 0
				? Long.MAX_VALUE : days(List.of(row.get(i)))).thenComparingInt(i -> -row.get(i).value().normal().length())
				.thenComparingInt(i -> i)).map(row::get).orElseThrow();
	}
}
