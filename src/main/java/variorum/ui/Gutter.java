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
	/// How far outside the view a ribbon's ends may be guessed before they are looked up exactly.
	private static final double NEAR = 80;

	private final ColumnPane left;
	private final ColumnPane right;
	private final IntConsumer chosen;
	private final List<Path> paths = new ArrayList<>();
	private List<Ribbon> ribbons = List.of();
	private double[][] guessed = new double[0][];
	private long guessedFor = -1;
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
		guessedFor = -1;
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
		guess();
		int used = 0;
		for (int i = 0; i < ribbons.size(); i++) {
			if (isNear(guessed[i])) {
				var drawn = ends(ribbons.get(i));
				if (drawn.isPresent()) {
					draw(path(used++), ribbons.get(i), drawn.get());
				}
			}
		}
		for (int i = used; i < paths.size(); i++) {
			paths.get(i).setVisible(false);
		}
	}

	private void guess() {
		long now = left.geometry() * 1_000_003 + right.geometry();
		if (guessedFor == now) {
			return;
		}
		guessedFor = now;
		guessed = new double[ribbons.size()][];
		for (int i = 0; i < guessed.length; i++) {
			double[] a = left.extent(ribbons.get(i).left(), false);
			double[] b = right.extent(ribbons.get(i).right(), false);
			guessed[i] = new double[] {a[0], a[1], b[0], b[1]};
		}
	}

	private boolean isNear(double[] e) {
		double a = left.scrollY();
		double b = right.scrollY();
		return (e[1] - a > -NEAR && e[0] - a < getHeight() + NEAR) || (e[3] - b > -NEAR && e[2] - b < getHeight() + NEAR);
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
