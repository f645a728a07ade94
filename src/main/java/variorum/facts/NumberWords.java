package variorum.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the number that begins at a lexeme: digits of any script, words, scales, fractions and vague plurals.
///
/// A number in words is summed as English speaks it: units and tens add up, "hundred" multiplies what stands before it,
/// and each greater scale closes a group ("two hundred and forty thousand, six hundred" = 240,600). Linear in the lexemes
/// that belong to the number.
final class NumberWords {
	private static final Map<String, Integer> UNITS = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19));
	private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
			"sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
	private static final Map<String, BigDecimal> SCALES = Map.of("hundred", power(2), "thousand", power(3),
			"million", power(6), "billion", power(9), "trillion", power(12), "dozen", BigDecimal.valueOf(12));
	private static final Map<String, BigDecimal> SHORT_SCALES = Map.of("k", power(3), "mn", power(6), "mil", power(6),
			"mln", power(6), "bn", power(9), "bln", power(9), "tn", power(12), "trn", power(12));
	private static final Map<String, BigDecimal> LETTER_SCALES = Map.of("m", power(6), "b", power(9), "t", power(12));
	private static final Map<String, BigDecimal> VAGUE = Map.of("dozens", BigDecimal.valueOf(10), "scores",
			BigDecimal.valueOf(20), "hundreds", power(2), "thousands", power(3), "millions", power(6), "billions", power(9),
			"trillions", power(12));
	private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2),
			Map.entry("third", 3), Map.entry("thirds", 3), Map.entry("quarter", 4), Map.entry("quarters", 4),
			Map.entry("fourth", 4), Map.entry("fourths", 4), Map.entry("fifth", 5), Map.entry("fifths", 5),
			Map.entry("sixth", 6), Map.entry("sixths", 6), Map.entry("eighth", 8), Map.entry("eighths", 8),
			Map.entry("tenth", 10), Map.entry("tenths", 10));

	/// Whole numbers that news divides by; "9/11" is a day.
	private static final Set<BigDecimal> DENOMINATORS = Stream.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 128, 1000)
			.map(BigDecimal::valueOf).collect(Collectors.toUnmodifiableSet());

	private static final BigDecimal ABOUT_LOW = new BigDecimal("0.85");
	private static final BigDecimal ABOUT_HIGH = new BigDecimal("1.15");
	private static final String FOLD = "fold";

	private NumberWords() { }

	private static BigDecimal power(int n) {
		return BigDecimal.ONE.scaleByPowerOfTen(n);
	}

	/// The number that begins at lexeme `i`, if one does. `money` allows the letters that only sums of money use for
	/// their scales ("$3b").
	static Optional<Numeral> at(Lexemes text, int i, boolean money) {
		Lexeme first = text.at(i);
		if (first.isNumber()) {
			return share(text, i).or(() -> digits(text, i, money));
		}
		return first.isWord() ? vague(text, i).or(() -> fraction(text, i)).or(() -> words(text, i)) : Optional.empty();
	}

	/// How many times "twofold" or "tenfold" is.
	static OptionalInt fold(String low) {
		Integer times = low.endsWith(FOLD) ? UNITS.get(low.substring(0, low.length() - FOLD.length())) : null;
		return times == null || times < 2 ? OptionalInt.empty() : OptionalInt.of(times);
	}

	/// The plain value of a number word below one hundred at `i`.
	static OptionalInt small(Lexemes text, int i) {
		String low = text.low(i);
		Integer value = UNITS.containsKey(low) ? UNITS.get(low) : TENS.get(low);
		return value == null ? OptionalInt.empty() : OptionalInt.of(value);
	}

	/// The value of digits as written, separators left out.
	static BigDecimal decimal(String written) {
		if (written.codePointCount(0, written.length()) == 1 && !Character.isDigit(written.codePointAt(0))) {
			return vulgar(written);
		}
		var plain = new StringBuilder();
		written.codePoints().forEach(c -> {
			if (Character.isDigit(c)) {
				plain.append((char) ('0' + Character.digit(c, 10)));
			} else if (c == '.' || c == '٫') {
				plain.append('.');
			}
		});
		return new BigDecimal(plain.toString());
	}

	/// "½" and its kin; a digit in a circle or a raised one is its digit.
	private static BigDecimal vulgar(String written) {
		String[] parts = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("[^0-9⁄]", "").split("⁄");
		if (parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
			return ratio(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
		}
		return parts[0].isEmpty() ? BigDecimal.ZERO : new BigDecimal(parts[0]);
	}

	private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
		return whole.signum() == 0 ? part : part.divide(whole, MathContext.DECIMAL64);
	}

	private static Optional<Numeral> digits(Lexemes text, int i, boolean money) {
		BigDecimal value = decimal(text.low(i));
		int end = i + 1;
		if (isSlashed(text, i)) {
			value = ratio(value, decimal(text.low(i + 2)));
			end = i + 3;
		} else if (text.at(end).isNumber() && (isVulgar(text, end) || isSlashed(text, end))) {
			boolean slashed = isSlashed(text, end);
			BigDecimal part = slashed ? ratio(decimal(text.low(end)), decimal(text.low(end + 2))) : decimal(text.low(end));
			value = value.add(part);
			end += slashed ? 3 : 1;
		} else if (text.is(end, "and") && text.is(end + 1, "a") && text.is(end + 2, "half")) {
			value = value.add(new BigDecimal("0.5"));
			end += 3;
		}
		return Optional.of(scaled(text, powered(text, Numeral.exact(value, end, Numeral.Form.DIGITS)), money));
	}

	/// "3.0×10−8", "3 x 10^8": a sign or a caret tells the exponent from a number of two digits.
	private static Numeral powered(Lexemes text, Numeral n) {
		int ten = n.end() + 1;
		int sign = text.is(ten + 1, "^") ? ten + 2 : ten + 1;
		boolean minus = text.is(sign, "-") || text.is(sign, "−") || text.is(sign, "–");
		int exponent = minus ? sign + 1 : sign;
		boolean times = text.is(n.end(), "×") || text.is(n.end(), "x");
		boolean small = text.at(exponent).isNumber() && text.low(exponent).matches("[0-9]{1,2}") && text.at(exponent).glued();
		if (!times || !text.is(ten, "10") || exponent == ten + 1 || !small) {
			return n;
		}
		int power = Integer.parseInt(text.low(exponent));
		return n.times(power(minus ? -power : power), exponent + 1);
	}

	private static boolean isVulgar(Lexemes text, int i) {
		return Character.getType(text.low(i).codePointAt(0)) == Character.OTHER_NUMBER;
	}

	private static boolean isSlashed(Lexemes text, int i) {
		return text.at(i + 1).glued() && (text.is(i + 1, "/") || text.is(i + 1, "⁄")) && text.at(i + 2).isNumber()
				&& text.at(i + 2).glued() && !text.is(i + 3, "/") && DENOMINATORS.contains(decimal(text.low(i + 2)))
				&& decimal(text.low(i)).compareTo(decimal(text.low(i + 2))) < 0;
	}

	/// The scale behind digits: "3 million", "4.2bn", "$3b", "54k".
	private static Numeral scaled(Lexemes text, Numeral n, boolean money) {
		return scaledOnce(text, scaledOnce(text, n, money), false);
	}

	private static Numeral scaledOnce(Lexemes text, Numeral n, boolean money) {
		int i = text.overHyphen(n.end());
		String low = text.low(i);
		BigDecimal scale = SCALES.get(low);
		if (scale == null && (text.at(i).glued() || money)) {
			scale = SHORT_SCALES.get(low);
		}
		boolean letter = text.at(i).glued() ? money || text.at(i).capital() || beforeNoun(text, i)
				: !low.equals("t") && text.at(i).capital() && AmountsNouns.isPlural(text, i + 1) && !text.at(i + 1).capital();
		if (scale == null && money && text.is(i, "mm")) {
			scale = SCALES.get("million");
		}
		if (scale == null && i == n.end() && letter) {
			scale = LETTER_SCALES.get(low);
		}
		return scale == null ? n : n.times(scale, i + 1);
	}

	/// Whether a single letter after digits is a scale because a word of its own kind follows: "1.2m tonnes".
	private static boolean beforeNoun(Lexemes text, int i) {
		return text.at(i + 1).isWord() && text.low(i + 1).length() > 3 && !text.at(i + 1).glued()
				&& !AmountsWords.STOPS.contains(text.low(i + 1)) && !AmountsWords.DIMENSIONS.contains(text.low(i + 1));
	}

	/// "dozens", "hundreds of thousands": at least twice the unit, less than ten times.
	private static Optional<Numeral> vague(Lexemes text, int i) {
		int at = text.is(i, "tens") ? i + 2 : i;
		BigDecimal unit = VAGUE.get(text.low(at));
		if (unit == null || (at > i && !text.is(i + 1, "of")) || (text.is(at, "scores") && !text.is(at + 1, "of"))) {
			return Optional.empty();
		}
		BigDecimal scale = at > i ? BigDecimal.TEN.multiply(unit) : unit;
		int end = at + 1;
		if (text.is(end, "of") && VAGUE.containsKey(text.low(end + 1)) && at == i) {
			scale = scale.multiply(VAGUE.getOrDefault(text.low(end + 1), BigDecimal.ONE));
			end += 2;
		}
		BigDecimal ten = scale.multiply(BigDecimal.TEN);
		return Optional.of(new Numeral(text.is(i, "dozens") ? BigDecimal.valueOf(12) : scale,
				scale.multiply(BigDecimal.TWO), ten.subtract(BigDecimal.ONE), end, Numeral.Form.VAGUE));
	}

	/// "half", "a third", "two-thirds", "three quarters", "half a million".
	private static Optional<Numeral> fraction(Lexemes text, int i) {
		if (text.is(i, "half")) {
			return half(text, i);
		}
		Optional<Numeral> share = share(text, i);
		if (share.isPresent()) {
			return share;
		}
		int count = text.is(i, "a") ? 1 : small(text, i).orElse(0);
		int at = text.overHyphen(i + 1);
		Integer parts = PARTS.get(text.low(at));
		if (count == 0 || parts == null || !isFraction(text, at, count)) {
			return Optional.empty();
		}
		BigDecimal value = ratio(BigDecimal.valueOf(count), BigDecimal.valueOf(parts));
		return Optional.of(ofScale(text, Numeral.exact(value, at + 1, Numeral.Form.FRACTION)));
	}

	/// "a quarter of a million" is 250,000.
	private static Numeral ofScale(Lexemes text, Numeral part) {
		int scale = text.over(part.end(), "of", "a");
		BigDecimal whole = scale > part.end() ? SCALES.get(text.low(scale)) : null;
		return whole == null ? part : Numeral.exact(part.value().multiply(whole), scale + 1, Numeral.Form.WORDS);
	}

	/// "six in every hundred", "3 in each thousand births".
	private static Optional<Numeral> inEvery(Lexemes text, int i) {
		int part = text.at(i).isNumber() && text.low(i).matches("[0-9]{1,3}") ? Integer.parseInt(text.low(i)) : small(text, i).orElse(0);
		boolean every = (text.is(i + 1, "in") || text.over(i + 1, "out", "of") > i + 1) && part > 0;
		int at = text.is(i + 1, "in") ? i + 2 : i + 3;
		if (!every || !(text.is(at, "every") || text.is(at, "each"))) {
			return Optional.empty();
		}
		BigDecimal scale = SCALES.get(text.low(at + 1));
		var whole = text.at(at + 1).isNumber() ? decimal(text.low(at + 1)) : scale == null ? BigDecimal.valueOf(small(text, at + 1)
				.orElse(0)) : scale;
		return whole.compareTo(BigDecimal.valueOf(part)) <= 0 ? Optional.empty()
				: Optional.of(Numeral.exact(ratio(BigDecimal.valueOf(part), whole), at + 2, Numeral.Form.FRACTION));
	}

	/// "one in three voters", "nine out of 10 doctors".
	private static Optional<Numeral> share(Lexemes text, int i) {
		var every = inEvery(text, i);
		if (every.isPresent()) {
			return every;
		}
		boolean digit = text.at(i).isNumber() && text.low(i).matches(text.is(i + 1, "in") ? "1" : "[1-9]");
		int part = digit ? Integer.parseInt(text.low(i)) : small(text, i).orElse(0);
		int at = text.is(i + 1, "in") ? i + 2 : text.over(i + 1, "out", "of");
		Lexeme all = text.at(at);
		int whole = all.isNumber() && all.low().matches("[0-9]{1,3}") ? Integer.parseInt(all.low()) : small(text, at).orElse(0);
		boolean counted = at > i + 1 && TimesUnit.of(text.low(at + 1)).isEmpty() && AmountsNouns.isPlural(text, at + 1);
		return counted && part > 0 && part < whole && part < 10
				? Optional.of(Numeral.exact(ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)), at + 1, Numeral.Form.FRACTION))
				: Optional.empty();
	}

	/// "a quarter point", "a quarter-percentage-point cut".
	private static boolean isPoint(Lexemes text, int i) {
		return Units.at(text, i).filter(u -> u.unit().base().endsWith("point")).isPresent();
	}

	/// A fraction is of something or stands in the plural: "a third person" and "one half hour" are none.
	private static boolean isFraction(Lexemes text, int at, int count) {
		return text.is(at + 1, "of") || isPoint(text, at + 1)
				|| (count > 1 && text.low(at).endsWith("s") && !text.low(at).startsWith("quarter"));
	}

	private static Optional<Numeral> half(Lexemes text, int i) {
		int next = i + 1;
		BigDecimal half = new BigDecimal("0.5");
		if (text.is(next, "a") || text.is(next, "an")) {
			BigDecimal scale = SCALES.get(text.low(next + 1));
			return Optional.of(scale == null ? Numeral.exact(half, next + 1, Numeral.Form.FRACTION)
					: dozens(text, Numeral.exact(half.multiply(scale), next + 2, Numeral.Form.WORDS)));
		}
		boolean of = text.is(next, "of") || text.is(next, "the");
		return of ? Optional.of(Numeral.exact(half, next, Numeral.Form.FRACTION)) : Optional.empty();
	}

	private static Optional<Numeral> words(Lexemes text, int i) {
		boolean article = text.is(i, "a") || text.is(i, "an");
		if (article && !SCALES.containsKey(text.low(i + 1)) && !couple(text, i)) {
			return Optional.empty();
		}
		if (couple(text, i)) {
			return Optional.of(scaledOnce(text, Numeral.exact(BigDecimal.TWO, i + 3, Numeral.Form.WORDS), false));
		}
		if (!article && small(text, i).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(dozens(text, sum(text, i, article)));
	}

	/// Nobody counts to the man by the dozen.
	private static Numeral dozens(Lexemes text, Numeral n) {
		return text.is(n.end() - 1, "dozen")
				? new Numeral(n.value(), n.value().multiply(ABOUT_LOW), n.value().multiply(ABOUT_HIGH), n.end(), n.form()) : n;
	}

	private static boolean couple(Lexemes text, int i) {
		return text.is(i, "a") && text.is(i + 1, "couple") && text.is(i + 2, "of");
	}

	private static Numeral sum(Lexemes text, int from, boolean article) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
		BigDecimal greatest = power(15);
		int last = article ? 100 : 0;
		int i = article ? from + 1 : from;
		int end = i;
		while (true) {
			OptionalInt value = small(text, i);
			BigDecimal scale = SCALES.get(text.low(i));
			if (value.isPresent() && fits(last, value.getAsInt(), text.at(i - 1).low(), i == from)) {
				group = group.add(BigDecimal.valueOf(value.getAsInt()));
				last = value.getAsInt() >= 20 ? 20 : 1;
			} else if (scale != null && group.signum() > 0 && group.compareTo(power(3)) < 0 && scale.compareTo(greatest) < 0
					&& (scale.compareTo(power(2)) > 0 || group.compareTo(power(2)) < 0)) {
				group = group.multiply(scale);
				last = 100;
				if (scale.compareTo(power(2)) > 0) {
					greatest = scale;
					total = total.add(group);
					group = BigDecimal.ZERO;
				}
			} else {
				break;
			}
			end = ++i;
			i = joined(text, i);
		}
		return halved(text, Numeral.exact(total.add(group), end, Numeral.Form.WORDS));
	}

	/// Whether a number word may follow: a unit after tens, anything after a scale, only tens or units at the start.
	private static boolean fits(int last, int value, String before, boolean first) {
		return first || (last == 100 && !before.equals("dozen")) || (last == 20 && value < 10 && value > 0);
	}

	/// The index after a hyphen or an "and" that joins two number words.
	private static int joined(Lexemes text, int i) {
		int next = text.overHyphen(i);
		if (text.is(next, "and") && SCALES.containsKey(text.low(i - 1)) && small(text, next + 1).isPresent()) {
			return next + 1;
		}
		return next;
	}

	private static Numeral halved(Lexemes text, Numeral n) {
		int and = text.over(n.end(), "and", "a", "half");
		return and == n.end() ? n : Numeral.exact(n.value().add(new BigDecimal("0.5")), and, n.form());
	}
}
