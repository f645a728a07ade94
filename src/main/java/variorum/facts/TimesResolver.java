package variorum.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import variorum.facts.TimeExpression.Shift;

/// Turns what time expressions say into values, in the order in which a version tells them.
///
/// Three anchors: the day of publication for "last week" and bare weekdays, which news sets in the past unless the
/// sentence looks ahead; the day of an utterance for "next week" said on Wednesday; and for "the next month" the time the
/// story has reached, which is the last date told whose grain is fine enough. An anchor that is not known leaves the
/// value with `X` in its place. Each expression costs a look at the last few dates.
final class TimesResolver {
	private static final String UNKNOWN = TimesCalendar.YEAR;
	private static final int MEMORY = 8;
	private static final int NEAR = 90;
	private static final int FORESEEN = 8;

	private final Optional<LocalDate> published;
	private final List<String> told = new ArrayList<>();

	TimesResolver(Optional<LocalDate> published) {
		this.published = published;
	}

	/// The value of `e`, spoken on `uttered` where that is known to differ from the day of publication.
	Value.Time resolve(TimeExpression e, TimesTense tense, Optional<LocalDate> uttered) {
		String iso = iso(e, tense, uttered.or(() -> published));
		Value.Time value = TimesCalendar.of(iso);
		if (value.from().isPresent() && !(e instanceof TimeExpression.YearBefore)) {
			told.add(iso);
		}
		return value;
	}

	private String iso(TimeExpression e, TimesTense tense, Optional<LocalDate> now) {
		return switch (e) {
			case TimeExpression.Fixed f -> f.iso();
			case TimeExpression.Period p -> p.iso();
			case TimeExpression.DayOfMonth d -> at(now, n -> dayOfMonth(d, tense, n),
					UNKNOWN + "-%02d-%02d".formatted(d.month(), d.day()));
			case TimeExpression.MonthOfYear m -> at(now, n -> TimesCalendar.month(month(m, tense, n)),
					UNKNOWN + "-%02d".formatted(m.month()));
			case TimeExpression.MonthInYear m -> at(now, n -> "%04d-%02d".formatted(n.getYear() + m.years(), m.month()),
					UNKNOWN + "-%02d".formatted(m.month()));
			case TimeExpression.DayOfWeek d -> at(now, n -> weekday(d, tense, n).toString(), UNKNOWN + "-WXX-" + d.day());
			case TimeExpression.Offset o when o.inStory() -> inStory(o);
			case TimeExpression.Offset o when o.unit() == TimesUnit.WEEKEND ->
				at(now, n -> TimesCalendar.unit(TimesUnit.WEEKEND, weekend(o.count(), tense, n)), UNKNOWN + "-WXX-WE");
			case TimeExpression.Offset o -> at(now,
					n -> TimesCalendar.unit(o.unit(), TimesCalendar.plus(n, o.unit(), o.count())), TimesCalendar.unknown(o.unit()));
			case TimeExpression.YearBefore _ -> yearBefore(now);
			case TimeExpression.Season s -> at(now, n -> season(s, tense, n), UNKNOWN + "-" + s.code());
			case TimeExpression.Quarter q -> quarter(q, tense, now);
			case TimeExpression.Holiday h -> holiday(h, tense, now);
			case TimeExpression.Part p -> iso(p.day(), tense, now) + p.suffix();
		};
	}

	private static String at(Optional<LocalDate> now, Function<LocalDate, String> value, String unknown) {
		return now.map(value).orElse(unknown);
	}

	/// The nearest such day; where that is far, the one that tense asks for.
	private static String dayOfMonth(TimeExpression.DayOfMonth d, TimesTense tense, LocalDate now) {
		LocalDate best = nearest(y -> day(y, d.month(), d.day()), now);
		boolean far = Math.abs(ChronoUnit.DAYS.between(best, now)) > NEAR;
		if (far && tense == TimesTense.PAST && best.isAfter(now)) {
			best = day(best.getYear() - 1, d.month(), d.day());
		}
		return far && tense == TimesTense.FUTURE && best.isBefore(now) ? day(best.getYear() + 1, d.month(), d.day()).toString()
				: best.toString();
	}

	/// 29 February of a year that has none is its 28th.
	private static LocalDate day(int year, int month, int day) {
		LocalDate first = LocalDate.of(year, month, 1);
		return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
	}

	private static LocalDate nearest(Function<Integer, LocalDate> inYear, LocalDate now) {
		LocalDate best = inYear.apply(now.getYear());
		for (int y = now.getYear() - 1; y <= now.getYear() + 1; y += 2) {
			LocalDate other = inYear.apply(y);
			if (Math.abs(ChronoUnit.DAYS.between(other, now)) < Math.abs(ChronoUnit.DAYS.between(best, now))) {
				best = other;
			}
		}
		return best;
	}

	private static LocalDate month(TimeExpression.MonthOfYear m, TimesTense tense, LocalDate now) {
		LocalDate here = LocalDate.of(now.getYear(), m.month(), 1);
		int ahead = m.month() - now.getMonthValue();
		return switch (m.shift()) {
			case LAST, PREVIOUS -> ahead >= 0 ? here.minusYears(1) : here;
			case THIS, SAME -> here;
			case NEXT, FOLLOWING -> ahead <= 0 ? here.plusYears(1) : here;
			case NONE -> tense == TimesTense.FUTURE && Math.floorMod(ahead, 12) <= FORESEEN ? (ahead < 0 ? here.plusYears(1) : here)
					: ahead > 0 ? here.minusYears(1) : here;
		};
	}

