package variorum.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import variorum.text.Span;
import variorum.view.Citation;

/// Copies words of a version, alone or with where they are from.
final class Copying {
	private Copying() { }

	/// Copies `part` of what stands in `pane`; `cite` adds the source.
	static void copy(Session session, ColumnPane pane, Span part, boolean cite) {
		var column = pane.column();
		var version = session.opened().orElseThrow().versions().get(column.version());
		var citation = Citation.of(column.article(), version, part);
		var content = new ClipboardContent();
		content.putString(cite ? citation.text() : citation.words());
		Clipboard.getSystemClipboard().setContent(content);
		session.said.set(Phrases.of(cite ? "copied-with-citation" : "copied"));
	}
}
