package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The words of the English calendar.
final class TimesWords {
	static final Map<String, String> DAY_PARTS = Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night",
			"TNI", "noon", "T12:00", "midnight", "T24:00");
	static final Map<String, String> SEASONS = Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA",
			"winter", "WI");
	static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2,
			"3rd", 3, "4th", 4);
	static final Map<String, String> REPEATED = Map.ofEntries(Map.entry("daily", "P1D"), Map.entry("weekly", "P1W"),
			Map.entry("monthly", "P1M"), Map.entry("annually", "P1Y"),
			Map.entry("nightly", "P1D"), Map.entry("hourly", "PT1H"));
	static final Map<String, Integer> DECADES = Map.of("twenties", 2, "thirties", 3, "forties", 4, "fifties", 5, "sixties",
			6, "seventies", 7, "eighties", 8, "nineties", 9);
	static final Map<String, TimeExpression.Shift> SHIFTS = Map.of("last", TimeExpression.Shift.LAST, "past",
			TimeExpression.Shift.LAST, "this", TimeExpression.Shift.THIS, "current", TimeExpression.Shift.THIS, "next",
			TimeExpression.Shift.NEXT, "coming", TimeExpression.Shift.NEXT, "previous", TimeExpression.Shift.PREVIOUS,
			"following", TimeExpression.Shift.FOLLOWING, "same", TimeExpression.Shift.SAME, "that",
			TimeExpression.Shift.SAME);
	/// Words between the start and the unit of a span of time: "the first nine months", "the past few weeks".
	static final Set<String> SPAN_WORDS = Set.of("last", "past", "next", "first", "coming", "previous", "following", "final",
			"recent", "latest");
	static final Set<String> INDEFINITE = Set.of("several", "few", "some", "many", "numerous", "recent", "coming");
	static final Set<String> LONG = Set.of("long", "old");
	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1), Map.entry("february", 2),
			Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7),
			Map.entry("august", 8), Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11),
			Map.entry("december", 12));
	private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
			Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));
	private static final Map<String, Integer> WEEKDAYS = Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4,
			"friday", 5, "saturday", 6, "sunday", 7);
	private static final Map<String, Integer> SHORT_WEEKDAYS = Map.of("mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4,
			"thur", 4, "thurs", 4, "fri", 5);

	private TimesWords() { }

	/// The month, from 1, that lexeme `i` names; "May" and "March" only where they cannot be other words.
	static OptionalInt month(Lexemes text, int i) {
		Lexeme word = text.at(i);
		if (!word.capital() || !word.isWord()) {
			return OptionalInt.empty();
		}
		Integer month = MONTHS.getOrDefault(word.low(), SHORT_MONTHS.get(word.low()));
		boolean abbreviated = SHORT_MONTHS.containsKey(word.low());
		boolean ambiguous = abbreviated || (month != null && (month == 5 || month == 3));
		return month == null || (ambiguous && !isDated(text, i, abbreviated)) ? OptionalInt.empty() : OptionalInt.of(month);
	}

	private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "last", "next", "until", "till", "by", "early",
			"late", "mid", "of", "from", "this", "through", "during", "after", "before", "between", "to", "and", "-");

	private static boolean isDated(Lexemes text, int i, boolean abbreviated) {
		int next = text.is(i + 1, ".") && text.at(i + 1).glued() ? i + 2 : i + 1;
		return text.at(next).isNumber() || text.at(i - 1).isNumber()
				|| (text.in(i - 1, BEFORE_MONTH) && (!abbreviated || next > i + 1));
	}

	/// The index after the month at `i` and the point of its abbreviation.
	static int afterMonth(Lexemes text, int i) {
		return SHORT_MONTHS.containsKey(text.low(i)) && text.is(i + 1, ".") && text.at(i + 1).glued() ? i + 2 : i + 1;
	}

	/// The weekday, from 1, Monday, that lexeme `i` names.
	static OptionalInt weekday(Lexemes text, int i) {
		Lexeme word = text.at(i);
		Integer day = WEEKDAYS.get(word.low());
		if (day == null && text.is(i + 1, ".") && text.at(i + 1).glued()) {
			day = SHORT_WEEKDAYS.get(word.low());
		}
		return day == null || !word.capital() ? OptionalInt.empty() : OptionalInt.of(day);
	}

	/// The index after the weekday at `i`.
	static int afterWeekday(Lexemes text, int i) {
		return WEEKDAYS.containsKey(text.low(i)) ? i + 1 : i + 2;
	}

	static Optional<String> dayPart(String low) {
		return Optional.ofNullable(DAY_PARTS.get(low));
	}
}
