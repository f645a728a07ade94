package variorum.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a stretch of text into sentences.
public final class Sentences {
	private Sentences() { }

	/// The sentences of `text` inside `within`, in order, without the white space around them.
	public static List<Span> of(String text, Span within) {
		var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(within.of(text));
		var sentences = new ArrayList<Span>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			int start = within.start() + from;
			int end = within.start() + to;
			while (start < end && Character.isWhitespace(text.charAt(start))) {
				start++;
			}
			while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				sentences.add(new Span(start, end));
			}
		}
		return sentences;
	}
}
