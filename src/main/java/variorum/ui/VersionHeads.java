package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.view.Version;

/// The heads of a table whose columns are versions, laid out as its rows are.
final class VersionHeads {
	private VersionHeads() { }

	/// `first` heads the first column; `below` is what stands below a version's name.
	static MatrixRow of(Node first, List<Version> versions, Function<Version, Node> below) {
		var heads = new ArrayList<Node>();
		for (var v : versions) {
			var name = new Label(v.label());
			name.getStyleClass().add("column-name");
			name.setMinWidth(0);
			var line = new HBox(7, Badge.of(v.letter(), v.index(), "small"), name);
			line.setAlignment(Pos.CENTER_LEFT);
			Tip.on(line, v.label() + v.date().map(d -> "\n" + d).orElse(""));
			heads.add(new VBox(4, line, below.apply(v)));
		}
		var row = new MatrixRow(first, heads);
		row.getStyleClass().add("version-heads");
		return row;
	}

	/// The head of the first column, with what explains the table below it.
	static VBox title(String words, Node... below) {
		var title = new Label(words);
		title.getStyleClass().add("side-title");
		var box = new VBox(2, title);
		box.getChildren().addAll(below);
		return box;
	}

	/// Offers to show the versions that are hidden and no copies.
	static void offerHidden(Session session, Chips chips) {
		int few = hidden(session).size();
		if (few > 0) {
			var more = new Button(few == 1 ? Phrases.of("show-one-more") : Phrases.of("show-more", few));
			more.getStyleClass().add("small-button");
			more.setOnAction(e -> showHidden(session));
			chips.gap().node(more);
		}
	}

	/// Shows the versions that are hidden and no copies, as far as there is room.
	static void showHidden(Session session) {
		hidden(session).forEach(session::toggle);
	}

	private static List<Integer> hidden(Session session) {
		var shown = session.shown.get();
		return session.opened().map(o -> o.versions().stream().filter(v -> v.copyOf().isEmpty() && !shown.contains(v.index()))
				.map(Version::index).limit(Math.max(0, Session.MOST_COLUMNS - shown.size())).toList()).orElse(List.of());
	}
}
