package variorum.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import variorum.facts.TimeExpression.Fixed;
import variorum.facts.TimeExpression.Period;
import variorum.facts.TimesGrammar.Match;

/// Reads durations and what recurs: "three months", "the past few weeks", "a two-hour", "decades-long", "daily".
final class TimesPeriods {
	private static final Set<String> BEFORE_BARE = Set.of("for", "in", "over", "after", "within", "of", "about", "than",
			"nearly", "almost", "next", "every", "last", "past", "these", "those", "took", "lasted", "spent");
	private static final Set<String> BEFORE_ARTICLE = Set.of("for", "in", "within", "over", "after", "than", "about", "nearly",
			"almost", "half", "around", "once", "twice", "least", "only", "just", "lasted", "spent", "took", "times");

	private static final Set<String> RELATIONS = Set.of("earlier", "later", "after", "before");

	private TimesPeriods() { }

	static Optional<Match> at(Lexemes text, int i) {
		return repeated(text, i).or(() -> counted(text, i)).or(() -> indefinite(text, i)).or(() -> single(text, i))
				.or(() -> halfHour(text, i));
	}

	/// "daily", "every day", "each of the past three years".
	private static Optional<Match> repeated(Lexemes text, int i) {
		String period = TimesWords.REPEATED.get(text.low(i));
		boolean name = text.at(i).capital() && text.at(i + 1).isWord() && text.at(i + 1).capital();
		if (period != null && !name) {
			return Optional.of(new Match(i, i + 1, new Period(period)));
		}
		if (!text.is(i, "every") && !text.is(i, "each")) {
			return Optional.empty();
		}
		return TimesUnit.singular(text.low(i + 1)).filter(u -> u != TimesUnit.SECOND)
				.map(u -> new Match(i, i + 2, new Period(u.period("1"))));
	}

	/// "three months", "the past two weeks", "10-year", "2 1/2 years", "two to three weeks".
	private static Optional<Match> counted(Lexemes text, int i) {
		int start = opening(text, Durations.afterHedge(text, i));
		int hedged = Durations.afterHedge(text, start);
		if (text.is(hedged, "couple") && text.is(hedged + 1, "of")) {
			return counted(text, i, Numeral.exact(BigDecimal.TWO, hedged + 2, Numeral.Form.WORDS));
		}
		return NumberWords.at(text, hedged, false).flatMap(n -> counted(text, i, n));
	}

	/// The index after "the", "the first", "the past".
	private static int opening(Lexemes text, int i) {
		int at = text.is(i, "the") || (text.is(i, "a") && NumberWords.small(text, i + 1).isPresent()) ? i + 1 : i;
		return text.in(at, TimesWords.SPAN_WORDS) ? at + 1 : at;
	}

	private static Optional<Match> counted(Lexemes text, int from, Numeral n) {
		int to = text.is(n.end(), "to") || text.is(n.end(), "or") || text.isDash(n.end()) ? n.end() + 1 : n.end();
		int second = to > n.end() ? NumberWords.at(text, to, false).map(Numeral::end).orElse(n.end()) : n.end();
		int at = text.overHyphen(second);
		at = text.is(at, "more") || text.is(at, "additional") || text.is(at, "full") || text.is(at, "consecutive")
				|| text.is(at, "straight") || text.is(at, "trading") || text.is(at, "business") ? at + 1 : at;
		Optional<TimesUnit> unit = TimesUnit.of(text.low(at));
		boolean title = text.at(at).capital() && n.form() == Numeral.Form.DIGITS;
		boolean someDay = text.is(n.end() - 1, "one") && text.is(at, "day") && !text.in(from - 1, BEFORE_ARTICLE);
		if (unit.isEmpty() || title || someDay || isAge(text, at + 1) || isOrdinalSecond(text, at, unit.get(), n)) {
			return Optional.empty();
		}
		return Optional.of(new Match(from, afterUnit(text, at, n), new Period(period(text, at, unit.get(), n))));
	}

	private static boolean isOrdinalSecond(Lexemes text, int at, TimesUnit unit, Numeral n) {
		return (unit == TimesUnit.SECOND && !text.low(at).endsWith("s") && !text.isDash(n.end()))
				|| (unit == TimesUnit.QUARTER && n.form() != Numeral.Form.WORDS);
	}

	/// "6-year-old" and "48 years old" tell an age, not a duration.
	static boolean isAge(Lexemes text, int i) {
		int at = text.overHyphen(i);
		return text.is(at, "old") || (text.is(at, "of") && text.is(at + 1, "age"));
	}

	private static int afterUnit(Lexemes text, int at, Numeral n) {
		int end = text.over(at + 1, "and", "a", "half");
		int half = end;
		boolean earlier = text.is(half, "earlier") || text.is(half, "later");
		boolean term = text.isDash(n.end()) && (text.is(half, "period") || text.is(half, "term"));
		return earlier || term ? half + 1 : half;
	}

	private static String period(Lexemes text, int at, TimesUnit unit, Numeral n) {
		if (n.form() == Numeral.Form.VAGUE) {
			return unit.period("X");
		}
		boolean half = text.over(at + 1, "and", "a", "half") > at + 1;
		BigDecimal count = half ? n.value().add(new BigDecimal("0.5")) : n.value();
		return exact(unit, count);
	}

