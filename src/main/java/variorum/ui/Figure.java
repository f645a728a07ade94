package variorum.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import variorum.export.Svg;
import variorum.view.Drawing;

/// A drawing with its heading, how to read it, and buttons that save it.
final class Figure extends VBox {
	/// Pixels of a saved picture for each of the screen.
	private static final double SHARPNESS = 2;
	private static final double PAD = 14;

	private final DrawingPane pane;
	private final Label title = new Label();
	private final DoubleFunction<Drawing> draw;

	/// `name` is what a saved file is called; `how` tells how the picture is read; `draw` gives the drawing for a width.
	Figure(String name, String how, DrawingPane pane, DoubleFunction<Drawing> draw, Dialogs dialogs, Work work) {
		this.pane = pane;
		this.draw = draw;
		getStyleClass().add("figure");
		title.getStyleClass().add("figure-title");
		title.setMinWidth(60);
		var reading = new Label(how);
		reading.getStyleClass().add(Styles.MUTED);
		Breaks.wrap(reading);
		reading.setMinHeight(USE_PREF_SIZE);
		var space = new Region();
		HBox.setHgrow(space, Priority.ALWAYS);
		var head = new HBox(8, title, space, button("PNG…", Phrases.of("save-as-a-picture", name), () -> dialogs.save(name + ".png")
				.ifPresent(file ->
				Picture.write(picture(), file, work))), button("SVG…", Phrases.of("save-as-a-drawing", name),
				() -> dialogs.save(name + ".svg")
				.ifPresent(file -> svg(file, work))));
		head.setAlignment(Pos.CENTER_LEFT);
		getChildren().addAll(head, reading, pane);
	}

	/// Draws into a card of this width.
	void fit(double width) {
		var drawing = draw.apply(Math.max(300, width - 2 * PAD - 4));
		title.setText(drawing.title());
		pane.show(drawing);
	}

	DrawingPane pane() {
		return pane;
	}

	private javafx.scene.image.WritableImage picture() {
		var how = new SnapshotParameters();
		how.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
		how.setFill(getScene() != null && getBackground() != null && !getBackground().getFills().isEmpty()
				? getBackground().getFills().getLast().getFill() : Color.WHITE);
		return pane.snapshot(how, null);
	}

	private void svg(java.nio.file.Path file, Work work) {
		var paper = getScene() != null && getScene().getPreferences().getColorScheme() == ColorScheme.DARK ? Svg.Paper.DARK
				: Svg.Paper.LIGHT;
		pane.drawing().ifPresent(drawing -> work.behind(() -> write(drawing, paper, file), (Consumer<java.nio.file.Path>) done -> { }));
	}

	private static java.nio.file.Path write(Drawing drawing, Svg.Paper paper, java.nio.file.Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			Svg.write(drawing, paper, out);
		}
		return file;
	}

	private static Button button(String words, String what, Runnable does) {
		var b = new Button(words);
		b.getStyleClass().add("small-button");
		b.setMinWidth(USE_PREF_SIZE);
		Tip.on(b, what);
		b.setAccessibleText(what);
		b.setOnAction(e -> does.run());
		return b;
	}
}
