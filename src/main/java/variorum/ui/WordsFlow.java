package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.text.Span;
import variorum.view.Wording;

/// A reading with its words marked: those that only it has are tinted over a whole line, those that others have other words
/// for over a dashed one, so that no colour has to be told apart; facts are strong. Offsets are the version's.
final class WordsFlow extends Region {
	private static final double SIZE = 14.5;
	private final TextFlow flow = new TextFlow();
	private final Pane behind = new Pane();
	private final String text;
	private final Wording wording;
	/// Whether its lines are broken here, in one text.
	private final boolean broken;
	private List<Span> answering = List.of();

	/// `text` is the version's; `facts` are spans of it.
	WordsFlow(String text, Wording wording, List<Span> facts, Typography type) {
		this.text = text;
		this.wording = wording;
		flow.setLineSpacing(3.5 * type.zoom());
		String words = wording.reading().of(text);
		broken = Breaks.isNeeded(words);
		if (PieceNode.isRightToLeft(words)) {
			List.of(flow, behind).forEach(n -> n.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
		}
		behind.setMouseTransparent(true);
		Span reading = wording.reading();
		int at = reading.start();
		for (Span f : broken ? List.<Span>of() : within(facts, reading)) {
			if (f.start() >= at) {
				add(new Span(at, f.start()), Typography.SERIF, type);
				add(f, Typography.SERIF_STRONG, type);
				at = f.end();
			}
		}
		add(new Span(at, reading.end()), Typography.SERIF, type);
		getChildren().addAll(behind, flow);
	}

	private static List<Span> within(List<Span> facts, Span reading) {
		return facts.stream().filter(reading::overlaps)
				.map(f -> new Span(Math.max(f.start(), reading.start()), Math.min(f.end(), reading.end()))).sorted().toList();
	}

	// Paragraphs of one reading begin a line; a row has no room for blank ones. The length stays, and with it all offsets.
	private void add(Span part, String family, Typography type) {
		if (!part.isEmpty()) {
			var words = new Text(part.of(text).replace("\n\n", " \n"));
			words.setFont(Typography.font(Font.font(family, SIZE * type.zoom()), wording.reading().of(text)));
			words.getStyleClass().add(Styles.READING);
			flow.getChildren().add(words);
		}
	}

	/// Outlines words that answer those under the pointer elsewhere.
	void answer(List<Span> spans) {
		if (!spans.equals(answering)) {
			answering = spans;
			requestLayout();
		}
	}

	/// The offset of the text at a point of this node.
	Optional<Integer> offsetAt(double x, double y) {
		return Optional.of(flow.getHitInfo(new Point2D(x, y))).map(h -> wording.reading().start() + h.getCharIndex());
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computePrefHeight(double width) {
		if (!broken) {
			return flow.prefHeight(width);
		}
		var first = (Text) flow.getChildren().getFirst();
		var measured = new Text(lines(width));
		measured.setFont(first.getFont());
		var alone = new TextFlow(measured);
		alone.setLineSpacing(flow.getLineSpacing());
		return alone.prefHeight(-1);
	}

	private String lines(double width) {
		var first = (Text) flow.getChildren().getFirst();
		return Breaks.at(wording.reading().of(text).replace("\n\n", " \n"), first.getFont(), width < 0 ? computePrefWidth(-1) : width);
	}

	@Override
	protected double computePrefWidth(double height) {
		return 240;
	}

	@Override
	protected double computeMinWidth(double height) {
		return 30;
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected void layoutChildren() {
		if (broken) {
			((Text) flow.getChildren().getFirst()).setText(lines(getWidth()));
		}
		flow.resizeRelocate(0, 0, getWidth(), getHeight());
		behind.resizeRelocate(0, 0, getWidth(), 0);
		flow.layout();
		var shapes = new ArrayList<Node>();
		wording.stretches(Wording.Kind.OWN, text).forEach(s -> mark(shapes, s, "word-own", "own-line"));
		wording.stretches(Wording.Kind.ANSWERED, text).forEach(s -> mark(shapes, s, "word-answered", "answered-line"));
		for (var s : answering) {
			shapes.add(styled(Outline.boxes(flow.getLayoutInfo().getSelectionGeometry(own(s.start()), own(s.end()), false)), "answering"));
		}
		behind.getChildren().setAll(shapes);
		behind.applyCss();
	}

	private int own(int offset) {
		return Math.max(0, Math.min(wording.reading().length(), offset - wording.reading().start()));
	}

	private void mark(List<Node> shapes, Span stretch, String tint, String line) {
		String words = wording.reading().of(text);
		int from = own(stretch.start());
		int to = own(stretch.end());
		shapes.add(styled(Outline.boxes(Outline.words(flow, words, from, to, false)), tint));
		shapes.add(styled(Outline.underlines(Outline.words(flow, words, from, to, true)), line));
	}

	private static Path styled(Path path, String style) {
		path.setManaged(false);
		path.getStyleClass().setAll(style);
		return path;
	}
}
