package variorum.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import variorum.text.Span;
import variorum.view.Column;
import variorum.view.Density;
import variorum.view.Find;
import variorum.view.Mark;
import variorum.view.Selection;
import variorum.view.Steps;
import variorum.view.Version;

/// One version as the text that is read: how many other sources tell each sentence stands in its margin, how the others
/// word the chosen one beside it.
final class OneText implements ViewPane {
	private static final double READING = 0.3;

	private final Session session;
	private final Work work;
	private final BorderPane root = new BorderPane();
	private final ChoiceBox<Version> choice = new ChoiceBox<>();
	private final Label summary = new Label();
	private final OtherWordings others;
	private final Page page = new Page();
	private Optional<Session.Opened> drawn = Optional.empty();
	private Optional<ColumnPane> pane = Optional.empty();
	private Optional<HeatMargin> margin = Optional.empty();
	private Optional<Density> density = Optional.empty();
	private Optional<Density.Sentence> sentence = Optional.empty();
	private Supplier<List<javafx.scene.control.MenuItem>> offered = List::of;
	private int version;
	private int hit = -1;

	OneText(Session session, Work work) {
		this.session = session;
		this.work = work;
		others = new OtherWordings(session);
		root.getStyleClass().add("one-text");
		root.getStylesheets().add(Objects.requireNonNull(OneText.class.getResource("overview.css")).toExternalForm());
		root.setTop(bar());
		root.setCenter(page);
		session.openedProperty().subscribe(now -> open());
		session.filter.subscribe(now -> refresh());
		session.type.subscribe(now -> refresh());
		session.selection.subscribe(this::select);
		session.search.subscribe(now -> mark());
		session.notes.subscribe(now -> sign());
	}

	private HBox bar() {
		var label = new Label(Phrases.of("read"));
		label.setMinWidth(Region.USE_PREF_SIZE);
		choice.setMinWidth(Region.USE_PREF_SIZE);
		choice.setAccessibleText(Phrases.of("the-version-that-is-read"));
		choice.setConverter(new StringConverter<>() {
			@Override
			public String toString(Version v) {
				return v == null ? "" : v.letter() + "  " + v.label() + v.copyOf().map(o -> Phrases.of("a-copy")).orElse("");
			}

			@Override
			public Version fromString(String words) {
				return choice.getItems().stream().filter(v -> toString(v).equals(words)).findFirst().orElseThrow();
			}
		});
		choice.getSelectionModel().selectedItemProperty().subscribe(now -> Optional.ofNullable(now).ifPresent(v -> read(v.index())));
		summary.getStyleClass().add(Styles.MUTED);
		summary.setMinWidth(0);
		var bar = new HBox(label, choice, summary);
		bar.setAlignment(Pos.CENTER_LEFT);
		bar.getStyleClass().add("one-bar");
		return bar;
	}

	@Override
	public String name() {
		return "one-text";
	}

	@Override
	public String title() {
		return Phrases.of("one-text");
	}

	@Override
	public Node node() {
		return root;
	}

	@Override
	public Optional<Region> beside() {
		return Optional.of(others.node());
	}

	@Override
	public void focus() {
		pane.ifPresent(Node::requestFocus);
	}

	@Override
	public Optional<Integer> reads() {
		return drawn.map(d -> version);
	}

	@Override
	public Optional<Pencil.Words> selected() {
		return pane.flatMap(ColumnPane::chosen).map(words -> new Pencil.Words(version, words));
	}

	@Override
	public void unselect() {
		pane.ifPresent(p -> p.choose(Optional.empty()));
	}

	/// Makes the menu of what is under a right click, beside copying.
	void offer(Supplier<List<javafx.scene.control.MenuItem>> items) {
		offered = items;
	}

	private void sign() {
		drawn.ifPresent(o -> pane.ifPresent(p -> p.sign(Sign.in(o, session.notes.get(), version))));
	}

	Optional<ColumnPane> pane() {
		return pane;
	}

	Optional<HeatMargin> margin() {
		return margin;
	}

	ChoiceBox<Version> choice() {
		return choice;
	}

	private void open() {
		var now = session.opened().filter(o -> !o.versions().isEmpty());
		var stays = now.flatMap(n -> drawn.flatMap(d -> Optional.ofNullable(d.in(n).get(version))));
		drawn = now;
		if (now.isEmpty()) {
			pane = Optional.empty();
			margin = Optional.empty();
			page.getChildren().clear();
			choice.getItems().clear();
			return;
		}
		int kept = stays.orElseGet(() -> first(now.get()));
		if (stays.isEmpty()) {
			pane = Optional.empty();
		}
		version = kept;
		choice.getItems().setAll(now.get().versions());
		choice.getSelectionModel().select(kept);
		read(kept);
	}

