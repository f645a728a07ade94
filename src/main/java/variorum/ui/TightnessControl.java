package variorum.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.collation.Collator;

/// How sure a rephrased passage must be before it is joined: looser finds more, tighter errs less.
final class TightnessControl extends VBox {
	/// The expected precision at either end, 0 to 1, and a step between them.
	static final double LOOSEST = 0.65;
	static final double TIGHTEST = 0.95;
	private static final double STEP = 0.05;

	private final Opening opening;
	private final Slider slider = new Slider(LOOSEST, TIGHTEST, Collator.TIGHTNESS);
	private final Tooltip tooltip = new Tooltip();
	private double asked = Collator.TIGHTNESS;

	TightnessControl(Session session, Opening opening) {
		this.opening = opening;
		getStyleClass().add("tightness");
		slider.setId("tightness");
		slider.setBlockIncrement(STEP);
		slider.setMajorTickUnit(STEP);
		slider.setMinorTickCount(0);
		slider.setSnapToTicks(true);
		slider.setMinWidth(40);
		HBox.setHgrow(slider, Priority.ALWAYS);
		slider.setTooltip(tooltip);
		slider.valueProperty().subscribe(v -> change());
		slider.valueChangingProperty().subscribe(v -> change());
		var line = new HBox(6, word(Phrases.of("looser")), slider, word(Phrases.of("tighter")));
		line.setAlignment(Pos.CENTER_LEFT);
		getChildren().addAll(Toolbar.title(Phrases.of("joining-rephrased-passages")), line);
		// A story that was saved is joined as it was.
		opening.tightness.subscribe(t -> {
			asked = t.doubleValue();
			slider.setValue(asked);
		});
		session.openedProperty().subscribe(o -> setDisable(o.isEmpty()));
	}

	private static Label word(String word) {
		var label = new Label(word);
		label.getStyleClass().addAll(Styles.MUTED, "version-more");
		label.setMinWidth(USE_PREF_SIZE);
		return label;
	}

	// While the knob is dragged only the words change; the work begins when it is let go.
	private void change() {
		double now = Math.round(slider.getValue() / STEP) * STEP;
		String words = Phrases.of("about") + Math.round(now * 100) + Phrases.of("in-100-rephrased-passages-can");
		tooltip.setText(Phrases.of("looser-finds-more-tighter-errs") + words);
		slider.setAccessibleText(Phrases.of("looser-to-tighter") + words);
		if (!slider.isValueChanging() && Math.abs(now - asked) > STEP / 2) {
			asked = now;
			opening.tighten(now);
		}
	}
}
