package variorum.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the amount that begins at a lexeme: a currency, a number or a range, a unit or what is counted, and the hedge
/// before it.
final class AmountsGrammar {
	/// An amount over the lexemes from `from` to before `to`; `next` is where reading goes on, inside it where what is counted
	/// is measured itself ("two 500-pound bombs").
	record Match(int from, int to, int next, Value.Amount amount, boolean money, String why) {
		private Match readOn(int other) {
			return new Match(from, to, other, amount, money, why);
		}
	}

	private static final Set<String> LABELS = Set.of("page", "chapter", "section", "article", "phase", "level", "version", "no",
			"number", "room", "route", "channel", "flight", "part", "act", "episode", "season", "volume", "highway", "gate",
			"group", "type", "grade", "class", "track", "pier", "platform", "#", "№", "aged", "age", "top", "covid", "bus", "line",
			"issue", "rule", "step", "day", "week", "no.", "apartment", "building", "unit", "battalion", "round");
	private static final Set<String> DETERMINERS = WordList.of("the its his her their our my these those all");
	private static final Set<String> GATHERINGS = WordList.of("crowd crowds audience attendance town city village population workforce"
			+ " community island congregation gathering county nation country turnout");
	private static final Set<String> COMPARING = Set.of("with", "against", "versus", "than");
	private static final int YEAR_LENGTH = 4;
	private static final BigDecimal FOUR = BigDecimal.valueOf(4);
	private static final String PERCENTAGE_POINT = "percentage point";
	private static final BigDecimal HOURS = BigDecimal.valueOf(24);
	private static final Set<String> LOCATING = Set.of("in", "at", "near", "from", "to", "of", "for", "with", "by", "and", "on");

	private AmountsGrammar() { }

	/// The amount whose number or currency begins at `i`.
	static Optional<Match> at(Lexemes text, int i) {
		if (text.is(i, "both")) {
			return both(text, i);
		}
		return AmountsTallies.at(text, i).or(() -> figure(text, i)).or(() -> fold(text, i));
	}

	private static Optional<Match> figure(Lexemes text, int i) {
		return AmountsFigure.at(text, i).flatMap(f -> money(text, f).or(() -> AmountsMagnitudes.at(text, f))
				.or(() -> measure(text, f)).or(() -> fate(text, f))
				.or(() -> count(text, f)).or(() -> among(text, f)).or(() -> gathered(text, f))
						.or(() -> abbreviated(text, f)).or(() -> AmountsAges.at(text, f)).or(() -> bare(text, f)));
	}

	/// "sixfold": so many times.
	private static Optional<Match> fold(Lexemes text, int i) {
		OptionalInt times = NumberWords.fold(text.low(i));
		if (times.isEmpty()) {
			return Optional.empty();
		}
		var figure = AmountsFigure.of(i, Numeral.exact(BigDecimal.valueOf(times.getAsInt()), i + 1, Numeral.Form.WORDS));
		return Optional.of(match(text, figure, i + 1, "times", Units.plain("times"), "", false));
	}

	/// "killing 12", "twelve were wounded", "30 injured": how many met that fate, named or not.
	private static Optional<Match> fate(Lexemes text, AmountsFigure f) {
		if (isLabelled(text, f) || f.number().value().signum() < 0 || text.isDash(f.end())) {
			return Optional.empty();
		}
		int from = f.end();
		return AmountsFates.of(text, f).map(fate -> {
			int start = AmountsNouns.start(text, from);
			String people = AmountsFates.isHelping(text, start, fate.to()) ? "" : text.words(start, fate.to());
			String unit = people.isEmpty() ? fate.worded() : people + " " + fate.worded();
			return match(text, f, fate.to(), unit, Units.plain(fate.normal()), fate.normal(), false);
		});
	}

