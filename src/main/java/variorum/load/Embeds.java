package variorum.load;

import java.util.List;
import java.util.regex.Pattern;

/// Finds posts of social networks that stand in a text as blocks of their own.
///
/// A post gives itself away by its author's line ("Jane Doe (@janedoe)"), a picture link, or a name, a colon and a
/// whole quotation with two hashtags; the post then reaches from the author's line to the line with its day.
final class Embeds {
	private static final Pattern AUTHOR = Pattern.compile("[\u2014\u2013-]{0,2} ?\\p{L}[^@()\"\u201C]{0,60}\\(@\\w{1,30}\\)");
	private static final Pattern SIGNATURE = Pattern.compile("(?s).{0,500}[\u2014\u2013-]{1,2} ?\\p{L}[^@()\"\u201C]{0,60}\\(@\\w{1,"
			+ "30}\\)\\W*(?:\\p{L}+\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}+\\.? \\d{4})\\W*");
	private static final Pattern PICTURE = Pattern.compile("(?s).{0,600}\\b(?:pic\\.twitter\\.com/"
			+ "|https?://t\\.co/)\\w{1,20}\\W*");
	private static final Pattern RETOLD = Pattern.compile("(?s)\\p{Lu}[^:\"\u201C]{1,60}: ?[\"\u201C][^\"\u201C\u201D]{0,500}#\\p{L}"
			+ "[^\"\u201C\u201D]{0,500}#\\p{L}[^\"\u201C\u201D]{0,500}[\"\u201D]\\W*");
	private static final Pattern MARK = Pattern.compile("#\\p{L}|pic\\.twitter\\.com|https?://t\\.co/|@\\w");
	private static final int LONGEST = 700;
	private static final int MOST_PARTS = 4;

	private Embeds() { }

	/// The index past the post that begins with part `i`; `i` when none does.
	static int end(List<Part> parts, int i) {
		String text = Blanks.squeezed(parts.get(i).words());
		if (AUTHOR.matcher(text).matches()) {
			return thread(parts, i + 1);
		}
		if (text.length() > LONGEST) {
			return i;
		}
		return isPost(parts.get(i)) || text.contains("(@") ? post(parts, i, text) : i;
	}

	private static int post(List<Part> parts, int i, String text) {
		if (i + 1 < parts.size() && isPost(parts.get(i)) && SIGNATURE.matcher(Blanks.squeezed(parts.get(i + 1).words())).matches()) {
			return i + 2;
		}
		if (!PICTURE.matcher(text).matches() && !RETOLD.matcher(text).matches() && !SIGNATURE.matcher(text).matches()) {
			return i;
		}
		return isDay(parts, i + 1) ? i + 2 : i + 1;
	}

	/// Past the parts after an author's line: up to the line with the day, else up to the part with a picture or
	/// hashtag.
	private static int thread(List<Part> parts, int from) {
		int last = Math.min(parts.size(), from + MOST_PARTS);
		for (int i = from; i < last; i++) {
			if (isDay(parts, i)) {
				return i + 1;
			}
		}
		return from < parts.size() && isPost(parts.get(from)) ? from + 1 : from;
	}

	private static boolean isPost(Part part) {
		String text = part.words();
		return text.length() <= LONGEST && (part.form() == Part.Form.QUOTE || MARK.matcher(text).find());
	}

	private static boolean isDay(List<Part> parts, int i) {
		return i < parts.size() && parts.get(i).words().length() < 60 && Dateline.of(parts.get(i).words()).isPresent();
	}
}
