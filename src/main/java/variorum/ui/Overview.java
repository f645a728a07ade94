package variorum.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import variorum.view.DescentDrawing;
import variorum.view.Drawing;
import variorum.view.OrderDrawing;
import variorum.view.Selection;
import variorum.view.SharesDrawing;
import variorum.view.Steps;
import variorum.view.StripsDrawing;

/// The whole story in four pictures: where each version is told alike, in which order, how much each shares with each, and
/// who probably took from whom. A click on a passage chooses it everywhere, a click on a pair explains the two.
final class Overview implements ViewPane {
	/// From this width on the pictures stand in two columns.
	private static final double WIDE = 1100;
	private static final double GAP = 14;

	private final Session session;
	private final Runnable toColumns;
	private final ScrollPane scroll = new ScrollPane();
	private final Pane page = new Page();
	private final List<Figure> figures;
	private final VBox pair = new VBox(6);
	private Optional<Drawing.Target> target = Optional.empty();
	private boolean filled;

	/// `toColumns` shows the columns side by side.
	Overview(Session session, Work work, Dialogs dialogs, Runnable toColumns) {
		this.session = session;
		this.toColumns = toColumns;
		figures = List.of(figure("strips", Phrases.of("how-strips"), this::strips, dialogs, work),
				figure("order", Phrases.of("how-order"), this::order, dialogs, work),
				figure("shares", Phrases.of("how-shares"), this::shares, dialogs, work),
				figure("descent", Phrases.of("how-descent"), this::descent, dialogs, work));
		pair.getStyleClass().add("figure");
		page.getStyleClass().add("overview");
		page.getChildren().addAll(figures);
		page.getChildren().add(pair);
		scroll.setContent(page);
		scroll.setFitToWidth(true);
		scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
		scroll.getStyleClass().add("overview-scroll");
		scroll.getStylesheets().add(Objects.requireNonNull(Overview.class.getResource("overview.css")).toExternalForm());
		session.openedProperty().subscribe(now -> refresh());
		session.shown.subscribe(now -> refresh());
		session.filter.subscribe(now -> refresh());
		session.selection.subscribe(this::select);
		scroll.sceneProperty().subscribe(now -> {
			explain();
			page.requestLayout();
		});
	}

	/// The versions that are drawn: those shown in columns, in their order, then the others that are no copies, as far as
	/// they can be told apart.
	private List<Integer> drawn() {
		var others = opened().versions().stream().filter(v -> v.copyOf().isEmpty()).map(v -> v.index());
		return Stream.concat(session.shown.get().stream(), others).distinct().limit(Session.MOST_COLUMNS).toList();
	}

	private Drawing strips(double width) {
		return StripsDrawing.of(opened().collation(), opened().titles(), opened().versions(), drawn(), session.filter.get(), width);
	}

	private Drawing order(double width) {
		return OrderDrawing.of(opened().collation(), opened().titles(), opened().versions(), drawn(), session.filter.get(), width);
	}

	private Drawing shares(double width) {
		return SharesDrawing.of(opened().collation(), opened().versions(), drawn(), width);
	}

	private Drawing descent(double width) {
		return DescentDrawing.of(opened().collation(), opened().versions(), drawn(), width);
	}

	private Figure figure(String name, String how, DoubleFunction<Drawing> draw, Dialogs dialogs, Work work) {
		return new Figure(name, how, new DrawingPane(this::choose, session.hint::set), draw, dialogs, work);
	}

	@Override
	public String name() {
		return "overview";
	}

	@Override
	public String title() {
		return Phrases.of("overview");
	}

	@Override
	public Node node() {
		return scroll;
	}

	@Override
	public void focus() {
		figures.getFirst().pane().requestFocus();
	}

	List<Figure> figures() {
		return figures;
	}

	@Override
	public void step(Step step, boolean forward) {
		if (!isOpen()) {
			return;
		}
		var o = opened();
		var column = o.drawn().column(session.shown.get().getFirst(), session.drawn());
		int from = session.selection.get().passage().stream().boxed().flatMap(p -> o.collation().alignment().passages().get(p)
				.readings().stream())
				.filter(r -> r.version() == column.version()).map(r -> r.span().start()).findFirst()
						.orElse(forward ? -1 : Integer.MAX_VALUE);
		switch (step) {
			case PASSAGE -> Steps.passage(column, from, forward)
					.ifPresent(m -> session.selection.set(new Selection.OfPassage(m.passage())));
			case DIFFERENCE -> Steps.difference(column, from, forward).ifPresent(m -> session.selection.set(switch (m) {
				case variorum.view.Mark.Shared s -> new Selection.OfPassage(s.passage());
				case variorum.view.Mark.Told t -> new Selection.OfFact(t.fact());
			}));
			case HIT -> { }
		}
	}

