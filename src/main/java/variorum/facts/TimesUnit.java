package variorum.facts;

import java.util.Map;
import java.util.Optional;

/// A unit of the calendar or the clock, and how TimeML writes it in a duration.
enum TimesUnit {
	SECOND("TS"), MINUTE("TM"), HOUR("TH"), DAY("D"), WEEK("W"), WEEKEND("WE"), FORTNIGHT("W"), MONTH("M"), QUARTER("Q"),
	YEAR("Y"), DECADE("DE"), CENTURY("CE");

	private static final Map<String, TimesUnit> WORDS = Map.ofEntries(Map.entry("second", SECOND), Map.entry("sec", SECOND),
			Map.entry("minute", MINUTE), Map.entry("min", MINUTE), Map.entry("hour", HOUR), Map.entry("hr", HOUR),
			Map.entry("day", DAY), Map.entry("night", DAY), Map.entry("week", WEEK), Map.entry("weekend", WEEKEND),
			Map.entry("fortnight", FORTNIGHT), Map.entry("month", MONTH), Map.entry("quarter", QUARTER),
			Map.entry("year", YEAR), Map.entry("yr", YEAR), Map.entry("decade", DECADE), Map.entry("century", CENTURY));

	private final String code;

	TimesUnit(String code) {
		this.code = code;
	}

	/// The unit that `low` names in the singular.
	static Optional<TimesUnit> singular(String low) {
		return Optional.ofNullable(WORDS.get(low));
	}

	/// The unit that `low` names in the plural.
	static Optional<TimesUnit> plural(String low) {
		if (low.equals("centuries")) {
			return Optional.of(CENTURY);
		}
		return low.endsWith("s") ? singular(low.substring(0, low.length() - 1)) : Optional.empty();
	}

	static Optional<TimesUnit> of(String low) {
		return singular(low).or(() -> plural(low));
	}

	/// Shorter than a day.
	boolean isClock() {
		return this == SECOND || this == MINUTE || this == HOUR;
	}

	/// The TimeML duration of `count` such units: `P3M`, `PT2H`; decades and centuries count as years.
	String period(String count) {
		return code.startsWith("T") ? "PT" + count + code.charAt(1) : "P" + count + code;
	}
}
