package variorum.facts;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words a time value for the reader: `22 March 2019 (Friday)`, `23–24 March 2019 (weekend)`, `3 months`. What has no such
/// wording, vague times above all, is worded as the version words it.
final class TimeWording {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu (EEEE)", Locale.ENGLISH);
	private static final DateTimeFormatter PLAIN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
	private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T(?<time>.*))?");
	private static final Pattern A_MONTH = Pattern.compile("\\d{4}-\\d{2}");
	private static final Pattern YEARLESS = Pattern.compile("X{4}-(?<month>\\d{2})(?:-(?<day>\\d{2}))?");
	private static final Pattern A_YEAR = Pattern.compile("\\d{4}");
	private static final Pattern PERIOD = Pattern.compile("P(?:T?\\d+(?:\\.\\d+)?[YMWDHS])+");
	private static final Pattern PART = Pattern.compile("(T?)(\\d+(?:\\.\\d+)?)([YMWDHS])");
	private static final Map<String, String> UNITS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "H", "hour", "S",
			"second");
	private static final Map<String, String> PARTS = Map.of("MO", "morning", "AF", "afternoon", "EV", "evening", "NI", "night", "DT",
			"daytime");

	private TimeWording() { }

	/// The wording of `time`, which a version tells as `text`.
	static String of(Value.Time time, String text) {
		return day(time).or(() -> month(time)).or(() -> stretch(time)).or(() -> period(time.iso())).or(() -> yearless(time.iso()))
				.orElseGet(() -> A_YEAR.matcher(time.iso()).matches() ? time.iso() : text.strip().replaceAll("\\s+", " "));
	}

	private static Optional<String> day(Value.Time time) {
		var m = A_DAY.matcher(time.iso());
		if (!m.matches() || time.from().isEmpty()) {
			return Optional.empty();
		}
		String at = m.group("time") == null ? "" : ", " + PARTS.getOrDefault(m.group("time"), m.group("time"));
		return Optional.of(DAY.format(time.from().get()) + at);
	}

	private static Optional<String> month(Value.Time time) {
		return A_MONTH.matcher(time.iso()).matches() ? time.from().map(MONTH::format) : Optional.empty();
	}

	/// A weekend or a week by its first and last day.
	private static Optional<String> stretch(Value.Time time) {
		if (!time.iso().contains("-W") || time.from().isEmpty() || time.to().isEmpty()) {
			return Optional.empty();
		}
		LocalDate from = time.from().get();
		LocalDate to = time.to().get();
		String first = from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : SHORT_DAY.format(from);
		return Optional.of(first + "–" + PLAIN_DAY.format(to) + (time.iso().endsWith("WE") ? " (weekend)" : " (week)"));
	}

	private static Optional<String> period(String iso) {
		if (!PERIOD.matcher(iso).matches()) {
			return Optional.empty();
		}
		boolean clock = false;
		var words = new StringBuilder();
		for (MatchResult r : PART.matcher(iso).results().collect(Collectors.toList())) {
			clock |= !r.group(1).isEmpty();
			String unit = clock && r.group(3).equals("M") ? "minute" : UNITS.getOrDefault(r.group(3), r.group(3));
			words.append(words.isEmpty() ? "" : " ").append(r.group(2)).append(' ').append(unit).append(r.group(2).equals("1") ? ""
					: "s");
		}
		return Optional.of(words.toString());
	}

	/// A day or month of no known year.
	private static Optional<String> yearless(String iso) {
		var m = YEARLESS.matcher(iso);
		if (!m.matches() || Integer.parseInt(m.group("month")) > Month.values().length || Integer.parseInt(m.group("month")) == 0) {
			return Optional.empty();
		}
		String month = Month.of(Integer.parseInt(m.group("month"))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return Optional.of(m.group("day") == null ? month : Integer.parseInt(m.group("day")) + " " + month);
	}
}
