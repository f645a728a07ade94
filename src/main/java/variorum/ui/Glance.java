package variorum.ui;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.align.Degree;
import variorum.facts.Fact;
import variorum.view.FactKind;
import variorum.view.FactTable;
import variorum.view.Selection;

/// The story at a glance, while nothing is chosen: what the versions tell differently, and how to read the page.
final class Glance {
	/// More differences than this are left to the table of facts.
	private static final int MOST = 5;
	private final Session session;
	private final Session.Opened o;
	private final Explanation panel;

	Glance(Session session, Session.Opened o, Explanation panel) {
		this.session = session;
		this.o = o;
		this.panel = panel;
	}

	/// `mine` adds what the reader herself said of the story.
	void fill(Runnable mine) {
		panel.heading(Phrases.of("at-a-glance"));
		panel.note(versions() + " " + passages());
		mine.run();
		differences();
		legend();
		problems();
	}

	private String versions() {
		var copies = o.versions().stream().filter(v -> v.copyOf().isPresent()).toList();
		if (copies.isEmpty()) {
			return o.versions().size() + Phrases.of("versions-2");
		}
		return o.versions().size() + Phrases.of("versions-3") + copies.stream().map(v -> v.letter() + Phrases.of("repeats")
				+ o.versions().get(v.copyOf().orElseThrow()).letter()).collect(Collectors.joining(", ")) + ".";
	}

	private String passages() {
		var c = o.counts();
		if (c.passages() == 0) {
			return Phrases.of("they-share-no-passage");
		}
		return Phrases.of("they-share") + c.passages() + (c.passages() == 1 ? Phrases.of("passage") : Phrases.of("passages"))
				+ (c.moved() > 0 ? ", " + c.moved() + Phrases.of("told-in-another-order") : "")
				+ (session.collecting.get() ? Phrases.of("facts-to-come") : Phrases.of("and") + c.facts()
				+ (c.facts() == 1 ? Phrases.of("fact") : Phrases.of("facts")));
	}

	// Who is credited says less than what is told.
	private void differences() {
		var facts = o.collation().facts();
		var differing = IntStream.range(0, facts.size()).filter(i -> facts.get(i).status() == Fact.Status.DIFFERING).boxed()
				.sorted(Comparator.comparing(i -> FactKind.of(facts.get(i).type()) == FactKind.SOURCES)).toList();
		if (differing.isEmpty()) {
			return;
		}
		panel.subheading(Phrases.of("told-differently-4"));
		differing.stream().limit(MOST).forEach(i -> panel.add(difference(i, facts.get(i))));
		if (differing.size() > MOST) {
			panel.note(differing.size() - MOST + Phrases.of("more-in-facts"));
		}
	}

	private Node difference(int index, Fact fact) {
		var row = FactExplained.tellers(o, fact);
		var about = IntStream.range(0, o.titles().passages().size()).filter(p -> FactTable.isTold(o.collation(), index, p)).boxed()
				.findFirst().map(p -> " · " + o.titles().of(p)).orElse("");
		row.getChildren().addFirst(Explanation.small(Kinds.words(FactKind.of(fact.type())) + about));
		row.getStyleClass().add("clickable");
		row.setOnMouseClicked(e -> session.selection.set(new Selection.OfFact(index)));
		return row;
	}

	private void legend() {
		panel.subheading(Phrases.of("how-to-read-the-page"));
		for (Degree d : Degree.values()) {
			panel.add(sample(swatch("passage-sample", Styles.of(d)), switch (d) {
				case VERBATIM -> Phrases.of("told-elsewhere-in-the-same");
				case EDITED -> Phrases.of("in-nearly-the-same-words");
				case REPHRASED -> Phrases.of("in-other-words");
			}));
		}
		panel.add(sample(swatch("fact-sample"), Phrases.of("a-fact-that-several-tell")));
		panel.add(sample(swatch("fact-sample", "differing-sample"), Phrases.of("a-fact-that-is-told")));
		panel.note(Phrases.of("bands-between-columns-join-what"));
		panel.note(Phrases.of("click-a-passage-to-bring"));
	}

	private static Node swatch(String... styles) {
		var swatch = new Label("Aa");
		swatch.getStyleClass().add("sample");
		swatch.getStyleClass().addAll(styles);
		swatch.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		return swatch;
	}

	private static Node sample(Node swatch, String words) {
		var row = new HBox(10, swatch, Explanation.label(words, Styles.MUTED));
		row.setAlignment(Pos.CENTER_LEFT);
		return row;
	}

	private void problems() {
		if (!o.collation().problems().isEmpty()) {
			panel.subheading(Phrases.of("while-reading-the-files"));
			o.collation().problems().forEach(p -> panel.note(p.file() + ": " + p.message()));
		}
	}
}
