package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import variorum.align.Passage;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.text.Span;
import variorum.view.FactKind;
import variorum.view.Said;
import variorum.view.Selection;
import variorum.view.Wording;

/// A passage explained: its readings under each other with the words that differ, the facts told in it, why it was joined,
/// and where in its file each reading stands.
final class PassageExplained {
	private final Session session;
	private final Session.Opened o;
	private final Explanation panel;

	PassageExplained(Session session, Session.Opened o, Explanation panel) {
		this.session = session;
		this.o = o;
		this.panel = panel;
	}

	/// `mine` adds what the reader herself said of the passage.
	void fill(int index, Runnable mine) {
		Passage p = o.collation().alignment().passages().get(index);
		long versions = p.readings().stream().map(Passage.Reading::version).distinct().count();
		var tags = Explanation.tags(Explanation.tag(Phrases.of("passage-of", o.titles().number(index), o.counts().passages())),
				Explanation.tag(Styles.words(p.degree()), Styles.of(p.degree()) + "-tag"),
				Explanation.tag(versions == o.versions().size() ? Phrases.of("in-every-version")
						: Phrases.of("in-of-versions", versions, o.versions().size())));
		if (p.moved()) {
			tags.getChildren().add(Explanation.tag(Said.of("moved"), "moved-tag"));
		}
		panel.add(tags);
		panel.heading(o.titles().of(index));
		panel.add(why(p));
		mine.run();
		var wordings = Wording.of(o.collation(), index, originals());
		panel.many(wordings, this::reading);
		if (wordings.stream().flatMap(w -> w.words().stream()).anyMatch(w -> w.kind() != Wording.Kind.SAME)) {
			panel.add(Explanation.small(Phrases.of("lines-in-readings")));
		}
		facts(p);
	}

	/// Why its readings were joined.
	static Node why(Passage p) {
		return Explanation.label(Phrases.of("joined-by", p.why()), "why");
	}

	// A copy would make every word of its original one that another version has.
	private List<Integer> originals() {
		return o.versions().stream().filter(v -> v.copyOf().isEmpty()).map(v -> v.index()).toList();
	}

	/// The badges of a version and of those that repeat its text.
	private VBox badges(int version) {
		var badges = new VBox(3, Badge.of(o.versions().get(version).letter(), version));
		o.versions().stream().filter(v -> v.copyOf().filter(c -> c == version).isPresent())
				.forEach(v -> badges.getChildren().add(Badge.of(v.letter(), v.index(), "copy")));
		return badges;
	}

	private Node reading(Wording w) {
		var flow = new WordsFlow(o.collation().articles().get(w.version()).text(), w, factsIn(w.version(), w.reading()),
				session.type.get());
		var row = Explanation.row("inspector-row", badges(w.version()), flow, Inspector.place(o, w.version(), w.reading()));
		row.setOnMouseClicked(e -> {
			if (!session.shown.get().contains(w.version())) {
				session.toggle(w.version());
			}
		});
		return row;
	}

	private List<Span> factsIn(int version, Span reading) {
		return o.collation().facts().stream().filter(f -> f.status() != Fact.Status.SINGLE).flatMap(f -> f.mentions().stream())
				.filter(m -> m.version() == version && m.span().overlaps(reading)).map(Mention::span).toList();
	}

	/// The facts told in a passage; those told differently with who tells what.
	void facts(Passage p) {
		var here = IntStream.range(0, o.collation().facts().size()).filter(i -> isTold(o.collation().facts().get(i), p)).boxed().toList();
		if (here.isEmpty()) {
			return;
		}
		var chips = Explanation.tags();
		var differing = new ArrayList<Fact>();
		for (int i : here) {
			Fact f = o.collation().facts().get(i);
			boolean differs = f.status() == Fact.Status.DIFFERING;
			var chip = Explanation.tag((differs ? "≠ " : "") + f.value().replace(" | ", " / "),
					differs ? "differing-tag" : Styles.of(FactKind.of(f.type())) + "-tag", "clickable");
			chip.setOnMouseClicked(e -> session.selection.set(new Selection.OfFact(i)));
			chips.getChildren().add(chip);
			if (differs) {
				differing.add(f);
			}
		}
		panel.subheading(Phrases.of("facts-here"));
		panel.add(chips);
		panel.many(differing, f -> FactExplained.tellers(o, f));
	}

	private static boolean isTold(Fact f, Passage p) {
		return f.status() != Fact.Status.SINGLE && f.mentions().stream().anyMatch(m -> p.readings().stream()
				.anyMatch(r -> r.version() == m.version() && r.span().overlaps(m.span())));
	}
}
