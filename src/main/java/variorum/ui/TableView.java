package variorum.ui;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// What the views of passages and of facts have in common: switches above a [Matrix], made anew only while they are seen.
final class TableView<L> {
	/// What such a view makes: its switches and lines, from what the session holds now.
	private final Runnable remake;
	private final BorderPane root = new BorderPane();
	private final Chips chips = new Chips();
	private final Matrix<L> matrix;
	// A view that is made when it is first shown has not heard of the story yet.
	private boolean stale = true;

	/// `remake` reads the session anew; `all` takes every filter away, offered where nothing fits.
	TableView(Session session, Matrix.Lines<L> lines, String name, Runnable remake, Runnable all) {
		this.remake = remake;
		matrix = new Matrix<>(session, lines, name, all);
		root.getStyleClass().add("matrix-view");
		root.setTop(chips);
		root.setCenter(matrix);
		matrix.comesForwardWith(root);
		root.sceneProperty().subscribe(scene -> {
			if (scene != null && stale) {
				remake();
			}
		});
		session.openedProperty().subscribe(this::remake);
		session.shown.subscribe(this::remake);
		session.type.subscribe(matrix::redraw);
		session.notes.subscribe(matrix::redraw);
	}

	private void remake() {
		stale = root.getScene() == null;
		if (!stale) {
			remake.run();
		}
	}

	Node node() {
		return root;
	}

	Chips chips() {
		return chips;
	}

	Matrix<L> matrix() {
		return matrix;
	}

	/// Shows nothing.
	void clear() {
		chips.fill();
		matrix.show(new Region(), 0, List.of(), "", false);
	}

	/// A switch below a version's name that lists only some of the lines; `lists` says which.
	static Node below(String words, int count, boolean on, String lists, Runnable pressed) {
		var chip = Chips.button(words, count, on, pressed, "small-chip");
		Tip.on(chip, lists);
		return chip;
	}

	/// Goes to the next line that can be chosen; of differences, to the next that is one.
	void step(ViewPane.Step step, boolean forward, Predicate<L> difference) {
		matrix.step(line -> step != ViewPane.Step.DIFFERENCE || difference.test(line), forward);
	}
}
