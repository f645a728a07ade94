package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.view.Density;
import variorum.view.Selection;
import variorum.view.Version;
import variorum.view.Wording;

/// How the other versions word a sentence of the text that is read, each with the words that differ from that text alone.
final class OtherWordings extends ScrollPane {
	private final Session session;
	private final VBox page = new VBox();

	OtherWordings(Session session) {
		this.session = session;
		getStyleClass().add("others");
		page.getStyleClass().add("others-page");
		setContent(page);
		setFitToWidth(true);
		setHbarPolicy(ScrollBarPolicy.NEVER);
		setAccessibleText("The other versions' wording");
	}

	/// Shows the other wordings of `sentence`; of the passage chosen in it first. Without a sentence it says how to choose one.
	void show(Session.Opened o, Density density, Optional<Density.Sentence> sentence, Selection chosen) {
		page.getChildren().clear();
		setVvalue(0);
		if (sentence.isEmpty()) {
			add(label("In other words", "others-head"));
			add(label(chosen instanceof Selection.Nothing
					? "Click a sentence, or its bar in the margin, to read how the other versions word it."
					: "This text does not tell what is chosen.", Styles.MUTED));
			return;
		}
		var s = sentence.get();
		add(label(density.words(s, o.versions()) + ".", "others-head"));
		if (!s.passages().isEmpty()) {
			add(label("Green: words that " + o.versions().get(density.version()).letter()
					+ " has nothing for. Red: words it puts otherwise.", Styles.MUTED));
		}
		int first = chosen.passage().orElse(-1);
		Stream.concat(s.passages().stream().filter(p -> p == first), s.passages().stream().filter(p -> p != first))
				.forEach(p -> passage(o, density.version(), p));
		silent(o, density, s);
	}

	private void passage(Session.Opened o, int read, int passage) {
		var p = o.collation().alignment().passages().get(passage);
		for (Version v : o.versions()) {
			if (v.index() == read || v.copyOf().filter(c -> p.readings().stream().anyMatch(r -> r.version() == c)).isPresent()) {
				continue;
			}
			for (var w : Wording.of(o.collation(), passage, List.of(read, v.index()))) {
				if (w.version() == v.index()) {
					add(row(o, read, passage, v, w));
				}
			}
		}
	}

	private Node row(Session.Opened o, int read, int passage, Version v, Wording w) {
		var flow = new WordsFlow(o.collation().articles().get(v.index()).text(), w, List.of(), session.type.get());
		var about = label(about(o, read, passage, v), "place");
		var lines = new VBox(3, flow, about);
		lines.setMinWidth(0);
		HBox.setHgrow(lines, Priority.ALWAYS);
		var row = new HBox(Badge.of(v.letter(), v.index(), "small"), lines);
		row.getStyleClass().add("others-row");
		row.setOnMouseClicked(e -> session.selection.set(new Selection.OfPassage(passage)));
		return row;
	}

	private static String about(Session.Opened o, int read, int passage, Version v) {
		var p = o.collation().alignment().passages().get(passage);
		return v.label() + p.links().stream().filter(l -> {
			int a = p.readings().get(l.left()).version();
			int b = p.readings().get(l.right()).version();
			return (a == read && b == v.index()) || (a == v.index() && b == read);
		}).findFirst().map(l -> " · " + Styles.words(l.degree()) + (l.moved() ? ", moved" : "")).orElse("");
	}

	private void silent(Session.Opened o, Density density, Density.Sentence s) {
		var tellers = s.passages().stream().flatMap(p -> o.collation().alignment().passages().get(p).readings().stream())
				.map(r -> r.version()).toList();
		var silent = o.versions().stream().filter(v -> v.copyOf().isEmpty() && v.index() != density.version()
				&& !tellers.contains(v.index())
				&& o.versions().get(density.version()).copyOf().filter(c -> c == v.index()).isEmpty()).map(Version::letter).toList();
		if (!silent.isEmpty()) {
			add(label("Not told by " + String.join(", ", silent) + ".", Styles.MUTED));
		}
	}

	private void add(Node node) {
		page.getChildren().add(node);
	}

	private static Label label(String words, String style) {
		var label = new Label(words);
		label.setWrapText(true);
		label.setMinHeight(USE_PREF_SIZE);
		label.getStyleClass().add(style);
		return label;
	}
}