	private static LocalDate weekday(TimeExpression.DayOfWeek d, TimesTense tense, LocalDate now) {
		DayOfWeek day = DayOfWeek.of(d.day());
		return switch (d.shift()) {
			case LAST, PREVIOUS -> now.with(TemporalAdjusters.previous(day));
			case THIS, SAME -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
			case NEXT, FOLLOWING -> now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
			case NONE -> now.with(tense == TimesTense.FUTURE ? TemporalAdjusters.nextOrSame(day)
					: TemporalAdjusters.previousOrSame(day));
		};
	}

	/// The Saturday of the weekend `count` weekends away: the last one begun in the past tense, else the coming one.
	private static LocalDate weekend(int count, TimesTense tense, LocalDate now) {
		LocalDate begun = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
		if (count == 0) {
			return tense == TimesTense.FUTURE ? now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : begun;
		}
		boolean during = now.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
		return count < 0 ? begun.plusWeeks(during ? count : count + 1L) : begun.plusWeeks(count);
	}

	private String inStory(TimeExpression.Offset o) {
		return reached(o.unit()).map(d -> TimesCalendar.unit(o.unit(), TimesCalendar.plus(d, o.unit(), o.count())))
				.orElse(TimesCalendar.unknown(o.unit()));
	}

	/// The first day of the last told date that is no coarser than `unit`; without one, the day of publication.
	private Optional<LocalDate> reached(TimesUnit unit) {
		for (int i = told.size() - 1; i >= Math.max(0, told.size() - MEMORY); i--) {
			Value.Time time = TimesCalendar.of(told.get(i));
			long days = ChronoUnit.DAYS.between(time.from().orElseThrow(), time.to().orElseThrow());
			if (days < length(unit)) {
				return time.from();
			}
		}
		return published;
	}

	private static long length(TimesUnit unit) {
		LocalDate day = LocalDate.of(2000, 1, 1);
		return Math.max(1, ChronoUnit.DAYS.between(day, TimesCalendar.plus(day, unit, 1)));
	}

	/// The last told quarter a year before, else the year before.
	private String yearBefore(Optional<LocalDate> now) {
		return lastQuarter().map(q -> Integer.parseInt(q.substring(0, 4)) - 1 + q.substring(4))
				.orElseGet(() -> at(now, n -> "%04d".formatted(n.getYear() - 1), UNKNOWN));
	}

	private Optional<String> lastQuarter() {
		for (int i = told.size() - 1; i >= Math.max(0, told.size() - MEMORY); i--) {
			String iso = told.get(i);
			if (iso.length() == 7 && iso.charAt(5) == 'Q') {
				return Optional.of(iso);
			}
		}
		return Optional.empty();
	}

	private static String season(TimeExpression.Season s, TimesTense tense, LocalDate now) {
		String here = "%04d-%s".formatted(now.getYear(), s.code());
		LocalDate start = TimesCalendar.of(here).from().orElseThrow();
		LocalDate end = TimesCalendar.of(here).to().orElseThrow();
		int year = now.getYear() + switch (s.shift()) {
			case LAST, PREVIOUS -> end.isBefore(now) ? 0 : -1;
			case THIS, SAME -> 0;
			case NEXT, FOLLOWING -> start.isAfter(now) ? 0 : 1;
			case NONE -> tense == TimesTense.FUTURE || !start.isAfter(now) ? 0 : -1;
		};
		return "%04d-%s".formatted(year, s.code());
	}

	private String quarter(TimeExpression.Quarter q, TimesTense tense, Optional<LocalDate> now) {
		if (q.quarter() > 0) {
			return at(now, n -> quarter(q, tense, n), UNKNOWN + "-Q" + q.quarter());
		}
		if (q.shift() == Shift.NONE) {
			return lastQuarter().orElseGet(() -> at(now, n -> TimesCalendar.quarter(n.minusMonths(3)), UNKNOWN + "-QX"));
		}
		int steps = 3 * q.shift().steps();
		return at(now, n -> TimesCalendar.quarter(n.plusMonths(steps)), UNKNOWN + "-QX");
	}

	private static String quarter(TimeExpression.Quarter q, TimesTense tense, LocalDate now) {
		boolean ahead = q.quarter() > now.get(IsoFields.QUARTER_OF_YEAR);
		int year = now.getYear() + (q.shift() != Shift.NONE ? q.shift().steps() : ahead && tense != TimesTense.FUTURE ? -1 : 0);
		return year + "-Q" + q.quarter();
	}

	private static String holiday(TimeExpression.Holiday h, TimesTense tense, Optional<LocalDate> now) {
		if (h.year() > 0 || now.isEmpty()) {
			return h.year() == 0 ? UNKNOWN + "-XX-XX" : TimesHolidays.day(h.name(), h.year()).map(LocalDate::toString).orElse(UNKNOWN);
		}
		LocalDate n = now.get();
		LocalDate day = nearest(y -> TimesHolidays.day(h.name(), y).orElse(n), n);
		boolean past = tense == TimesTense.PAST && day.isAfter(n);
		return past ? TimesHolidays.day(h.name(), day.getYear() - 1).orElse(day).toString() : day.toString();
	}
}
