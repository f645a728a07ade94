package variorum.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import variorum.collation.History;

/// The line that tells of files that have changed since they were read, and of what changed in them once they were read
/// again.
final class ChangeBar extends HBox {
	private final MainWindow window;
	private final Label words = new Label();

	ChangeBar(MainWindow window) {
		this.window = window;
		getStyleClass().add("change-bar");
		setAlignment(Pos.CENTER_LEFT);
		words.setMaxWidth(Double.MAX_VALUE);
		words.setMinWidth(0);
		HBox.setHgrow(words, Priority.ALWAYS);
		away();
	}

	/// Looks for changed files, and tells of them.
	void look() {
		window.opening.look(this::tell);
	}

	private void tell(List<Opening.Changed> changed) {
		if (changed.isEmpty()) {
			return;
		}
		String files = changed.stream().map(c -> c.version().now().file()).collect(Collectors.joining(", "));
		show(files + (changed.size() == 1 ? Phrases.of("has-changed-since-it-was") : Phrases.of("have-changed-since-they-were")),
				button(Phrases.of("read-again"), () -> reload(changed)), button(Phrases.of("not-now"), this::away));
	}

	private void reload(List<Opening.Changed> changed) {
		away();
		window.opening.reload(changed);
		var reloaded = window.opening.dossier.historyProperty().get();
		window.opening.revision(changed.getFirst().version().key(), r -> {
			String file = changed.getFirst().version().now().file();
			show(file + Phrases.of("was-read-again") + r.words() + ".",
					button(Phrases.of("show-what-changed"), () -> window.compareWithEarlier(changed.getFirst().version().key())),
					undo(reloaded), button(Phrases.of("close"), this::away));
		});
	}

	// Takes back the reading and nothing else: once the reader has gone on, it is one step among others.
	private Button undo(History reloaded) {
		var undo = button(Phrases.of("undo"), () -> {
			away();
			window.opening.dossier.undo();
		});
		undo.visibleProperty().bind(window.opening.dossier.historyProperty().map(reloaded::equals));
		undo.managedProperty().bind(undo.visibleProperty());
		return undo;
	}

	private void show(String told, Button... buttons) {
		words.setText(told);
		getChildren().setAll(words);
		getChildren().addAll(buttons);
		setVisible(true);
		setManaged(true);
	}

	private void away() {
		setVisible(false);
		setManaged(false);
	}

	private static Button button(String words, Runnable does) {
		var b = new Button(words);
		b.getStyleClass().add("small-button");
		b.setMinWidth(USE_PREF_SIZE);
		b.setOnAction(e -> does.run());
		return b;
	}
}
