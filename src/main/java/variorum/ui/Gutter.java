package variorum.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import variorum.view.Ribbon;
import variorum.view.Selection;

/// The room between two columns, with the ribbons that join their readings. Ribbons cross where a passage was moved.
///
/// Ribbons that keep the order of both columns cannot cross: those of one degree are one shape. A shape costs the painter as
/// much as its rows, not as what is in them, and ribbons are most of what a frame paints. What was moved, is chosen or under
/// the pointer is a shape of its own.
final class Gutter extends Region {
	static final double WIDTH = 44;
	/// How far outside the view a text may stand, in pixels, for the ends of its ribbons to be looked up.
	private static final double NEAR = 80;
	/// Halvings until a place along a ribbon is found to less than a pixel.
	private static final int HALVINGS = 12;

	private final ColumnPane left;
	private final ColumnPane right;
	private final IntConsumer chosen;
	private final List<Path> paths = new ArrayList<>();
	private List<Ribbon> ribbons = List.of();
	private List<Seen> seen = List.of();
	private Optional<Ribbon> hovered = Optional.empty();
	private Selection selection = Selection.nothing();

	/// A ribbon in view and its ends: left top, left bottom, right top, right bottom, from the gutter's top.
	private record Seen(Ribbon ribbon, double[] ends) {
		/// Whether a point lies on it, in a gutter of this width.
		boolean has(double x, double y, double width) {
			double part = down(x / width);
			return y >= ends[0] + (ends[2] - ends[0]) * part && y <= ends[1] + (ends[3] - ends[1]) * part;
		}

		/// How far down its curve a ribbon is at a part of the way across: the curve's control points lie in the middle.
		private static double down(double across) {
			double lo = 0;
			double hi = 1;
			for (int i = 0; i < HALVINGS; i++) {
				double t = (lo + hi) / 2;
				double x = 1.5 * t * (1 - t) + t * t * t;
				if (x < across) {
					lo = t;
				} else {
					hi = t;
				}
			}
			return lo * lo * (3 - 2 * lo);
		}
	}

	Gutter(ColumnPane left, ColumnPane right, IntConsumer chosen) {
		this.left = left;
		this.right = right;
		this.chosen = chosen;
		getStyleClass().add("gutter");
		var clip = new Rectangle();
		clip.widthProperty().bind(widthProperty());
		clip.heightProperty().bind(heightProperty());
		setClip(clip);
		addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(at(e)));
		addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(Optional.empty()));
		addEventHandler(MouseEvent.MOUSE_CLICKED, e -> at(e).ifPresent(r -> this.chosen.accept(r.passage())));
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
		return seen.size();
	}

	private Optional<Ribbon> at(MouseEvent e) {
		return seen.reversed().stream().filter(s -> s.has(e.getX(), e.getY(), getWidth())).map(Seen::ribbon).findFirst();
	}

	private void hover(Optional<Ribbon> now) {
		if (!now.equals(hovered)) {
			hovered = now;
			setCursor(now.isPresent() ? Cursor.HAND : null);
			requestLayout();
		}
	}

	@Override
	protected void layoutChildren() {
		var seenLeft = left.textIn(-NEAR, getHeight() + NEAR);
		var seenRight = right.textIn(-NEAR, getHeight() + NEAR);
		seen = new ArrayList<>();
		for (var r : ribbons) {
			if (r.left().overlaps(seenLeft) || r.right().overlaps(seenRight)) {
				ends(r).ifPresent(e -> seen.add(new Seen(r, e)));
			}
		}
		var together = new LinkedHashMap<List<String>, List<PathElement>>();
		var alone = new ArrayList<Seen>();
		for (var s : seen) {
			if (s.ribbon().moved() || !style(s.ribbon()).isEmpty()) {
				alone.add(s);
			} else {
				outline(s.ends(), together.computeIfAbsent(List.of(Styles.RIBBON, Styles.of(s.ribbon().degree())), k -> new ArrayList<>()));
			}
		}
		int used = 0;
		for (var e : together.entrySet()) {
			draw(used++, e.getKey(), e.getValue());
		}
		for (var s : alone) {
			var elements = new ArrayList<PathElement>();
			outline(s.ends(), elements);
			var classes = new ArrayList<>(List.of(Styles.RIBBON, Styles.of(s.ribbon().degree())));
			classes.addAll(style(s.ribbon()));
			draw(used++, classes, elements);
		}
		for (int i = used; i < paths.size(); i++) {
			paths.get(i).setVisible(false);
		}
	}

	private List<String> style(Ribbon r) {
		return selection.passage().orElse(-1) == r.passage() ? List.of(Styles.SELECTED)
				: hovered.filter(r::equals).isPresent() ? List.of(Styles.HOVERED) : List.of();
	}

	// None when both ends are out of view.
	private Optional<double[]> ends(Ribbon r) {
		double[] a = left.extent(r.left(), false);
		double[] b = right.extent(r.right(), false);
		double[] e = {a[0] - left.scrollY(), a[1] - left.scrollY(), b[0] - right.scrollY(), b[1] - right.scrollY()};
		boolean leftSeen = e[1] > 0 && e[0] < getHeight();
		boolean rightSeen = e[3] > 0 && e[2] < getHeight();
		return leftSeen || rightSeen ? Optional.of(e) : Optional.empty();
	}

	private void outline(double[] e, List<PathElement> outline) {
		double w = getWidth();
		double c = w / 2;
		outline.add(new MoveTo(0, e[0]));
		outline.add(new CubicCurveTo(c, e[0], w - c, e[2], w, e[2]));
		outline.add(new LineTo(w, e[3]));
		outline.add(new CubicCurveTo(w - c, e[3], c, e[1], 0, e[1]));
		outline.add(new ClosePath());
	}

	private void draw(int i, List<String> classes, List<PathElement> elements) {
		var path = path(i);
		path.getElements().setAll(elements);
		if (!path.getStyleClass().equals(classes)) {
			path.getStyleClass().setAll(classes);
			path.applyCss();
		}
		path.setVisible(true);
	}

	private Path path(int i) {
		if (i == paths.size()) {
			var made = new Path();
			made.setManaged(false);
			made.setMouseTransparent(true);
			paths.add(made);
			getChildren().add(made);
		}
		return paths.get(i);
	}
}
