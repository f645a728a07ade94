package variorum.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Units of measure that news uses, each with its base: kilogram, metre, second, square metre, litre, km/h, °C and so on.
///
/// Names are matched longest first over at most four lexemes; a symbol of one or two letters counts only where it is
/// written as the symbol is and follows digits closely.
final class Units {
	/// A unit: `value` in it is between `low` and `high` times as many of `base`, moved by `offset` (temperatures only).
	record Unit(String base, BigDecimal low, BigDecimal high, BigDecimal offset) {
		BigDecimal lowest(BigDecimal value) {
			return value.add(offset).multiply(value.signum() < 0 ? high : low);
		}

		BigDecimal highest(BigDecimal value) {
			return value.add(offset).multiply(value.signum() < 0 ? low : high);
		}
	}

	/// A unit found in a text, and the index after it.
	record Found(Unit unit, int end) { }

	private static final int LONGEST = 4;
	/// Lexemes before a letter that stands for degrees in which something must tell of heat or cold.
	private static final int WARM = 8;
	private static final java.util.Set<String> TEMPERATURE = WordList.of("temperature temperatures heat cold warm hot chill freezing"
			+ " sea water air weather thermometer minus reached hit high low");
	private static final Map<String, Unit> NAMES = new HashMap<>();
	private static final Map<String, Unit> SYMBOLS = new HashMap<>();

