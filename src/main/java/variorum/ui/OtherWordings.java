package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import variorum.view.Density;
import variorum.view.Said;
import variorum.view.Selection;
import variorum.view.Version;
import variorum.view.Wording;

/// How the other versions word a sentence of the text that is read, each with the words that differ from that text alone.
final class OtherWordings {
	private final Session session;
	private final Explanation panel = new Explanation("others", Phrases.of("the-other-versions-wording"));

	OtherWordings(Session session) {
		this.session = session;
	}

	Explanation node() {
		return panel;
	}

	/// Shows the other wordings of `sentence`; of the passage chosen in it first. Without a sentence it says how to choose one.
	void show(Session.Opened o, Density density, Optional<Density.Sentence> sentence, Selection chosen) {
		panel.fill(() -> fill(o, density, sentence, chosen));
	}

	private void fill(Session.Opened o, Density density, Optional<Density.Sentence> sentence, Selection chosen) {
		if (sentence.isEmpty()) {
			panel.heading(Phrases.of("in-other-words-2"));
			panel.note(chosen instanceof Selection.Nothing
					? Phrases.of("click-a-sentence")
					: Phrases.of("this-text-does-not-tell"));
			return;
		}
		var s = sentence.get();
		if (chosen instanceof Selection.Nothing) {
			panel.note(Phrases.of("click-a-sentence"));
		}
		panel.heading(density.words(s, o.versions()) + ".");
		if (!s.passages().isEmpty()) {
			panel.note(Phrases.of("lines-in-other-wordings", o.versions().get(density.version()).letter()));
		}
		int first = chosen.passage().orElse(-1);
		Stream.concat(s.passages().stream().filter(p -> p == first), s.passages().stream().filter(p -> p != first))
				.forEach(p -> passage(o, density.version(), p));
		silent(o, density, s);
		s.passages().stream().map(p -> o.collation().alignment().passages().get(p))
				.forEach(p -> new PassageExplained(session, o, panel).facts(p));
	}

	private void passage(Session.Opened o, int read, int passage) {
		var p = o.collation().alignment().passages().get(passage);
		for (Version v : o.versions()) {
			if (v.index() == read || v.copyOf().filter(c -> p.readings().stream().anyMatch(r -> r.version() == c)).isPresent()) {
				continue;
			}
			for (var w : Wording.of(o.collation(), passage, List.of(read, v.index()))) {
				if (w.version() == v.index()) {
					panel.add(row(o, read, passage, v, w));
				}
			}
		}
		panel.add(PassageExplained.why(p));
	}

	private Node row(Session.Opened o, int read, int passage, Version v, Wording w) {
		var flow = new WordsFlow(o.collation().articles().get(v.index()).text(), w, List.of(), session.type.get());
		var row = Explanation.row("others-row", Badge.of(v.letter(), v.index(), "small"), flow,
				Explanation.small(about(o, read, passage, v)));
		row.setOnMouseClicked(e -> session.selection.set(new Selection.OfPassage(passage)));
		return row;
	}

	private static String about(Session.Opened o, int read, int passage, Version v) {
		var p = o.collation().alignment().passages().get(passage);
		return v.label() + p.links().stream().filter(l -> {
			int a = p.readings().get(l.left()).version();
			int b = p.readings().get(l.right()).version();
			return (a == read && b == v.index()) || (a == v.index() && b == read);
		}).findFirst().map(l -> " · " + Styles.words(l.degree()) + (l.moved() ? Said.of("and-moved") : "")).orElse("");
	}

	private void silent(Session.Opened o, Density density, Density.Sentence s) {
		var tellers = s.passages().stream().flatMap(p -> o.collation().alignment().passages().get(p).readings().stream())
				.map(r -> r.version()).toList();
		var silent = o.versions().stream().filter(v -> v.copyOf().isEmpty() && v.index() != density.version()
				&& !tellers.contains(v.index())
				&& o.versions().get(density.version()).copyOf().filter(c -> c == v.index()).isEmpty()).map(Version::letter).toList();
		if (!silent.isEmpty()) {
			panel.note(Phrases.of("not-told-by", String.join(", ", silent)));
		}
	}
}
