package variorum.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.facts.Mention;
import variorum.text.Span;
import variorum.view.Filter;
import variorum.view.Find;
import variorum.view.Mark;
import variorum.view.Selection;
import variorum.view.Steps;
import variorum.view.Version;

/// The columns side by side, ribbons between them, kept level while one is scrolled.
final class SideBySide implements ViewPane {
	/// Where, from the top of a column, its reader is taken to be reading: this part of its height.
	private static final double READING = 0.3;

	private final Session session;
	private final Work work;
	private final List<ColumnPane> panes = new ArrayList<>();
	private final List<ColumnHead> heads = new ArrayList<>();
	private final List<Gutter> gutters = new ArrayList<>();
	private final Levels levels = new Levels(panes);
	private final ColumnDrag drag;
	private final Board board = new Board();
	private List<Integer> columns = List.of();
	private Optional<Session.Opened> drawn = Optional.empty();
	private Optional<Asked> latest = Optional.empty();
	private boolean levelling;
	private Optional<Pencil.Words> clicked = Optional.empty();
	private Supplier<List<MenuItem>> offered = List::of;

	/// What the columns depend on.
	private record Asked(int opening, List<Integer> shown, Filter filter, Typography type) { }

	SideBySide(Session session, Work work) {
		this.session = session;
		this.work = work;
		drag = new ColumnDrag(session, () -> heads);
		drag.listen(board);
		session.openedProperty().subscribe(now -> refresh());
		session.shown.subscribe(now -> refresh());
		session.filter.subscribe(now -> refresh());
		session.type.subscribe(now -> refresh());
		session.selection.subscribe(this::select);
		session.notes.subscribe(n -> sign());
		session.search.subscribe(now -> mark());
	}

	@Override
	public String name() {
		return "side-by-side";
	}

	@Override
	public String title() {
		return Phrases.of("side-by-side");
	}

	@Override
	public Node node() {
		return board;
	}

	@Override
	public void focus() {
		board.last.filter(panes::contains).or(() -> panes.stream().findFirst()).ifPresent(ColumnPane::requestFocus);
	}

	@Override
	public Optional<Pencil.Words> selected() {
		return panes.stream().filter(p -> p.chosen().isPresent()).findFirst()
				.map(p -> new Pencil.Words(p.column().version(), p.chosen().orElseThrow()));
	}

	@Override
	public void unselect() {
		panes.forEach(p -> p.choose(Optional.empty()));
	}

	@Override
	public Optional<Pencil.Words> at() {
		return clicked.filter(w -> columns.contains(w.version()));
	}

	@Override
	public Optional<Integer> reads() {
		return board.last.filter(panes::contains).map(p -> p.column().version());
	}

	/// Makes the menu of what is under a right click, beside copying.
	void offer(Supplier<List<MenuItem>> items) {
		offered = items;
	}

	List<ColumnPane> panes() {
		return List.copyOf(panes);
	}

	List<Gutter> gutters() {
		return List.copyOf(gutters);
	}

	private void refresh() {
		// That another collation is open is heard of more than once: by its versions, too.
		var asked = new Asked(session.openings(), session.shown.get(), filter(), session.type.get());
		if (latest.filter(asked::equals).isPresent()) {
			return;
		}
		latest = Optional.of(asked);
		var opened = session.opened();
		if (opened.isEmpty() || session.shown.get().isEmpty()) {
			clear();
			return;
		}
		var now = opened.get();
		var shown = session.shown.get();
		var before = drawn;
		drawn = opened;
		boolean sameColumns = columns.equals(shown) && before.filter(d -> d.versions().equals(now.versions())).isPresent();
		var kept = sameColumns ? List.copyOf(panes) : rebuild(now, shown, before.map(d -> d.in(now)).orElse(Map.of()));
		for (var pane : kept) {
			int i = panes.indexOf(pane);
			pane.show(now.drawn().column(shown.get(i), session.drawn()), session.type.get());
		}
		for (int i = 0; i < gutters.size(); i++) {
			gutters.get(i).show(now.drawn().ribbons(shown.get(i), shown.get(i + 1), session.drawn()));
		}
		levels.forget();
		mark();
		sign();
		board.requestLayout();
	}

	private void mark() {
		board.hit = -1;
		panes.forEach(p -> p.mark(Find.in(p.column().article().text(), session.search.get())));
	}

	private void sign() {
		session.opened().ifPresent(o -> panes.forEach(p -> p.sign(Sign.in(o, session.notes.get(), p.column().version()))));
	}

	private Filter filter() {
		return session.filter.get();
	}

	private void clear() {
		drawn = Optional.empty();
		columns = List.of();
		panes.clear();
		heads.clear();
		gutters.clear();
		board.fill();
	}

