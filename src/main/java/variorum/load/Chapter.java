package variorum.load;

import java.util.regex.Pattern;

/// The number of a part of a book, alone on its line: "CHAPTER THE FIRST.", "Part Two", "## IV".
final class Chapter {
	private static final Pattern NAMED = Pattern.compile("(?i)(?:chapter|book|part|volume|canto|letter|act|scene|kapitel|teil|chapitre"
			+ "|cap[i\u00ED]tulo) (?:the )?(?:\\d{1,3}|[ivxlc]{1,7}|(?:twenty|thirty|forty)?-?(?:one|two|three|four|five|six|seven"
			+ "|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
			+ "|tenth|last))\\.?");
	private static final Pattern NUMBER = Pattern.compile("(?:[IVXLC]{1,7}|\\d{1,3})\\.?");

	private Chapter() { }

	/// Whether `part` numbers a chapter; a number alone must be marked as a heading.
	static boolean isNumber(Part part) {
		String text = Blanks.squeezed(part.words());
		return NAMED.matcher(text).matches() || (part.form() == Part.Form.HEADING && NUMBER.matcher(text).matches());
	}
}
