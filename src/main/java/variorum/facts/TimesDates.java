package variorum.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.facts.TimeExpression.DayOfMonth;
import variorum.facts.TimeExpression.DayOfWeek;
import variorum.facts.TimeExpression.Fixed;
import variorum.facts.TimeExpression.MonthOfYear;
import variorum.facts.TimeExpression.Part;
import variorum.facts.TimeExpression.Shift;
import variorum.facts.TimesGrammar.Match;

/// Reads dates that name a month, a weekday, a year or an hour.
final class TimesDates {
	private static final int FIRST_YEAR = 1400;
	private static final int CERTAIN_YEAR = 1700;
	private static final int LAST_YEAR = 2100;
	private static final Set<String> NO_YEAR_BEFORE = Set.of("$", "£", "€", "¥", "#", "no", "number", "page", "room",
			"flight", "nearly", "almost", "about", "roughly", "some", "over", "than", "least", "minus", "/", ":", "approximately");
	private static final Set<String> NO_YEAR_AFTER = Set.of("%", "percent", "per", "million", "billion", "thousand", "points",
			"point", "kg", "km", "m", "miles", "people", "times", "°", ":", "feet", "metres", "meters", "calories");
	private static final Set<String> ZONES = Set.of("est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "et", "pt", "gmt",
			"utc", "bst", "cet", "cest", "msk");
	private static final Pattern DOTTED = Pattern.compile("([01]?\\d|2[0-3])\\.([0-5]\\d)");
	private static final Set<String> AT = Set.of("at", "until", "by", "before", "after", "around", "about", "since", "from");
	private static final Map<String, Integer> TEENS = Map.of("eighteen", 18, "nineteen", 19, "twenty", 20);

	private TimesDates() { }

	static Optional<Match> at(Lexemes text, int i) {
		Lexeme first = text.at(i);
		if (first.isNumber()) {
			return iso(text, i).or(() -> slashed(text, i)).or(() -> dayFirst(text, i)).or(() -> clock(text, i)).or(() -> military(text, i))
					.or(() -> the(text, i)).or(() -> year(text, i));
		}
		if (text.is(i, "'") || first.kind() == Lexeme.Kind.AFFIX) {
			return Optional.empty();
		}
		return monthFirst(text, i).or(() -> weekday(text, i)).or(() -> yearInWords(text, i)).or(() -> the(text, i))
				.or(() -> noon(text, i));
	}

	private static OptionalInt number(Lexemes text, int i, int low, int high) {
		Lexeme n = text.at(i);
		if (!n.isNumber() || n.low().indexOf(',') >= 0 || n.low().length() > 4) {
			return OptionalInt.empty();
		}
		BigDecimal value = NumberWords.decimal(n.low());
		boolean whole = n.low().indexOf('.') < 0 && value.scale() <= 0;
		return whole && value.intValue() >= low && value.intValue() <= high ? OptionalInt.of(value.intValue())
				: OptionalInt.empty();
	}

	/// A year in four digits at `i`.
	static OptionalInt fourDigits(Lexemes text, int i) {
		return text.low(i).length() == 4 ? number(text, i, FIRST_YEAR, LAST_YEAR) : OptionalInt.empty();
	}

	private static Optional<Match> iso(Lexemes text, int i) {
		OptionalInt month = number(text, i + 2, 1, 12);
		OptionalInt day = number(text, i + 4, 1, 31);
		boolean shaped = text.is(i + 1, "-") && text.at(i + 1).glued() && text.is(i + 3, "-") && text.at(i + 3).glued();
		if (!shaped || fourDigits(text, i).isEmpty() || month.isEmpty() || day.isEmpty()) {
			return Optional.empty();
		}
		return date(fourDigits(text, i).getAsInt(), month.getAsInt(), day.getAsInt()).map(e -> new Match(i, i + 5, e));
	}

