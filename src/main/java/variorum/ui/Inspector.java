package variorum.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import variorum.align.Passage;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.text.Span;
import variorum.view.FactKind;
import variorum.view.Selection;
import variorum.view.Wording;

/// Explains what is chosen: the readings under each other with the words that differ, the facts told there, why it was
/// joined, and where in its file each reading stands.
final class Inspector extends ScrollPane {
	/// A longer tag wraps.
	private static final double WIDEST_TAG = 260;

	private final Session session;
	private final VBox page = new VBox();

	Inspector(Session session) {
		this.session = session;
		getStyleClass().add("inspector");
		page.getStyleClass().add("inspector-page");
		setContent(page);
		setFitToWidth(true);
		setHbarPolicy(ScrollBarPolicy.NEVER);
		setAccessibleText("Inspector");
		session.selection.subscribe(now -> fill());
		session.shown.subscribe(now -> fill());
		session.type.subscribe(now -> fill());
		session.openedProperty().subscribe(now -> fill());
	}

	private void fill() {
		page.getChildren().clear();
		setVvalue(0);
		session.opened().ifPresent(o -> {
			switch (session.selection.get()) {
				case Selection.Nothing n -> nothing(o);
				case Selection.OfPassage(int p) -> passage(o, p);
				case Selection.OfFact(int f) -> fact(o, f);
			}
		});
	}

	private void nothing(Session.Opened o) {
		add(heading("Nothing is chosen"));
		add(note(o.counts().passages() == 0 ? "These versions share no passage."
				: "Click a passage to read its versions under each other and to bring them level;"
						+ " click a fact in it to see who tells it and how."));
		add(note("Alt+↓ and Alt+↑ go from passage to passage, D to the next place that is told differently."));
		problems(o);
	}

	private void problems(Session.Opened o) {
		if (!o.collation().problems().isEmpty()) {
			add(subheading("While reading the files"));
			o.collation().problems().forEach(p -> add(note(p.file() + ": " + p.message())));
		}
	}

	private void passage(Session.Opened o, int index) {
		Passage p = o.collation().alignment().passages().get(index);
		long versions = p.readings().stream().map(Passage.Reading::version).distinct().count();
		var tags = new FlowPane(6, 6, tag("Passage " + (index + 1) + " of " + o.counts().passages()),
				tag(Styles.words(p.degree()), Styles.of(p.degree()) + "-tag"),
				tag(versions == o.versions().size() ? "in every version"
						: "in " + versions + " of " + o.versions().size() + " versions"));
		if (p.moved()) {
			tags.getChildren().add(tag("moved"));
		}
		add(tags);
		add(why(p.why()));
		for (var w : Wording.of(o.collation(), index, originals(o))) {
			add(reading(o, w, factsIn(o, w.version(), w.reading())));
		}
		facts(o, p);
	}

	// A copy would make every word of its original one that another version has.
	private static List<Integer> originals(Session.Opened o) {
		return o.versions().stream().filter(v -> v.copyOf().isEmpty()).map(v -> v.index()).toList();
	}

	/// The badges of a version and of those that repeat its text.
	private static VBox badges(Session.Opened o, int version) {
		var badges = new VBox(3, Badge.of(o.versions().get(version).letter(), version));
		o.versions().stream().filter(v -> v.copyOf().filter(c -> c == version).isPresent())
				.forEach(v -> badges.getChildren().add(Badge.of(v.letter(), v.index(), "copy")));
		return badges;
	}

	private Node reading(Session.Opened o, Wording w, List<Span> facts) {
		var article = o.collation().articles().get(w.version());
		var flow = new WordsFlow(article.text(), w, facts, session.type.get());
		var place = new Label(place(o, w.version(), w.reading()));
		place.getStyleClass().add("place");
		var lines = new VBox(3, flow, place);
		HBox.setHgrow(lines, Priority.ALWAYS);
		lines.setMinWidth(0);
		var row = new HBox(9, badges(o, w.version()), lines);
		row.getStyleClass().add("inspector-row");
		row.setOnMouseClicked(e -> {
			if (!session.shown.get().contains(w.version())) {
				session.toggle(w.version());
			}
		});
		return row;
	}

	private static String place(Session.Opened o, int version, Span span) {
		var article = o.collation().articles().get(version);
		var source = article.source().toSource(span);
		return article.file() + ", characters " + source.start() + "–" + source.end();
	}

	private Text words(String words, boolean strong) {
		var text = new Text(words);
		text.setFont(Font.font(strong ? Typography.SERIF_STRONG : Typography.SERIF, 14.5 * session.type.get().zoom()));
		text.getStyleClass().add(Styles.READING);
		return text;
	}

	private static List<Span> factsIn(Session.Opened o, int version, Span reading) {
		return o.collation().facts().stream().filter(f -> f.status() != Fact.Status.SINGLE).flatMap(f -> f.mentions().stream())
				.filter(m -> m.version() == version && m.span().overlaps(reading)).map(Mention::span).toList();
	}

