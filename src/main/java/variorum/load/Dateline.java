package variorum.load;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line that tells when a text was published and nothing else, but perhaps where: "March 25, 2019", "Posted on
/// Monday, 25 March 2019 10:30 GMT", "The Daily Example, 25 March 2019", "25 March 2019 | The Daily Example".
///
/// No `iso` where the day may be one of two ("Updated 05/03/2013 at 11:00"). `outlet` only when the words before the
/// day are one by their form: they begin with "The" or hold a word that names publications; "London, 25 March 2019"
/// names a place.
record Dateline(Optional<String> iso, Optional<String> outlet) {
	private static final int LONGEST = 140;
	private static final int MOST_DAYS = 3;
	private static final Pattern NOISE = Pattern.compile("(?i)\\b(?:first|last|originally|published|publication"
			+ "|posted|post|updated|update|modified|created|dated?"
			+ "|time|on|at|gmt|utc|est|edt|bst|cet|cest|pst|pdt|et|ist|am|pm|hrs|ago|le|den|el|publi\u00E9|mis \u00E0 jour"
			+ "|aktualisiert|ver\u00F6ffentlicht|publicado)\\b");
	private static final Pattern CLOCK = Pattern.compile("(?i)(?<!\\d)\\d{1,2}(?:[:.]?\\d{2}){1,2}(?!\\d)(?: ?[ap]\\.? ?m\\b\\.?)?(?"
			+ ": ?\\(?(?-i:[A-Z]{2,5})\\b)?|\\bUK\\b");
	private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)");
	private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}'\u2019&.-]*(?: (?:\\p{Lu}[\\p{L}'\u2019&.-]*|of|the|and|for"
			+ "|&|de|del|di|des|der|la|le)){0,5}");
	private static final Pattern PUBLICATION = Pattern.compile(".*\\b(?:News(?:paper|wire)?|Times|Post|Herald"
			+ "|Journal|Agency|Press|Daily|Telegraph|Tribune|Gazette"
			+ "|Chronicle|Observer|Mail|Today|Broadcasting|Magazine|Review|Standard|Bulletin|Courier|Globe|Monitor"
			+ "|Examiner|Register"
			+ "|Sentinel|Dispatch|Network|TV|Radio|Zeitung|Presse|Gaceta|Diario|Peri\u00F3dico|Corriere|Gazzetta|Reuters"
			+ "|AFP|AP)\\b.*|.*\\p{L}\\.(?:com|org|net|info|co\\.uk)");
	/// What is dated: "Weekly digest, ".
	private static final Pattern ISSUE = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*(?: [\\p{L}'\u2019-]+){0,2}, ");
	private static final Pattern AGE = Pattern.compile("(?i)\\b\\d{1,2} (?:min(?:ute)?s?|hours?|days?)(?= ago\\b)");
	/// What stands between the parts of a line above a text.
	static final Pattern SEPARATOR = Pattern.compile("\\s*[|\u2022\u00B7]\\s*|(?:^|\\s+)[\u2013\u2014-]\\s+");
	private static final Pattern PLACE = Pattern.compile("The (?:Hague|Bronx|Gambia|Bahamas|Netherlands|Philippines"
			+ "|Dalles|Villages|Woodlands|Vatican)\\b.*");

	/// Reads `line`; empty when it is not a dateline.
	static Optional<Dateline> of(String line) {
		String text = Blanks.squeezed(line);
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		var first = Dates.find(text);
		if (first.isEmpty()) {
			boolean day = NUMERIC.matcher(text).find() && Blanks.isWordless(withoutNoise(NUMERIC.matcher(text).replaceAll(" ")));
			return day ? Optional.of(new Dateline(Optional.empty(), Optional.empty())) : Optional.empty();
		}
		String before = text.substring(0, first.get().span().start());
		String after = withoutDays(text.substring(first.get().span().end()));
		String name = strip(withoutNoise(before));
		var behind = outlet(after);
		boolean nothingElse = Blanks.isWordless(withoutNoise(after)) || (behind.isPresent() && name.isEmpty());
		boolean titled = name.isEmpty() || TITLE.matcher(name).matches() || ISSUE.matcher(before).matches();
		if (!nothingElse || !titled) {
			return Optional.empty();
		}
		return Optional.of(new Dateline(Optional.of(first.get().iso()), Optional.of(name).filter(Dateline::isOutlet).or(() -> behind)));
	}

	/// The outlet that a part of `line` between bars or dashes is by its form.
	static Optional<String> outlet(String line) {
		return SEPARATOR.splitAsStream(line).map(Dateline::strip).filter(n -> TITLE.matcher(n).matches() && isOutlet(n)).findFirst();
	}

	private static String withoutDays(String text) {
		String rest = text;
		for (int i = 0; i < MOST_DAYS; i++) {
			var day = Dates.find(rest);
			if (day.isEmpty()) {
				return rest;
			}
			rest = rest.substring(0, day.get().span().start()) + " " + rest.substring(day.get().span().end());
		}
		return rest;
	}

	private static String withoutNoise(String text) {
		String undated = CLOCK.matcher(AGE.matcher(text).replaceAll(" ")).replaceAll(" ");
		return NOISE.matcher(undated).replaceAll(" ");
	}

	private static String strip(String text) {
		return text.replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", "");
	}

	/// Whether a word is one that names publications ("Courier"), in whatever case.
	static boolean isPublication(String word) {
		return word.length() > 2 && PUBLICATION.matcher(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
				+ word.substring(1).toLowerCase(java.util.Locale.ROOT)).matches();
	}

	private static boolean isOutlet(String name) {
		return (name.matches("The \\p{Lu}.+") && !PLACE.matcher(name).matches()) || PUBLICATION.matcher(name).matches();
	}
}
