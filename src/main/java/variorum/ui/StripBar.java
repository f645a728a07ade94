package variorum.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import variorum.align.Degree;
import variorum.view.Column;
import variorum.view.Filter;
import variorum.view.Find;
import variorum.view.NotePlaces;
import variorum.view.Selection;
import variorum.view.Strip;

/// Every shown version from its beginning to its end, one strip each: where it is told alike, where alone.
final class StripBar extends VBox {
	private static final double HEIGHT = 10;
	private final Session session;

	/// What the strips depend on; some of it is heard of more than once.
	private record Asked(int opening, List<Integer> shown, Filter filter, NotePlaces notes) { }

	private Optional<Asked> latest = Optional.empty();

	StripBar(Session session) {
		this.session = session;
		getStyleClass().add("strips");
		setAccessibleText(Phrases.of("strips-spoken"));
		session.openedProperty().subscribe(now -> fill());
		session.shown.subscribe(now -> fill());
		session.filter.subscribe(now -> fill());
		session.selection.subscribe(now -> mark());
		session.search.subscribe(now -> mark());
		session.notes.subscribe(now -> fill());
	}

	private void fill() {
		var asked = new Asked(session.openings(), session.shown.get(), session.filter.get(), session.notes.get());
		if (latest.filter(asked::equals).isPresent()) {
			return;
		}
		latest = Optional.of(asked);
		getChildren().clear();
		session.opened().ifPresent(o -> {
			for (int v : session.shown.get()) {
				var column = o.drawn().column(v, session.drawn());
				var letter = new Label(o.versions().get(v).letter());
				letter.getStyleClass().add("strip-letter");
				var line = new Line(o.drawn().strip(v, session.drawn()), column);
				HBox.setHgrow(line, Priority.ALWAYS);
				getChildren().add(new HBox(4, letter, line));
			}
		});
		mark();
	}

	private void mark() {
		for (var row : getChildren()) {
			((Line) ((HBox) row).getChildren().get(1)).mark(session.selection.get());
		}
	}

	/// One strip: a path a degree over a grey ground, so that a strip is four shapes however long the text.
	private final class Line extends Region {
		private final Strip strip;
		private final Column column;
		private final Map<Degree, Path> paths = new EnumMap<>(Degree.class);
		private final Path chosen = new Path();
		private final Path hits = new Path();
		private final Path noted = new Path();

		Line(Strip strip, Column column) {
			this.strip = strip;
			this.column = column;
			getStyleClass().add("strip");
			setMinHeight(HEIGHT);
			setPrefHeight(HEIGHT);
			for (Degree d : Degree.values()) {
				var path = new Path();
				path.getStyleClass().setAll("strip-band", Styles.of(d));
				path.setManaged(false);
				path.setMouseTransparent(true);
				paths.put(d, path);
				getChildren().add(path);
			}
			for (var path : List.of(hits, chosen, noted)) {
				path.setManaged(false);
				path.setMouseTransparent(true);
				getChildren().add(path);
			}
			hits.getStyleClass().setAll("strip-hit");
			chosen.getStyleClass().setAll("strip-chosen");
			noted.getStyleClass().setAll("strip-note");
			setOnMouseClicked(e -> at(e.getX()).ifPresent(p -> session.selection.set(new Selection.OfPassage(p))));
		}

		private Optional<Integer> at(double x) {
			int offset = (int) (x / Math.max(1, getWidth()) * strip.length());
			return strip.bands().stream().filter(b -> b.span().contains(offset)).findFirst().flatMap(Strip.Band::passage);
		}

		void mark(Selection now) {
			var boxes = new ArrayList<PathElement>();
			List<? extends variorum.view.Mark> marks = switch (now) {
				case Selection.Nothing n -> List.of();
				case Selection.OfPassage(int p) -> column.shared().stream().filter(m -> m.passage() == p).toList();
				case Selection.OfFact(int f) -> column.told().stream().filter(m -> m.fact() == f).toList();
			};
			marks.forEach(m -> box(boxes, m.span().start(), m.span().end(), -2, HEIGHT + 2));
			chosen.getElements().setAll(boxes);
			var found = new ArrayList<PathElement>();
			Find.in(column.article().text(), session.search.get())
					.forEach(s -> box(found, s.start(), s.end(), -2, HEIGHT + 2));
			hits.getElements().setAll(found);
		}

		@Override
		protected void layoutChildren() {
			paths.forEach((degree, path) -> {
				var boxes = new ArrayList<PathElement>();
				for (var band : strip.bands()) {
					if (band.degree().filter(degree::equals).isPresent()) {
						box(boxes, band.span().start(), band.span().end(), 0, HEIGHT);
					}
				}
				path.getElements().setAll(boxes);
			});
			var signs = new ArrayList<PathElement>();
			session.notes.get().in(column.version()).forEach(s -> box(signs, s.span().start(), s.span().start() + 1, -3, 1));
			noted.getElements().setAll(signs);
			mark(session.selection.get());
		}

		// Into a list first: a path on the screen hears of every single element.
		private void box(List<PathElement> boxes, int from, int to, double top, double bottom) {
			double unit = getWidth() / Math.max(1, strip.length());
			double right = Math.max(from * unit + 2, to * unit - 1);
			boxes.addAll(List.of(new MoveTo(from * unit, top), new HLineTo(right), new VLineTo(bottom), new HLineTo(from * unit),
					new ClosePath()));
		}
	}
}