	// A column that stays keeps its pane, and with it the place that is being read. Gives the panes that stay: what they show
	// is of before, while the others were made for now.
	private List<ColumnPane> rebuild(Session.Opened now, List<Integer> shown, Map<Integer, Integer> moved) {
		Map<Integer, ColumnPane> kept = new HashMap<>();
		for (int i = 0; i < panes.size(); i++) {
			if (moved.containsKey(columns.get(i))) {
				kept.put(moved.get(columns.get(i)), panes.get(i));
			}
		}
		columns = shown;
		panes.clear();
		heads.clear();
		gutters.clear();
		boolean tongues = now.versions().stream().flatMap(v -> v.language().stream()).distinct().count() > 1;
		for (int v : shown) {
			var pane = Optional.ofNullable(kept.get(v)).orElseGet(() -> pane(now, v));
			pane.setId("column-" + now.versions().get(v).letter());
			panes.add(pane);
			var head = new ColumnHead(now.versions().get(v), session, tongues);
			head.followFocus(pane);
			heads.add(head);
		}
		for (int i = 0; i + 1 < panes.size(); i++) {
			gutters.add(new Gutter(panes.get(i), panes.get(i + 1), p -> session.selection.set(new Selection.OfPassage(p))));
		}
		board.fill();
		panes.forEach(p -> p.select(session.selection.get()));
		return panes.stream().filter(kept::containsValue).toList();
	}

	private ColumnPane pane(Session.Opened now, int version) {
		var column = now.drawn().column(version, session.drawn());
		var reader = new Reader();
		var pane = new ColumnPane(column, session.type.get(), work, reader);
		reader.reads = Optional.of(pane);
		pane.scrollYProperty().subscribe(y -> gutters.forEach(Gutter::requestLayout));
		return pane;
	}

	/// What the reader does in a column.
	private final class Reader implements ColumnListener {
		private Optional<ColumnPane> reads = Optional.empty();

		private ColumnPane pane() {
			return reads.orElseThrow();
		}

		@Override
		public void scrolled(double from, double to, boolean alone) {
			if (!alone && session.level.get() && !levelling) {
				levels.follow(pane(), from, to, READING);
			}
			gutters.forEach(Gutter::requestLayout);
		}

		@Override
		public void clicked(int offset) {
			board.last = reads;
			clicked = Optional.of(new Pencil.Words(pane().column().version(), new Span(offset, offset + 1)));
			session.selection.set(at(offset));
		}

		@Override
		public void chose(Optional<Span> words) {
			board.last = reads;
			panes.stream().filter(p -> !p.equals(pane())).forEach(p -> p.choose(Optional.empty()));
		}

		@Override
		public boolean copies() {
			return true;
		}

		@Override
		public List<MenuItem> offers(int offset) {
			boolean onSelected = pane().chosen().filter(w -> w.contains(offset)).isPresent();
			if (!onSelected && !isIn(session.selection.get(), offset)) {
				clicked(offset);
			}
			board.last = reads;
			return offered.get();
		}

		private boolean isIn(Selection s, int offset) {
			return places(pane(), s).stream().anyMatch(p -> p.contains(offset));
		}

		@Override
		public void copied(boolean cite) {
			board.last = reads;
			copy(cite);
		}

		@Override
		public void hovered(Optional<Integer> offset) {
			session.hint.set(offset.map(o -> Hints.of(session, pane().column().version(), o, at(o))).orElse(""));
		}

		/// The passage there, the innermost of several; in a passage that is chosen already, or outside all, the fact.
		private Selection at(int offset) {
			var column = pane().column();
			var passage = innermost(column.shared(), offset).<Selection>map(m -> new Selection.OfPassage(m.passage()));
			var fact = innermost(column.told(), offset).<Selection>map(m -> new Selection.OfFact(m.fact()));
			boolean again = passage.filter(session.selection.get()::equals).isPresent();
			return (again ? fact.or(() -> passage) : passage.or(() -> fact)).orElse(Selection.nothing());
		}

		private static <M extends Mark> Optional<M> innermost(List<M> marks, int offset) {
			return marks.stream().filter(m -> m.span().contains(offset))
					.min(java.util.Comparator.comparingInt(m -> m.span().length()));
		}
	}

	private void select(Selection now) {
		panes.forEach(p -> p.select(now));
		gutters.forEach(g -> g.select(now));
		// A newer collation of what is read moves nothing under the reader's eyes.
		if (!session.isCarrying() && !panes.isEmpty() && panes.stream().allMatch(p -> p.getHeight() > 0)) {
			bringLevel(now);
		}
	}

	/// Brings every column's own place of what is chosen to one height, moving the column that was clicked least.
	private void bringLevel(Selection chosen) {
		var first = board.last.filter(panes::contains).orElse(panes.getFirst());
		var places = new ArrayList<Span>();
		var holding = new ArrayList<ColumnPane>();
		for (var p : panes) {
			place(p, chosen).ifPresent(s -> {
				places.add(s);
				holding.add(p);
			});
		}
		if (holding.isEmpty()) {
			return;
		}
		levelling = true;
		levels.level(holding, places, holding.contains(first) ? first : holding.getFirst(), READING);
		levelling = false;
		gutters.forEach(Gutter::requestLayout);
	}