	// Of the texts that are no copies the one most of whose words are told elsewhere too.
	private static int first(Session.Opened o) {
		return o.versions().stream().filter(v -> v.copyOf().isEmpty()).max(java.util.Comparator.comparingDouble(Version::share)
				.thenComparingInt(v -> -v.index())).map(Version::index).orElse(0);
	}

	private void read(int now) {
		boolean other = version != now;
		version = now;
		if (other) {
			pane = Optional.empty();
		}
		sentence = Optional.empty();
		refresh();
		select(session.selection.get());
	}

	private void refresh() {
		if (drawn.isEmpty() || version >= drawn.get().versions().size()) {
			return;
		}
		var o = drawn.get();
		var column = Column.of(o.collation(), version, sources(o), session.filter.get());
		var told = Density.of(o.collation(), o.versions(), version);
		density = Optional.of(told);
		if (pane.isEmpty()) {
			build(o, column);
		}
		pane.orElseThrow().show(column, session.type.get());
		margin.orElseThrow().show(told, o.versions());
		summary.setText(summary(told));
		mark();
		sign();
		others();
	}

	/// The versions beside which the text is marked: beside a copy every word would be the same.
	private List<Integer> sources(Session.Opened o) {
		int source = o.versions().get(version).copyOf().orElse(version);
		return o.versions().stream().filter(v -> v.copyOf().isEmpty() && v.index() != source).map(Version::index).toList();
	}

	private static String summary(Density told) {
		long alone = told.sentences().stream().filter(s -> s.by().isEmpty()).count();
		return Phrases.of("sentences-of-the-text", told.sentences().size(), alone);
	}

	private void build(Session.Opened o, Column column) {
		var made = new ColumnPane(column, session.type.get(), work, new Reader());
		made.setId("one-text-" + o.versions().get(version).letter());
		var beside = new HeatMargin(made, this::choose, session.hint::set);
		made.scrollYProperty().subscribe(y -> beside.requestLayout());
		pane = Optional.of(made);
		margin = Optional.of(beside);
		page.getChildren().setAll(beside, made);
	}

	private void mark() {
		hit = -1;
		pane.ifPresent(p -> p.mark(Find.in(p.column().article().text(), session.search.get())));
	}

	/// Chooses a sentence: the passage in it, if there is one.
	private void choose(Density.Sentence now) {
		sentence = Optional.of(now);
		var passage = now.passages().stream().findFirst().<Selection>map(Selection.OfPassage::new).orElse(Selection.nothing());
		session.selection.set(passage);
		others();
		margin.ifPresent(m -> m.choose(sentence));
	}

	private void select(Selection now) {
		pane.ifPresent(p -> p.select(now));
		var place = place(now);
		boolean within = place.isPresent() && sentence.filter(s -> s.span().overlaps(place.get())).isPresent();
		if (place.isPresent() && !within) {
			sentence = density.flatMap(d -> d.at(place.get()));
		} else if (place.isEmpty() && !(now instanceof Selection.Nothing)) {
			sentence = Optional.empty();
		}
		margin.ifPresent(m -> m.choose(sentence));
		others();
		pane.filter(p -> p.getHeight() > 0).ifPresent(p -> place.filter(s -> !isSeen(p, s)).ifPresent(s -> p.reveal(s, READING)));
	}

	private static boolean isSeen(ColumnPane p, Span part) {
		double top = p.extent(part, true)[0] - p.scrollY();
		return top >= 0 && top < p.getHeight() - 40;
	}

	// While nothing is chosen, the first sentence that others tell shows what this view is for.
	private void others() {
		if (drawn.isPresent() && density.isPresent()) {
			var chosen = session.selection.get();
			var first = sentence.isEmpty() && chosen instanceof Selection.Nothing
					? density.get().sentences().stream().filter(s -> !s.passages().isEmpty()).findFirst() : sentence;
			others.show(drawn.get(), density.get(), first, chosen);
			margin.ifPresent(m -> m.choose(first));
		}
	}

	private Optional<Span> place(Selection chosen) {
		var c = drawn.map(Session.Opened::collation);
		if (c.isEmpty()) {
			return Optional.empty();
		}
		return switch (chosen) {
			case Selection.Nothing n -> Optional.empty();
			case Selection.OfPassage(int p) -> c.get().alignment().passages().get(p).readings().stream()
					.filter(r -> r.version() == version).map(r -> r.span()).findFirst();
			case Selection.OfFact(int f) -> c.get().facts().get(f).mentions().stream()
					.filter(m -> m.version() == version).map(m -> m.span()).findFirst();
		};
	}