	/// "both planes": two of what is counted.
	private static Optional<Match> both(Lexemes text, int i) {
		var two = Numeral.exact(BigDecimal.TWO, i + 1, Numeral.Form.WORDS);
		boolean pair = text.at(i + 1).isWord() && !AmountsWords.STOPS.contains(text.low(i + 1));
		boolean common = AmountsNouns.counted(text, i + 1).filter(p -> !text.at(p.to() - 1).capital()).isPresent();
		return pair && common ? count(text, AmountsFigure.of(i, two)) : Optional.empty();
	}

	private static Optional<Match> money(Lexemes text, AmountsFigure f) {
		var currency = f.currency().or(() -> AmountsMoney.after(text, f.end()));
		return currency.map(c -> {
			int end = f.currency().isPresent() ? f.end() : c.to();
			int to = Units.afterRate(text, end);
			String unit = c.worded() + (to > end ? " " + text.words(end, to) : "");
			BigDecimal factor = c.cents() ? new BigDecimal("0.01") : BigDecimal.ONE;
			var base = new Units.Unit(c.code() + (to > end ? "/" + text.low(to - 1) : ""), factor, factor, BigDecimal.ZERO);
			return match(text, f, to, unit, base, "", true);
		});
	}

	private static Optional<Match> measure(Lexemes text, AmountsFigure f) {
		return Units.at(text, f.end()).filter(u -> !isOtherWord(text, f, u)).map(u -> {
			int to = Units.afterRate(text, u.end());
			String unit = worded(text, text.overHyphen(f.end()), to);
			var of = AmountsNouns.measured(text, to);
			String head = of.filter(_ -> !u.unit().base().equals("s")).map(p -> AmountsNouns.head(text, p)).orElse("");
			boolean bare = u.unit().base().equals("%") || u.unit().base().equals("s");
			int end = bare ? to : of.map(AmountsNouns.Phrase::to).orElse(to);
			String rate = to > u.end() ? "/" + text.low(to - 1) : "";
			String name = isOfRate(f, u) ? PERCENTAGE_POINT : u.unit().base();
			var base = new Units.Unit(name + rate, u.unit().low(), u.unit().high(), u.unit().offset());
			return match(text, f, end, unit, base, head, false);
		});
	}

	/// Interest is raised by "a quarter point"; nothing else is told in quarters of points.
	private static boolean isOfRate(AmountsFigure f, Units.Found u) {
		boolean quarter = f.number().form() == Numeral.Form.FRACTION && f.number().value().multiply(FOUR).remainder(BigDecimal.TWO)
				.compareTo(BigDecimal.ONE) == 0;
		return quarter && u.unit().base().equals("point");
	}

	/// "per cent" and "pc" are spelt like "percent", so that versions agree.
	private static String worded(Lexemes text, int from, int to) {
		String words = text.words(from, to);
		return switch (words) {
			case "per cent" -> "percent";
			case "m.p.h." -> "mph";
			default -> words;
		};
	}

	private static boolean isOtherWord(Lexemes text, AmountsFigure f, Units.Found u) {
		boolean attributive = text.isDash(f.end()) && u.unit().base().equals("s");
		boolean ordinal = text.is(u.end() - 1, "second") && !text.isDash(f.end()) && f.number().form() != Numeral.Form.DIGITS;
		return attributive || ordinal || (text.is(u.end() - 1, "point") && text.is(f.end() - 1, "one"));
	}

	private static Optional<Match> count(Lexemes text, AmountsFigure f) {
		boolean fraction = f.number().form() == Numeral.Form.FRACTION;
		boolean one = f.number().value().compareTo(BigDecimal.ONE) == 0 && !f.range();
		boolean negative = f.number().value().signum() < 0;
		if (negative || isLabelled(text, f) || text.isDash(f.end()) || (text.at(f.end()).glued() && text.at(f.end()).isWord())) {
			return Optional.empty();
		}
		if (one && text.is(f.end(), "of")) {
			return Optional.empty();
		}
		var phrase = one ? AmountsNouns.single(text, f.end()) : AmountsNouns.counted(text, f.end());
		return phrase.map(p -> {
			String head = AmountsNouns.head(text, p);
			var base = fraction ? Units.part() : Units.plain(head);
			int next = AmountsNouns.measure(text, p).orElse(p.to());
			boolean share = NumberWords.at(text, p.from(), false).isPresent();
			return match(text, f, p.to(), text.words(share ? f.end() : p.from(), p.to()), base, head, false).readOn(next);
		});
	}

