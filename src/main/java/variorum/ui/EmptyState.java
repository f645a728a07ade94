package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.article.Problem;

/// What the window shows before there is a story: what to do, and what went wrong if something did.
final class EmptyState extends VBox {
	/// How many recent stories are offered.
	private static final int RECENT = 6;
	private static final double MOST_WIDTH = 520;
	private final VBox faults = new VBox(4);
	private final VBox recent = new VBox(2);
	private final MainWindow window;

	EmptyState(MainWindow window) {
		this.window = window;
		getStyleClass().add("empty");
		setAlignment(Pos.CENTER);
		var head = new Label(Phrases.of("drop-two-or-more-versions"));
		head.getStyleClass().add("empty-head");
		var how = new Label(Phrases.of("variorum-lays-them-side-by"));
		how.getStyleClass().addAll(Styles.MUTED, "empty-how");
		var open = new Button(Phrases.of("open-files"));
		open.getStyleClass().add("primary");
		open.setDefaultButton(true);
		open.setOnAction(e -> window.openFiles());
		var dir = new Button(Phrases.of("open-a-folder"));
		dir.setOnAction(e -> window.openFolder());
		var paste = new Button(Phrases.of("paste-a-text"));
		paste.setOnAction(e -> window.paste());
		var buttons = new HBox(10, open, dir, paste);
		buttons.setAlignment(Pos.CENTER);
		faults.setAlignment(Pos.CENTER);
		recent.getStyleClass().add("recent");
		recent.setAlignment(Pos.CENTER);
		getChildren().addAll(head, how, buttons, recent, faults);
		window.windows.habits.property().when(sceneProperty().isNotNull()).subscribe(s -> offer());
	}

	private void offer() {
		recent.getChildren().clear();
		var stories = window.windows.habits.recent().stream().limit(RECENT).toList();
		if (!stories.isEmpty()) {
			recent.getChildren().add(Toolbar.title(Phrases.of("opened-last")));
		}
		for (var r : stories) {
			var line = new Button(r.title());
			line.getStyleClass().setAll("recent-story");
			line.setMaxWidth(MOST_WIDTH);
			Tip.on(line, r.story().stream().map(Path::toString).collect(Collectors.joining("\n")));
			line.setOnAction(e -> window.open(r.story()));
			recent.getChildren().add(line);
		}
	}

	/// Tells what could not be read.
	void show(List<Problem> problems) {
		faults.getChildren().clear();
		for (var p : problems) {
			var line = new Label(p.file() + ": " + p.message());
			Breaks.wrap(line);
			line.getStyleClass().add("fault");
			faults.getChildren().add(line);
		}
	}
}
