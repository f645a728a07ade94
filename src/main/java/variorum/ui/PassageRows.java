package variorum.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.text.Span;
import variorum.view.Answers;
import variorum.view.PassageTable;
import variorum.view.Said;
import variorum.view.Selection;
import variorum.view.Wording;

/// What the lines of the table of passages look like, and what they do.
final class PassageRows implements Matrix.Lines<PassageTable.Line> {
	private final Session session;
	private final Going going;
	private Optional<Session.Opened> opened = Optional.empty();
	private List<Integer> shown = List.of();

	PassageRows(Session session, Going going) {
		this.session = session;
		this.going = going;
	}

	/// Takes lines of another collation or of other columns from now on.
	void show(Session.Opened now, List<Integer> versions) {
		opened = Optional.of(now);
		shown = versions;
	}

	private Session.Opened story() {
		return opened.orElseThrow();
	}

	@Override
	public Region draw(PassageTable.Line line) {
		return switch (line) {
			case PassageTable.Shared s -> shared(s);
			case PassageTable.Heading h -> heading(h);
			case PassageTable.Alone a -> alone(a);
		};
	}

	private Region shared(PassageTable.Shared s) {
		var title = Explanation.label(story().titles().of(s.passage()), "row-title");
		var tags = new FlowPane(5, 5, tag(Styles.words(s.degree()), Styles.of(s.degree()) + "-tag"));
		if (s.moved()) {
			tags.getChildren().add(tag(Said.of("moved"), "moved-tag"));
		}
		tags.getChildren().addAll(ReaderExplained.tags(session, new Selection.OfPassage(s.passage()),
				story().corrected().passages().containsKey(s.passage())));
		var told = Explanation.small(story().titles().numbered(s.passage()) + " · "
				+ (s.versions() == shown.size() ? Phrases.of("told-everywhere") : Phrases.of("in-of", s.versions(), shown.size())));
		var head = new VBox(5, title, tags, told);
		return new MatrixRow(head, cells(s));
	}

	private List<Node> cells(PassageTable.Shared s) {
		var c = story().collation();
		// The wordings come in the order of the passage's readings, those of versions that are not shown left out.
		var wordings = new HashMap<Span, Map<Integer, Wording>>();
		Wording.of(c, s.passage(), shown).forEach(w -> wordings.computeIfAbsent(w.reading(), k -> new HashMap<>()).put(w.version(), w));
		var answers = Answers.of(c, s.passage(), shown);
		var flows = new HashMap<Integer, ReadingCell>();
		var cells = new ArrayList<Node>();
		for (var cell : s.cells()) {
			var column = new VBox(6);
			for (var r : cell.readings()) {
				var w = Optional.ofNullable(wordings.get(r.span())).map(m -> m.get(cell.version()))
						.orElse(new Wording(cell.version(), r.span(), List.of()));
				var flow = new ReadingCell(c.articles().get(cell.version()).text(), w, Styles.of(r.nearest()), session.type.get(),
						offset -> hover(answers, flows, s, r.reading(), offset));
				flows.put(r.reading(), flow);
				column.getChildren().add(flow);
				note(s, r).ifPresent(column.getChildren()::add);
			}
			if (cell.readings().isEmpty()) {
				column.getChildren().add(absent());
			}
			cells.add(column);
		}
		return cells;
	}

	private void hover(Answers answers, Map<Integer, ReadingCell> flows, PassageTable.Shared s, int reading, Optional<Integer> offset) {
		var found = offset.map(o -> answers.at(reading, o)).orElse(Map.of());
		flows.forEach((r, flow) -> flow.answer(found.getOrDefault(r, List.of())));
		var readings = story().collation().alignment().passages().get(s.passage()).readings();
		session.hint.set(found.entrySet().stream().map(e -> {
			var article = story().collation().articles().get(readings.get(e.getKey()).version());
			return article.id() + " " + e.getValue().stream().map(article::at).collect(Collectors.joining(" … ", "“", "”"));
		}).collect(Collectors.joining(Phrases.of("answers"))));
	}