	/// "3/25/2019", American order unless the first number is no month.
	private static Optional<Match> slashed(Lexemes text, int i) {
		if (!text.is(i + 1, "/") || !text.is(i + 3, "/") || !text.at(i + 1).glued() || fourDigits(text, i + 4).isEmpty()) {
			return Optional.empty();
		}
		OptionalInt a = number(text, i, 1, 31);
		OptionalInt b = number(text, i + 2, 1, 31);
		if (a.isEmpty() || b.isEmpty()) {
			return Optional.empty();
		}
		int year = fourDigits(text, i + 4).getAsInt();
		boolean american = a.getAsInt() <= 12;
		return date(year, american ? a.getAsInt() : b.getAsInt(), american ? b.getAsInt() : a.getAsInt())
				.map(e -> new Match(i, i + 5, e));
	}

	private static Optional<TimeExpression> date(int year, int month, int day) {
		if (month < 1 || month > 12 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional.of(new Fixed("%04d-%02d-%02d".formatted(year, month, day)));
	}

	/// "25 March 2019", "the 22nd of March".
	private static Optional<Match> dayFirst(Lexemes text, int i) {
		OptionalInt day = number(text, i, 1, 31);
		int at = text.over(afterOrdinal(text, i + 1), "of");
		OptionalInt month = TimesWords.month(text, at);
		if (day.isEmpty() || month.isEmpty()) {
			return Optional.empty();
		}
		int end = TimesWords.afterMonth(text, at);
		int comma = text.over(end, ",");
		OptionalInt year = fourDigits(text, comma);
		return dayOf(year, month.getAsInt(), day.getAsInt()).map(e -> new Match(i, year.isPresent() ? comma + 1 : end, e));
	}

	private static Optional<TimeExpression> dayOf(OptionalInt year, int month, int day) {
		if (year.isPresent()) {
			return date(year.getAsInt(), month, day);
		}
		return day <= YearMonth.of(2000, month).lengthOfMonth() ? Optional.of(new DayOfMonth(month, day)) : Optional.empty();
	}

	private static int afterOrdinal(Lexemes text, int i) {
		boolean suffix = text.at(i).glued() && Set.of("st", "nd", "rd", "th").contains(text.low(i));
		return suffix ? i + 1 : i;
	}

	/// "March 25, 2019", "March 2019", "March 25", "March".
	private static Optional<Match> monthFirst(Lexemes text, int i) {
		OptionalInt month = TimesWords.month(text, i);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int m = month.getAsInt();
		int at = TimesWords.afterMonth(text, i);
		OptionalInt day = number(text, at, 1, 31);
		if (day.isPresent() && !text.is(at + 1, "%")) {
			int end = afterOrdinal(text, at + 1);
			int comma = text.over(end, ",");
			OptionalInt year = fourDigits(text, comma);
			return dayOf(year, m, day.getAsInt()).map(e -> new Match(i, year.isPresent() ? comma + 1 : end, e));
		}
		int yearAt = text.over(text.over(at, ","), "of");
		OptionalInt year = fourDigits(text, yearAt).isPresent() ? fourDigits(text, yearAt) : inWords(text, at);
		if (year.isPresent()) {
			int end = fourDigits(text, yearAt).isPresent() ? yearAt + 1 : afterWords(text, at);
			return Optional.of(new Match(i, end, new Fixed("%04d-%02d".formatted(year.getAsInt(), m))));
		}
		return Optional.of(borrowed(text, i, at, m).or(() -> inShiftedYear(text, i, at, m))
				.orElse(new Match(i, at, new MonthOfYear(m, Shift.NONE))));
	}

	/// The first month of "February to December 2017" is of the second one's year.
	private static Optional<Match> borrowed(Lexemes text, int i, int at, int month) {
		boolean joined = Set.of("and", "to", "or", "through").contains(text.low(at)) || text.isDash(at);
		OptionalInt other = joined ? TimesWords.month(text, at + 1) : OptionalInt.empty();
		OptionalInt year = other.isPresent() ? fourDigits(text, TimesWords.afterMonth(text, at + 1)) : OptionalInt.empty();
		return year.isPresent() ? Optional.of(new Match(i, at, new Fixed("%04d-%02d".formatted(year.getAsInt(), month))))
				: Optional.empty();
	}

	/// "January of last year", "March this year".
	private static Optional<Match> inShiftedYear(Lexemes text, int i, int at, int month) {
		int of = text.over(at, "of");
		Shift shift = TimesWords.SHIFTS.get(text.low(of));
		boolean year = shift != null && !shift.inStory() && text.is(of + 1, "year");
		return year && shift != null ? Optional.of(new Match(i, of + 2, new TimeExpression.MonthInYear(month, shift.steps())))
				: Optional.empty();
	}

	/// "Friday", "Friday night", "Friday, March 22, 2019".
	private static Optional<Match> weekday(Lexemes text, int i) {
		OptionalInt day = TimesWords.weekday(text, i);
		if (day.isEmpty()) {
			return Optional.empty();
		}
		int end = TimesWords.afterWeekday(text, i);
		var dated = dayAndMonth(text, text.over(end, ",")).filter(m -> isDay(m.expression()));
		return Optional.of(dated.map(m -> m.from(i))
				.orElseGet(() -> withPart(text, i, end, new DayOfWeek(day.getAsInt(), Shift.NONE))));
	}

	/// A date that names its month, before or behind the day.
	private static Optional<Match> dayAndMonth(Lexemes text, int i) {
		return text.at(i).isNumber() ? iso(text, i).or(() -> slashed(text, i)).or(() -> dayFirst(text, i)) : monthFirst(text, i);
	}

	/// The expression with the part of the day that follows it, if any.
	static Match withPart(Lexemes text, int from, int end, TimeExpression day) {
		return TimesWords.dayPart(text.low(end)).map(p -> new Match(from, end + 1, new Part(day, p)))
				.orElse(new Match(from, end, day));
	}

	/// "10 p.m. Wednesday", "9:30 a.m. EST on March 3"; alone, an hour is of the day of publication.
	private static Optional<Match> clock(Lexemes text, int i) {
		var dotted = DOTTED.matcher(text.low(i));
		if (dotted.matches()) {
			return dotted(text, i, Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)));
		}
		OptionalInt hour = number(text, i, 0, 24);
		boolean minutes = text.is(i + 1, ":") && text.at(i + 1).glued() && text.low(i + 2).length() == 2;
		OptionalInt minute = minutes ? number(text, i + 2, 0, 59) : OptionalInt.of(0);
		int at = minutes ? i + 3 : i + 1;
		boolean marked = half(text, at).isPresent();
		if (minutes && !marked && hour.isPresent() && minute.isPresent() && isHourOfDay(text, i, at)) {
			return Optional.of(timed(text, i, text.over(at, "local", "time"), "T%02d:%02d".formatted(hour.getAsInt(), minute.getAsInt())));
		}
		if (hour.isEmpty() || minute.isEmpty() || !marked || hour.getAsInt() > 12) {
			return Optional.empty();
		}
		return Optional.of(timed(text, i, at + 1, halved(text, at, hour.getAsInt(), minute.getAsInt())));
	}

	/// "8.15am", "13.05 GMT", as British papers write the time.
	private static Optional<Match> dotted(Lexemes text, int i, int hour, int minute) {
		if (half(text, i + 1).isPresent() && hour <= 12) {
			return Optional.of(timed(text, i, i + 2, halved(text, i + 1, hour, minute)));
		}
		boolean zone = text.in(i + 1, ZONES) && text.written(i + 1).equals(text.written(i + 1).toUpperCase(Locale.ROOT));
		return zone ? Optional.of(timed(text, i, i + 1, "T%02d:%02d".formatted(hour, minute))) : Optional.empty();
	}

	/// The half of the day that the lexeme names: "p.m.".
	private static Optional<String> half(Lexemes text, int i) {
		return Optional.of(text.low(i).replace(".", "")).filter(h -> h.equals("am") || h.equals("pm"));
	}

	private static String halved(Lexemes text, int i, int hour, int minute) {
		return "T%02d:%02d".formatted(hour % 12 + (half(text, i).filter("pm"::equals).isPresent() ? 12 : 0), minute);
	}

	/// Whether the hours and minutes that end before `end` tell a time of day, not a score, a record or a verse.
	private static boolean isHourOfDay(Lexemes text, int i, int end) {
		boolean led = text.in(i - 1, AT) || text.in(end, ZONES) || text.over(end, "local", "time") > end;
		return led && !text.is(end, ":") && !text.is(end, "-") && (!text.at(end).isWord() || !text.at(end).glued());
	}

	/// "2040 GMT": four digits before a zone.
	private static Optional<Match> military(Lexemes text, int i) {
		OptionalInt digits = text.low(i).length() == 4 ? number(text, i, 0, 2359) : OptionalInt.empty();
		boolean hour = digits.isPresent() && text.in(i + 1, ZONES) && text.written(i + 1).equals(text.written(i + 1)
				.toUpperCase(Locale.ROOT))
				&& digits.getAsInt() % 100 < 60;
		return hour ? Optional.of(timed(text, i, i + 1, "T%02d:%02d".formatted(digits.getAsInt() / 100, digits.getAsInt() % 100)))
				: Optional.empty();
	}

	private static Optional<Match> noon(Lexemes text, int i) {
		boolean noon = text.is(i, "noon") || text.is(i, "midnight");
		return noon ? Optional.of(timed(text, i, i + 1, TimesWords.DAY_PARTS.getOrDefault(text.low(i), "TNI")))
				: Optional.empty();
	}

	/// The hour with the day that follows it.
	private static Match timed(Lexemes text, int i, int end, String suffix) {
		int zone = text.in(end, ZONES) ? end + 1 : end;
		int on = text.over(text.over(zone, ","), "on");
		var day = dayAndMonth(text, on).or(() -> weekday(text, on)).or(() -> TimesRelative.at(text, on)).filter(m -> isDay(m.expression()));
		return day.map(m -> new Match(i, m.to(), new Part(m.expression(), suffix)))
				.orElse(new Match(i, zone, new Part(new TimeExpression.Offset(TimesUnit.DAY, 0, false), suffix)));
	}

	private static boolean isDay(TimeExpression e) {
		return switch (e) {
			case DayOfWeek _, DayOfMonth _ -> true;
			case TimeExpression.Offset o -> o.unit() == TimesUnit.DAY;
			case Fixed f -> f.iso().length() == 10;
			case MonthOfYear _, TimeExpression.MonthInYear _, Part _, TimeExpression.Period _, TimeExpression.YearBefore _,
					TimeExpression.Season _,
					TimeExpression.Quarter _, TimeExpression.Holiday _ -> false;
		};
	}

	/// "1996", "1990s", "2018-19"; not the number in "2000 people" or "$1996".
	private static Optional<Match> year(Lexemes text, int i) {
		OptionalInt year = fourDigits(text, i);
		if (year.isEmpty() || text.in(i - 1, NO_YEAR_BEFORE) || text.in(i + 1, NO_YEAR_AFTER) || isName(text, i)) {
			return decade(text, i);
		}
		int y = year.getAsInt();
		if (text.is(i + 1, "s") && text.at(i + 1).glued()) {
			return Optional.of(new Match(i, i + 2, new Fixed(Integer.toString(y / 10))));
		}
		boolean old = y < CERTAIN_YEAR && !Set.of("in", "since", "from", "year", "by", "until").contains(text.low(i - 1));
		return old || isCount(text, i, y) ? Optional.empty() : Optional.of(new Match(i, i + 1, new Fixed("%04d".formatted(y))));
	}

	/// "the '80s".
	private static Optional<Match> decade(Lexemes text, int i) {
		boolean short_ = text.low(i).length() == 2 && text.is(i + 1, "s") && text.at(i + 1).glued();
		OptionalInt tens = short_ ? number(text, i, 20, 99) : OptionalInt.empty();
		boolean whole = tens.isPresent() && tens.getAsInt() % 10 == 0 && !text.is(i - 1, "his") && !text.is(i - 1, "her")
				&& !text.is(i - 1, "their");
		return whole ? Optional.of(new Match(i, i + 2, new Fixed("19" + tens.getAsInt() / 10))) : Optional.empty();
	}

	/// Whether the number belongs to a word before it, as in "Il-1996" or "B1996".
	private static boolean isName(Lexemes text, int i) {
		Lexeme before = text.at(i - 1);
		return text.at(i).glued() && (before.isWord() || before.isNumber()
				|| (text.isDash(i - 1) && before.glued() && text.at(i - 2).capital() && !text.at(i - 2).isNumber()));
	}

	/// A round number or one far from today before a plural is a count: "2000 soldiers", "1500 homes".
	private static boolean isCount(Lexemes text, int i, int year) {
		Lexeme next = text.at(i + 1);
		boolean plural = next.isWord() && !next.capital() && next.low().endsWith("s") && !next.low().endsWith("ss")
				&& next.low().length() > 3;
		return (plural && (year % 100 == 0 || year < 1800)) || (next.isWord() && next.glued());
	}

	/// "nineteen ninety-six", "two thousand four".
	private static Optional<Match> yearInWords(Lexemes text, int i) {
		OptionalInt year = inWords(text, i);
		return year.isEmpty() ? Optional.empty()
				: Optional.of(new Match(i, afterWords(text, i), new Fixed(Integer.toString(year.getAsInt()))));
	}

	private static OptionalInt inWords(Lexemes text, int i) {
		Integer century = TEENS.get(text.low(i));
		if (century == null || text.isDash(i + 1)) {
			return OptionalInt.empty();
		}
		return NumberWords.at(text, i + 1, false).filter(n -> n.form() == Numeral.Form.WORDS && n.isWhole())
				.map(n -> n.value().intValue()).filter(n -> n >= 10 && n < 100)
				.map(n -> OptionalInt.of(century * 100 + n)).orElse(OptionalInt.empty());
	}

	private static int afterWords(Lexemes text, int i) {
		return NumberWords.at(text, i + 1, false).map(Numeral::end).orElse(i + 1);
	}

	/// "the 20th century", "the nineties", "the year 2000", "the 22nd of March".
	private static Optional<Match> the(Lexemes text, int i) {
		int at = text.over(i, "the");
		Integer tens = TimesWords.DECADES.get(text.low(at));
		if (tens != null && at > i) {
			return Optional.of(new Match(i, at + 1, new Fixed("19" + tens)));
		}
		OptionalInt n = number(text, at, 1, 21);
		int after = afterOrdinal(text, at + 1);
		if (n.isPresent() && after > at + 1 && text.is(after, "century")) {
			return Optional.of(new Match(i, after + 1, new Fixed("%02d".formatted(n.getAsInt() - 1))));
		}
		if (at > i && text.is(at, "year")) {
			var words = NumberWords.at(text, at + 1, false).filter(Numeral::isWhole)
					.filter(w -> w.value().intValue() >= FIRST_YEAR && w.value().intValue() < LAST_YEAR);
			return words.map(w -> new Match(i, w.end(), new Fixed(Integer.toString(w.value().intValue()))));
		}
		return at > i ? dayFirst(text, at).map(m -> m.from(i)) : Optional.empty();
	}
}