	static {
		name("%", "1", "percent", "%", "pct", "pc", "per cent", "percentage");
		name("percentage point", "1", "percentage point", "percentage points");
		name("percentage point", "0.01", "basis point", "basis points");
		name("point", "1", "point", "points");
		name("kg", "1", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg", "kgs");
		name("kg", "0.001", "gram", "grams", "gramme", "grammes");
		name("kg", "0.000001", "milligram", "milligrams", "mg");
		name("kg", "1000", "tonne", "tonnes", "metric ton", "metric tons", "metric tonnes");
		name("kg", "1000000", "kiloton", "kilotons", "kilotonnes");
		name("kg", "1000000000", "megaton", "megatons", "megatonnes");
		name("kg", "1000000000000", "gigaton", "gigatons", "gigatonnes");
		name("kg", "0.45359237", "lb", "lbs", "pound-mass");
		name("kg", "0.028349523125", "ounce", "ounces", "oz");
		name("kg", "6.35029318", "stone");
		name("m", "1", "metre", "metres", "meter", "meters");
		name("m", "1000", "kilometre", "kilometres", "kilometer", "kilometers", "km", "kms");
		name("m", "0.01", "centimetre", "centimetres", "centimeter", "centimeters", "cm");
		name("m", "0.001", "millimetre", "millimetres", "millimeter", "millimeters", "mm");
		name("m", "0.000000001", "nanometre", "nanometres", "nanometer", "nanometers", "nm");
		name("m", "1609.344", "mile", "miles", "mi");
		name("m", "1852", "nautical mile", "nautical miles");
		name("m", "0.9144", "yard", "yards", "yd", "yds");
		name("m", "0.3048", "foot", "feet", "ft");
		name("m", "0.0254", "inch", "inches", "in.");
		name("m", "9460730472580800", "light year", "light years", "light-years");
		name("m²", "1", "square metre", "square metres", "square meter", "square meters", "sq m", "sqm", "m2", "m²");
		name("m²", "1000000", "square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km", "km2", "km²");
		name("m²", "0.09290304", "square foot", "square feet", "sq ft", "sq. ft");
		name("m²", "2589988.110336", "square mile", "square miles", "sq mi");
		name("m²", "4046.8564224", "acre", "acres");
		name("m²", "10000", "hectare", "hectares", "ha");
		name("m³", "1", "cubic metre", "cubic metres", "cubic meter", "cubic meters");
		name("m³", "0.028316846592", "cubic foot", "cubic feet");
		name("m³", "0.001", "litre", "litres", "liter", "liters");
		name("m³", "0.000001", "millilitre", "millilitres", "milliliter", "milliliters", "ml");
		name("m³", "0.158987294928", "barrel", "barrels", "bpd");
		name("m³", "0.003785411784", "gallon", "gallons");
		name("km/h", "1", "km/h", "kph", "kmh", "kilometres per hour", "kilometers per hour", "kilometres an hour",
				"kilometers an hour");
		name("km/h", "1.609344", "mph", "m.p.h.", "miles per hour", "miles an hour");
		name("km/h", "1.852", "knot", "knots");
		name("W", "1", "watt", "watts");
		name("W", "1000", "kilowatt", "kilowatts", "kw");
		name("W", "1000000", "megawatt", "megawatts", "mw");
		name("W", "1000000000", "gigawatt", "gigawatts", "gw");
		name("W", "745.699872", "horsepower", "hp", "bhp");
		name("kWh", "1", "kwh", "kilowatt hour", "kilowatt hours", "kilowatt-hours");
		name("kWh", "1000", "mwh", "megawatt hours");
		name("kWh", "1000000", "gwh", "gigawatt hours");
		name("V", "1", "volt", "volts");
		name("Hz", "1", "hertz", "hz");
		name("Hz", "1000000", "megahertz", "mhz");
		name("Hz", "1000000000", "gigahertz", "ghz");
		name("B", "1000000", "megabyte", "megabytes", "mb");
		name("B", "1000000000", "gigabyte", "gigabytes", "gb");
		name("B", "1000000000000", "terabyte", "terabytes", "tb");
		name("degree", "1", "degree", "degrees", "°");
		name("mpg", "1", "mpg", "miles per gallon");
		name("part", "0.000000001", "ppb", "parts per billion");
		name("part", "0.000001", "ppm", "parts per million");
		name("Nm", "1", "nm of", "newton metres", "lb-ft", "pound-feet");
		name("calorie", "1", "calorie", "calories");
		name("times", "1", "times", "fold");
		name("magnitude", "1", "magnitude");
		name("gauge", "1", "gauge");
		name("Pa", "6894.757293168", "psi");
		name("Pa", "6894757.293168", "ksi");
		name("Pa", "1000", "kpa", "kilopascal", "kilopascals");
		name("Pa", "1000000", "mpa", "megapascal", "megapascals");
		name("dB", "1", "decibel", "decibels", "db");
		name("year of age", "1", "year-old", "years-old", "years old", "year old", "year-olds", "years of age");
		name("s", "1", "second", "seconds", "sec", "secs");
		name("s", "60", "minute", "minutes", "min", "mins");
		name("s", "3600", "hour", "hours", "hr", "hrs");
		name("s", "86400", "day", "days");
		name("s", "604800", "week", "weeks");
		name("s", "2629746", "month", "months");
		name("s", "31556952", "year", "years");
		name("s", "315569520", "decade", "decades");
		NAMES.put("ton", between("kg", "907.18474", "1016.0469088"));
		NAMES.put("tons", between("kg", "907.18474", "1016.0469088"));
		celsius("degrees celsius", "degree celsius", "celsius", "degrees c", "° c", "°c", "deg c", "degrees centigrade");
		fahrenheit("degrees fahrenheit", "degree fahrenheit", "fahrenheit", "degrees f", "° f", "°f");
		symbol("m", "1", "m");
		symbol("kg", "0.001", "g");
		symbol("W", "1", "W");
		symbol("V", "1", "V");
		symbol("m³", "0.001", "l", "L");
		symbol("s", "3600", "h");
	}

	private Units() { }

	private static void name(String base, String factor, String... names) {
		for (String n : names) {
			NAMES.put(n, between(base, factor, factor));
		}
	}

	private static void symbol(String base, String factor, String... symbols) {
		for (String s : symbols) {
			SYMBOLS.put(s, between(base, factor, factor));
		}
	}

	/// A part of a whole, in percent.
	static Unit part() {
		return between("%", "100", "100");
	}

	/// A unit that is its own base.
	static Unit plain(String base) {
		return between(base, "1", "1");
	}

	private static Unit between(String base, String low, String high) {
		return new Unit(base, new BigDecimal(low), new BigDecimal(high), BigDecimal.ZERO);
	}

	private static void celsius(String... names) {
		name("°C", "1", names);
	}

	private static void fahrenheit(String... names) {
		BigDecimal ninths = new BigDecimal("0.555555555555555556");
		for (String n : names) {
			NAMES.put(n, new Unit("°C", ninths, ninths, new BigDecimal("-32")));
		}
	}

	/// The unit of that name, whatever its case.
	static Optional<Unit> named(String name) {
		return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT).strip()));
	}

	/// The unit at lexeme `i`, a hyphen before it allowed: "6.1-inch", "35 metric tons", "278kg".
	static Optional<Found> at(Lexemes text, int i) {
		int from = text.overHyphen(i);
		for (int length = LONGEST; length > 0; length--) {
			Unit unit = NAMES.get(joined(text, from, length));
			if (unit != null && !isWordAfterAll(text, from, length)) {
				return Optional.of(new Found(unit, from + length));
			}
		}
		boolean mass = (text.is(from, "pound") && from > i) || (text.is(from, "pounds") && text.is(from + 1, "of"));
		if (mass) {
			return Optional.of(new Found(NAMES.getOrDefault("lb", plain("kg")), from + 1));
		}
		if (isTemperature(text, from) && from == i) {
			return Optional.of(new Found(NAMES.getOrDefault(text.is(from, "f") ? "°f" : "°c", plain("°C")), from + 1));
		}
		boolean watts = text.written(from).equals("W") || text.written(from).equals("V");
		Unit symbol = (text.at(from).glued() && from == i) || watts ? SYMBOLS.get(text.written(from)) : null;
		return symbol == null ? Optional.empty() : Optional.of(new Found(symbol, from + 1));
	}

	/// "39F" where a temperature is told; elsewhere a seat or a gate.
	private static boolean isTemperature(Lexemes text, int i) {
		boolean degrees = (text.written(i).equals("F") || text.written(i).equals("C")) && text.at(i).glued()
				&& text.low(i - 1).length() > 1;
		return degrees && !(text.at(i + 1).glued() && text.at(i + 1).isWord())
				&& java.util.stream.IntStream.range(i - WARM, i).anyMatch(k -> text.in(k, TEMPERATURE));
	}

	/// "points to", "stone walls", "feet" stay; "second" after a number in words is an ordinal's neighbour, not a unit.
	private static boolean isWordAfterAll(Lexemes text, int from, int length) {
		return length == 1 && ((text.is(from, "stone") && text.at(from + 1).isWord())
				|| (text.is(from, "mb") && text.at(from).low().equals(text.written(from))));
	}

	private static String joined(Lexemes text, int from, int length) {
		var name = new StringBuilder(text.low(from));
		for (int k = from + 1; k < from + length; k++) {
			if (!text.at(k).glued()) {
				name.append(' ');
			}
			name.append(text.low(k));
		}
		return name.toString();
	}

	/// How a unit is written in a rate: "per gallon", "a year", "/kg" from `i`; the index after it, or `i`.
	static int afterRate(Lexemes text, int i) {
		int at = text.overHyphen(i);
		boolean per = text.is(at, "per") || (text.is(at, "/") && text.at(at).glued());
		boolean article = (text.is(at, "a") || text.is(at, "an")) && RATED.contains(text.low(text.overHyphen(at + 1)))
				&& !text.in(text.overHyphen(at + 1) + 1, COUNTED_FROM);
		if (!per && !article) {
			return i;
		}
		int noun = text.overHyphen(at + 1);
		boolean square = text.is(noun, "square") || text.is(noun, "cubic");
		return text.at(noun).isWord() ? (square ? noun + 2 : noun + 1) : i;
	}

	/// "$1 billion a year earlier" is told of that year, not by the year.
	private static final java.util.Set<String> COUNTED_FROM = java.util.Set.of("earlier", "ago", "before", "later", "previously",
			"prior");
	private static final java.util.Set<String> RATED = java.util.Set.of("year", "month",
			"week", "day", "hour", "minute",
			"second", "share", "barrel", "gallon",
			"litre", "liter", "ton", "tonne",
			"ounce", "pound", "head", "person",
			"night", "unit", "kilo", "mile");
}
