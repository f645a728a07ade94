package variorum.load;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/// Finds a written day ("Mon 25 Mar 2019", "March 25, 2019 10:30 GMT", "2019-03-25T10:30Z") and gives it in ISO 8601.
///
/// Only what names one day for sure: a year of four digits from 1000 on, and of numeric dates those in which just one of the first
/// two numbers can be the month.
public final class Dates {
	/// A day, with its time where one is told, and where in the line weekday, day and time stand.
	record Found(String iso, Span span) { }

	private static final Map<String, Integer> MONTHS = months();
	private static final String WEEKDAY = "(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?"
			+ "|sun)(?:day)?\\.?,? +)?";
	private static final String CLOCK = "(?:[, T]*(?:at +|- *|\\| *"
			+ "|@ *)?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?"
			+ "(?: ?(?<half>[ap])\\.?m\\b\\.?)?(?: ?\\(?(?<zone>Z|(?-i:[A-Z]{2,5})(?: ?[+-]\\d{1,2}(?::\\d{1,2})?)?"
			+ "|[+-]\\d{2}:?\\d{2})\\b\\)?)?)?";
	private static final List<Pattern> FORMS = List.of(
			form("(?<year>\\d{4})[-/](?<m>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)"),
			form("(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: of"
					+ "| de)? (?<month>\\p{L}{3,12})\\.?,?(?: de)? (?<year>\\d{4})(?!\\d)"),
			form("(?<day>\\d{1,2})-(?<month>\\p{L}{3,9})-(?<year>\\d{4})(?!\\d)"),
			form("(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)"),
			form("(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<year>\\d{4})(?!\\d)"));

	/// Years before this stand for "unknown" in what programs write ("0001-01-01").
	private static final int OLDEST = 1000;

	private Dates() { }

	/// The first day that `line` names.
	static Optional<Found> find(String line) {
		String plain = line.replace('\u00A0', ' ');
		Found best = null;
		for (var form : FORMS) {
			Matcher m = form.matcher(plain);
			while (m.find()) {
				var found = read(m, form);
				if (found.isPresent() && (best == null || found.get().span().start() < best.span().start())) {
					best = found.get();
				}
				if (found.isPresent()) {
					break;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/// The day in ISO 8601 when `value` is a written day and nothing else.
	public static Optional<String> iso(String value) {
		return find(value).filter(f -> Blanks.isWordless(value.substring(0, f.span().start()) + value.substring(f.span().end())))
				.map(Found::iso);
	}

	private static Pattern form(String day) {
		return Pattern.compile("(?<![\\p{L}\\d/-])" + WEEKDAY + day + CLOCK, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Optional<Found> read(Matcher m, Pattern form) {
		try {
			var day = day(m, form);
			return day.filter(d -> d.getYear() >= OLDEST).map(d -> new Found(d + time(m), new Span(m.start(), m.end())));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> day(Matcher m, Pattern form) {
		int year = Integer.parseInt(m.group("year"));
		var groups = form.namedGroups();
		if (groups.containsKey("one")) {
			return numeric(year, Integer.parseInt(m.group("one")), Integer.parseInt(m.group("two")));
		}
		int day = Integer.parseInt(m.group("day"));
		if (groups.containsKey("m")) {
			return Optional.of(LocalDate.of(year, Integer.parseInt(m.group("m")), day));
		}
		return Optional.ofNullable(MONTHS.get(m.group("month").toLowerCase(Locale.ROOT))).map(month -> LocalDate.of(year, month, day));
	}

	/// Day and month in either order, when only one order can be meant.
	private static Optional<LocalDate> numeric(int year, int one, int two) {
		if (one > 12 || one == two) {
			return Optional.of(LocalDate.of(year, two, one));
		}
		return two > 12 ? Optional.of(LocalDate.of(year, one, two)) : Optional.empty();
	}

	private static String time(Matcher m) {
		if (m.group("hour") == null) {
			return "";
		}
		int hour = Integer.parseInt(m.group("hour"));
		if (m.group("half") != null) {
			hour = hour % 12 + (m.group("half").equalsIgnoreCase("p") ? 12 : 0);
		}
		return "T" + LocalTime.of(hour, Integer.parseInt(m.group("minute"))) + zone(m.group("zone"));
	}

	/// The offset in ISO form; nothing for the name of a zone, whose offset depends on season and place.
	private static String zone(@Nullable String zone) {
		if (zone == null) {
			return "";
		}
		String offset = zone.replaceFirst("^(?i:GMT|UTC) ?(?=.)", "");
		if (offset.matches("(?i)Z|GMT|UTC")) {
			return "Z";
		}
		if (!offset.matches("[+-]\\d{1,2}:?\\d{2}")) {
			return "";
		}
		String digits = offset.substring(1).replace(":", "");
		String four = "0".repeat(4 - digits.length()) + digits;
		return offset.charAt(0) + four.substring(0, 2) + ":" + four.substring(2);
	}

	private static Map<String, Integer> months() {
		var months = new HashMap<String, Integer>();
		for (String language : List.of("en", "fr", "de", "es", "it", "pt", "nl")) {
			var names = DateFormatSymbols.getInstance(Locale.of(language));
			for (int i = 0; i < 12; i++) {
				months.putIfAbsent(plain(names.getMonths()[i]), i + 1);
				months.putIfAbsent(plain(names.getShortMonths()[i]), i + 1);
			}
		}
		months.put("sept", 9);
		return Map.copyOf(months);
	}

	private static String plain(String month) {
		return month.toLowerCase(Locale.ROOT).replace(".", "");
	}
}
