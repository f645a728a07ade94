package variorum.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.collation.FactAnchor;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.view.FactKind;
import variorum.view.Kinds;

/// The card that corrects a fact: how far the versions agree on it, and for each value what it should be and whom the version
/// credits with it.
final class FactCard {
	private static final double WIDTH = 540;
	private static final double MOST = 420;
	private final Corrected c;
	private final Fact fact;
	private final Form form = new Form();
	private final ChoiceBox<Fact.Status> status = new ChoiceBox<>();
	private final Map<FactAnchor, TextField> values = new LinkedHashMap<>();
	private final Map<FactAnchor, TextField> sources = new LinkedHashMap<>();

	private FactCard(Corrected c, Fact fact, Predicate<Mention> first) {
		this.c = c;
		this.fact = fact;
		status.getItems().setAll(Fact.Status.values());
		status.setConverter(new Words());
		status.setValue(fact.status());
		form.row(Phrases.of("versions"), status);
		Map<String, Mention> told = new LinkedHashMap<>();
		fact.mentions().stream().sorted(Comparator.comparing(m -> !first.test(m)))
				.forEach(m -> told.putIfAbsent(m.version() + m.value().normal(), m));
		told.values().forEach(this::mention);
	}

	/// The card of fact `index`, beginning with those of its mentions that are `first`; `done` hears of the edits, one step
	/// together.
	static Cards.Card of(Corrected c, int index, Predicate<Mention> first, Consumer<List<Edit>> done) {
		var card = new FactCard(c, c.collation().facts().get(index), first);
		var scroll = new ScrollPane(card.form.page(WIDTH));
		scroll.getStyleClass().add("card-scroll");
		scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
		scroll.setFitToWidth(true);
		scroll.setMaxHeight(MOST);
		var page = new VBox(scroll);
		return new Cards.Card(Kinds.words(FactKind.of(card.fact.type())) + ": " + StepWords.shortened(card.fact.value()), page,
				Optional.of(card.values.values().iterator().next()), List.of(Cards.Answer.of(Phrases.of("correct-it-so"),
				() -> done.accept(card.edits()))), Phrases.of("cancel"));
	}

	private void mention(Mention m) {
		var anchor = c.anchor(fact, m);
		var article = c.collation().articles().get(m.version());
		form.line(article.id() + "  “" + StepWords.shortened(article.at(m.span())) + "”", "card-quote");
		values.put(anchor, form.field(Phrases.of("value"), m.value().normal(), m.value().normal()));
		sources.put(anchor, form.field(Phrases.of("credited-to"), Phrases.of("nobody-is-named"), c.sources().getOrDefault(m, "")));
	}

	private List<Edit> edits() {
		var edits = new ArrayList<Edit>();
		values.forEach((anchor, field) -> Form.value(field).filter(v -> !v.equals(anchor.value()))
				.ifPresent(v -> edits.add(new Edit.Correct(new Correction.FactValue(anchor, v)))));
		sources.forEach((anchor, field) -> Form.value(field)
				.filter(s -> !c.corrections().contains(new Correction.FactSource(anchor, s, Optional.empty())))
				.ifPresent(s -> edits.add(new Edit.Correct(new Correction.FactSource(anchor, s, Optional.empty())))));
		if (status.getValue() != fact.status()) {
			edits.add(new Edit.Correct(new Correction.FactStatus(c.anchor(fact, fact.mentions().getFirst()), status.getValue())));
		}
		return edits;
	}

	private static final class Words extends StringConverter<Fact.Status> {
		@Override
		public String toString(Fact.Status s) {
			return s == null ? "" : Styles.words(s);
		}

		@Override
		public Fact.Status fromString(String words) {
			return List.of(Fact.Status.values()).stream().filter(s -> Styles.words(s).equals(words)).findFirst().orElseThrow();
		}
	}
}
