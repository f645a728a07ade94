package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.text.Span;
import variorum.view.Wording;

/// A reading in a cell: words that only it has are tinted over a whole line, words that answer others over a dashed one; a
/// bar at its left says how near its wording is. Offsets that it tells are the version's.
final class ReadingCell extends Region {
	private static final double SIZE = 14.5;
	private static final double SIDE = 11;
	private final TextFlow flow = new TextFlow();
	private final Pane behind = new Pane();
	private final Region bar = new Region();
	private final Wording wording;
	private List<Span> answering = List.of();

	/// `hovered` hears over which offset the pointer is, if any.
	ReadingCell(String text, Wording wording, String degree, Typography type, Consumer<Optional<Integer>> hovered) {
		this.wording = wording;
		// Paragraphs of one reading begin a line; a cell has no room for blank ones. The length stays, and with it all offsets.
		var words = new Text(wording.reading().of(text).replace("\n\n", " \n"));
		words.setFont(Font.font(Typography.SERIF, SIZE * type.zoom()));
		words.getStyleClass().add(Styles.READING);
		flow.getChildren().add(words);
		flow.setLineSpacing(3.5 * type.zoom());
		bar.getStyleClass().addAll("reading-bar", degree);
		getChildren().addAll(bar, behind, flow);
		flow.setOnMouseMoved(e -> hovered.accept(Optional.of(flow.getHitInfo(new javafx.geometry.Point2D(e.getX(), e.getY())))
				.map(h -> wording.reading().start() + h.getCharIndex())));
		flow.setOnMouseExited(e -> hovered.accept(Optional.empty()));
	}

	/// Outlines words that answer those under the pointer: spans of the version's text.
	void answer(List<Span> spans) {
		if (!spans.equals(answering)) {
			answering = spans;
			requestLayout();
		}
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computePrefHeight(double width) {
		return flow.prefHeight(Math.max(30, width - SIDE)) + 2;
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefWidth(double height) {
		return 240;
	}

	@Override
	protected void layoutChildren() {
		bar.resizeRelocate(0, 3, 4, Math.max(8, getHeight() - 6));
		flow.resizeRelocate(SIDE, 0, Math.max(30, getWidth() - SIDE), getHeight());
		behind.resizeRelocate(SIDE, 0, 0, 0);
		flow.layout();
		var shapes = new ArrayList<Node>();
		for (var s : stretches(Wording.Kind.OWN)) {
			add(shapes, s, "word-own", "own-line");
		}
		for (var s : stretches(Wording.Kind.ANSWERED)) {
			add(shapes, s, "word-answered", "answered-line");
		}
		for (var s : answering) {
			var path = Outline.boxes(flow.getLayoutInfo().getSelectionGeometry(own(s.start()), own(s.end()), false));
			shapes.add(styled(path, "answering"));
		}
		behind.getChildren().setAll(shapes);
		behind.applyCss();
	}

	private int own(int offset) {
		return Math.max(0, Math.min(wording.reading().length(), offset - wording.reading().start()));
	}

	private void add(List<Node> shapes, Span stretch, String tint, String line) {
		var info = flow.getLayoutInfo();
		var rows = info.getSelectionGeometry(stretch.start(), stretch.end(), false);
		if (!rows.isEmpty()) {
			shapes.add(styled(Outline.boxes(rows), tint));
			shapes.add(styled(Outline.underlines(info.getUnderlineGeometry(stretch.start(), stretch.end())), line));
		}
	}

	private static Path styled(Path path, String style) {
		path.setManaged(false);
		path.getStyleClass().setAll(style);
		return path;
	}

	/// Neighbouring words of one kind as one stretch, offsets from the reading's start.
	private List<Span> stretches(Wording.Kind kind) {
		var found = new ArrayList<Span>();
		boolean open = false;
		for (var w : wording.words()) {
			if (w.kind() == kind) {
				var s = new Span(own(w.span().start()), own(w.span().end()));
				found.add(open ? found.removeLast().cover(s) : s);
			}
			open = w.kind() == kind;
		}
		return found;
	}
}
