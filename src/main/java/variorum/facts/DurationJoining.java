package variorum.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which spans of equal length are spans of one thing: a term of four years is not the four years since an accident.
///
/// A few years, months or days are told of many a thing, so two mentions are joined only where linked readings tell both or
/// their sentences share words; a longer or odder span (29 months) is one wherever it stands. Cost: the square of the mentions of
/// one length.
final class DurationJoining {
	private static final Pattern ISO = Pattern.compile("P(?:(?<years>\\d+)Y)?(?:(?<months>\\d+)M)?(?:(?<weeks>\\d+)W)?(?:(?<days>\\d+)D)?"
			+ "(?:T(?:(?<hours>\\d+)H)?(?:(?<minutes>\\d+)M)?)?");
	private static final Pattern COMMON = Pattern.compile("PT?\\d{1,1}[A-Z]|P10[YD]|PT?[A-SU-Z].*");
	private static final double NEAR = 1.06;
	private static final double DAYS_OF_YEAR = 365.25;
	private static final double MONTHS = 12;
	private static final double HOURS = 24;
	private static final int SHARED_WORDS = 2;
	/// Mentions of one length: more are a list, and one row.
	private static final int MOST = 200;

	private final Passages passages;
	private final Sharing sharing;

	DurationJoining(Passages passages, Sharing sharing) {
		this.passages = passages;
		this.sharing = sharing;
	}

	/// A form that spans of equal length share: 24 months are two years, 24 hours a day. What is no such span stays as it is.
	static String length(String iso) {
		var m = ISO.matcher(iso);
		if (iso.length() < 3 || !m.matches()) {
			return iso;
		}
		int hours = count(m, "hours");
		int days = 7 * count(m, "weeks") + count(m, "days") + (count(m, "minutes") == 0 ? hours / 24 : 0);
		int minutes = 60 * (count(m, "minutes") == 0 ? hours % 24 : hours) + count(m, "minutes");
		return "P" + (12 * count(m, "years") + count(m, "months")) + "M" + days + "D" + minutes;
	}

	/// Whether two spans told in different units are about equal: "30 days" and "a month".
	static boolean areNear(String a, String b) {
		var x = ISO.matcher(a);
		var y = ISO.matcher(b);
		if (a.length() < 3 || b.length() < 3 || !x.matches() || !y.matches() || a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) {
			return false;
		}
		double p = days(x);
		double q = days(y);
		return Math.min(p, q) > 0 && Math.max(p, q) / Math.min(p, q) <= NEAR;
	}

	private static double days(Matcher m) {
		return DAYS_OF_YEAR * (count(m, "years") + count(m, "months") / MONTHS) + 7 * count(m, "weeks") + count(m, "days")
				+ count(m, "hours") / HOURS + count(m, "minutes") / (60 * HOURS);
	}

	private static int count(Matcher m, String unit) {
		String digits = m.group(unit);
		return digits == null || digits.length() > 4 ? 0 : Integer.parseInt(digits);
	}

	/// `rows` of equal lengths, each by what it is the length of.
	List<List<Mention>> apart(List<List<Mention>> rows) {
		return rows.stream().flatMap(r -> one(r).stream()).toList();
	}

	private List<List<Mention>> one(List<Mention> row) {
		if (row.size() > MOST || row.stream().noneMatch(m -> COMMON.matcher(m.value().normal()).matches())) {
			return List.of(row);
		}
		var groups = new Groups(row.size());
		for (int i = 0; i < row.size(); i++) {
			for (int j = i + 1; j < row.size(); j++) {
				if (passages.join(row.get(i), row.get(j)) || sharing.words(row.get(i), row.get(j)) >= SHARED_WORDS) {
					groups.join(i, j);
				}
			}
		}
		return groups.all().stream().map(g -> g.stream().map(row::get).toList()).toList();
	}
}
