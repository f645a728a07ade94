package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.text.Span;
import variorum.view.Mark;
import variorum.view.Piece;
import variorum.view.Selection;

/// One piece of a column on the screen: a single text, with shapes behind it for passages and below it for facts.
///
/// The text is never cut into runs: overlapping marks would cut it anew on every change. Shapes are taken from the laid-out
/// text instead, and only they are made anew when the selection changes.
final class PieceNode extends Region {
	/// Room at either side of the text for the tint of a passage, and for the bar at its left.
	static final double SIDE = 10;
	private static final double BAR = 3;
	private static final double PAD = 3;

	private final Text text = new Text();
	private final TextFlow flow = new TextFlow(text);
	private final Pane behind = new Pane();
	private final Pane below = new Pane();
	private Optional<Shown> shown = Optional.empty();
	private double shapedFor = -1;

	/// What a node shows: a piece, its words, how they are set, what is chosen, the hits of a search in it, and the part of
	/// the text that was dragged over.
	record Shown(Piece piece, String words, Typography type, Selection selection, List<Span> hits,
			Optional<Span> dragged, List<Sign> signs) { }

	PieceNode() {
		getStyleClass().add("piece");
		text.getStyleClass().add(Styles.READING);
		behind.setMouseTransparent(true);
		below.setMouseTransparent(true);
		getChildren().addAll(behind, flow, below);
	}

	void show(Shown now) {
		if (shown.filter(now::equals).isPresent()) {
			return;
		}
		Measure.set(text, flow, broken(now), now.piece().kind(), now.type());
		text.getStyleClass().remove(Styles.FURNITURE);
		if (!now.piece().kind().isStory()) {
			text.getStyleClass().add(Styles.FURNITURE);
		}
		var orientation = isRightToLeft(now.words()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
		List.of(flow, behind, below).forEach(n -> n.setNodeOrientation(orientation));
		shown = Optional.of(now);
		shapedFor = -1;
		requestLayout();
	}

	/// Whether the first letter with a direction runs from right to left, as the Unicode paragraph rule has it.
	static boolean isRightToLeft(String words) {
		return words.codePoints().map(Character::getDirectionality)
				.filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
						|| d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
				.findFirst().orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
	}

	private String broken(Shown now) {
		var s = now.type().of(now.piece().kind());
		return Breaks.at(now.words(), s.font(now.words()), Math.max(80, getWidth() - 2 * SIDE - s.indent()));
	}

	/// The offset in the article's text at a point of this node; none beside the text.
	Optional<Integer> offsetAt(double x, double y) {
		if (shown.isEmpty()) {
			return Optional.empty();
		}
		var p = new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY());
		int index = flow.getHitInfo(p).getCharIndex();
		Span span = shown.get().piece().span();
		return Optional.of(Math.max(span.start(), Math.min(span.start() + index, span.end() - 1)));
	}

	/// From where to where the lines of `part` reach in this node; none when the piece holds nothing of it.
	Optional<double[]> extent(Span part) {
		return shown.flatMap(s -> Measure.extent(flow, part, s.piece()))
				.map(e -> new double[] {e[0] + flow.getLayoutY(), e[1] + flow.getLayoutY()});
	}

	@Override
	protected void layoutChildren() {
		if (shown.isEmpty()) {
			return;
		}
		var s = shown.get().type().of(shown.get().piece().kind());
		double width = getWidth() - 2 * SIDE - s.indent();
		double x = SIDE + s.indent();
		text.setText(broken(shown.get()));
		flow.resizeRelocate(x, s.above(), width, getHeight() - s.above() - s.below());
		flow.layout();
		// As wide as the text: from right to left all are mirrored about one middle.
		behind.resizeRelocate(x, s.above(), width, 0);
		below.resizeRelocate(x, s.above(), width, 0);
		if (shapedFor != width) {
			shapedFor = width;
			reshape(shown.get(), width);
		}
	}

	private void reshape(Shown s, double width) {
		var back = new ArrayList<Node>();
		var outlines = new ArrayList<Node>();
		var lines = new ArrayList<Node>();
		for (var m : s.piece().shared()) {
			List<Rectangle2D> rows = rows(m.span(), s.piece(), width);
			if (rows.isEmpty()) {
				continue;
			}
			Outline.fills(rows).forEach(box -> back.add(tint(box, m)));
			back.add(bar(rows, m));
			if (s.selection().passage().orElse(-1) == m.passage()) {
				outlines.add(styled(Outline.of(rows), Styles.OUTLINE));
			}
		}
		for (var m : s.piece().told()) {
			told(m, s, back, lines);
		}
		for (Span hit : s.hits()) {
			back.add(styled(Outline.boxes(geometry(hit, s.piece())), Styles.HIT));
		}
		s.signs().forEach(sign -> lines.addAll(sign(sign, s, width)));
		s.dragged().ifPresent(d -> back.add(styled(Outline.boxes(geometry(d, s.piece())), Styles.DRAGGED)));
		back.addAll(outlines);
		behind.getChildren().setAll(back);
		below.getChildren().setAll(lines);
		// Nodes born during layout would otherwise show one frame without their style.
		behind.applyCss();
		below.applyCss();
	}

