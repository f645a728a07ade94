package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.article.Block;
import variorum.text.Span;
import variorum.view.Piece;

/// Measures pieces as they will be drawn, without drawing them. One instance serves one thread; any thread will do.
final class Measure {
	private final Text text = new Text();
	private final TextFlow flow = new TextFlow(text);
	private final Typography type;
	private Optional<Piece> last = Optional.empty();
	private double lastWidth;

	Measure(Typography type) {
		this.type = type;
	}

	/// The height of `piece` in a column whose text is `width` wide, spaces above and below included.
	double height(Piece piece, String words, double width) {
		lay(piece, words, width);
		var s = type.of(piece.kind());
		return Math.ceil(flow.prefHeight(width - s.indent())) + s.above() + s.below();
	}

	/// A height without measuring: by the average width of a letter.
	double estimate(Piece piece, double width) {
		var s = type.of(piece.kind());
		double perLine = Math.max(8, (width - s.indent()) / (s.font().getSize() * 0.46));
		return Math.ceil(piece.span().length() / perLine) * (s.font().getSize() * 1.2 + s.leading()) + s.above() + s.below();
	}

	/// From where to where the lines of `part` reach, from the top of the piece. `part` is in the article's text.
	double[] extent(Piece piece, String words, double width, Span part) {
		lay(piece, words, width);
		var s = type.of(piece.kind());
		flow.resize(width - s.indent(), flow.prefHeight(width - s.indent()));
		flow.layout();
		return extent(flow, part, piece).map(e -> new double[] {e[0] + s.above(), e[1] + s.above()})
				.orElse(new double[] {0, height(piece, words, width)});
	}

	/// The same in a flow that is laid out already.
	static Optional<double[]> extent(TextFlow flow, Span part, Piece piece) {
		int from = Math.max(0, part.start() - piece.span().start());
		int to = Math.min(piece.span().length(), part.end() - piece.span().start());
		List<Rectangle2D> lines = from < to ? flow.getLayoutInfo().getSelectionGeometry(from, to, false) : List.of();
		return lines.isEmpty() ? Optional.empty() : Optional.of(new double[] {lines.getFirst().getMinY(), lines.getLast().getMaxY()});
	}

	private void lay(Piece piece, String words, double width) {
		if (last.isPresent() && last.get().equals(piece) && lastWidth == width) {
			return;
		}
		var s = type.of(piece.kind());
		set(text, flow, Breaks.at(words, s.font(words), width - s.indent()), piece.kind(), type);
		last = Optional.of(piece);
		lastWidth = width;
	}

	/// Sets words as a kind of block is set.
	static void set(Text text, TextFlow flow, String words, Block.Kind kind, Typography type) {
		var s = type.of(kind);
		if (!s.font(words).equals(text.getFont())) {
			text.setFont(s.font(words));
		}
		flow.setLineSpacing(s.leading());
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
	}
}
