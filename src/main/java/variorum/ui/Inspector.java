package variorum.ui;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import variorum.view.Selection;

/// Explains what is chosen: a passage, a fact, or, where nothing is, the story at a glance.
final class Inspector {
	private final Session session;
	private final IntConsumer listLeftOut;
	private final Explanation panel = new Explanation("inspector", Phrases.of("inspector"));

	/// `listLeftOut` lists what a version leaves out.
	Inspector(Session session, IntConsumer listLeftOut) {
		this.session = session;
		this.listLeftOut = listLeftOut;
		session.selection.subscribe(now -> fill());
		session.shown.subscribe(now -> fill());
		session.type.subscribe(now -> fill());
		session.openedProperty().subscribe(now -> fill());
		session.collecting.subscribe(now -> fill());
		session.notes.subscribe(now -> fill());
		session.search.subscribe(now -> {
			if (session.selection.get() instanceof Selection.Nothing && !session.notes.get().all().isEmpty()) {
				fill();
			}
		});
	}

	Explanation node() {
		return panel;
	}

	private void fill() {
		panel.fill(() -> session.opened().ifPresent(this::explain));
	}

	private void explain(Session.Opened o) {
		switch (session.selection.get()) {
			case Selection.Nothing n -> new Glance(session, o, panel, listLeftOut).fill(() -> mine(o));
			case Selection.OfPassage(int p) -> new PassageExplained(session, o, panel).fill(p, () -> mine(o));
			case Selection.OfFact(int f) -> new FactExplained(session, o, panel).fill(f, () -> mine(o));
		}
	}

	private void mine(Session.Opened o) {
		new ReaderExplained(session, o, panel).fill(session.selection.get());
	}

	/// The file and the line of a place.
	static Node place(Session.Opened o, int version, variorum.text.Span span) {
		var article = o.collation().articles().get(version);
		var source = article.source().toSource(span);
		int first = article.source().lineAt(source.start());
		int last = article.source().lineAt(Math.max(source.start(), source.end() - 1));
		return Explanation.small(article.file() + (first == last ? Phrases.of("at-line", first) : Phrases.of("at-lines", first, last)));
	}
}
