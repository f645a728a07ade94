package variorum.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads the amount that begins at a lexeme: a currency, a number or a range, a unit or what is counted, and the hedge
/// before it.
final class AmountsGrammar {
	/// An amount over the lexemes from `from` to before `to`; `next` is where reading goes on.
	record Match(int from, int to, Value.Amount amount, boolean money, String why) { }

	/// A number and, of a range, its upper end; `sign` is where a minus or a currency begins.
	private record Figure(int from, Numeral number, BigDecimal low, BigDecimal high, boolean range,
			Optional<AmountsMoney.Found> currency) {
		int end() {
			return number.end();
		}
	}

	private static final Set<String> LABELS = Set.of("page", "chapter", "section", "article", "phase", "level", "version", "no",
			"number", "room", "route", "channel", "flight", "part", "act", "episode", "season", "volume", "highway", "gate",
			"group", "type", "grade", "class", "track", "pier", "platform", "#", "№", "aged", "age", "top", "covid", "bus", "line",
			"issue", "rule", "step", "day", "week", "no.", "apartment", "building", "unit", "battalion", "round");
	private static final Set<String> PREFIXES = Set.of("sub", "mid", "to", "pre", "post", "minus");
	private static final Set<String> GLUE = Set.of("/", "_", ".", "=", "#", "@", ":", "&", "\\");
	private static final Set<String> COMPARING = Set.of("with", "against", "versus", "than");
	private static final int YEAR_LENGTH = 4;
	private static final Set<String> LOCATING = Set.of("in", "at", "near", "from", "to", "of", "for", "with", "by", "and", "on");

	private AmountsGrammar() { }

	/// The amount whose number or currency begins at `i`.
	static Optional<Match> at(Lexemes text, int i) {
		if (text.is(i, "both")) {
			return both(text, i);
		}
		return figure(text, i).flatMap(f -> money(text, f).or(() -> measure(text, f)).or(() -> count(text, f))
				.or(() -> abbreviated(text, f)).or(() -> bare(text, f)));
	}

	/// "both planes": two of what is counted.
	private static Optional<Match> both(Lexemes text, int i) {
		var two = Numeral.exact(BigDecimal.TWO, i + 1, Numeral.Form.WORDS);
		boolean pair = text.at(i + 1).isWord() && !AmountsWords.STOPS.contains(text.low(i + 1));
		boolean common = AmountsNouns.counted(text, i + 1).filter(p -> !text.at(p.to() - 1).capital()).isPresent();
		return pair && common ? count(text, new Figure(i, two, two.low(), two.high(), false, Optional.empty())) : Optional.empty();
	}

	private static Optional<Figure> figure(Lexemes text, int i) {
		Optional<AmountsMoney.Found> currency = AmountsMoney.before(text, i);
		int at = currency.map(AmountsMoney.Found::to).orElse(i);
		boolean minus = isMinus(text, at, currency.isPresent());
		int start = minus ? afterMinus(text, at) : at;
		if (currency.isEmpty() && !minus && isPartOfName(text, start)) {
			return Optional.empty();
		}
		return NumberWords.at(text, start, currency.isPresent()).filter(n -> !isOrdinalOrClock(text, n))
				.map(n -> overOf(text, n)).map(n -> minus ? n.times(BigDecimal.ONE.negate(), n.end()) : n)
				.map(n -> ranged(text, i, n, currency)).filter(f -> !isScore(text, f));
	}

	/// "billions of dollars", "thousands of miles": the unit stands behind "of".
	private static Numeral overOf(Lexemes text, Numeral n) {
		boolean unit = n.form() == Numeral.Form.VAGUE && text.is(n.end(), "of")
				&& (AmountsMoney.after(text, n.end() + 1).isPresent() || Units.at(text, n.end() + 1).isPresent());
		return unit ? n.until(n.end() + 1) : n;
	}

