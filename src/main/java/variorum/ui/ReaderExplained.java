package variorum.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import variorum.align.Passage;
import variorum.collation.Correction;
import variorum.collation.Note;
import variorum.facts.Fact;
import variorum.view.Selection;

/// What the reader herself said of what is chosen: her corrections, with what the program had judged, and her notes.
final class ReaderExplained {
	private final Session session;
	private final Session.Opened o;
	private final Explanation panel;

	ReaderExplained(Session session, Session.Opened o, Explanation panel) {
		this.session = session;
		this.o = o;
		this.panel = panel;
	}

	void fill(Selection chosen) {
		switch (chosen) {
			case Selection.Nothing n -> {
				waiting();
				found();
			}
			case Selection.OfPassage(int p) -> {
				var change = o.corrected().passages().get(p);
				if (change != null) {
					corrected(change.corrections(), change.judged().isEmpty() ? Phrases.of("no-passage") : change.judged().stream()
							.map(this::words).collect(Collectors.joining("; ")));
				}
			}
			case Selection.OfFact(int f) -> {
				var change = o.corrected().facts().get(f);
				if (change != null) {
					corrected(change.corrections(), change.judged().isEmpty() ? Phrases.of("no-fact") : change.judged().stream()
							.map(ReaderExplained::words).collect(Collectors.joining("; ")));
				}
			}
		}
		notes(session.notes.get().on(chosen));
	}

	private String words(Passage p) {
		String letters = p.readings().stream().map(r -> o.versions().get(r.version()).letter()).distinct().sorted()
				.collect(Collectors.joining(" "));
		return Styles.words(p.degree()) + Phrases.of("in") + letters;
	}

	private static String words(Fact f) {
		return StepWords.shortened(f.value().replace(" | ", " / ")) + ", " + Styles.words(f.status());
	}

	private void corrected(List<Correction> by, String before) {
		var box = new VBox(3);
		box.getStyleClass().add("corrected-box");
		box.getChildren().add(Explanation.label(Phrases.of("yours") + by.stream().map(StepWords::of).collect(Collectors.joining("; "))));
		box.getChildren().add(Explanation.label(Phrases.of("the-machine-s-judgement") + before, "place"));
		panel.add(box);
	}

	private void waiting() {
		int waits = o.corrected().waiting().size();
		if (waits > 0) {
			panel.add(Explanation.label((waits == 1 ? Phrases.of("one-correction-waits-its-place")
					: waits + Phrases.of("corrections-wait-their-places-are")) + Phrases.of("menu-correct-all-corrections"),
					"corrected-box"));
		}
	}

	// What is looked for is found in notes too.
	private void found() {
		var found = session.notes.get().found(session.search.get());
		if (!found.isEmpty()) {
			panel.subheading((found.size() == 1 ? Phrases.of("one-note-with", session.search.get().strip())
					: Phrases.of("notes-with", found.size(), session.search.get().strip())));
			notes(found.stream().filter(n -> !session.notes.get().story().contains(n)).toList());
		}
	}

	private void notes(List<Note> notes) {
		notes.forEach(n -> panel.add(note(n)));
	}

	private Node note(Note n) {
		var box = new VBox(5, Explanation.label("✎ " + (n.text().isBlank() ? Phrases.of("a-mark") : n.text())));
		if (!n.tags().isEmpty()) {
			box.getChildren().add(Explanation.tags(n.tags().stream().map(t -> Explanation.tag(t)).toArray(Node[]::new)));
		}
		box.getStyleClass().addAll("note-box", "clickable");
		box.setOnMouseClicked(e -> session.asked.set(java.util.Optional.of(n)));
		return box;
	}

	/// The tags that a table's row has from its reader, if any.
	static List<Node> tags(Session session, Selection of, boolean corrected) {
		var tags = new java.util.ArrayList<Node>();
		if (corrected) {
			tags.add(Explanation.tag(Phrases.of("yours-2"), "yours-tag"));
		}
		int notes = session.notes.get().on(of).size();
		if (notes > 0) {
			tags.add(Explanation.tag(notes == 1 ? Phrases.of("note-3") : "✎ " + notes + Phrases.of("notes-2"), "note-tag"));
		}
		return tags;
	}
}
