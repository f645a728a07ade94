package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import variorum.view.Density;
import variorum.view.Version;

/// The margin of a text: beside each sentence a bar as long, and as dark, as the part of the other sources that tell it, and
/// their number. Only what is in view has shapes.
final class HeatMargin extends Region {
	static final double WIDTH = 62;
	private static final double NUMBER = 16;
	private static final double FULL = WIDTH - NUMBER - 8;
	private static final double LOWEST = 5;

	/// A sentence in view: from where to where its lines reach, pixels from the margin's top.
	record Seen(Density.Sentence sentence, double top, double bottom) { }

	private final ColumnPane pane;
	private final Consumer<Density.Sentence> chosen;
	private final Consumer<String> hint;
	private final Tooltip tip = new Tooltip();
	private Optional<Density> density = Optional.empty();
	private List<Version> versions = List.of();
	private List<Seen> seen = List.of();
	private Optional<Density.Sentence> choice = Optional.empty();

	HeatMargin(ColumnPane pane, Consumer<Density.Sentence> chosen, Consumer<String> hint) {
		this.pane = pane;
		this.chosen = chosen;
		this.hint = hint;
		getStyleClass().add("heat-margin");
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.LIST_VIEW);
		setAccessibleText("How many other sources tell each sentence");
		tip.setShowDelay(Duration.millis(200));
		var clip = new Rectangle();
		clip.widthProperty().bind(widthProperty());
		clip.heightProperty().bind(heightProperty());
		setClip(clip);
		addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(at(e.getY())));
		addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(Optional.empty()));
		addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
			requestFocus();
			at(e.getY()).ifPresent(chosen);
		});
		addEventHandler(KeyEvent.KEY_PRESSED, this::key);
	}

	void show(Density now, List<Version> all) {
		density = Optional.of(now);
		versions = all;
		requestLayout();
	}

	void choose(Optional<Density.Sentence> now) {
		choice = now;
		now.ifPresent(s -> setAccessibleText(words(s)));
		requestLayout();
	}

	/// The sentences in view.
	List<Seen> seen() {
		return seen;
	}

	private String words(Density.Sentence s) {
		return density.map(d -> d.words(s, versions)).orElse("");
	}

	private Optional<Density.Sentence> at(double y) {
		return seen.stream().filter(s -> y >= s.top() && y < s.bottom()).findFirst().map(Seen::sentence);
	}

	private void hover(Optional<Density.Sentence> now) {
		String words = now.map(this::words).orElse("");
		hint.accept(words);
		if (words.isBlank()) {
			Tooltip.uninstall(this, tip);
			tip.hide();
		} else {
			tip.setText(words);
			Tooltip.install(this, tip);
		}
	}

	private void key(KeyEvent e) {
		boolean arrow = e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP;
		if (density.isEmpty() || e.isAltDown() || e.isShortcutDown() || !arrow) {
			return;
		}
		var sentences = density.get().sentences();
		int by = e.getCode() == KeyCode.DOWN ? 1 : -1;
		int to = choice.map(c -> indexOf(sentences, c) + by).orElseGet(() -> seen.isEmpty() ? 0
				: indexOf(sentences, seen.getFirst().sentence()));
		if (to >= 0 && to < sentences.size()) {
			var next = sentences.get(to);
			chosen.accept(next);
			hint.accept(words(next));
			double y = pane.extent(next.span(), true)[0] - pane.scrollY();
			if (y < 0 || y > getHeight() - 60) {
				pane.reveal(next.span(), 0.3);
			}
		}
		e.consume();
	}

	private static int indexOf(List<Density.Sentence> sentences, Density.Sentence wanted) {
		int i = 0;
		while (i < sentences.size() && sentences.get(i).span().start() < wanted.span().start()) {
			i++;
		}
		return i;
	}

	@Override
	protected void layoutChildren() {
		if (density.isEmpty() || getHeight() <= 0) {
			return;
		}
		seen = find(density.get());
		var nodes = new ArrayList<Node>();
		seen.forEach(s -> draw(s, density.get().others(), nodes));
		getChildren().setAll(nodes);
		// Nodes born during layout would otherwise show one frame without their style.
		nodes.forEach(Node::applyCss);
	}

	private List<Seen> find(Density d) {
		int from = pane.offsetBelow(0);
		int to = pane.offsetBelow(getHeight());
		var found = new ArrayList<Seen>();
		double last = Double.NEGATIVE_INFINITY;
		for (var s : d.sentences()) {
			if (s.span().end() > from - 200 && s.span().start() <= to + 1) {
				double[] extent = pane.extent(s.span(), false);
				// Two sentences may meet in one line: it belongs to the first of them.
				double top = Math.max(last, extent[0] - pane.scrollY());
				double bottom = Math.max(top + LOWEST, extent[1] - pane.scrollY());
				found.add(new Seen(s, top, bottom));
				last = bottom;
			}
		}
		return found.stream().filter(s -> s.bottom() > 0 && s.top() < getHeight()).toList();
	}

	private void draw(Seen s, int others, List<Node> nodes) {
		double part = others == 0 ? 0 : (double) s.sentence().by().size() / others;
		double top = s.top() + 1;
		double height = Math.max(2, s.bottom() - s.top() - 2);
		nodes.add(box(NUMBER + 4, top, FULL, height, "heat-rest"));
		if (part > 0) {
			var bar = box(NUMBER + 4, top, FULL * part, height, "heat");
			bar.setOpacity(0.35 + 0.65 * part);
			nodes.add(bar);
		}
		if (height >= 11) {
			var number = new Text(2, top + Math.min(height / 2, 10), String.valueOf(s.sentence().by().size()));
			number.setFont(Font.font(Typography.SANS, 11));
			number.setTextOrigin(VPos.CENTER);
			number.getStyleClass().setAll("heat-number");
			nodes.add(number);
		}
		if (choice.filter(c -> c.span().equals(s.sentence().span())).isPresent()) {
			nodes.add(box(NUMBER + 3, top, FULL + 2, height, "heat-chosen"));
		}
	}

	private static Rectangle box(double x, double y, double width, double height, String style) {
		var box = new Rectangle(x, y, width, height);
		box.setManaged(false);
		box.getStyleClass().setAll(style);
		return box;
	}
}