	private void facts(Session.Opened o, Passage p) {
		var chips = new FlowPane(6, 6);
		// A row of tags asks for the width of its longest tag unwrapped, and would push the page out of sight.
		chips.setMinWidth(0);
		var differing = new ArrayList<Node>();
		for (int i = 0; i < o.collation().facts().size(); i++) {
			Fact f = o.collation().facts().get(i);
			boolean here = f.status() != Fact.Status.SINGLE && f.mentions().stream().anyMatch(m -> p.readings().stream()
					.anyMatch(r -> r.version() == m.version() && r.span().overlaps(m.span())));
			if (here) {
				int index = i;
				var chip = tag((f.status() == Fact.Status.DIFFERING ? "≠ " : "") + f.value().replace(" | ", " / "),
						f.status() == Fact.Status.DIFFERING ? "differing-tag" : Styles.of(FactKind.of(f.type())) + "-tag");
				chip.setOnMouseClicked(e -> session.selection.set(new Selection.OfFact(index)));
				chip.getStyleClass().add("clickable");
				chips.getChildren().add(chip);
				if (f.status() == Fact.Status.DIFFERING) {
					differing.add(tellers(o, f));
				}
			}
		}
		if (!chips.getChildren().isEmpty()) {
			add(subheading("Facts here"));
			add(chips);
			differing.forEach(this::add);
		}
	}

	private void fact(Session.Opened o, int index) {
		Fact f = o.collation().facts().get(index);
		String status = switch (f.status()) {
			case AGREED -> "agreed";
			case DIFFERING -> "told differently";
			case SINGLE -> "only here";
		};
		add(new FlowPane(6, 6, tag(FactKind.of(f.type()).label(), Styles.of(FactKind.of(f.type())) + "-tag"),
				tag(status, f.status() == Fact.Status.DIFFERING ? "differing-tag" : "plain-tag")));
		add(heading(f.value().replace(" | ", "  /  ")));
		add(why(f.why()));
		for (Mention m : f.mentions()) {
			add(mention(o, m));
		}
	}

	private Node mention(Session.Opened o, Mention m) {
		var article = o.collation().articles().get(m.version());
		Span around = sentence(article.text(), m.span());
		var flow = new TextFlow(words(article.text().substring(around.start(), m.span().start()), false),
				words(article.at(m.span()), true), words(article.text().substring(m.span().end(), around.end()), false));
		flow.setLineSpacing(3);
		var place = new Label(place(o, m.version(), m.span()));
		place.getStyleClass().add("place");
		var lines = new VBox(3, flow, place);
		HBox.setHgrow(lines, Priority.ALWAYS);
		lines.setMinWidth(0);
		var row = new HBox(9, Badge.of(article.id(), m.version()), lines);
		row.getStyleClass().add("inspector-row");
		return row;
	}

	private static Span sentence(String text, Span mention) {
		int line = Math.max(text.lastIndexOf('\n', mention.start()) + 1, 0);
		int next = text.indexOf('\n', mention.end());
		var paragraph = new Span(line, next < 0 ? text.length() : next);
		return variorum.text.Sentences.of(text, paragraph).stream().filter(s -> s.contains(mention)).findFirst()
				.orElse(mention);
	}

	/// Who tells what: `A B E chief of staff`, a line for each wording.
	private Node tellers(Session.Opened o, Fact f) {
		Map<String, List<Integer>> by = new LinkedHashMap<>();
		for (Mention m : f.mentions()) {
			var who = by.computeIfAbsent(o.collation().articles().get(m.version()).at(m.span()), k -> new ArrayList<>());
			if (!who.contains(m.version())) {
				who.add(m.version());
			}
		}
		var lines = new VBox(4);
		lines.getStyleClass().add("inspector-row");
		by.forEach((words, who) -> {
			var row = new HBox(4);
			who.forEach(v -> row.getChildren().add(Badge.of(o.versions().get(v).letter(), v, "tiny")));
			var told = new Label(words);
			told.setWrapText(true);
			HBox.setHgrow(told, Priority.ALWAYS);
			row.getChildren().add(told);
			lines.getChildren().add(row);
		});
		return lines;
	}

	private void add(Node node) {
		page.getChildren().add(node);
	}

	private static Label heading(String words) {
		return label(words, "inspector-heading");
	}

	private static Label subheading(String words) {
		return label(words, "inspector-subheading");
	}

	private static Label note(String words) {
		return label(words, Styles.MUTED);
	}

	private static Label why(String words) {
		return label(words, "why");
	}

	private static Label label(String words, String style) {
		var label = new Label(words);
		label.setWrapText(true);
		label.setMinHeight(USE_PREF_SIZE);
		label.getStyleClass().add(style);
		return label;
	}

	private static Label tag(String words, String... classes) {
		var label = label(words, "tag");
		label.setMaxWidth(WIDEST_TAG);
		label.getStyleClass().addAll(classes);
		return label;
	}
}
