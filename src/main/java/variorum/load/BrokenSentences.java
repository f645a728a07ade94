package variorum.load;

import java.util.ArrayList;
import variorum.article.Repair;
import variorum.text.Span;

/// Joins parts that are one sentence broken over a page or a line.
///
/// A part goes on in the next when it is running text (of some length, no heading, no furniture), no punctuation
/// closes it, and the next begins in small letters or it ends in a comma or a word that no sentence ends with. Verse,
/// whose lines are kept, is left alone. One pass.
final class BrokenSentences {
	private static final int LEAST_WORDS = 8;

	private final LineBreaks breaks;

	private BrokenSentences(String source) {
		this.breaks = new LineBreaks(source);
	}

	static Draft mended(Draft draft) {
		return new BrokenSentences(draft.source()).join(draft);
	}

	private Draft join(Draft draft) {
		var parts = new ArrayList<Part>();
		var repairs = new ArrayList<Repair>();
		for (var part : draft.parts()) {
			if (!parts.isEmpty() && goesOn(parts.getLast(), part)) {
				var before = parts.removeLast();
				var place = between(before.text().source(), part.text().source());
				boolean page = place.of(draft.source()).lines().count() > 1;
				repairs.add(new Repair("joined a sentence broken over " + (page ? "a page" : "two lines"), place));
				parts.add(joined(before, part));
			} else {
				parts.add(part);
			}
		}
		return draft.mended(parts, repairs);
	}

	private static Span between(Span before, Span after) {
		return new Span(before.end(), Math.max(before.end(), after.start()));
	}

	private Part joined(Part before, Part after) {
		String gap = breaks.gap(tail(before.words()), after.words());
		var first = gap.equals("-") ? before.text().slice(0, before.words().length() - 1) : before.text();
		return before.withText(first.plus(gap.equals("-") ? "" : gap, after.text()));
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - 60));
	}

	private static boolean goesOn(Part before, Part after) {
		return before.form() == after.form() && !Sayings.isClosed(before.words())
				&& (Sayings.startsSmall(after.words()) || Sayings.endsOpen(before.words()))
				&& Sayings.words(before.words()) >= LEAST_WORDS && isRunning(before) && isText(after);
	}

	private static boolean isRunning(Part part) {
		return isText(part) && (part.form() == Part.Form.PARAGRAPH || part.form() == Part.Form.QUOTE);
	}

	private static boolean isText(Part part) {
		return !part.emphasised() && part.words().indexOf('\n') < 0 && Furniture.of(part).isEmpty();
	}
}