	/// "61 of the 120 seats", "half of the 60 rescuers": so many of what is counted behind.
	private static Optional<Match> among(Lexemes text, AmountsFigure f) {
		int of = text.is(f.end(), "of") ? f.end() + 1 : text.over(f.end(), "out", "of");
		int at = text.in(of, DETERMINERS) ? of + 1 : of;
		boolean whole = f.number().form() != Numeral.Form.VAGUE && !f.range() && f.currency().isEmpty();
		if (of == f.end() || !whole || isLabelled(text, f)) {
			return Optional.empty();
		}
		return NumberWords.at(text, at, false).filter(all -> all.isWhole() && all.value().compareTo(f.number().value()) > 0)
				.flatMap(all -> AmountsNouns.counted(text, all.end()).map(p -> {
					boolean part = f.number().form() == Numeral.Form.FRACTION;
					BigDecimal count = part ? f.number().value().multiply(all.value()) : f.number().value();
					var some = AmountsFigure.of(f.from(), Numeral.exact(count.setScale(0, RoundingMode.HALF_UP),
							f.end(), f.number().form()));
					String head = AmountsNouns.head(text, p);
					return match(text, some, f.end(), text.words(p.from(), p.to()), Units.plain(head), head, false);
				}));
	}

	/// "a crowd of 58,000", "a town of 24,000": people are counted without a word for them.
	private static Optional<Match> gathered(Lexemes text, AmountsFigure f) {
		int of = Hedges.before(text, f.from()).map(Hedges.Found::from).orElse(f.from()) - 1;
		boolean people = text.is(of, "of") && text.in(of - 1, GATHERINGS) && f.currency().isEmpty() && f.number().isWhole();
		boolean ends = !text.at(f.end()).isWord() || AmountsWords.STOPS.contains(text.low(f.end()));
		return people && ends ? Optional.of(match(text, f, f.end(), "people", Units.plain("person"), "person", false)) : Optional.empty();
	}

	/// "page 5", "Flight 370", "the S&P 500": a number that names.
	private static boolean isLabelled(Lexemes text, AmountsFigure f) {
		if (f.number().form() != Numeral.Form.DIGITS || f.currency().isPresent()) {
			return false;
		}
		Lexeme before = text.at(f.from() - 1);
		if (before.isWord() && !before.capital() && !before.low().equals(text.written(f.from() - 1))) {
			return true;
		}
		boolean name = before.isWord() && before.capital() && f.from() > 1 && text.at(f.from() - 2).kind() != Lexeme.Kind.MARK
				&& !AmountsWords.STOPS.contains(before.low()) && !text.in(f.from() - 2, LOCATING)
				&& Hedges.before(text, f.from()).isEmpty();
		return LABELS.contains(before.low()) || name || (text.is(f.from() - 1, ".") && text.is(f.from() - 2, "no"));
	}

	/// "15.3 ppg", "8.9 ksi": an abbreviation behind digits is their unit, known or not.
	private static Optional<Match> abbreviated(Lexemes text, AmountsFigure f) {
		String unit = text.written(f.end());
		boolean consonants = text.low(f.end()).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
		boolean capitals = unit.chars().skip(unit.length() > 1 ? 1 : 0).allMatch(Character::isUpperCase);
		boolean abbreviation = text.at(f.end()).isWord() && unit.length() < 5 && (consonants || capitals) && !text.is(f.end(), "s");
		boolean bound = text.at(f.end() + 1).glued() && text.isDash(f.end() + 1);
		if (!abbreviation || bound || isLabelled(text, f) || f.number().form() != Numeral.Form.DIGITS || f.range()) {
			return Optional.empty();
		}
		String counted = capitals && unit.length() > 1 ? text.low(f.end()) : "";
		return Optional.of(match(text, f, f.end() + 1, unit, Units.plain(counted.isEmpty() ? unit : counted), counted, false));
	}

