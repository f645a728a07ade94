package variorum.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.align.Degree;
import variorum.view.PassageFilter;
import variorum.view.PassageTable;
import variorum.view.Said;
import variorum.view.Version;

/// The passages as a table, a column a version, with the words that differ; or what each version tells alone.
final class PassagesView implements ViewPane {
	private final Session session;
	private final TableView<PassageTable.Line> view;
	private final PassageRows rows;
	private PassageFilter filter = PassageFilter.ALL;
	private Optional<PassageTable> table = Optional.empty();

	PassagesView(Session session, Going going) {
		this.session = session;
		rows = new PassageRows(session, going);
		view = new TableView<>(session, rows, Phrases.of("passages-2"), this::remake, () -> filter(PassageFilter.ALL));
		session.search.subscribe(this::refresh);
	}

	@Override
	public String name() {
		return "passages";
	}

	@Override
	public String title() {
		return Phrases.of("passages-2");
	}

	@Override
	public Node node() {
		return view.node();
	}

	Matrix<PassageTable.Line> matrix() {
		return view.matrix();
	}

	private void remake() {
		table = session.opened().filter(o -> !session.shown.get().isEmpty())
				.map(o -> PassageTable.of(o.collation(), session.shown.get()));
		if (table.isEmpty()) {
			filter = PassageFilter.ALL;
		}
		filter.version().filter(v -> !session.shown.get().contains(v)).ifPresent(v -> filter = filter.withVersion(Optional.empty()));
		filter.versions().filter(n -> n > session.shown.get().size()).ifPresent(n -> filter = filter.withVersions(Optional.empty()));
		refresh();
	}

	/// Lists other passages.
	void filter(PassageFilter now) {
		filter = now;
		refresh();
	}

	private void refresh() {
		if (table.isEmpty() || session.opened().isEmpty()) {
			view.clear();
			return;
		}
		var o = session.opened().get();
		var t = table.get();
		rows.show(o, t.shown());
		fillChips(t);
		var versions = t.shown().stream().map(o.versions()::get).toList();
		view.matrix().show(VersionHeads.of(firstHead(), versions, v -> below(t, v)),
				MatrixRow.least(versions.size()), t.lines(filter, o.collation(), session.search.get()), none(),
				!filter.equals(PassageFilter.ALL));
	}

	private Node firstHead() {
		return filter.alone() ? VersionHeads.title(Phrases.of("told-alone"))
				: VersionHeads.title(Said.of("a-passage"), sample("own", Phrases.of("only-here")),
						sample("answered", Phrases.of("in-other-words")));
	}

	private static Node sample(String style, String words) {
		var swatch = new Label("Aa");
		swatch.getStyleClass().addAll("words-sample", style);
		swatch.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		var name = new Label(words);
		name.getStyleClass().add("sample-name");
		name.setMinWidth(0);
		var row = new HBox(6, swatch, name);
		row.setAlignment(Pos.CENTER_LEFT);
		return row;
	}

	private void fillChips(PassageTable t) {
		int all = t.passages().size();
		var chips = view.chips();
		chips.chip(Phrases.of("all"), all, filter.equals(PassageFilter.ALL), () -> filter(PassageFilter.ALL)).gap();
		for (Degree d : Degree.values()) {
			boolean on = filter.degree().filter(d::equals).isPresent();
			chips.chip(capital(Styles.words(d)), t.degrees().getOrDefault(d, 0), on,
					() -> filter(filter.withAlone(false).with(on ? Optional.empty() : Optional.of(d))), Styles.of(d) + "-chip");
		}
		chips.chip(Phrases.of("moved-passages"), t.moved(), filter.moved(),
				() -> filter(filter.withAlone(false).withMoved(!filter.moved()))).gap();
		t.byVersions().forEach((n, count) -> {
			boolean on = filter.versions().filter(n::equals).isPresent();
			chips.chip(n == t.shown().size() ? Phrases.of("everywhere") : Said.of("in-versions", Said.count(n, "version", "versions")),
					count, on,
					() -> filter(filter.withAlone(false).withVersions(on ? Optional.empty() : Optional.of(n))));
		});
		chips.gap().chip(Said.of("only-here"), t.places(), filter.alone(), () -> filter(PassageFilter.ALL.withAlone(!filter.alone())));
		VersionHeads.offerHidden(session, chips);
		chips.fill();
	}

	private Node below(PassageTable t, Version v) {
		boolean on = filter.version().filter(l -> l == v.index()).isPresent();
		String words = filter.alone() ? Phrases.of("only-here") : filter.moved() ? Phrases.of("moved-here") : Phrases.of("does-not-tell");
		int count = filter.alone() ? t.placesIn(v.index()) : filter.moved() ? t.movedIn(v.index()) : t.lackedBy(v.index());
		String lists = filter.alone() ? Phrases.of("lists-told-alone", v.label()) : filter.moved()
				? Phrases.of("lists-moved", v.label()) : Phrases.of("lists-passages-not-told", v.label());
		return TableView.below(words, count, on, lists,
				() -> filter(filter.withVersion(on ? Optional.empty() : Optional.of(v.index()))));
	}

	private String none() {
		if (!session.search.get().isBlank()) {
			return filter.alone() ? Phrases.of("no-place-has", session.search.get()) : Phrases.of("no-passage-has", session.search.get());
		}
		if (filter.alone()) {
			return Phrases.of("none-tells-alone");
		}
		return filter.equals(PassageFilter.ALL) ? session.shown.get().size() < 2 ? Phrases.of("one-version-alone")
				: Phrases.of("shown-share-no-passage") : Phrases.of("no-passage-is-all");
	}

	static String capital(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	@Override
	public void focus() {
		view.matrix().list().requestFocus();
	}

	@Override
	public void step(Step step, boolean forward) {
		view.step(step, forward, line -> line instanceof PassageTable.Shared s && s.degree() != Degree.VERBATIM);
	}
}
