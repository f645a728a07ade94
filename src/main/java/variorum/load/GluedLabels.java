package variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import variorum.article.Repair;
import variorum.text.Span;

/// Sets labels apart from the words they are glued to, as copying from web pages leaves them: a space after a label
/// of related articles, a part of its own for an advertisement mark.
final class GluedLabels {
	private static final Pattern RELATED = Pattern.compile("\\A" + Furniture.RELATED_LABEL + "(?=\\p{Lu}\\p{Ll})");
	private static final Pattern ALONE = Pattern.compile("\\A(?:Advertisement|ADVERTISEMENT"
			+ "|Story continues below advertisement)(?=\\p{Lu}\\p{Ll}|\\p{Lu} )"
			+ "|\\A(?:\\p{Lu}{2,} ){0,3}\\p{Lu}{2,}?(?=(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER"
			+ "|DECEMBER) \\d{1,2}, \\d{4}\\b)");

	private GluedLabels() { }

	static Draft mended(Draft draft) {
		var parts = new ArrayList<Part>();
		var repairs = new ArrayList<Repair>();
		for (var part : draft.parts()) {
			var mended = split(part);
			parts.addAll(mended);
			if (mended.size() > 1 || !mended.getFirst().words().equals(part.words())) {
				repairs.add(new Repair("separated a label from the words glued to it", place(part)));
			}
		}
		return draft.mended(parts, repairs);
	}

	private static List<Part> split(Part part) {
		String plain = part.words().replace('\u00A0', ' ');
		var related = RELATED.matcher(plain);
		if (related.find()) {
			return List.of(part.withText(part.text().slice(0, related.end()).plus(" ", rest(part, related.end()))));
		}
		var alone = ALONE.matcher(plain);
		return alone.find() ? List.of(part.withText(part.text().slice(0, alone.end())), part.withText(rest(part, alone.end())))
				: List.of(part);
	}

	private static Traced rest(Part part, int from) {
		return part.text().slice(from, part.words().length());
	}

	private static Span place(Part part) {
		String plain = part.words().replace('\u00A0', ' ');
		var label = RELATED.matcher(plain);
		var alone = ALONE.matcher(plain);
		int end = label.find() ? label.end() : alone.find() ? alone.end() : 0;
		int at = part.text().slice(0, end).source().end();
		return new Span(at, at);
	}
}