	/// A number with nothing counted, told as a figure: with decimals, thousands, a scale or a hedge.
	private static Optional<Match> bare(Lexemes text, AmountsFigure f) {
		if (f.number().form() == Numeral.Form.FRACTION && text.is(f.end(), "of")) {
			var of = AmountsNouns.measured(text, f.end());
			String head = of.map(p -> AmountsNouns.head(text, p)).orElse("");
			return Optional.of(match(text, f, of.map(AmountsNouns.Phrase::to).orElse(f.end()), "",
					Units.part(), head, false));
		}
		boolean digits = f.number().form() == Numeral.Form.DIGITS;
		String written = text.words(f.from(), f.end());
		boolean figure = written.indexOf(',') > 0 || (written.indexOf('.') >= 0 && digits) || f.end() - f.from() > 1
				|| written.length() >= YEAR_LENGTH || isCompared(text, f);
		boolean year = TimesDates.fourDigits(text, f.from()).isPresent() && f.end() == f.from() + 1;
		boolean hedge = Hedges.before(text, f.from()).isPresent() || Hedges.after(text, f.end()).isPresent();
		boolean hedged = hedge && digits && !year;
		boolean glued = text.at(f.end()).glued() && text.at(f.end()).isWord();
		boolean range = f.range() && !isFromTo(text, f);
		if (!digits || range || isLabelled(text, f) || glued || text.isDash(f.end()) || (!figure && !hedged)) {
			return Optional.empty();
		}
		return Optional.of(match(text, f, f.end(), "", Units.plain(""), "", false));
	}

	/// "compared with 63 during the same period": a figure set against another.
	private static boolean isCompared(Lexemes text, AmountsFigure f) {
		boolean led = text.in(f.from() - 1, COMPARING) && (text.in(f.end(), AmountsWords.STOPS) || text.is(f.end(), ","));
		return led && text.at(f.from()).isNumber() && text.low(f.from()).length() > 1;
	}

	/// "rose from 240 to 273": more than hours of a day, so that "from 9 to 5" is none.
	private static boolean isFromTo(Lexemes text, AmountsFigure f) {
		boolean led = text.is(f.from() - 1, "from") || text.is(f.from() - 1, "between");
		return led && f.high().compareTo(HOURS) > 0 && TimesDates.fourDigits(text, f.end() - 1).isEmpty();
	}

	static Match match(Lexemes text, AmountsFigure f, int to, String unit, Units.Unit base, String head, boolean money) {
		Optional<Hedges.Found> hedge = text.is(f.from(), "both") ? Optional.empty()
				: Hedges.before(text, f.from()).or(() -> Hedges.after(text, to));
		BigDecimal low = hedge.map(h -> h.bound().low(f.low())).orElse(f.low());
		BigDecimal high = hedge.map(h -> h.bound().high(f.high())).orElse(f.high());
		int from = hedge.map(Hedges.Found::from).filter(h -> h < f.from()).orElse(f.from());
		int end = hedge.map(Hedges.Found::to).filter(h -> h > to).orElse(to);
		String words = hedge.map(h -> text.words(h.from(), Math.max(h.to(), f.from() > h.from() ? f.from() : 0))).orElse(hedging(text, f));
		BigDecimal a = base.lowest(low);
		BigDecimal b = base.highest(high);
		var amount = new Value.Amount(plain(f.number().value()), plain(f.last()), plain(a.min(b)), plain(a.max(b)), unit, base.base(),
				words, head);
		return new Match(from, end, end, amount, money, "“" + text.words(from, end) + "”");
	}

	/// A vague number hedges itself.
	private static String hedging(Lexemes text, AmountsFigure f) {
		return f.number().form() == Numeral.Form.VAGUE ? text.words(f.from(), f.end()) : "";
	}

	private static BigDecimal plain(BigDecimal n) {
		BigDecimal stripped = n.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
