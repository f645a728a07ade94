package variorum.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import variorum.view.Find;

/// Finds in all versions: what is looked for, how often and in how many versions it stands, and a switch that takes it for a
/// regular expression, which is written between slashes.
final class SearchField extends HBox {
	private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
	private static final PseudoClass UNFINISHED = PseudoClass.getPseudoClass("unfinished");
	private final Session session;
	private final Work work;
	private final TextField field = new TextField();
	private final Label count = new Label();
	private final ToggleButton expression = new ToggleButton(".*");
	private int asking;

	/// `next` goes to the next hit.
	SearchField(Session session, Work work, Runnable next) {
		this.session = session;
		this.work = work;
		getStyleClass().add("search");
		setAlignment(Pos.CENTER_LEFT);
		setMinWidth(150);
		field.setPromptText(Phrases.of("find-in-all-versions-keys"));
		field.setPrefColumnCount(15);
		field.setAccessibleText(Phrases.of("find-in-all-versions-2"));
		field.textProperty().bindBidirectional(session.search);
		field.setOnAction(e -> next.run());
		field.focusedProperty().subscribe(on -> pseudoClassStateChanged(HELD, on));
		HBox.setHgrow(field, Priority.ALWAYS);
		count.getStyleClass().addAll(Styles.MUTED, "search-count");
		count.setMinWidth(USE_PREF_SIZE);
		expression.getStyleClass().setAll("search-switch");
		expression.setMinWidth(USE_PREF_SIZE);
		expression.setAccessibleText(Phrases.of("regular-expression"));
		Tip.on(expression, Phrases.of("regular-expression-how"));
		expression.setOnAction(e -> session.search.set(Find.as(session.search.get(), expression.isSelected())));
		getChildren().addAll(field, count, expression);
		session.search.subscribe(now -> tell());
		session.openedProperty().subscribe(now -> tell());
	}

	TextField field() {
		return field;
	}

	// Counted off the FX thread: letters are typed faster than many long texts are read.
	private void tell() {
		String query = session.search.get();
		expression.setSelected(Find.isExpression(query));
		pseudoClassStateChanged(UNFINISHED, Find.isUnfinished(query));
		int number = ++asking;
		if (query.isBlank() || session.opened().isEmpty()) {
			say("");
			return;
		}
		var articles = session.opened().get().collation().articles();
		work.behind(() -> articles.stream().mapToInt(a -> Find.in(a.text(), query).size()).toArray(), hits -> {
			if (number == asking) {
				int all = java.util.Arrays.stream(hits).sum();
				int versions = (int) java.util.Arrays.stream(hits).filter(h -> h > 0).count();
				say(Find.isUnfinished(query) ? Phrases.of("not-finished") : all == 0 ? Phrases.of("none-found")
						: Phrases.of("found-in", all, Phrases.count(versions, "one-version", "many-versions")));
			}
		});
	}

	private void say(String words) {
		count.setText(words);
		count.setManaged(!words.isEmpty());
		count.setVisible(!words.isEmpty());
		field.setAccessibleHelp(Optional.of(words).filter(w -> !w.isEmpty()).orElse(Phrases.of("find-in-all-versions-2")));
	}
}
