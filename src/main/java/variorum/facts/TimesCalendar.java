package variorum.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ISO 8601 and TimeML values of dates, and the days they cover.
final class TimesCalendar {
	private static final Pattern VALUE = Pattern.compile("(?<year>\\d{4})(?:-(?:W(?<week>\\d\\d)(?<end>-WE)?|Q(?<quarter>[1-4])"
			+ "|H(?<half>[12])|(?<season>SP|SU|FA|WI)|(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:T.*)?)?))?|(?<decade>\\d{2,3})");
	/// A year and a decade that are not known.
	static final String YEAR = "X".repeat(4);
	private static final String DECADE = "X".repeat(3);
	private static final int SPRING = 3;

	private TimesCalendar() { }

	/// The value with the days it covers, none where it names no time of the calendar.
	static Value.Time of(String iso) {
		Matcher m = VALUE.matcher(iso);
		if (!m.matches()) {
			return new Value.Time(iso, Optional.empty(), Optional.empty());
		}
		try {
			LocalDate from = first(m);
			return new Value.Time(iso, Optional.of(from), Optional.of(last(m, from)));
		} catch (DateTimeException noSuchDay) {
			return new Value.Time(iso, Optional.empty(), Optional.empty());
		}
	}

	private static LocalDate first(Matcher m) {
		if (m.group("decade") != null) {
			return LocalDate.of(Integer.parseInt((m.group("decade") + "00").substring(0, 4)), 1, 1);
		}
		int year = Integer.parseInt(m.group("year"));
		if (m.group("week") != null) {
			LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group("week")))
					.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			return m.group("end") == null ? monday : monday.plusDays(5);
		}
		return LocalDate.of(year, month(m), m.group("day") == null ? 1 : Integer.parseInt(m.group("day")));
	}

	private static int month(Matcher m) {
		if (m.group("quarter") != null) {
			return 3 * Integer.parseInt(m.group("quarter")) - 2;
		}
		if (m.group("half") != null) {
			return m.group("half").equals("1") ? 1 : 7;
		}
		if (m.group("season") != null) {
			return SPRING + 3 * "SPSUFAWI".indexOf(m.group("season")) / 2;
		}
		return m.group("month") == null ? 1 : Integer.parseInt(m.group("month"));
	}

	private static LocalDate last(Matcher m, LocalDate from) {
		if (m.group("decade") != null) {
			return from.plusYears(m.group("decade").length() == 2 ? 100 : 10).minusDays(1);
		}
		if (m.group("week") != null) {
			return from.plusDays(m.group("end") == null ? 6 : 1);
		}
		if (m.group("quarter") != null || m.group("season") != null) {
			return from.plusMonths(3).minusDays(1);
		}
		if (m.group("half") != null) {
			return from.plusMonths(6).minusDays(1);
		}
		if (m.group("day") != null) {
			return from;
		}
		return m.group("month") == null ? from.plusYears(1).minusDays(1) : from.plusMonths(1).minusDays(1);
	}

	static String day(LocalDate d) {
		return d.toString();
	}

	static String week(LocalDate d) {
		return "%04d-W%02d".formatted(d.get(IsoFields.WEEK_BASED_YEAR), d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	static String month(LocalDate d) {
		return YearMonth.from(d).toString();
	}

	static String quarter(LocalDate d) {
		return d.getYear() + "-Q" + d.get(IsoFields.QUARTER_OF_YEAR);
	}

	/// The value of the unit that holds `d`: its week, month or year.
	static String unit(TimesUnit unit, LocalDate d) {
		return switch (unit) {
			case SECOND, MINUTE, HOUR, DAY -> day(d);
			case WEEK, FORTNIGHT -> week(d);
			case WEEKEND -> week(d) + "-WE";
			case MONTH -> month(d);
			case QUARTER -> quarter(d);
			case YEAR -> "%04d".formatted(d.getYear());
			case DECADE -> "%03d".formatted(d.getYear() / 10);
			case CENTURY -> "%02d".formatted(d.getYear() / 100);
		};
	}

	/// `d` moved by `count` units.
	static LocalDate plus(LocalDate d, TimesUnit unit, int count) {
		return switch (unit) {
			case SECOND, MINUTE, HOUR -> d;
			case DAY -> d.plusDays(count);
			case WEEK, WEEKEND -> d.plusWeeks(count);
			case FORTNIGHT -> d.plusWeeks(2L * count);
			case MONTH -> d.plusMonths(count);
			case QUARTER -> d.plusMonths(3L * count);
			case YEAR -> d.plusYears(count);
			case DECADE -> d.plusYears(10L * count);
			case CENTURY -> d.plusYears(100L * count);
		};
	}

	/// The value of `unit` where the day is not known: a week is `-WXX` of an unknown year.
	static String unknown(TimesUnit unit) {
		return switch (unit) {
			case SECOND, MINUTE, HOUR, DAY -> YEAR + "-XX-XX";
			case WEEK, FORTNIGHT -> YEAR + "-WXX";
			case WEEKEND -> YEAR + "-WXX-WE";
			case MONTH -> YEAR + "-XX";
			case QUARTER -> YEAR + "-QX";
			case YEAR -> YEAR;
			case DECADE -> DECADE;
			case CENTURY -> "XX";
		};
	}
}