	private static boolean isMinus(Lexemes text, int i, boolean money) {
		boolean sign = (text.is(i, "-") || text.is(i, "−")) && text.at(i + 1).isNumber() && text.at(i + 1).glued()
				&& (money || !text.at(i).glued());
		return sign || (text.is(i, "minus") && text.at(text.overHyphen(i + 1)).isNumber());
	}

	private static int afterMinus(Lexemes text, int i) {
		return text.is(i, "minus") ? text.overHyphen(i + 1) : i + 1;
	}

	/// "Il-62", "A2", "COVID-19", "example.com/5", "10:30".
	private static boolean isPartOfName(Lexemes text, int i) {
		Lexeme number = text.at(i);
		Lexeme before = text.at(i - 1);
		if (!number.isNumber()) {
			return text.isDash(i - 1) && before.glued() && text.at(i - 2).isWord() && number.glued();
		}
		boolean glued = number.glued() && (before.isWord() || GLUE.contains(before.low()));
		boolean hyphen = number.glued() && text.isDash(i - 1) && !text.in(i - 2, PREFIXES)
				&& (text.at(i - 2).isWord() ? before.glued() || text.at(i - 2).capital() : text.at(i - 2).isNumber() && before.glued());
		return glued || hyphen || (text.is(i + 1, ":") && text.at(i + 1).glued());
	}

	private static boolean isOrdinalOrClock(Lexemes text, Numeral n) {
		String next = text.low(n.end());
		boolean suffix = text.at(n.end()).glued() && Set.of("st", "nd", "rd", "th").contains(next);
		boolean clock = Set.of("am", "pm", "a.m.", "p.m.", "o").contains(next) && text.at(n.end()).glued();
		return suffix || clock || next.equals("a.m.") || next.equals("p.m.") || next.equals("percentile");
	}

	/// "10 to 15", "10-15", "$3 billion to $5 billion", "between 5 and 7".
	private static Figure ranged(Lexemes text, int i, Numeral n, Optional<AmountsMoney.Found> currency) {
		var single = new Figure(i, n, n.low(), n.high(), false, currency);
		int unit = Units.at(text, n.end()).map(Units.Found::end).orElse(n.end());
		int joint = joint(text, i, n, unit);
		if (joint < 0) {
			return single;
		}
		boolean change = text.is(i - 1, "by") && (joint > n.end() + 1 || currency.isPresent());
		if (change && AmountsMoney.before(text, joint).isPresent() == currency.isPresent()) {
			return single;
		}
		int second = AmountsMoney.before(text, joint).filter(_ -> currency.isPresent()).map(AmountsMoney.Found::to).orElse(joint);
		Optional<Numeral> other = NumberWords.at(text, second, currency.isPresent());
		return other.filter(o -> !text.isDash(o.end()) || text.at(o.end() + 1).isWord())
				.filter(o -> joint == n.end() + 1 || sameUnit(text, n.end(), o.end()))
				.map(o -> range(single, n, o)).orElse(single);
	}

	private static boolean sameUnit(Lexemes text, int first, int second) {
		var unit = Units.at(text, second).map(u -> u.unit().base());
		return unit.isPresent() && unit.equals(Units.at(text, first).map(u -> u.unit().base()));
	}

	private static Figure range(Figure single, Numeral n, Numeral o) {
		BigDecimal lifted = n.value().multiply(scale(o.value()));
		BigDecimal a = n.value().intValue() < 1000 && lifted.compareTo(o.value()) < 0 ? lifted : n.value();
		return new Figure(single.from(), Numeral.exact(a, o.end(), n.form()), a.min(o.value()), a.max(o.value()), true,
				single.currency());
	}

	/// The thousands that only the second number of "four to five thousand" names.
	private static BigDecimal scale(BigDecimal value) {
		int zeros = Math.max(0, -value.stripTrailingZeros().scale());
		return BigDecimal.ONE.scaleByPowerOfTen(zeros - zeros % 3);
	}