	/// TimeML has no fractions of years and hours: two and a half years are `P2Y6M`.
	private static String exact(TimesUnit unit, BigDecimal count) {
		BigDecimal whole = count.setScale(0, java.math.RoundingMode.FLOOR);
		boolean half = count.subtract(whole).compareTo(new BigDecimal("0.5")) == 0;
		String n = whole.toPlainString();
		return switch (unit) {
			case DECADE -> "P" + count.multiply(BigDecimal.TEN).stripTrailingZeros().toPlainString() + "Y";
			case CENTURY -> "P" + count.multiply(new BigDecimal(100)).stripTrailingZeros().toPlainString() + "Y";
			case FORTNIGHT -> "P" + count.multiply(BigDecimal.TWO).stripTrailingZeros().toPlainString() + "W";
			case WEEKEND -> "P" + n + "WE";
			case YEAR -> half ? (whole.signum() == 0 ? "P6M" : "P" + n + "Y6M") : plain(unit, count);
			case HOUR -> half ? (whole.signum() == 0 ? "PT30M" : "PT" + n + "H30M") : plain(unit, count);
			case MINUTE -> half ? (whole.signum() == 0 ? "PT30S" : "PT" + n + "M30S") : plain(unit, count);
			case SECOND, DAY, WEEK, MONTH, QUARTER -> plain(unit, count);
		};
	}

	private static String plain(TimesUnit unit, BigDecimal count) {
		return unit.period(count.stripTrailingZeros().toPlainString());
	}

	/// "several years", "the past few weeks", "weeks" after a word that makes it a duration, "decades-long".
	private static Optional<Match> indefinite(Lexemes text, int i) {
		int at = text.is(i, "the") || text.is(i, "a") ? i + 1 : i;
		at = text.in(at, TimesWords.SPAN_WORDS) ? at + 1 : at;
		boolean led = text.in(at, TimesWords.INDEFINITE) && !text.is(at, "recent");
		int unitAt = led ? at + 1 : at;
		Optional<TimesUnit> unit = TimesUnit.plural(text.low(unitAt)).filter(u -> u != TimesUnit.QUARTER && u != TimesUnit.SECOND);
		boolean longLasting = text.isDash(unitAt + 1) && text.is(unitAt + 2, "long");
		if (longLasting && TimesUnit.of(text.low(unitAt)).isPresent()) {
			return Optional.of(lasting(text, i, unitAt));
		}
		boolean bare = !led && at == i && text.in(i - 1, BEFORE_BARE);
		boolean past = !led && at > i && !text.is(at - 1, "the") && !text.is(at - 1, "recent") && !text.is(at - 1, "past");
		if (unit.isEmpty() || (!led && !bare && !past) || isAge(text, unitAt + 1)) {
			return Optional.empty();
		}
		String iso = indefinite(unit.get());
		boolean ago = text.is(unitAt + 1, "ago");
		return Optional.of(new Match(i, ago ? unitAt + 2 : unitAt + 1, ago ? new Fixed("PAST_REF") : new Period(iso)));
	}

	private static Match lasting(Lexemes text, int from, int at) {
		TimesUnit unit = TimesUnit.of(text.low(at)).orElse(TimesUnit.YEAR);
		return new Match(from, at + 3, new Period(TimesUnit.plural(text.low(at)).isPresent() ? indefinite(unit) : unit.period("1")));
	}

	private static String indefinite(TimesUnit unit) {
		return unit == TimesUnit.DECADE ? "PXY" : unit == TimesUnit.CENTURY ? "PXC" : unit.period("X");
	}

	/// "a month", "an hour", where a word before it makes it a duration; "a year" after a sum of money is a rate.
	private static Optional<Match> single(Lexemes text, int i) {
		int hedged = Durations.afterHedge(text, i);
		boolean article = text.is(hedged, "a") || text.is(hedged, "an") || (hedged > i && text.is(hedged - 1, "another"));
		int at = text.is(hedged, "a") || text.is(hedged, "an") ? hedged + 1 : hedged;
		at = text.is(at, "full") || text.is(at, "whole") || text.is(at, "additional") ? at + 1 : at;
		Optional<TimesUnit> unit = TimesUnit.singular(text.low(at)).filter(u -> u != TimesUnit.SECOND && u != TimesUnit.QUARTER);
		boolean led = hedged > i || text.in(i - 1, BEFORE_ARTICLE);
		boolean related = text.in(at + 1, RELATIONS);
		if (!article || unit.isEmpty() || (!led && !related) || text.is(at, "night") || isAge(text, at + 1)) {
			return Optional.empty();
		}
		boolean half = text.over(at + 1, "and", "a", "half") > at + 1;
		String iso = exact(unit.get(), half ? new BigDecimal("1.5") : BigDecimal.ONE);
		int end = half ? at + 4 : at + 1;
		return Optional.of(new Match(i, text.is(end, "earlier") || text.is(end, "later") ? end + 1 : end, new Period(iso)));
	}

	/// "half an hour", "half a century".
	private static Optional<Match> halfHour(Lexemes text, int i) {
		boolean half = text.is(i, "half") && (text.is(i + 1, "a") || text.is(i + 1, "an") || text.isDash(i + 1));
		Optional<TimesUnit> unit = half ? TimesUnit.singular(text.low(i + 2)) : Optional.empty();
		return unit.map(u -> new Match(i, i + 3, new Period(exact(u, new BigDecimal("0.5")))));
	}
}
