package variorum.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Days that English-language news calls by name, and when they fall.
final class TimesHolidays {
	/// A holiday found in a text: its name and the index after it.
	record Named(String name, int end) { }

	private static final Map<String, IntFunction<LocalDate>> DAYS = Map.ofEntries(
			Map.entry("christmas eve", y -> LocalDate.of(y, 12, 24)), Map.entry("christmas day", y -> LocalDate.of(y, 12, 25)),
			Map.entry("christmas", y -> LocalDate.of(y, 12, 25)), Map.entry("boxing day", y -> LocalDate.of(y, 12, 26)),
			Map.entry("new year 's eve", y -> LocalDate.of(y, 12, 31)),
			Map.entry("new year 's day", y -> LocalDate.of(y, 1, 1)),
			Map.entry("thanksgiving day", y -> nth(y, 11, DayOfWeek.THURSDAY, 4)),
			Map.entry("thanksgiving", y -> nth(y, 11, DayOfWeek.THURSDAY, 4)),
			Map.entry("labor day", y -> nth(y, 9, DayOfWeek.MONDAY, 1)),
			Map.entry("memorial day", y -> LocalDate.of(y, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
			Map.entry("independence day", y -> LocalDate.of(y, 7, 4)), Map.entry("halloween", y -> LocalDate.of(y, 10, 31)),
			Map.entry("easter sunday", TimesHolidays::easter), Map.entry("easter", TimesHolidays::easter),
			Map.entry("good friday", y -> easter(y).minusDays(2)), Map.entry("easter monday", y -> easter(y).plusDays(1)),
			Map.entry("veterans day", y -> LocalDate.of(y, 11, 11)), Map.entry("bastille day", y -> LocalDate.of(y, 7, 14)),
			Map.entry("valentine 's day", y -> LocalDate.of(y, 2, 14)));
	private static final int LONGEST = 3;

	private TimesHolidays() { }

	/// The holiday named at lexeme `i`, the longest name first.
	static Optional<Named> at(Lexemes text, int i) {
		if (!text.at(i).capital()) {
			return Optional.empty();
		}
		for (int length = LONGEST; length > 0; length--) {
			var name = new StringBuilder(text.low(i));
			for (int k = 1; k < length; k++) {
				name.append(' ').append(text.low(i + k));
			}
			if (DAYS.containsKey(name.toString())) {
				return Optional.of(new Named(name.toString(), i + length));
			}
		}
		return Optional.empty();
	}

	/// The day of the holiday `name` in `year`, where the name is known.
	static Optional<LocalDate> day(String name, int year) {
		return Optional.ofNullable(DAYS.get(name)).map(f -> f.apply(year));
	}

	private static LocalDate nth(int year, int month, DayOfWeek day, int n) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
	}

	/// Easter Sunday after the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int m = (a + 11 * d + 22 * e) / 451;
		int f = d + e - 7 * m + 114;
		return LocalDate.of(year, f / 31, f % 31 + 1);
	}
}
