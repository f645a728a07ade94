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

/// The margin of a text: beside each sentence the letters of the other sources that tell it, each in its own place, so that
/// one reads downwards what a source tells; of many sources their number. The bar beside them is the darker the more tell
/// it. Only what is in view has shapes.
final class HeatMargin extends Region {
	/// Of more sources than this only the number is told.
	private static final int MOST_LETTERS = 6;
	private static final double EDGE = 12;
	private static final double PITCH = 17;
	private static final double BADGE = 15;
	private static final double BAR = 6;
	private static final double LOWEST = 5;

	/// A sentence in view: from where to where its lines reach, pixels from the margin's top.
	record Seen(Density.Sentence sentence, double top, double bottom) { }

	private final ColumnPane pane;
	private final Consumer<Density.Sentence> chosen;
	private final Consumer<String> hint;
	private final Tooltip tip = new Tooltip();
	private Optional<Density> density = Optional.empty();
	private List<Version> versions = List.of();
	private List<Version> others = List.of();
	private List<Seen> seen = List.of();
	private Optional<Density.Sentence> choice = Optional.empty();

	HeatMargin(ColumnPane pane, Consumer<Density.Sentence> chosen, Consumer<String> hint) {
		this.pane = pane;
		this.chosen = chosen;
		this.hint = hint;
		getStyleClass().add("heat-margin");
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.LIST_VIEW);
		setAccessibleText(Phrases.of("heat-spoken"));
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
		int own = all.get(now.version()).copyOf().orElse(now.version());
		others = all.stream().filter(v -> v.copyOf().isEmpty() && v.index() != own).toList();
		requestLayout();
	}

	/// How wide the margin has to be.
	double breadth() {
		return EDGE + PITCH * Math.min(Math.max(1, others.size()), MOST_LETTERS) + 4 + BAR + 4;
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

	private void draw(Seen s, int all, List<Node> nodes) {
		double part = all == 0 ? 0 : (double) s.sentence().by().size() / all;
		double top = s.top() + 1;
		double height = Math.max(2, s.bottom() - s.top() - 2);
		double bar = breadth() - BAR - 4;
		nodes.add(box(bar, top, BAR, height, "heat-rest"));
		if (part > 0) {
			var heat = box(bar, top, BAR, height, "heat");
			heat.setOpacity(0.25 + 0.75 * part);
			nodes.add(heat);
		}
		double middle = top + Math.min(height / 2, 12);
		if (height >= BADGE - 2 && others.size() <= MOST_LETTERS) {
			for (int i = 0; i < others.size(); i++) {
				teller(others.get(i), s.sentence().by().contains(others.get(i).index()), EDGE + PITCH * i, middle, nodes);
			}
		} else if (height >= BADGE - 2) {
			nodes.add(words(Phrases.of("so-many-of", s.sentence().by().size(), others.size()), EDGE, middle, "heat-number"));
		}
		if (choice.filter(c -> c.span().equals(s.sentence().span())).isPresent()) {
			nodes.add(box(bar - 2, top, BAR + 4, height, "heat-chosen"));
		}
	}

	// The letter in a box where the version tells the sentence, a dot where it does not.
	private static void teller(Version v, boolean tells, double x, double middle, List<Node> nodes) {
		if (tells) {
			var badge = box(x, middle - BADGE / 2, BADGE, BADGE, "heat-badge");
			badge.getStyleClass().add(Styles.version(v.index()));
			badge.setArcWidth(7);
			badge.setArcHeight(7);
			nodes.add(badge);
			var letter = words(v.letter(), x, middle, "heat-letter");
			letter.setX(x + (BADGE - letter.getLayoutBounds().getWidth()) / 2);
			nodes.add(letter);
		} else {
			nodes.add(box(x + BADGE / 2 - 1.5, middle - 1.5, 3, 3, "heat-rest"));
		}
	}

	private static Text words(String words, double x, double middle, String style) {
		var text = new Text(x, middle, words);
		text.setFont(Font.font(style.equals("heat-letter") ? Typography.SANS_STRONG : Typography.SANS, 10.5));
		text.setTextOrigin(VPos.CENTER);
		text.setManaged(false);
		text.getStyleClass().setAll(style);
		return text;
	}

	private static Rectangle box(double x, double y, double width, double height, String style) {
		var box = new Rectangle(x, y, width, height);
		box.setManaged(false);
		box.getStyleClass().setAll(style);
		return box;
	}
}
