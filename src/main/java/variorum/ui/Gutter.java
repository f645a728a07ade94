package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import variorum.view.Ribbon;
import variorum.view.Selection;

/// The room between two columns, with the ribbons that join their readings. Ribbons cross where a passage was moved.
final class Gutter extends Region {
	static final double WIDTH = 44;
	/// How far outside the view a text may stand, in pixels, for the ends of its ribbons to be looked up.
	private static final double NEAR = 80;

	private final ColumnPane left;
	private final ColumnPane right;
	private final IntConsumer chosen;
	private final List<Path> paths = new ArrayList<>();
	private List<Ribbon> ribbons = List.of();
	private Selection selection = Selection.nothing();

	Gutter(ColumnPane left, ColumnPane right, IntConsumer chosen) {
		this.left = left;
		this.right = right;
		this.chosen = chosen;
		getStyleClass().add("gutter");
		var clip = new Rectangle();
		clip.widthProperty().bind(widthProperty());
		clip.heightProperty().bind(heightProperty());
		setClip(clip);
	}

	void show(List<Ribbon> now) {
		ribbons = now;
		requestLayout();
	}

	void select(Selection now) {
		selection = now;
		requestLayout();
	}

	int visibleRibbons() {
		return (int) paths.stream().filter(Path::isVisible).count();
	}

	@Override
	protected void layoutChildren() {
		var seenLeft = left.textIn(-NEAR, getHeight() + NEAR);
		var seenRight = right.textIn(-NEAR, getHeight() + NEAR);
		int used = 0;
		for (var r : ribbons) {
			if (r.left().overlaps(seenLeft) || r.right().overlaps(seenRight)) {
				var drawn = ends(r);
				if (drawn.isPresent()) {
					draw(path(used++), r, drawn.get());
				}
			}
		}
		for (int i = used; i < paths.size(); i++) {
			paths.get(i).setVisible(false);
		}
	}

	// Left top, left bottom, right top, right bottom, from the gutter's top; none when both ends are out of view.
	private Optional<double[]> ends(Ribbon r) {
		double[] a = left.extent(r.left(), false);
		double[] b = right.extent(r.right(), false);
		double[] e = {a[0] - left.scrollY(), a[1] - left.scrollY(), b[0] - right.scrollY(), b[1] - right.scrollY()};
		boolean leftSeen = e[1] > 0 && e[0] < getHeight();
		boolean rightSeen = e[3] > 0 && e[2] < getHeight();
		return leftSeen || rightSeen ? Optional.of(e) : Optional.empty();
	}

	private void draw(Path path, Ribbon r, double[] e) {
		double w = getWidth();
		double c = w / 2;
		path.getElements().setAll(new MoveTo(0, e[0]), new CubicCurveTo(c, e[0], w - c, e[2], w, e[2]), new LineTo(w, e[3]),
				new CubicCurveTo(w - c, e[3], c, e[1], 0, e[1]), new ClosePath());
		var classes = new ArrayList<>(List.of(Styles.RIBBON, Styles.of(r.degree())));
		if (r.moved()) {
			classes.add(Styles.MOVED);
		}
		if (selection.passage().orElse(-1) == r.passage()) {
			classes.add(Styles.SELECTED);
		}
		if (!path.getStyleClass().equals(classes)) {
			path.getStyleClass().setAll(classes);
			path.applyCss();
		}
		path.setOnMouseClicked(x -> chosen.accept(r.passage()));
		path.setVisible(true);
	}

	private Path path(int i) {
		if (i == paths.size()) {
			var made = new Path();
			made.setManaged(false);
			paths.add(made);
			getChildren().add(made);
		}
		return paths.get(i);
	}
}
