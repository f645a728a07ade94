package variorum.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import variorum.facts.Fact;
import variorum.view.FactFilter;
import variorum.view.FactKind;
import variorum.view.FactOrder;
import variorum.view.FactTable;
import variorum.view.Kinds;
import variorum.view.Said;
import variorum.view.Version;

/// The facts as a table, a column a version: each in its own words, with whom it credits.
final class FactsView implements ViewPane {
	private final Session session;
	private final Work work;
	private final TableView<FactTable.Line> view;
	private final FactRows rows;
	private FactFilter filter = FactFilter.ALL;
	private FactOrder order = FactOrder.DIFFERENCES_FIRST;
	private Optional<FactTable> table = Optional.empty();
	private int asking;

	FactsView(Session session, Work work, Going going) {
		this.session = session;
		this.work = work;
		rows = new FactRows(session, going);
		view = new TableView<>(session, rows, Phrases.of("facts-2"), this::remake, () -> filter(FactFilter.ALL));
		session.filter.subscribe(this::refresh);
		session.search.subscribe(this::refresh);
		session.collecting.subscribe(this::refresh);
	}

	@Override
	public String name() {
		return "facts";
	}

	@Override
	public String title() {
		return Phrases.of("facts-2");
	}

	@Override
	public Node node() {
		return view.node();
	}

	Matrix<FactTable.Line> matrix() {
		return view.matrix();
	}

	// Who is credited is read from whole texts, and only when somebody looks.
	private void remake() {
		var shown = session.shown.get();
		var asked = session.opened().filter(o -> !shown.isEmpty());
		if (asked.isEmpty()) {
			filter = FactFilter.ALL;
			table = Optional.empty();
			refresh();
			return;
		}
		var c = asked.get().collation();
		int number = ++asking;
		var said = asked.get().corrected().sources();
		work.behind(() -> FactTable.of(c, shown, said), made -> {
			if (asking == number) {
				show(made);
			}
		});
	}

	private void show(FactTable made) {
		table = Optional.of(made);
		filter.lackedBy().filter(v -> !session.shown.get().contains(v)).ifPresent(v -> filter = filter.withLackedBy(Optional.empty()));
		refresh();
	}

	/// Lists other facts.
	void filter(FactFilter now) {
		filter = now;
		refresh();
	}

	/// Lists them in another order.
	void order(FactOrder now) {
		order = now;
		refresh();
	}

	private void refresh() {
		if (table.isEmpty() || session.opened().isEmpty()) {
			view.clear();
			return;
		}
		var o = session.opened().get();
		var shown = session.shown.get();
		rows.show(o, order);
		fillChips(table.get());
		var versions = shown.stream().map(o.versions()::get).toList();
		view.matrix().show(VersionHeads.of(VersionHeads.title(Said.of("a-fact")), versions, v -> below(table.get(), v)),
				MatrixRow.least(versions.size()), table.get().lines(filter, session.filter.get(), order, session.search.get()), none(),
				!filter.equals(FactFilter.ALL));
	}

	private void fillChips(FactTable t) {
		boolean single = filter.status().filter(FactFilter.Told.ONLY_HERE::equals).isPresent() || session.filter.get().single();
		var kinds = t.kinds(single);
		var chips = view.chips();
		chips.chip(Phrases.of("all-kinds"), kinds.values().stream().mapToInt(Integer::intValue).sum(), filter.kind().isEmpty(),
				() -> filter(filter.withKind(Optional.empty())));
		for (FactKind k : FactKind.values()) {
			boolean on = filter.kind().filter(k::equals).isPresent();
			if (on || kinds.getOrDefault(k, 0) > 0) {
				chips.chip(Kinds.words(k), kinds.getOrDefault(k, 0), on,
						() -> filter(filter.withKind(on ? Optional.empty() : Optional.of(k))));
			}
		}
		chips.gap();
		for (var told : FactFilter.Told.values()) {
			boolean on = filter.status().filter(told::equals).isPresent();
			chips.chip((told == FactFilter.Told.DIFFERENTLY ? "≠ " : "") + told.label(), t.count(told), on,
					() -> filter(filter.withStatus(on ? Optional.empty() : Optional.of(told))));
		}
		chips.gap().node(orders());
		VersionHeads.offerHidden(session, chips);
		chips.fill();
	}

	private MenuButton orders() {
		var menu = new MenuButton(order.label());
		Tip.on(menu, Phrases.of("the-order-of-the-facts"));
		menu.setAccessibleText(Phrases.of("ordered", order.label()));
		menu.setMinWidth(Region.USE_PREF_SIZE);
		var group = new ToggleGroup();
		for (var other : FactOrder.values()) {
			var item = new RadioMenuItem(other.label());
			item.setToggleGroup(group);
			item.setSelected(other == order);
			item.setOnAction(e -> order(other));
			menu.getItems().add(item);
		}
		return menu;
	}

	private Node below(FactTable t, Version v) {
		boolean on = filter.lackedBy().filter(l -> l == v.index()).isPresent();
		return TableView.below(Phrases.of("does-not-tell"), t.lackedBy(v.index()), on, Phrases.of("lists-facts-not-told", v.label()),
				() -> filter(filter.withLackedBy(on ? Optional.empty() : Optional.of(v.index()))));
	}

	private String none() {
		if (session.collecting.get()) {
			return Phrases.of("facts-come-in-a-moment");
		}
		if (!session.search.get().isBlank()) {
			return Phrases.of("no-fact-has", session.search.get());
		}
		return filter.equals(FactFilter.ALL) ? Phrases.of("no-fact-to-show")
				: Phrases.of("no-fact-is-all");
	}

	@Override
	public void focus() {
		view.matrix().list().requestFocus();
	}

	@Override
	public void step(Step step, boolean forward) {
		view.step(step, forward, line -> line instanceof FactTable.Row r && r.status() == Fact.Status.DIFFERING);
	}
}
