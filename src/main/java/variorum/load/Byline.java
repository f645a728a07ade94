package variorum.load;

import java.util.Optional;
import java.util.regex.Pattern;

/// Who wrote a text, as its line says: "By Jane Doe and John Roe", or a line that is a name.
final class Byline {
	private static final int LONGEST = 120;
	private static final String NAME = "\\p{Lu}[\\p{L}'\u2019.-]*(?:[ \u00A0](?:\\p{Lu}[\\p{L}'\u2019.-]*|de|van"
			+ "|von|der|al|el|bin|di|da|la|le)){1,3}";
	private static final Pattern BARE = Pattern.compile(NAME + "(?:(?:,| and"
			+ "| &) " + NAME + "){0,4}(?:,? in \\p{Lu}.{2,40})?");
	private static final Pattern SIGNED = Pattern.compile("(?:(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Ss]tory|[Rr]eported) )?by|By|BY"
			+ "|Von|Par|Por|Di)[: ]\\s*(?<who>\\p{Lu}[^!?\"\u201C\u201D:;]{1,100}|[Ss]taff.{0,40})");
	private static final Pattern FOREIGN = Pattern.compile("(?:Von|Par|Por|Di)\\b.*");
	private static final Pattern PLACE = Pattern.compile(",? in \\p{Lu}.*$");
	private static final String POST = "(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ritic|[Cc]ontributor"
			+ "|[Jj]ournalist|Staff)s?(?:-in-[Cc]hief| at [Ll]arge)?";
	/// What a writer's name is followed by: an account of a social network, the post held.
	private static final Pattern HELD = Pattern.compile("\\s*(?:,[^,]{0,60}\\b" + POST + "\\b[^,]*)?\\s*(?:@\\w{1,30}.*)?$");
	private static final Pattern POSTED = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019.&-]* ){0,4}" + POST
			+ "|(?i:from (?:our|a) .{0,30}\\b" + POST + "(?: in \\p{L}.{1,40})?)");

	private Byline() { }

	/// The names in a line that says "By"; a day after them, and what stands behind a bar or a dash, is left out.
	static Optional<String> signed(String line) {
		String text = Dateline.SEPARATOR.split(Blanks.squeezed(line), 2)[0];
		var m = SIGNED.matcher(withoutDay(text));
		if (text.length() > LONGEST || !m.matches() || Sayings.words(text) > 16) {
			return Optional.empty();
		}
		String who = withoutPost(m.group("who").replaceAll("[\\s,|\u2013\u2014\u00B7-]+$", ""));
		boolean name = BARE.matcher(who).matches();
		return who.isEmpty() || (!name && (FOREIGN.matcher(text).matches() || text.endsWith("."))) ? Optional.empty()
				: Optional.of(PLACE.matcher(who).replaceFirst(""));
	}

	/// The names in a line that is nothing else.
	static Optional<String> bare(String line) {
		String text = withoutPost(Blanks.squeezed(line));
		return text.length() <= LONGEST && BARE.matcher(text).matches() && !Section.holdsWord(text) && !isPost(text)
				&& !text.equals(text.toUpperCase(java.util.Locale.ROOT))
				? Optional.of(PLACE.matcher(text).replaceFirst("")) : Optional.empty();
	}

	/// Whether a line tells the post of a writer and no name: "Staff Writer", "From our correspondent in Rome".
	static boolean isPost(String line) {
		return POSTED.matcher(Blanks.squeezed(line)).matches();
	}

	/// Whether a line says "By" and a name by its form, or nothing but a post.
	static boolean isLine(String line) {
		return line.length() <= LONGEST && (isPost(line) || signed(line).filter(who -> BARE.matcher(who).matches()).isPresent());
	}

	private static String withoutPost(String who) {
		return HELD.matcher(who).replaceFirst("");
	}

	private static String withoutDay(String text) {
		return Dates.find(text).map(d -> text.substring(0, d.span().start()).replaceFirst("(?i)\\W*(?:published|posted"
				+ "|updated|on)?\\W*$", ""))
				.orElse(text);
	}
}
