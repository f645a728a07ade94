package variorum.ui;

import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.align.Degree;
import variorum.view.FactKind;
import variorum.view.Filter;
import variorum.view.Kinds;

/// What is marked, with how many there are: each row turns one kind on or off.
final class FilterList extends VBox {
	private final Session session;

	FilterList(Session session) {
		this.session = session;
		getStyleClass().add("filters");
		session.openedProperty().subscribe(now -> fill());
		session.filter.subscribe(now -> fill());
		session.collecting.subscribe(now -> fill());
	}

	private void fill() {
		getChildren().clear();
		session.opened().ifPresent(o -> {
			var counts = o.counts();
			getChildren().add(title(Phrases.of("wording")));
			for (Degree d : Degree.values()) {
				add(name(d), counts.of(d), session.filter.get().shows(d), f -> f.with(d, !f.shows(d)), Styles.of(d));
			}
			getChildren().add(title(Phrases.of("shared-facts")));
			if (session.collecting.get()) {
				var coming = new Label(Phrases.of("collecting-facts"));
				coming.getStyleClass().addAll(Styles.MUTED, "filter-coming");
				getChildren().add(coming);
				return;
			}
			for (FactKind k : FactKind.values()) {
				if (counts.of(k) > 0) {
					add(Kinds.words(k), counts.of(k), session.filter.get().kinds().contains(k),
							f -> f.with(k, !f.kinds().contains(k)), Styles.of(k));
				}
			}
			add(Phrases.of("told-differently-3"), counts.differing(), session.filter.get().differing(),
					f -> f.withDiffering(!f.differing()), "differing-dot");
			add(Phrases.of("only-in-one-version"), counts.single(), session.filter.get().single(),
					f -> f.withSingle(!f.single()), "single-dot");
		});
	}

	private static String name(Degree d) {
		String words = Styles.words(d);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static Node title(String words) {
		var label = new Label(words.toUpperCase(java.util.Locale.ENGLISH));
		label.getStyleClass().add("side-title");
		return label;
	}

	private void add(String name, int count, boolean on, UnaryOperator<Filter> change, String style) {
		var dot = new Label("differing-dot".equals(style) ? "≠" : "");
		dot.getStyleClass().addAll(Styles.DOT, style);
		var space = new Region();
		HBox.setHgrow(space, Priority.ALWAYS);
		var words = new Label(name);
		words.getStyleClass().add("filter-name");
		var number = new Label(String.valueOf(count));
		number.getStyleClass().add("filter-count");
		var row = new HBox(8, dot, words, space, number);
		row.setAlignment(Pos.CENTER_LEFT);
		var button = new ToggleButton();
		button.getStyleClass().setAll("filter", style + "-row");
		button.setGraphic(row);
		button.setSelected(on);
		button.setDisable(count == 0);
		button.setMaxWidth(Double.MAX_VALUE);
		row.prefWidthProperty().bind(button.widthProperty().subtract(14));
		button.setAccessibleText(name + ", " + count + (on ? Phrases.of("marked") : Phrases.of("not-marked")));
		button.setOnAction(e -> session.filter.set(change.apply(session.filter.get())));
		getChildren().add(button);
	}
}
