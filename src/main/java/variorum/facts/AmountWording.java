package variorum.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words an amount for the reader: `30,000 people`, `10–15 students`, `$3.5 million`, `20 miles (≈ 32 km)`.
///
/// Millions and more are told in words where a few digits say them exactly. What is measured in feet, miles, pounds, gallons or
/// degrees Fahrenheit is told in metric units as well, rounded as roughly as the figure itself.
final class AmountWording {
	private record Metric(BigDecimal size, String name) { }

	private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
	private static final Map<Integer, String> SCALES = Map.of(6, "million", 9, "billion", 12, "trillion");
	private static final int DECIMALS = 3;
	private static final MathContext ROUGHLY = new MathContext(2, RoundingMode.HALF_UP);
	private static final Set<String> IMPERIAL = WordList.of("""
			mile miles mi foot feet ft inch inches in. yard yards yd yds pound pounds lb lbs ounce ounces oz acre acres gallon gallons
			mph m.p.h. knot knots stone""");
	private static final Set<String> IMPERIAL_PHRASES = Set.of("square feet", "square foot", "sq ft", "square mile", "square miles",
			"sq mi", "cubic feet", "cubic foot", "miles per hour", "miles an hour", "nautical miles", "nautical mile");
	private static final Map<String, Metric[]> METRIC = Map.of(
			"m", new Metric[] {metric("1000", "km"), metric("1", "m"), metric("0.01", "cm")},
			"kg", new Metric[] {metric("1000", "tonnes"), metric("1", "kg"), metric("0.001", "g")},
			"m²", new Metric[] {metric("1000000", "km²"), metric("10000", "hectares"), metric("1", "m²")},
			"m³", new Metric[] {metric("1", "m³"), metric("0.001", "litres")},
			"km/h", new Metric[] {metric("1", "km/h")}, "°C", new Metric[] {metric("1", "°C")});

	private AmountWording() { }

	private static Metric metric(String size, String name) {
		return new Metric(new BigDecimal(size), name);
	}

	/// The wording of `a`, without its hedge; `money` puts the sign of a currency before the figure.
	static String of(Value.Amount a, boolean money) {
		String figures = a.isRange() ? figure(a.number(), money) + "–" + figure(a.last(), money) : figure(a.number(), money);
		int sign = money ? signLength(a.unit()) : 0;
		String unit = sign == 0 ? a.unit() : a.unit().substring(sign);
		boolean close = unit.isEmpty() || unit.startsWith(" ") || unit.equals("%") || unit.equals("p");
		return a.unit().substring(0, sign) + figures + (close ? "" : " ") + unit + converted(a);
	}

	/// The length of the sign that a unit of money begins with, in UTF-16 units: `$`, `US$`, `€`; 0 for a name.
	private static int signLength(String unit) {
		int end = 0;
		while (end < unit.length() && Character.isUpperCase(unit.charAt(end))) {
			end++;
		}
		return end < unit.length() && Character.getType(unit.charAt(end)) == Character.CURRENCY_SYMBOL ? end + 1 : 0;
	}

	private static String figure(BigDecimal number, boolean money) {
		if (number.abs().compareTo(MILLION) < 0) {
			return grouped(money && number.scale() == 1 ? number.setScale(2) : number);
		}
		int scale = Math.min(12, (number.precision() - number.scale() - 1) / 3 * 3);
		BigDecimal few = number.scaleByPowerOfTen(-scale).stripTrailingZeros();
		return few.scale() > DECIMALS ? grouped(number) : grouped(few) + " " + SCALES.get(scale);
	}

	/// Groups of three digits from ten thousand on: `30,000`, `2019`.
	private static String grouped(BigDecimal number) {
		BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
		return plain.abs().compareTo(GROUPED) < 0 ? plain.toPlainString()
				: String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
	}

	private static String converted(Value.Amount a) {
		return isImperial(a.unit()) ? metric(a).map(m -> " (≈ " + m + ")").orElse("") : "";
	}

	private static boolean isImperial(String unit) {
		String low = unit.toLowerCase(Locale.ROOT).strip();
		return IMPERIAL.contains(low) || IMPERIAL_PHRASES.contains(low) || low.contains("fahrenheit") || low.endsWith("° f")
				|| low.equals("°f") || low.equals("degrees f");
	}

	private static Optional<String> metric(Value.Amount a) {
		var units = METRIC.get(a.base());
		if (units == null) {
			return Optional.empty();
		}
		BigDecimal low = a.hedge().isEmpty() ? a.low() : base(a, a.number());
		BigDecimal high = a.hedge().isEmpty() ? a.high() : base(a, a.last());
		var unit = java.util.Arrays.stream(units).filter(u -> low.abs().max(high.abs()).compareTo(u.size()) >= 0).findFirst()
				.orElse(units[units.length - 1]);
		String first = rounded(low, unit);
		String last = rounded(high, unit);
		return Optional.of((first.equals(last) ? first : first + "–" + last) + " " + unit.name());
	}

	/// `figure`, as told, in the base of the unit.
	private static BigDecimal base(Value.Amount a, BigDecimal figure) {
		return Units.named(a.unit()).map(u -> u.lowest(figure)).orElse(figure);
	}

	private static String rounded(BigDecimal value, Metric unit) {
		BigDecimal in = value.divide(unit.size(), MathContext.DECIMAL64).round(ROUGHLY).stripTrailingZeros();
		return grouped(in);
	}
}
