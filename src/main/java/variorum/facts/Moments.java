package variorum.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Compares dates and durations: by the days they allow where these are known, else by the words of the calendar in them.
final class Moments {
	private static final Set<String> WEEKDAYS = words("mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat"
			+ " saturday sun sunday");
	private static final Set<String> MONTHS = words("jan january feb february mar march apr april may jun june jul july aug august sep"
			+ " sept"
			+ " september oct october nov november dec december");
	private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
	private static final int SHORT = 3;

	private Moments() { }

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	/// What two times are to each other; `a` and `b` are the words of the mentions.
	static Comparison compare(Value.Time x, String a, Value.Time y, String b) {
		if (clash(a, b, WEEKDAYS) || clash(a, b, MONTHS)) {
			return Comparison.DIFFERENT;
		}
		if (DurationJoining.length(x.iso()).equals(DurationJoining.length(y.iso())) || a.equalsIgnoreCase(b)) {
			return Comparison.SAME;
		}
		if (DurationJoining.areNear(x.iso(), y.iso())) {
			return Comparison.COMPATIBLE;
		}
		if (x.from().isPresent() && y.from().isPresent() && x.to().isPresent() && y.to().isPresent()) {
			return contain(x, y) || contain(y, x) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
		}
		return isDuration(x) != isDuration(y) || !tellAlike(x, y) || x.iso().contains("_REF") || y.iso().contains("_REF")
				? Comparison.UNRELATED
				: x.iso().startsWith(y.iso()) || y.iso().startsWith(x.iso()) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
	}

	/// Whether a key names a month.
	static boolean isMonth(String key) {
		return MONTHS.contains(key);
	}

	/// Whether both are times of which the same is known, so that they can exclude each other: two days of a month, not "today"
	/// and a weekday.
	private static boolean tellAlike(Value.Time x, Value.Time y) {
		boolean known = x.iso().indexOf('X') < 0 && y.iso().indexOf('X') < 0;
		return known || (shape(x).equals(shape(y)) && shape(x).indexOf('0') >= 0);
	}

	private static String shape(Value.Time t) {
		return t.iso().replaceAll("\\d", "0");
	}

	private static boolean isDuration(Value.Time t) {
		return t.iso().startsWith("P");
	}

	/// Whether the days that `inner` allows are among those of `outer`.
	static boolean contain(Value.Time outer, Value.Time inner) {
		return notAfter(outer.from(), inner.from()) && notAfter(inner.to(), outer.to());
	}

	private static boolean notAfter(Optional<LocalDate> x, Optional<LocalDate> y) {
		return x.isPresent() && y.isPresent() && !x.get().isAfter(y.get());
	}

	/// Whether both name words of that kind and none in common.
	private static boolean clash(String a, String b, Set<String> kind) {
		var x = named(a, kind);
		var y = named(b, kind);
		return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
	}

	private static Set<String> named(String words, Set<String> kind) {
		var found = new TreeSet<String>();
		WORD.matcher(words.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).filter(kind::contains)
				.map(w -> w.substring(0, SHORT)).forEach(found::add);
		return found;
	}
}