	/// The index of the second number of a range, or -1 where none follows.
	private static int joint(Lexemes text, int i, Numeral n, int unit) {
		boolean between = text.is(i - 1, "between");
		for (int at : new int[] {n.end(), unit}) {
			boolean word = text.is(at, "to") || (between && text.is(at, "and")) || (text.is(at, "or") && at == n.end());
			boolean dash = text.isDash(at) && at == n.end() && text.at(at).glued() == text.at(at + 1).glued() && n.form() == Numeral.Form.DIGITS;
			if ((word || dash) && NumberWords.at(text, skipSign(text, at + 1), true).isPresent()) {
				return at + 1;
			}
		}
		return -1;
	}

	private static int skipSign(Lexemes text, int i) {
		return AmountsMoney.before(text, i).map(AmountsMoney.Found::to).orElse(i);
	}

	/// "2-1" without anything counted is a score, "555-1234" a telephone number.
	private static boolean isScore(Lexemes text, Figure f) {
		boolean dash = f.range() && f.currency().isEmpty() && f.number().form() == Numeral.Form.DIGITS
				&& text.isDash(f.end() - 2);
		return dash && Units.at(text, f.end()).isEmpty() && AmountsNouns.counted(text, f.end()).isEmpty()
				&& AmountsMoney.after(text, f.end()).isEmpty();
	}

