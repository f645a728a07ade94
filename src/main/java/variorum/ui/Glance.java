package variorum.ui;

import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.align.Degree;
import variorum.facts.Fact;
import variorum.view.FactKind;
import variorum.view.FactTable;
import variorum.view.Kinds;
import variorum.view.LeftOut;
import variorum.view.Said;
import variorum.view.Selection;

/// The story at a glance, while nothing is chosen: how to read the page, what each version leaves out, and what they tell
/// differently.
final class Glance {
	/// More differences than this are left to the table of facts.
	private static final int MOST = 5;
	/// So many versions are told with what they leave out, each with so many passages by name.
	private static final int MOST_VERSIONS = 8;
	private static final int NAMED = 1;
	/// More versions that repeat another than this are counted, not named.
	private static final int NAMED_COPIES = 4;
	private final Session session;
	private final Session.Opened o;
	private final Explanation panel;
	private final IntConsumer listLeftOut;

	/// `listLeftOut` lists what a version leaves out.
	Glance(Session session, Session.Opened o, Explanation panel, IntConsumer listLeftOut) {
		this.listLeftOut = listLeftOut;
		this.session = session;
		this.o = o;
		this.panel = panel;
	}

	/// `mine` adds what the reader herself said of the story.
	void fill(Runnable mine) {
		panel.heading(Phrases.of("at-a-glance"));
		panel.note(versions() + " " + passages());
		legend();
		mine.run();
		leftOut();
		differences();
		panel.subheading(Phrases.of("how-to-go-on"));
		panel.note(Phrases.of("bands-between-columns-join-what"));
		panel.note(Phrases.of("click-a-passage-to-bring"));
		problems();
	}

	private String versions() {
		var copies = o.versions().stream().filter(v -> v.copyOf().isPresent()).toList();
		if (copies.isEmpty()) {
			return o.versions().size() + Phrases.of("versions-2");
		}
		if (copies.size() > NAMED_COPIES) {
			return o.versions().size() + Phrases.of("versions-3") + Phrases.of("many-repeat", copies.size());
		}
		return o.versions().size() + Phrases.of("versions-3") + copies.stream().map(v -> v.letter() + Phrases.of("repeats")
				+ o.versions().get(v.copyOf().orElseThrow()).letter()).collect(Collectors.joining(", ")) + ".";
	}

	private String passages() {
		var c = o.counts();
		if (!o.collation().isCompared()) {
			return Phrases.of("passages-come-in-a-moment");
		}
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
		String about = FactTable.passage(o.collation(), index).map(p -> " · " + o.titles().of(p)).orElse("");
		row.getChildren().addFirst(Explanation.small(Kinds.words(FactKind.of(fact.type())) + about));
		row.getStyleClass().add("clickable");
		row.setOnMouseClicked(e -> session.selection.set(new Selection.OfFact(index)));
		return row;
	}

	// How a newcomer sees that a paper says nothing of what the others tell.
	private void leftOut() {
		var left = o.leftOut().stream().filter(l -> !l.passages().isEmpty()).toList();
		if (left.isEmpty()) {
			return;
		}
		panel.subheading("∅ " + Said.of("left-out"));
		panel.add(new VBox(left.stream().limit(MOST_VERSIONS).map(this::leaves).toArray(Node[]::new)));
	}

	private Node leaves(LeftOut l) {
		var v = o.versions().get(l.version());
		String named = l.passages().stream().limit(NAMED).map(p -> "“" + o.titles().of(p) + "”").collect(Collectors.joining(", "));
		String words = Phrases.of(l.passages().size() > NAMED ? "leaves-out-among" : "leaves-out", l.passages().size(),
				o.counts().passages(), named);
		var row = new Button(words, Badge.of(v.letter(), v.index(), "tiny"));
		row.getStyleClass().setAll("row-button");
		row.setWrapText(true);
		row.setMinSize(0, Region.USE_PREF_SIZE);
		row.setMaxWidth(Double.MAX_VALUE);
		row.setAccessibleText(v.letter() + ", " + v.label() + ": " + words);
		Tip.on(row, Phrases.of("lists-passages-not-told", v.label()));
		row.setOnAction(e -> listLeftOut.accept(l.version()));
		return row;
	}

	private void legend() {
		var degrees = Explanation.tags();
		for (Degree d : Degree.values()) {
			degrees.getChildren().add(sample(swatch("passage-sample", Styles.of(d)), Styles.words(d), switch (d) {
				case VERBATIM -> Phrases.of("told-elsewhere-in-the-same");
				case EDITED -> Phrases.of("in-nearly-the-same-words");
				case REPHRASED -> Phrases.of("in-other-words");
			}));
		}
		degrees.getChildren().addAll(
				sample(swatch("fact-sample"), Phrases.of("shared-fact"), Phrases.of("a-fact-that-several-tell")),
				sample(swatch("fact-sample", "differing-sample"), Phrases.of("told-differently"), Phrases.of("a-fact-that-is-told")));
		degrees.setHgap(14);
		panel.add(degrees);
	}

	private static Node swatch(String... styles) {
		var swatch = new Label("Aa");
		swatch.getStyleClass().add("sample");
		swatch.getStyleClass().addAll(styles);
		swatch.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		return swatch;
	}

	private static Node sample(Node swatch, String name, String words) {
		var label = new Label(name);
		label.getStyleClass().add(Styles.MUTED);
		Tip.on(label, words);
		var row = new HBox(7, swatch, label);
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
