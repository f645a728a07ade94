package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import variorum.facts.Fact;
import variorum.view.FactOrder;
import variorum.view.FactTable;
import variorum.view.Kinds;
import variorum.view.Said;
import variorum.view.Selection;

/// What the lines of the table of facts look like, and what they do.
final class FactRows implements Matrix.Lines<FactTable.Line> {
	/// The longest title of a row, in characters.
	private static final int LONGEST = 56;
	/// More wordings of one version than this are counted in its cell, not listed.
	private static final int MOST = 8;
	private final Session session;
	private final Going going;
	private Optional<Session.Opened> opened = Optional.empty();
	private FactOrder order = FactOrder.DIFFERENCES_FIRST;

	FactRows(Session session, Going going) {
		this.session = session;
		this.going = going;
	}

	/// Takes lines of another collation or in another order from now on.
	void show(Session.Opened now, FactOrder by) {
		opened = Optional.of(now);
		order = by;
	}

	@Override
	public Region draw(FactTable.Line line) {
		return switch (line) {
			case FactTable.Heading h -> heading(h);
			case FactTable.Row r -> row(r);
		};
	}

	private static Region heading(FactTable.Heading h) {
		var name = new Label(h.title());
		name.getStyleClass().add("row-title");
		var count = new Label(String.valueOf(h.facts()));
		count.getStyleClass().add(Styles.MUTED);
		var row = new HBox(9, name, count);
		row.getStyleClass().add("group-head");
		return row;
	}

	private Region row(FactTable.Row r) {
		var head = new VBox(5, wrapped(title(r), "row-title"), status(r.status()));
		if (!isUnderItsKind(r)) {
			head.getChildren().add(kind(r));
		}
		head.getChildren().addAll(ReaderExplained.tags(session, new Selection.OfFact(r.fact()),
				opened.filter(o -> o.corrected().facts().containsKey(r.fact())).isPresent()));
		Tip.on(head, r.value() + "\n" + r.why());
		var row = new MatrixRow(head, r.cells().stream().map(c -> cell(r, c)).toList());
		if (r.status() == Fact.Status.DIFFERING) {
			row.getStyleClass().add("differing-row");
		}
		return row;
	}

	/// Whether the heading above the row names its kind already.
	private boolean isUnderItsKind(FactTable.Row r) {
		return order == FactOrder.KIND || (order == FactOrder.DIFFERENCES_FIRST && r.status() != Fact.Status.DIFFERING);
	}

	private static Node kind(FactTable.Row r) {
		var kind = new Label(Kinds.words(r.kind()));
		kind.getStyleClass().add(Styles.MUTED);
		var dot = new Label();
		dot.getStyleClass().addAll(Styles.DOT, Styles.of(r.kind()));
		var what = new HBox(6, dot, kind);
		what.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
		return what;
	}

	/// The value in at most two lines or three; the cells and the tooltip have all of it.
	private static String title(FactTable.Row r) {
		return r.value().length() <= LONGEST ? r.value() : r.value().substring(0, r.value().lastIndexOf(' ', LONGEST) < 1 ? LONGEST
				: r.value().lastIndexOf(' ', LONGEST)).strip() + " …";
	}

	private static Label status(Fact.Status status) {
		return switch (status) {
			case DIFFERING -> PassageRows.tag(Said.of("is-told-differently"), "differing-tag");
			case AGREED -> PassageRows.tag(Said.of("is-agreed"));
			case SINGLE -> PassageRows.tag(Said.of("is-only-here"), "single-tag");
		};
	}

	private Node cell(FactTable.Row row, FactTable.Cell cell) {
		return switch (cell) {
			case FactTable.Tells t -> tells(row, t);
			case FactTable.LeavesOut(int version, int passage) -> leavesOut(version, passage);
			case FactTable.Silent s -> absent("–", Said.of("not-told"));
		};
	}

	private Node tells(FactTable.Row row, FactTable.Tells t) {
		var lines = new VBox(7);
		for (var w : t.wordings().subList(0, Math.min(MOST, t.wordings().size()))) {
			var words = wrapped(w.words() + (w.times() > 1 ? "  ×" + w.times() : ""), "fact-words");
			words.setFont(Font.font(Typography.SERIF, 14.5 * session.type.get().zoom()));
			var told = new VBox(1, words);
			w.credited().ifPresent(who -> told.getChildren().add(wrapped("— " + who, "credited")));
			told.getStyleClass().add("telling");
			told.setFillWidth(false);
			told.setOnMouseClicked(e -> {
				if (e.getClickCount() == 2) {
					going.to(new Selection.OfFact(row.fact()));
					e.consume();
				}
			});
			lines.getChildren().add(told);
		}
		if (t.wordings().size() > MOST) {
			lines.getChildren().add(wrapped(Phrases.of("more-wordings", t.wordings().size() - MOST), "credited"));
		}
		return lines;
	}

	private Node leavesOut(int version, int passage) {
		var label = absent("∅ " + Said.of("is-left-out"), Said.of("is-left-out"));
		Tip.on(label, Phrases.of("tells-without", letter(version), opened.map(o -> o.titles().number(passage)).orElse(passage + 1)));
		label.getStyleClass().add("left-out");
		label.setOnMouseClicked(e -> {
			if (e.getClickCount() == 2) {
				going.to(new Selection.OfPassage(passage));
				e.consume();
			}
		});
		return label;
	}

	private static Label absent(String sign, String spoken) {
		var label = new Label(sign);
		label.getStyleClass().add("absent");
		label.setAccessibleText(spoken);
		label.setAlignment(javafx.geometry.Pos.TOP_LEFT);
		return label;
	}

	private static Label wrapped(String words, String style) {
		var label = new Label(words);
		Breaks.wrap(label);
		label.setMinHeight(Region.USE_PREF_SIZE);
		label.getStyleClass().add(style);
		return label;
	}

	private String letter(int version) {
		return opened.map(o -> o.versions().get(version).letter()).orElse("");
	}

	@Override
	public Optional<Selection> chosen(FactTable.Line line) {
		return line instanceof FactTable.Row r ? Optional.of(new Selection.OfFact(r.fact())) : Optional.empty();
	}

	@Override
	public void open(FactTable.Line line) {
		chosen(line).ifPresent(going::to);
	}

	@Override
	public String spoken(FactTable.Line line) {
		return switch (line) {
			case FactTable.Heading h -> h.title() + ", " + h.facts();
			case FactTable.Row r -> r.value() + ", " + Kinds.words(r.kind()) + ", " + status(r.status()).getText()
					+ r.cells().stream().map(c -> ". " + letter(c.version()) + ": " + spoken(c)).collect(Collectors.joining());
		};
	}

	private static String spoken(FactTable.Cell cell) {
		return switch (cell) {
			case FactTable.Tells t -> {
				var parts = new ArrayList<String>();
				t.wordings().forEach(w -> parts.add(w.words() + w.credited().map(c -> Phrases.of("says-who", c)).orElse("")));
				yield String.join("; ", parts);
			}
			case FactTable.LeavesOut l -> Said.of("is-left-out");
			case FactTable.Silent s -> Said.of("not-told");
		};
	}

	@Override
	public Optional<Integer> row(List<FactTable.Line> lines, Selection selection) {
		return opened.flatMap(o -> FactTable.row(lines, selection, o.collation()));
	}
}