	/// The place of what is chosen that a column is brought to: of several the one that was clicked, and in another column the
	/// one that stands in a passage with it; else the first.
	private Optional<Span> place(ColumnPane pane, Selection chosen) {
		var there = places(pane, chosen);
		if (there.size() < 2) {
			return there.stream().findFirst();
		}
		int version = pane.column().version();
		var beside = at().stream().flatMap(w -> collation().alignment().passages().stream().map(Passage::readings)
				.filter(all -> all.stream().anyMatch(r -> w.isIn(r.version(), r.span()))).flatMap(List::stream))
				.filter(r -> r.version() == version).map(Passage.Reading::span).toList();
		return there.stream().filter(s -> at().filter(w -> w.isIn(version, s)).isPresent()).findFirst()
				.or(() -> there.stream().filter(s -> beside.stream().anyMatch(b -> b.overlaps(s))).findFirst())
				.or(() -> there.stream().findFirst());
	}

	private List<Span> places(ColumnPane pane, Selection chosen) {
		int version = pane.column().version();
		return switch (chosen) {
			case Selection.Nothing n -> List.of();
			case Selection.OfPassage(int p) -> collation().alignment().passages().get(p).readings().stream()
					.filter(r -> r.version() == version).map(Passage.Reading::span).toList();
			case Selection.OfFact(int f) -> collation().facts().get(f).mentions().stream()
					.filter(m -> m.version() == version).map(Mention::span).toList();
		};
	}

	private Collation collation() {
		return session.opened().orElseThrow().collation();
	}

	/// Copies the words that are selected, else the chosen place in the column last read.
	@Override
	public boolean copy(boolean cite) {
		var dragged = panes.stream().filter(p -> p.chosen().isPresent()).findFirst();
		var pane = dragged.or(() -> board.last.filter(panes::contains)).or(() -> panes.stream().findFirst());
		pane.ifPresent(p -> p.chosen().or(() -> place(p, session.selection.get())).ifPresent(part -> Copying.copy(session, p, part, cite)));
		return true;
	}

	@Override
	public void step(Step step, boolean forward) {
		if (panes.isEmpty()) {
			return;
		}
		if (step == Step.HIT) {
			hit(forward);
			return;
		}
		var pane = board.last.filter(panes::contains).orElse(panes.getFirst());
		board.last = Optional.of(pane);
		int from = place(pane, session.selection.get()).map(Span::start)
				.orElseGet(() -> pane.offsetBelow(0) + (forward ? -1 : 0));
		Optional<? extends Mark> next = switch (step) {
			case PASSAGE -> Steps.passage(pane.column(), from, forward);
			case DIFFERENCE -> Steps.difference(pane.column(), from, forward);
			case HIT -> Optional.empty();
		};
		next.ifPresent(m -> session.selection.set(switch (m) {
			case Mark.Shared s -> new Selection.OfPassage(s.passage());
			case Mark.Told t -> new Selection.OfFact(t.fact());
		}));
	}

	/// Goes from hit to hit: through a column from above to below, then to the column at its right, and round.
	private void hit(boolean forward) {
		record Place(ColumnPane pane, Span span) { }
		var all = panes.stream().flatMap(p -> p.hits().stream().map(s -> new Place(p, s))).toList();
		if (all.isEmpty()) {
			session.said.set(session.search.get().isBlank() ? "" : Phrases.of("in-none-of-the-columns", session.search.get()));
			return;
		}
		board.hit = Math.floorMod(board.hit + (forward ? 1 : -1), all.size());
		var place = all.get(board.hit);
		session.said.set(Phrases.of("hit-of", board.hit + 1, all.size()));
		board.last = Optional.of(place.pane());
		place.pane().reveal(place.span(), READING);
	}

	/// Lays columns and gutters out.
	private final class Board extends Region {
		private static final double NARROWEST = 230;
		private Optional<ColumnPane> last = Optional.empty();
		private int hit = -1;

		Board() {
			getStyleClass().add("board");
		}

		void fill() {
			getChildren().clear();
			getChildren().addAll(gutters);
			getChildren().addAll(panes);
			getChildren().addAll(heads);
			getChildren().add(drag.line());
		}

		@Override
		protected double computeMinWidth(double height) {
			return 2 * NARROWEST;
		}

		@Override
		protected void layoutChildren() {
			int n = panes.size();
			if (n == 0) {
				return;
			}
			double w = (getWidth() - Gutter.WIDTH * (n - 1)) / n;
			double h = getHeight() - ColumnHead.HEIGHT;
			for (int i = 0; i < n; i++) {
				double x = Math.round(i * (w + Gutter.WIDTH));
				double right = Math.round(i * (w + Gutter.WIDTH) + w);
				heads.get(i).resizeRelocate(x, 0, right - x, ColumnHead.HEIGHT);
				panes.get(i).resizeRelocate(x, ColumnHead.HEIGHT, right - x, h);
				panes.get(i).layout();
				if (i + 1 < n) {
					gutters.get(i).resizeRelocate(right, ColumnHead.HEIGHT, Gutter.WIDTH, h);
				}
			}
			gutters.forEach(Gutter::requestLayout);
			gutters.forEach(Gutter::layout);
		}
	}

	/// Versions in the order of the columns.
	List<Version> shownVersions() {
		return drawn.map(d -> columns.stream().map(d.versions()::get).toList()).orElse(List.of());
	}
}