	private static Label absent() {
		var label = new Label(Said.of("not-told"));
		label.getStyleClass().add("absent");
		return label;
	}

	/// What the row's own tags do not say of a reading.
	private Optional<Node> note(PassageTable.Shared s, PassageTable.Reading r) {
		var parts = new ArrayList<String>();
		if (r.nearest() != s.degree()) {
			parts.add(Styles.words(r.nearest()));
		}
		if (!r.movedAgainst().isEmpty()) {
			parts.add(Phrases.of("moved-against", letters(r.movedAgainst())));
		}
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		var label = new Label(String.join(" · ", parts));
		Breaks.wrap(label);
		label.setMinHeight(Region.USE_PREF_SIZE);
		label.getStyleClass().add("reading-note");
		return Optional.of(label);
	}

	private String letters(List<Integer> versions) {
		return versions.stream().filter(shown::contains).map(v -> story().versions().get(v).letter()).collect(Collectors.joining(", "));
	}

	private Region heading(PassageTable.Heading h) {
		var v = story().versions().get(h.version());
		var name = new Label(Said.of("only-in", v.letter() + " · " + v.label()));
		name.getStyleClass().add("row-title");
		var more = new Label(Said.count(h.places(), "place", "places-of-text") + ", " + Said.count(h.words(), "word", "words"));
		more.getStyleClass().add(Styles.MUTED);
		var row = new HBox(9, Badge.of(v.letter(), v.index(), "small"), name, more);
		row.getStyleClass().add("group-head");
		row.setAlignment(Pos.CENTER_LEFT);
		return row;
	}

	private Region alone(PassageTable.Alone a) {
		var article = story().collation().articles().get(a.version());
		var letter = new Label(article.id());
		letter.getStyleClass().add("alone-letter");
		var words = new Wording(a.version(), a.span(), List.of());
		var flow = new ReadingCell(article.text(), words, Styles.SINGLE, session.type.get(), o -> { });
		flow.setMaxWidth(session.type.get().measure());
		return new MatrixRow(letter, List.of(new VBox(flow)));
	}

	static Label tag(String words, String... classes) {
		var label = new Label(words);
		label.getStyleClass().add("tag");
		label.getStyleClass().addAll(classes);
		return label;
	}

	@Override
	public Optional<Selection> chosen(PassageTable.Line line) {
		return switch (line) {
			case PassageTable.Shared s -> Optional.of(new Selection.OfPassage(s.passage()));
			case PassageTable.Alone a -> Optional.of(Selection.nothing());
			case PassageTable.Heading h -> Optional.empty();
		};
	}

	@Override
	public void open(PassageTable.Line line) {
		switch (line) {
			case PassageTable.Shared s -> going.to(new Selection.OfPassage(s.passage()));
			case PassageTable.Alone a -> going.to(a.version(), a.span());
			case PassageTable.Heading h -> { }
		}
	}

	@Override
	public String spoken(PassageTable.Line line) {
		var c = story().collation();
		return switch (line) {
			case PassageTable.Shared s -> story().titles().numbered(s.passage()) + ", " + Styles.words(s.degree())
					+ (s.moved() ? Said.of("and-moved") : "")
					+ s.cells().stream().map(cell -> ". " + spoken(cell)).collect(Collectors.joining());
			case PassageTable.Heading h -> Said.of("only-in", c.articles().get(h.version()).id()) + ", "
					+ Said.count(h.places(), "place", "places-of-text");
			case PassageTable.Alone(int version, Span span) -> Said.of("only-in", c.articles().get(version).id()) + ": "
					+ c.articles().get(version).at(span);
		};
	}

	private String spoken(PassageTable.Cell cell) {
		var article = story().collation().articles().get(cell.version());
		return article.id() + ": " + (cell.readings().isEmpty() ? Said.of("not-told")
				: cell.readings().stream().map(r -> article.at(r.span())).collect(Collectors.joining(" … ")));
	}

	@Override
	public Optional<Integer> row(List<PassageTable.Line> lines, Selection selection) {
		return opened.flatMap(o -> PassageTable.row(lines, selection, o.collation()));
	}
}
