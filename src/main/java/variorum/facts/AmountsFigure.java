package variorum.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The figure of an amount: a number with its sign and currency, or both ends of a range.
///
/// `from` is the lexeme where sign or currency begins; `low` and `high` are the range, in the unit that is written.
record AmountsFigure(int from, Numeral number, BigDecimal low, BigDecimal high, boolean range,
		Optional<AmountsMoney.Found> currency) {
	private static final Set<String> PREFIXES = Set.of("sub", "mid", "to", "pre", "post", "minus", "magnitude");
	private static final Set<String> GLUE = Set.of("/", "_", ".", "=", "#", "@", ":", "&", "\\");
	private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "o");
	private static final int LIFTED = 1000;
	private static final int CLOCK_DIGITS = 4;
	private static final Set<String> ZONES = Set.of("gmt", "utc", "bst", "cet", "est", "edt", "pst", "pdt");
	/// Digits of a number with a nought before it that names: a telephone number without spaces.
	private static final int NOUGHT = 4;
	/// More characters than a figure of the news has: the number of a record or a post.
	private static final int LONGEST = 15;

	/// A plain number that begins at `from`.
	static AmountsFigure of(int from, Numeral number) {
		return new AmountsFigure(from, number, number.low(), number.high(), false, Optional.empty());
	}

	/// The other end of a range; the number itself where none is told.
	BigDecimal last() {
		return range && number.value().compareTo(low) == 0 ? high : range ? low : number.value();
	}

	/// The index after the last number.
	int end() {
		return number.end();
	}

	/// The figure that begins at lexeme `i`, unless its digits belong to a name, an ordinal, a clock or a score.
	static Optional<AmountsFigure> at(Lexemes text, int i) {
		Optional<AmountsMoney.Found> currency = AmountsMoney.before(text, i);
		int at = currency.map(AmountsMoney.Found::to).orElse(i);
		boolean minus = isMinus(text, at, currency.isPresent());
		int start = minus ? afterMinus(text, at) : at;
		if (currency.isEmpty() && !minus && isPartOfName(text, start)) {
			return Optional.empty();
		}
		return NumberWords.at(text, start, currency.isPresent()).filter(n -> !isOrdinalOrClock(text, n))
				.map(n -> overOf(text, n)).map(n -> minus ? n.times(BigDecimal.ONE.negate(), n.end()) : n)
				.map(n -> new AmountsFigure(i, n, n.low(), n.high(), false, currency).ranged(text)).filter(f -> !f.isScore(text));
	}

	/// "billions of dollars", "thousands of miles", "a quarter of a point": the unit stands behind "of".
	private static Numeral overOf(Lexemes text, Numeral n) {
		int of = text.over(n.end(), "of", "a");
		if (n.form() == Numeral.Form.FRACTION && of > n.end() && Units.at(text, of).filter(u -> u.unit().base().endsWith("point"))
				.isPresent()) {
			return n.until(of);
		}
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
		Lexeme first = text.at(i - 2);
		if (!number.isNumber()) {
			return text.isDash(i - 1) && before.glued() && first.isWord() && number.glued();
		}
		boolean glued = number.glued() && (before.isWord() || GLUE.contains(before.low()));
		boolean joined = first.isWord() ? before.glued() || first.capital() : first.isNumber() && before.glued();
		boolean hyphen = number.glued() && text.isDash(i - 1) && !PREFIXES.contains(first.low()) && joined;
		boolean slash = text.is(i + 1, "/") && text.at(i + 2).isNumber()
				&& NumberWords.at(text, i, false).filter(n -> n.end() > i + 1).isEmpty();
		boolean label = number.low().length() > LONGEST || isCode(text, i) || isDialled(text, i);
		return glued || hyphen || slash || label || (text.is(i + 1, ":") && text.at(i + 1).glued() && text.at(i + 2).glued());
	}

	/// Whether the number is a part of a telephone number: groups of digits of which the first begins with a nought or a plus.
	private static boolean isDialled(Lexemes text, int i) {
		int first = i;
		int groups = 1;
		while (isGroup(text, first - 1) || (text.isDash(first - 1) && text.at(first - 1).glued() && isGroup(text, first - 2))) {
			first -= text.isDash(first - 1) ? 2 : 1;
			groups++;
		}
		boolean goesOn = (text.isDash(i + 1) && text.at(i + 1).glued()) ? isGroup(text, i + 2) : isGroup(text, i + 1);
		boolean nought = text.low(first).length() > 2 && text.low(first).charAt(0) == '0' && text.low(first).indexOf('.') < 0;
		boolean plus = text.is(first - 1, "+") && text.at(first).glued();
		return (nought && (groups > 1 || goesOn || text.low(first).length() > NOUGHT)) || (plus && (groups > 1 || goesOn));
	}

	private static boolean isGroup(Lexemes text, int i) {
		return text.at(i).isNumber() && text.low(i).codePoints().allMatch(c -> Character.isDigit(c) || Character.isSpaceChar(c));
	}

	/// "9AB8": digits and letters in turn.
	private static boolean isCode(Lexemes text, int i) {
		boolean letters = text.at(i + 1).isWord() && text.at(i + 1).glued();
		boolean digits = text.at(i + 2).isNumber() && text.at(i + 2).glued();
		return letters && digits && Units.at(text, i + 1).filter(u -> u.end() > i + 2).isEmpty();
	}

	private static boolean isOrdinalOrClock(Lexemes text, Numeral n) {
		String next = text.low(n.end());
		boolean suffix = text.at(n.end()).glued() && Set.of("st", "nd", "rd", "th").contains(next);
		boolean clock = CLOCK.contains(next) && (text.at(n.end()).glued() || next.endsWith("."));
		return suffix || clock || next.equals("percentile") || isMilitaryTime(text, n.end() - 1);
	}

	/// "1353 (1023 GMT)", "0430 GMT".
	private static boolean isMilitaryTime(Lexemes text, int i) {
		int zone = text.is(i + 1, "(") ? i + 3 : i + 1;
		boolean clock = text.in(zone, ZONES) || (text.is(i + 1, "local") && text.is(i + 2, "time"));
		return clock && text.at(i).isNumber() && text.low(i).length() == CLOCK_DIGITS;
	}

	/// "10 to 15", "10-15", "$3 billion to $5 billion", "between 5 and 7"; "by $3 to $5" tells a change and its result.
	private AmountsFigure ranged(Lexemes text) {
		OptionalInt joint = joint(text);
		if (joint.isEmpty()) {
			return this;
		}
		int next = joint.getAsInt();
		Optional<AmountsMoney.Found> sign = AmountsMoney.before(text, next);
		boolean change = text.is(from - 1, "by") && (next > end() + 1 || currency.isPresent());
		if (change && sign.isPresent() == currency.isPresent()) {
			return this;
		}
		int second = sign.filter(_ -> currency.isPresent()).map(AmountsMoney.Found::to).orElse(next);
		return NumberWords.at(text, second, currency.isPresent())
				.filter(o -> !text.isDash(o.end()) || text.at(o.end() + 1).isWord())
				.filter(o -> text.isDash(next - 1) || o.value().compareTo(number.value()) > 0 || o.end() > second + 1)
				.filter(o -> next == end() + 1 || text.isDash(next - 1) || sameUnit(text, end(), o.end()))
				.map(o -> upTo(o, o.form() != Numeral.Form.DIGITS || o.end() > second + 1)).orElse(this);
	}

	private static boolean sameUnit(Lexemes text, int first, int second) {
		var unit = Units.at(text, second).map(u -> u.unit().base());
		return unit.isPresent() && unit.equals(Units.at(text, first).map(u -> u.unit().base()));
	}

	/// The range up to `o`; where `o` is `scaled` in words, so is the first: "four to five thousand".
	private AmountsFigure upTo(Numeral o, boolean scaled) {
		BigDecimal lifted = number.value().multiply(scale(o.value()));
		boolean lift = scaled && number.value().intValue() < LIFTED && lifted.compareTo(o.value()) < 0;
		BigDecimal first = lift ? lifted : number.value();
		return new AmountsFigure(from, Numeral.exact(first, o.end(), number.form()), first.min(o.value()), first.max(o.value()), true,
				currency);
	}

	private static BigDecimal scale(BigDecimal value) {
		int zeros = Math.max(0, -value.stripTrailingZeros().scale());
		return BigDecimal.ONE.scaleByPowerOfTen(zeros - zeros % 3);
	}

	/// The index where the second number of a range begins.
	private OptionalInt joint(Lexemes text) {
		int unit = Units.at(text, end()).map(Units.Found::end).orElse(end());
		if (afterJoint(text, end()) > end()) {
			return OptionalInt.of(afterJoint(text, end()));
		}
		if (isDashed(text, end())) {
			return OptionalInt.of(end() + 1);
		}
		boolean worded = unit > end() && afterJoint(text, unit) > unit && !text.is(unit, "or");
		return worded ? OptionalInt.of(afterJoint(text, unit)) : OptionalInt.empty();
	}

	/// The index of the number after "to", "up to", "or" or the "and" of "between"; `i` where none follows.
	private int afterJoint(Lexemes text, int i) {
		boolean and = text.is(i, "and") && text.is(from - 1, "between");
		int next = text.is(i, "to") ? text.isDash(i + 1) && text.at(i + 2).glued() ? i + 2 : i + 1 : text.over(i, "up", "to");
		int number = and || text.is(i, "or") ? i + 1 : next;
		return number > i && isNumber(text, number) ? number : i;
	}

	private boolean isDashed(Lexemes text, int i) {
		boolean sum = currency.isPresent() && text.at(i).glued() && AmountsMoney.before(text, i + 1).isPresent();
		boolean even = sum || (text.at(i).glued() == text.at(i + 1).glued());
		return text.isDash(i) && even && number.form() == Numeral.Form.DIGITS && isNumber(text, i + 1);
	}

	private static boolean isNumber(Lexemes text, int i) {
		return NumberWords.at(text, AmountsMoney.before(text, i).map(AmountsMoney.Found::to).orElse(i), true).isPresent();
	}

	/// "2-1" without anything counted is a score, "555-1234" a telephone number.
	private boolean isScore(Lexemes text) {
		boolean dash = range && currency.isEmpty() && number.form() == Numeral.Form.DIGITS && text.isDash(end() - 2);
		return dash && Units.at(text, end()).isEmpty() && AmountsNouns.counted(text, end()).isEmpty()
				&& AmountsMoney.after(text, end()).isEmpty();
	}
}
