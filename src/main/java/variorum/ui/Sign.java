package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import variorum.collation.Note;
import variorum.text.Span;
import variorum.view.NotePlaces;

/// A sign beside the text of a version: the reader wrote a note there, or corrected what the program judged. `onWords` whether
/// it is about these words and no passage or fact.
record Sign(Span span, boolean isNote, boolean isOnWords) {
	/// The signs in a version.
	static List<Sign> in(Session.Opened o, NotePlaces notes, int version) {
		var signs = new ArrayList<Sign>();
		o.corrected().passages().keySet().stream().sorted().flatMap(p -> o.collation().alignment().passages().get(p).readings().stream())
				.filter(r -> r.version() == version).forEach(r -> signs.add(new Sign(r.span(), false, false)));
		o.corrected().facts().keySet().stream().sorted().flatMap(f -> o.collation().facts().get(f).mentions().stream())
				.filter(m -> m.version() == version).forEach(m -> signs.add(new Sign(m.span(), false, false)));
		notes.in(version).forEach(s -> signs.add(new Sign(s.span(), true, s.note().target() instanceof Note.Target.OfSpan)));
		return signs;
	}
}
