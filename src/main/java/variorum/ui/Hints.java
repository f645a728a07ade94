package variorum.ui;

import variorum.collation.Note;
import variorum.view.FactKind;
import variorum.view.Kinds;
import variorum.view.Said;
import variorum.view.Selection;

/// What is under the pointer, in a few words for the status bar.
final class Hints {
	private Hints() { }

	/// A note that stands there comes before all else.
	static String of(Session session, int version, int offset, Selection place) {
		return session.notes.get().in(version).stream().filter(s -> s.span().contains(offset)).findFirst()
				.map(s -> Phrases.of("note-2") + " · " + words(s.note()) + " · ").orElse("") + of(session, place);
	}

	private static String words(Note n) {
		return n.text().isBlank() ? String.join(", ", n.tags()) : StepWords.shortened(n.text());
	}

	static String of(Session session, Selection place) {
		var opened = session.opened();
		if (opened.isEmpty()) {
			return "";
		}
		var c = opened.get().collation();
		return switch (place) {
			case Selection.Nothing n -> "";
			case Selection.OfPassage(int i) -> {
				var p = c.alignment().passages().get(i);
				int versions = (int) p.readings().stream().map(r -> r.version()).distinct().count();
				yield opened.get().titles().numbered(i) + " · " + opened.get().titles().of(i) + " · " + Styles.words(p.degree())
						+ (p.moved() ? Said.of("and-moved") : "") + " · " + Said.count(versions, "version", "versions")
						+ Phrases.of("click-to-bring-level");
			}
			case Selection.OfFact(int i) -> {
				var f = c.facts().get(i);
				yield Kinds.words(FactKind.of(f.type())) + " · " + f.value() + " · " + Styles.words(f.status())
						+ Phrases.of("click-to-bring-level");
			}
		};
	}
}