	@Override
	public boolean copy(boolean cite) {
		pane.ifPresent(p -> p.chosen().or(() -> place(session.selection.get())).ifPresent(part -> Copying.copy(session, p, part, cite)));
		return true;
	}

	@Override
	public void step(Step step, boolean forward) {
		if (pane.isEmpty()) {
			return;
		}
		var p = pane.get();
		int from = place(session.selection.get()).map(Span::start).orElseGet(() -> p.offsetBelow(0) + (forward ? -1 : 0));
		switch (step) {
			case PASSAGE -> Steps.passage(p.column(), from, forward).ifPresent(this::choose);
			case DIFFERENCE -> Steps.difference(p.column(), from, forward).ifPresent(this::choose);
			case HIT -> hit(p, forward);
		}
	}

	private void choose(Mark mark) {
		session.selection.set(switch (mark) {
			case Mark.Shared s -> new Selection.OfPassage(s.passage());
			case Mark.Told t -> new Selection.OfFact(t.fact());
		});
	}

	private void hit(ColumnPane p, boolean forward) {
		if (p.hits().isEmpty()) {
			session.said.set(session.search.get().isBlank() ? "" : Phrases.of("not-in-this-text", session.search.get()));
			return;
		}
		hit = Math.floorMod(hit + (forward ? 1 : -1), p.hits().size());
		session.said.set(Phrases.of("hit-of", hit + 1, p.hits().size()));
		p.reveal(p.hits().get(hit), READING);
	}

	/// What the reader does in the text.
	private final class Reader implements ColumnListener {
		@Override
		public void scrolled(double from, double to, boolean alone) {
			margin.ifPresent(Region::requestLayout);
		}

		@Override
		public void clicked(int offset) {
			var at = new Span(offset, offset + 1);
			sentence = density.flatMap(d -> d.at(at));
			session.selection.set(selected(offset));
			margin.ifPresent(m -> m.choose(sentence));
			others();
		}

		@Override
		public boolean copies() {
			return true;
		}

		@Override
		public void copied(boolean cite) {
			copy(cite);
		}

		@Override
		public List<javafx.scene.control.MenuItem> offers(int offset) {
			boolean within = OneText.this.selected().filter(w -> w.span().contains(offset)).isPresent();
			boolean inside = place(session.selection.get()).filter(p -> p.contains(offset)).isPresent();
			if (!within && !inside) {
				clicked(offset);
			}
			return offered.get();
		}

		@Override
		public void hovered(Optional<Integer> offset) {
			session.hint.set(offset.flatMap(o -> density.flatMap(d -> d.at(new Span(o, o + 1)).map(s -> d.words(s,
					drawn.orElseThrow().versions())))).orElse(""));
		}

		/// The passage there, the innermost of several; in a passage that is chosen already, or outside all, the fact.
		private Selection selected(int offset) {
			var column = pane.orElseThrow().column();
			var passage = innermost(column.shared(), offset).<Selection>map(m -> new Selection.OfPassage(m.passage()));
			var fact = innermost(column.told(), offset).<Selection>map(m -> new Selection.OfFact(m.fact()));
			boolean again = passage.filter(session.selection.get()::equals).isPresent();
			return (again ? fact.or(() -> passage) : passage.or(() -> fact)).orElse(Selection.nothing());
		}

		private static <M extends Mark> Optional<M> innermost(List<M> marks, int offset) {
			return marks.stream().filter(m -> m.span().contains(offset)).min(java.util.Comparator.comparingInt(m -> m.span().length()));
		}
	}

	/// The margin and the text.
	private final class Page extends Region {
		Page() {
			getStyleClass().add("one-page");
			// Beside the text the wheel turns it too.
			setOnScroll(e -> pane.filter(p -> !e.isShortcutDown()).ifPresent(p -> p.byHand(p.scrollY() - e.getDeltaY(), false)));
		}

		@Override
		protected double computeMinWidth(double height) {
			return 380;
		}

		// Region keeps its children to itself; what is laid out here is set from outside.
		@Override
		public javafx.collections.ObservableList<Node> getChildren() {
			return super.getChildren();
		}

		@Override
		protected void layoutChildren() {
			if (pane.isEmpty() || margin.isEmpty()) {
				return;
			}
			// The text stands in the middle, the margin close to it.
			double beside = margin.get().breadth();
			double text = Math.max(100, Math.min(getWidth() - beside, session.type.get().measure() + ColumnPane.EDGES));
			double left = Math.rint(Math.max(0, (getWidth() - beside - text) / 2));
			margin.get().resizeRelocate(left, 0, beside, getHeight());
			pane.get().resizeRelocate(left + beside, 0, text, getHeight());
			pane.get().layout();
			margin.get().requestLayout();
			margin.get().layout();
		}
	}
}