	private boolean isOpen() {
		return session.opened().isPresent() && !session.shown.get().isEmpty();
	}

	private Session.Opened opened() {
		return session.opened().orElseThrow();
	}

	private void refresh() {
		filled = false;
		if (target.filter(Drawing.Target.OfPair.class::isInstance).isPresent()) {
			target = Optional.empty();
		}
		explain();
		page.requestLayout();
	}

	private void choose(Drawing.Target now) {
		switch (now) {
			case Drawing.Target.OfPassage(int p) -> session.selection.set(new Selection.OfPassage(p));
			case Drawing.Target.OfPair p -> {
				target = Optional.of(p);
				mark();
			}
		}
	}

	private void select(Selection now) {
		if (now.passage().isPresent()) {
			target = Optional.of(new Drawing.Target.OfPassage(now.passage().getAsInt()));
		} else if (target.filter(Drawing.Target.OfPassage.class::isInstance).isPresent()) {
			target = Optional.empty();
		}
		mark();
	}

	private void mark() {
		figures.forEach(f -> f.pane().select(target));
		explain();
		page.requestLayout();
	}

	/// What is known of the chosen pair, in both directions; said when somebody looks.
	private void explain() {
		pair.getChildren().clear();
		if (!isOpen() || scroll.getScene() == null) {
			return;
		}
		var title = new Label(Phrases.of("what-this-rests-on"));
		title.getStyleClass().add("figure-title");
		pair.getChildren().add(title);
		switch (target.orElse(new Drawing.Target.OfPassage(0))) {
			case Drawing.Target.OfPassage p -> claims(DescentDrawing.claims(opened().collation(), opened().versions(), all()));
			case Drawing.Target.OfPair(int from, int to) -> both(from, to);
		}
	}

	private List<Integer> all() {
		return opened().versions().stream().map(v -> v.index()).toList();
	}

	private void claims(List<DescentDrawing.Claim> claims) {
		if (claims.isEmpty()) {
			line(Phrases.of("no-two-share-a-fifth"));
		}
		claims.stream().limit(12).forEach(k -> line(DescentDrawing.words(k, opened().versions())));
	}

	private void both(int from, int to) {
		var versions = opened().versions();
		for (var r : opened().collation().alignment().relations()) {
			if ((r.from() == from && r.to() == to) || (r.from() == to && r.to() == from)) {
				line(variorum.view.SharesDrawing.words(r, versions) + ". " + r.why() + ".");
			}
		}
		var read = new Button(Phrases.of("read-side-by-side", versions.get(from).letter(), versions.get(to).letter()));
		read.setOnAction(e -> {
			session.shown.set(List.of(Math.min(from, to), Math.max(from, to)));
			toColumns.run();
		});
		pair.getChildren().add(read);
	}

	private void line(String words) {
		var label = new Label(words);
		Breaks.wrap(label);
		label.setMinHeight(Label.USE_PREF_SIZE);
		pair.getChildren().add(label);
	}

	/// Lays the pictures out: below each other, or from a certain width on in two columns below the strips.
	private final class Page extends Pane {
		private double drawnFor = -1;

		@Override
		protected void layoutChildren() {
			if (!isOpen() || getWidth() <= 2 * GAP || scroll.getScene() == null) {
				return;
			}
			if (drawnFor != getWidth() || !filled) {
				drawnFor = getWidth();
				filled = true;
				fit();
			}
			place();
		}

		private boolean isWide() {
			return getWidth() >= WIDE;
		}

		private double half() {
			return Math.floor((getWidth() - 3 * GAP) / 2);
		}

		private void fit() {
			for (int i = 0; i < figures.size(); i++) {
				figures.get(i).fit(i == 0 || !isWide() ? getWidth() - 2 * GAP : half());
				figures.get(i).pane().select(target);
			}
		}

		private void place() {
			double whole = getWidth() - 2 * GAP;
			double y = put(figures.get(0), GAP, GAP, whole);
			if (isWide()) {
				double left = put(figures.get(1), GAP, y, half());
				double right = put(pair, 2 * GAP + half(), put(figures.get(3), 2 * GAP + half(),
						put(figures.get(2), 2 * GAP + half(), y, half()),
						half()), half());
				y = Math.max(left, right);
			} else {
				for (Node n : List.of(figures.get(1), figures.get(2), figures.get(3), pair)) {
					y = put(n, GAP, y, whole);
				}
			}
			if (getMinHeight() != y) {
				setMinHeight(y);
				setPrefHeight(y);
			}
		}

		private static double put(Node node, double x, double y, double width) {
			double h = node.prefHeight(width);
			node.resizeRelocate(x, y, width, h);
			return y + h + GAP;
		}
	}
}
