package variorum.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import variorum.collation.Corrected;
import variorum.collation.Edit;
import variorum.collation.Outcome;

/// The card with all corrections and what the program had judged; those whose places are not there stand first, with what
/// they wait for. Any of them can be taken back.
final class CorrectionsCard {
	private static final double WIDTH = 560;

	private CorrectionsCard() { }

	static Cards.Card of(Corrected c, Consumer<Edit> done) {
		var outcomes = c.outcomes().stream().sorted(Comparator.comparing((Outcome o) -> o instanceof Outcome.Holds)).toList();
		var list = NotesCard.list(outcomes, Phrases.of("corrections"), CorrectionsCard::row);
		var page = new VBox(10, list);
		page.setPrefWidth(WIDTH);
		var answers = outcomes.isEmpty() ? List.<Cards.Answer>of() : List.of(new Cards.Answer(Phrases.of("take-it-back"), () -> {
			var chosen = list.getSelectionModel().getSelectedItem();
			if (chosen != null) {
				done.accept(new Edit.Withdraw(chosen.correction()));
			}
			return chosen != null;
		}));
		return new Cards.Card(outcomes.isEmpty() ? Phrases.of("nothing-was-corrected-yet") : Phrases.of("corrections"), page,
				Optional.of(list), answers, Phrases.of("close"));
	}

	private static Node row(Outcome o) {
		var what = Explanation.label(StepWords.of(o.correction()));
		var more = switch (o) {
			case Outcome.Holds(var correction, var before) -> new Label(Phrases.of("the-program-judged") + StepWords.shortened(before));
			case Outcome.Waits(var correction, var why) -> new Label(Phrases.of("kept-but-it-waits") + why);
		};
		more.getStyleClass().addAll("place", o instanceof Outcome.Waits ? "fault" : Styles.MUTED);
		return new VBox(2, what, more);
	}
}