	private static Optional<Match> money(Lexemes text, Figure f) {
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

	private static Optional<Match> measure(Lexemes text, Figure f) {
		return Units.at(text, f.end()).filter(u -> !isOtherWord(text, f, u)).map(u -> {
			int to = Units.afterRate(text, u.end());
			String unit = worded(text, text.overHyphen(f.end()), to);
			var of = AmountsNouns.measured(text, to);
			String head = of.map(p -> AmountsNouns.head(text, p)).orElse("");
			boolean bare = u.unit().base().equals("%") || u.unit().base().equals("s");
			int end = bare ? to : of.map(AmountsNouns.Phrase::to).orElse(to);
			String rate = to > u.end() ? "/" + text.low(to - 1) : "";
			var base = new Units.Unit(u.unit().base() + rate, u.unit().low(), u.unit().high(), u.unit().offset());
			return match(text, f, end, unit, base, head, false);
		});
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

	private static boolean isOtherWord(Lexemes text, Figure f, Units.Found u) {
		boolean attributive = text.isDash(f.end()) && u.unit().base().equals("s");
		boolean ordinal = text.is(u.end() - 1, "second") && !text.isDash(f.end()) && f.number().form() != Numeral.Form.DIGITS;
		return attributive || ordinal || (text.is(u.end() - 1, "point") && text.is(f.end() - 1, "one"));
	}

	private static Optional<Match> count(Lexemes text, Figure f) {
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
			var base = new Units.Unit(fraction ? "part" : head, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
			return match(text, f, p.to(), text.words(p.from(), p.to()), base, head, false);
		});
	}

	/// "page 5", "Flight 370", "the S&P 500": a number that names.
	private static boolean isLabelled(Lexemes text, Figure f) {
		if (f.number().form() != Numeral.Form.DIGITS || f.currency().isPresent()) {
			return false;
		}
		Lexeme before = text.at(f.from() - 1);
		if (before.isWord() && !before.capital() && !before.low().equals(text.written(f.from() - 1))) {
			return true;
		}
		boolean name = before.isWord() && before.capital() && f.from() > 1 && text.at(f.from() - 2).kind() != Lexeme.Kind.MARK
				&& !AmountsWords.STOPS.contains(before.low()) && !text.in(f.from() - 2, LOCATING) && Hedges.before(text, f.from()).isEmpty();
		return LABELS.contains(before.low()) || name || (text.is(f.from() - 1, ".") && text.is(f.from() - 2, "no"));
	}

	/// "15.3 ppg", "8.9 ksi": an abbreviation behind digits is their unit, known or not.
	private static Optional<Match> abbreviated(Lexemes text, Figure f) {
		String unit = text.written(f.end());
		boolean consonants = text.low(f.end()).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
		boolean capitals = unit.chars().skip(unit.length() > 1 ? 1 : 0).allMatch(Character::isUpperCase);
		boolean abbreviation = text.at(f.end()).isWord() && unit.length() < 5 && (consonants || capitals) && !text.is(f.end(), "s");
		boolean bound = text.at(f.end() + 1).glued() && text.isDash(f.end() + 1);
		if (!abbreviation || bound || isLabelled(text, f) || f.number().form() != Numeral.Form.DIGITS || f.range()) {
			return Optional.empty();
		}
		return Optional.of(match(text, f, f.end() + 1, unit, new Units.Unit(unit, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO), "", false));
	}

	/// A number with nothing counted, told as a figure: with decimals, thousands, a scale or a hedge.
	private static Optional<Match> bare(Lexemes text, Figure f) {
		if (f.number().form() == Numeral.Form.FRACTION && text.is(f.end(), "of")) {
			var of = AmountsNouns.measured(text, f.end());
			String head = of.map(p -> AmountsNouns.head(text, p)).orElse("");
			return Optional.of(match(text, f, of.map(AmountsNouns.Phrase::to).orElse(f.end()), "",
					new Units.Unit("part", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO), head, false));
		}
		boolean digits = f.number().form() == Numeral.Form.DIGITS;
		String written = text.words(f.from(), f.end());
		boolean figure = written.indexOf(',') > 0 || (written.indexOf('.') >= 0 && digits) || f.end() - f.from() > 1
				|| written.length() >= YEAR_LENGTH || isCompared(text, f);
		boolean year = TimesDates.fourDigits(text, f.from()).isPresent() && f.end() == f.from() + 1;
		boolean hedged = Hedges.before(text, f.from()).isPresent() && digits && !year;
		boolean glued = text.at(f.end()).glued() && text.at(f.end()).isWord();
		if (!digits || f.range() || isLabelled(text, f) || glued || text.isDash(f.end()) || (!figure && !hedged)) {
			return Optional.empty();
		}
		return Optional.of(match(text, f, f.end(), "", new Units.Unit("", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO), "", false));
	}

	/// "compared with 63 during the same period": a figure set against another.
	private static boolean isCompared(Lexemes text, Figure f) {
		boolean led = text.in(f.from() - 1, COMPARING) && (text.in(f.end(), AmountsWords.STOPS) || text.is(f.end(), ","));
		return led && text.at(f.from()).isNumber() && text.low(f.from()).length() > 1;
	}

	private static Match match(Lexemes text, Figure f, int to, String unit, Units.Unit base, String head, boolean money) {
		Optional<Hedges.Found> hedge = text.is(f.from(), "both") ? Optional.empty() : Hedges.before(text, f.from());
		BigDecimal low = hedge.map(h -> h.bound().low(f.low())).orElse(f.low());
		BigDecimal high = hedge.map(h -> h.bound().high(f.high())).orElse(f.high());
		int from = hedge.map(Hedges.Found::from).orElse(f.from());
		String words = hedge.map(h -> text.words(h.from(), f.from())).orElse(hedging(text, f));
		BigDecimal a = base.lowest(low);
		BigDecimal b = base.highest(high);
		var amount = new Value.Amount(plain(f.number().value()), plain(a.min(b)), plain(a.max(b)), unit, base.base(), words, head);
		return new Match(from, to, amount, money, "“" + text.words(from, to) + "”");
	}

	/// A vague number hedges itself.
	private static String hedging(Lexemes text, Figure f) {
		return f.number().form() == Numeral.Form.VAGUE ? text.words(f.from(), f.end()) : "";
	}

	private static BigDecimal plain(BigDecimal n) {
		BigDecimal stripped = n.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