	private void told(Mark.Told m, Shown s, List<Node> back, List<Node> lines) {
		int from = Math.max(0, m.span().start() - s.piece().span().start());
		int to = Math.min(s.piece().span().length(), m.span().end() - s.piece().span().start());
		if (m.differing()) {
			back.add(styled(Outline.boxes(Outline.words(flow, s.words(), from, to, false)), Styles.DIFFERING));
		}
		if (s.selection().fact().orElse(-1) == m.fact()) {
			back.add(styled(Outline.boxes(Outline.words(flow, s.words(), from, to, false)), Styles.CHOSEN_FACT));
		}
		var under = styled(Outline.underlines(Outline.words(flow, s.words(), from, to, true)), Styles.UNDERLINE, Styles.of(m.kind()));
		switch (m.status()) {
			case DIFFERING -> under.getStyleClass().add(Styles.DIFFERING + "-line");
			case SINGLE -> under.getStyleClass().add(Styles.SINGLE);
			case AGREED -> { }
		}
		lines.add(under);
	}

	// At the right of the first line; a sign on a few words underlines them too, since they need be no passage.
	private List<Node> sign(Sign sign, Shown s, double width) {
		var piece = s.piece();
		var rows = geometry(sign.span(), piece);
		if (rows.isEmpty() || sign.span().start() < piece.span().start()) {
			return List.of();
		}
		var dot = new Circle(width + SIDE - 2, rows.getFirst().getMinY() + 7, 4);
		dot.setManaged(false);
		dot.getStyleClass().setAll("sign", sign.isNote() ? "note-sign" : "corrected-sign");
		if (!sign.isOnWords()) {
			return List.of(dot);
		}
		int from = Math.max(0, sign.span().start() - piece.span().start());
		int to = Math.min(piece.span().length(), sign.span().end() - piece.span().start());
		return List.of(dot, styled(Outline.underlines(Outline.words(flow, s.words(), from, to, true)), "note-line"));
	}

	private static Node tint(Rectangle2D box, Mark.Shared m) {
		var tint = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
		tint.setManaged(false);
		tint.getStyleClass().setAll(Styles.PASSAGE, Styles.of(m.degree()));
		return tint;
	}

	private Node bar(List<Rectangle2D> rows, Mark.Shared m) {
		double top = rows.getFirst().getMinY();
		// A passage that begins within a line leaves that line's bar to the one before it.
		if (rows.size() > 1 && rows.getFirst().getMinX() > 0) {
			top = rows.get(1).getMinY();
		}
		var bar = new Rectangle(-SIDE, top, BAR, rows.getLast().getMaxY() - top);
		bar.setManaged(false);
		bar.getStyleClass().setAll(Styles.BAR, Styles.of(m.degree()));
		if (m.moved()) {
			bar.getStyleClass().add(Styles.MOVED);
		}
		bar.setVisible(rows.getFirst().getMinX() <= 0 || rows.size() > 1);
		return bar;
	}

	/// The lines of a passage as boxes that meet: full lines reach from edge to edge, so that a whole paragraph is one box.
	private List<Rectangle2D> rows(Span part, Piece piece, double width) {
		List<Rectangle2D> lines = geometry(part, piece);
		boolean opens = part.start() <= piece.span().start();
		boolean closes = part.end() >= piece.span().end();
		double leading = flow.getLineSpacing();
		var rows = new ArrayList<Rectangle2D>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			var l = lines.get(i);
			boolean first = i == 0;
			boolean last = i == lines.size() - 1;
			double left = first && !opens && l.getMinX() > 1 ? l.getMinX() - 1 : -SIDE;
			double right = last && !closes ? l.getMaxX() + 1 : width + SIDE;
			double top = first && opens ? l.getMinY() - PAD : l.getMinY() - leading / 2;
			double bottom = last && closes ? l.getMaxY() + PAD : last ? l.getMaxY() + leading / 2
					: lines.get(i + 1).getMinY() - leading / 2;
			rows.add(new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top)));
		}
		return rows;
	}

	// Lines of one height each: fragments of a line (mixed fonts, mixed directions) are put together.
	private List<Rectangle2D> geometry(Span part, Piece piece) {
		int from = Math.max(0, part.start() - piece.span().start());
		int to = Math.min(piece.span().length(), part.end() - piece.span().start());
		if (from >= to) {
			return List.of();
		}
		var lines = new ArrayList<Rectangle2D>();
		for (var r : flow.getLayoutInfo().getSelectionGeometry(from, to, false)) {
			var last = lines.isEmpty() ? null : lines.getLast();
			if (last != null && r.getMinY() < last.getMaxY() - 1) {
				double x = Math.min(last.getMinX(), r.getMinX());
				double y = Math.min(last.getMinY(), r.getMinY());
				lines.set(lines.size() - 1, new Rectangle2D(x, y, Math.max(last.getMaxX(), r.getMaxX()) - x,
						Math.max(last.getMaxY(), r.getMaxY()) - y));
			} else {
				lines.add(r);
			}
		}
		return lines;
	}

	private static Path styled(Path path, String... classes) {
		path.setManaged(false);
		path.getStyleClass().setAll(classes);
		return path;
	}
}
