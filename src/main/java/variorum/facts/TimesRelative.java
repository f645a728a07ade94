package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import variorum.facts.TimeExpression.DayOfWeek;
import variorum.facts.TimeExpression.Fixed;
import variorum.facts.TimeExpression.Holiday;
import variorum.facts.TimeExpression.MonthOfYear;
import variorum.facts.TimeExpression.Offset;
import variorum.facts.TimeExpression.Quarter;
import variorum.facts.TimeExpression.Season;
import variorum.facts.TimeExpression.Shift;
import variorum.facts.TimeExpression.YearBefore;
import variorum.facts.TimesGrammar.Match;

/// Reads dates that count from the day of publication or from the time the story has reached: "last week", "the next
/// month", "two years ago", "the third quarter".
final class TimesRelative {
	private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);
	private static final Set<String> FROM_NOW = Set.of("ago");
	private static final Set<String> PERIODS = Set.of("quarter", "period");

	private TimesRelative() { }

	static Optional<Match> at(Lexemes text, int i) {
		return day(text, i).or(() -> shifted(text, i)).or(() -> ago(text, i)).or(() -> quarter(text, i))
				.or(() -> season(text, i)).or(() -> holiday(text, i, i)).or(() -> yearEnd(text, i))
				.or(() -> pointed(text, i));
	}

	/// "today", "yesterday morning", "tonight".
	private static Optional<Match> day(Lexemes text, int i) {
		if (text.is(i, "tonight")) {
			return Optional.of(new Match(i, i + 1, new TimeExpression.Part(new Offset(TimesUnit.DAY, 0, false), "TNI")));
		}
		Integer days = DAYS.get(text.low(i));
		return days == null ? Optional.empty()
				: Optional.of(TimesDates.withPart(text, i, i + 1, new Offset(TimesUnit.DAY, days, false)));
	}

	/// "last week", "this March", "the next month", "last Friday night", "this year's third quarter".
	private static Optional<Match> shifted(Lexemes text, int i) {
		int at = text.over(i, "the");
		Shift shift = TimesWords.SHIFTS.get(text.low(at));
		if (shift == null || (at > i && shift == Shift.SAME && text.is(at, "that"))) {
			return Optional.empty();
		}
		return target(text, i, at + 1, inStory(text, at, at > i, shift));
	}

	/// "The next month" is the story's, "next month" the reader's.
	private static Shift inStory(Lexemes text, int at, boolean article, Shift shift) {
		return article && shift == Shift.NEXT && text.is(at, "next") ? Shift.FOLLOWING : shift;
	}

	private static Optional<Match> target(Lexemes text, int from, int at, Shift shift) {
		int unitAt = text.is(at, "fiscal") || text.is(at, "calendar") ? at + 1 : at;
		Optional<TimesUnit> unit = TimesUnit.singular(text.low(unitAt)).filter(u -> !u.isClock());
		if (unit.isPresent()) {
			return Optional.of(unit(text, from, unitAt, shift, unit.get()));
		}
		OptionalInt month = TimesWords.month(text, at).isPresent() ? TimesWords.month(text, at) : mayAfter(text, at);
		if (month.isPresent()) {
			return Optional.of(new Match(from, TimesWords.afterMonth(text, at), new MonthOfYear(month.getAsInt(), shift)));
		}
		OptionalInt weekday = TimesWords.weekday(text, at);
		if (weekday.isPresent()) {
			var day = new DayOfWeek(weekday.getAsInt(), shift);
			return Optional.of(TimesDates.withPart(text, from, TimesWords.afterWeekday(text, at), day));
		}
		return partOrSeason(text, from, at, shift);
	}

	private static OptionalInt mayAfter(Lexemes text, int at) {
		boolean may = text.is(at, "may") && text.at(at).capital();
		return may ? OptionalInt.of(5) : OptionalInt.empty();
	}

	private static Match unit(Lexemes text, int from, int at, Shift shift, TimesUnit unit) {
		if (unit == TimesUnit.YEAR && text.is(at + 1, "'s")) {
			var quarter = quarter(text, at + 2);
			if (quarter.isPresent() && quarter.get().expression() instanceof Quarter q) {
				return new Match(from, quarter.get().to(), new Quarter(q.quarter(), shift));
			}
		}
		if (text.is(at, "night") && shift == Shift.LAST) {
			return new Match(from, at + 1, new TimeExpression.Part(new Offset(TimesUnit.DAY, -1, false), "TNI"));
		}
		if (unit == TimesUnit.QUARTER) {
			return new Match(from, at + 1, new Quarter(0, shift));
		}
		return new Match(from, at + 1, new Offset(unit, shift.steps(), shift.inStory()));
	}

	private static Optional<Match> partOrSeason(Lexemes text, int from, int at, Shift shift) {
		String season = TimesWords.SEASONS.get(text.low(at));
		if (season != null) {
			return Optional.of(new Match(from, at + 1, new Season(season, shift)));
		}
		Optional<String> part = TimesWords.dayPart(text.low(at)).filter(p -> p.length() == 3);
		if (part.isPresent() && shift != Shift.LAST) {
			var day = new Offset(TimesUnit.DAY, shift.steps(), shift.inStory());
			return Optional.of(new Match(from, at + 1, new TimeExpression.Part(day, part.get())));
		}
		return holiday(text, from, at);
	}

	/// "two years ago", "a year earlier", "three days from now". A count of units before or after another event is a
	/// duration and left to [TimesPeriods].
	private static Optional<Match> ago(Lexemes text, int i) {
		int start = Hedges.isOfVerb(text, i) ? i : Durations.afterHedge(text, i);
		boolean article = text.is(start, "a") || text.is(start, "an") || text.is(start, "one");
		Optional<Numeral> n = article && !text.is(start, "one") ? article(text, start) : NumberWords.at(text, start, false);
		return n.flatMap(count -> ago(text, i, start, count, article));
	}

	private static Optional<Numeral> article(Lexemes text, int start) {
		var number = NumberWords.at(text, start, false);
		return number.isPresent() ? number
				: Optional.of(Numeral.exact(java.math.BigDecimal.ONE, start + 1, Numeral.Form.WORDS));
	}

	private static Optional<Match> ago(Lexemes text, int i, int start, Numeral count, boolean article) {
		int at = text.overHyphen(count.end());
		Optional<TimesUnit> unit = TimesUnit.of(text.low(at)).filter(u -> !u.isClock());
		int after = text.overHyphen(at + 1);
		boolean ago = text.in(after, FROM_NOW);
		boolean earlier = text.is(after, "earlier") && article;
		boolean whole = count.isWhole() && count.value().intValue() < 1000;
		if (unit.isEmpty() || !whole || (!ago && !earlier && !fromNow(text, after))) {
			return Optional.empty();
		}
		if (article && unit.get() == TimesUnit.YEAR && !fromNow(text, after)) {
			return Optional.of(new Match(i, after + 1, new YearBefore(earlier)));
		}
		int sign = fromNow(text, after) ? 1 : -1;
		int end = sign > 0 ? after + 2 : after + 1;
		return Optional.of(new Match(Math.min(i, start), end, new Offset(unit.get(), sign * count.value().intValue(), earlier)));
	}

	private static boolean fromNow(Lexemes text, int i) {
		return text.is(i, "from") && (text.is(i + 1, "now") || text.is(i + 1, "today"));
	}

	/// "the third quarter", "third-quarter", "Q3 2019", "first half of 2019", "the fiscal first quarter".
	static Optional<Match> quarter(Lexemes text, int i) {
		int at = text.over(text.over(i, "the"), "fiscal");
		Integer nth = TimesWords.ORDINALS.get(text.low(at));
		int unit = text.overHyphen(at + 1);
		if (nth != null && text.is(unit, "quarter") && !text.is(unit + 1, "-")) {
			return Optional.of(inYear(text, i, unit + 1, nth));
		}
		boolean q = text.is(i, "q") && text.at(i).capital() && text.at(i + 1).glued() && text.at(i + 1).isNumber();
		if (q && text.low(i + 1).matches("[1-4]")) {
			return Optional.of(inYear(text, i, i + 2, Integer.parseInt(text.low(i + 1))));
		}
		return before(text, i);
	}

	private static Match inYear(Lexemes text, int from, int end, int quarter) {
		int of = text.over(text.over(end, ","), "of");
		OptionalInt year = TimesDates.fourDigits(text, of);
		return year.isPresent() ? new Match(from, of + 1, new Fixed("%04d-Q%d".formatted(year.getAsInt(), quarter)))
				: new Match(from, end, new Quarter(quarter, Shift.NONE));
	}

	/// "year-earlier quarter", "the year-ago period", "year-earlier".
	private static Optional<Match> before(Lexemes text, int i) {
		int at = text.over(i, "the");
		boolean year = text.is(at, "year") && text.isDash(at + 1) && (text.is(at + 2, "earlier") || text.is(at + 2, "ago"));
		if (!year) {
			return Optional.empty();
		}
		int end = text.in(at + 3, PERIODS) ? at + 4 : at + 3;
		return Optional.of(new Match(i, end, new YearBefore(true)));
	}

	/// "the summer of 2018", "summer 2018", "in the winter".
	private static Optional<Match> season(Lexemes text, int i) {
		int at = text.over(i, "the");
		String code = TimesWords.SEASONS.get(text.low(at));
		if (code == null) {
			return Optional.empty();
		}
		int of = text.over(at + 1, "of");
		OptionalInt year = TimesDates.fourDigits(text, of);
		if (year.isPresent()) {
			return Optional.of(new Match(i, of + 1, new Fixed("%04d-%s".formatted(year.getAsInt(), code))));
		}
		boolean plain = (text.is(at, "summer") || text.is(at, "winter"))
				&& Set.of("in", "by", "since", "until", "during", "over").contains(text.low(i - 1)) && !text.at(at + 1).isWord();
		return plain ? Optional.of(new Match(i, at + 1, new Season(code, Shift.NONE))) : Optional.empty();
	}

	private static Optional<Match> holiday(Lexemes text, int from, int at) {
		return TimesHolidays.at(text, at).map(h -> {
			OptionalInt year = TimesDates.fourDigits(text, text.over(h.end(), ","));
			return year.isPresent() ? new Match(from, text.over(h.end(), ",") + 1, new Holiday(h.name(), year.getAsInt()))
					: new Match(from, h.end(), new Holiday(h.name(), 0));
		});
	}

	/// "year-end", "year's end".
	private static Optional<Match> yearEnd(Lexemes text, int i) {
		boolean end = text.is(i, "year") && (text.isDash(i + 1) || text.is(i + 1, "'s")) && text.is(i + 2, "end");
		return end ? Optional.of(new Match(i, i + 3, new Offset(TimesUnit.YEAR, 0, false))) : Optional.empty();
	}

	/// What an article alone points at: always the weekend and the quarter, the year and the week after a preposition.
	private static Optional<Match> pointed(Lexemes text, int i) {
		int at = text.over(text.over(i, "the"), "fiscal");
		boolean led = Set.of("of", "for", "in", "during").contains(text.low(i - 1)) && (text.is(at, "year") || text.is(at, "week"));
		boolean open = !text.at(at + 1).isWord() || text.in(at + 1, AmountsWords.STOPS) || text.low(at + 1).endsWith("ed");
		boolean plain = text.is(at, "weekend") || text.is(at, "quarter") || text.is(at, "latest");
		return plain || (led && open) ? the(text, i) : Optional.empty();
	}

	/// "the weekend", "the quarter", "the latest quarter", "the year", where the article alone points at a time.
	static Optional<Match> the(Lexemes text, int i) {
		int the = text.over(i, "the");
		int at = text.over(the, "fiscal");
		if (the == i) {
			return Optional.empty();
		}
		if (text.is(at, "latest") && text.in(at + 1, PERIODS)) {
			return Optional.of(new Match(i, at + 2, new Quarter(0, Shift.NONE)));
		}
		return switch (text.low(at)) {
			case "weekend" -> Optional.of(new Match(i, at + 1, new Offset(TimesUnit.WEEKEND, 0, false)));
			case "quarter" -> Optional.of(new Match(i, at + 1, new Quarter(0, Shift.NONE)));
			case "year" -> Optional.of(new Match(i, at + 1, new Offset(TimesUnit.YEAR, 0, false)));
			case "week" -> Optional.of(new Match(i, at + 1, new Offset(TimesUnit.WEEK, 0, false)));
			case "month" -> Optional.of(new Match(i, at + 1, new Offset(TimesUnit.MONTH, 0, false)));
			case "day" -> Optional.of(new Match(i, at + 1, new Offset(TimesUnit.DAY, 0, false)));
			default -> Optional.empty();
		};
	}
}
