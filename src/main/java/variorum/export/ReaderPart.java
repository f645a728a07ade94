package variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import variorum.collation.Corrected;
import variorum.collation.Note;
import variorum.collation.Outcome;
import variorum.view.CorrectionWords;
import variorum.view.Said;

/// What the reader said, as a part of the report: her notes with the words they are about, and her corrections with what the
/// program had judged. Nothing is written where nothing was said.
final class ReaderPart {
	private static final int LONGEST = 160;
	private final Corrected corrected;
	private final List<Note> notes;
	private final Writer out;

	ReaderPart(Corrected corrected, List<Note> notes, Writer out) {
		this.corrected = corrected;
		this.notes = notes;
		this.out = out;
	}

	boolean isEmpty() {
		return notes.isEmpty() && corrected.outcomes().isEmpty();
	}

	void write() throws IOException {
		if (isEmpty()) {
			return;
		}
		out.write("<section id=\"reader\">\n<h2>" + Said.of("notes-and-corrections") + "</h2>\n<div class=\"cards\">\n");
		for (var n : notes) {
			note(n);
		}
		out.write("</div>\n");
		if (!corrected.outcomes().isEmpty()) {
			out.write("<ul>\n");
			for (var o : corrected.outcomes()) {
				out.write("<li>" + Html.words(CorrectionWords.of(o.correction(), LONGEST)) + "<br><span class=\"quiet\">"
						+ Html.words(came(o)) + "</span></li>\n");
			}
			out.write("</ul>\n");
		}
		out.write("</section>\n");
	}

	private void note(Note n) throws IOException {
		out.write("<div class=\"card\"><p>" + Html.words(n.text()).replace("\n", "<br>") + "</p>");
		for (String tag : n.tags()) {
			out.write(Html.tag(tag, "") + " ");
		}
		out.write("<p class=\"quiet\">" + about(n) + "</p></div>\n");
	}

	private String about(Note n) {
		String quoted = n.target().places().stream().findFirst().map(p -> CorrectionWords.quoted(p, LONGEST)).orElse(Said.of("the-story"));
		return corrected.passageOf(n.target()).filter(p -> n.target() instanceof Note.Target.OfPassage)
				.map(p -> "<a href=\"#p" + (p + 1) + "\">" + Html.words(quoted) + "</a>").orElse(Html.words(quoted));
	}

	private static String came(Outcome o) {
		return switch (o) {
			case Outcome.Holds(_, var before) -> Said.of("the-program-judged", before);
			case Outcome.Waits(_, var why) -> Said.of("kept-but-waits", why);
		};
	}
}
