package variorum.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import variorum.view.Drawing;

/// A drawing on the screen. What a shape means is said under the pointer; a click chooses. With the keyboard the arrows go
/// from one thing that can be chosen to the next and Enter chooses it.
final class DrawingPane extends Region {
	private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
	private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
	/// Lines are as wide as this to the pointer.
	private static final double REACH = 9;

	private final Consumer<Drawing.Target> chosen;
	private final Consumer<String> hint;
	private final Tooltip tip = new Tooltip();
	private final Map<Node, Drawing.Meaning> meanings = new LinkedHashMap<>();
	private final List<Drawing.Meaning> targets = new ArrayList<>();
	private Optional<Drawing> drawing = Optional.empty();
	private Optional<Drawing.Target> target = Optional.empty();
	private int cursor = -1;

	/// `chosen` hears what is chosen, `hint` what is under the pointer or the keyboard, blank for nothing.
	DrawingPane(Consumer<Drawing.Target> chosen, Consumer<String> hint) {
		this.chosen = chosen;
		this.hint = hint;
		getStyleClass().add("drawing");
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.IMAGE_VIEW);
		tip.setShowDelay(Duration.millis(250));
		tip.setMaxWidth(420);
		addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(meaning(e)));
		addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(Optional.empty()));
		addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
			requestFocus();
			meaning(e).flatMap(Drawing.Meaning::target).ifPresent(chosen);
		});
		addEventHandler(KeyEvent.KEY_PRESSED, this::key);
	}

	/// Shows a drawing in place of the one before.
	void show(Drawing now) {
		if (drawing.filter(now::equals).isPresent()) {
			return;
		}
		var before = current();
		drawing = Optional.of(now);
		meanings.clear();
		targets.clear();
		setMinSize(now.width(), now.height());
		setPrefSize(now.width(), now.height());
		setMaxSize(now.width(), now.height());
		var nodes = new ArrayList<Node>();
		now.shapes().forEach(s -> nodes.add(added(s)));
		// Words never hide from the pointer what they lie on, and lines are easy to hit.
		now.shapes().stream().filter(Drawing.Curve.class::isInstance).map(Drawing.Curve.class::cast)
				.filter(k -> !k.meaning().words().isBlank()).forEach(k -> nodes.add(0, reach(k)));
		getChildren().setAll(nodes);
		cursor = before.map(t -> targets.stream().map(Drawing.Meaning::target).toList().indexOf(Optional.of(t))).orElse(-1);
		describe();
		mark();
	}

	/// What the keyboard stands on.
	private Optional<Drawing.Target> current() {
		return cursor < 0 ? Optional.empty() : targets.get(cursor).target();
	}

	/// Says the drawing's title and what the keyboard stands on.
	private void describe() {
		String title = drawing.map(Drawing::title).orElse("");
		setAccessibleText(cursor < 0 ? title : title + ": " + targets.get(cursor).words());
	}

	/// What is drawn.
	Optional<Drawing> drawing() {
		return drawing;
	}

	/// Marks what is chosen.
	void select(Optional<Drawing.Target> now) {
		target = now;
		mark();
	}

	/// The nodes that stand for a target, those that are seen.
	List<Node> nodesOf(Drawing.Target wanted) {
		return meanings.entrySet().stream().filter(e -> e.getValue().target().filter(wanted::equals).isPresent())
				.map(Map.Entry::getKey).filter(n -> n.getOpacity() > 0).toList();
	}

	private Node added(Drawing.Shape shape) {
		Node node = node(shape);
		node.setManaged(false);
		if (!shape.meaning().words().isBlank()) {
			meanings.put(node, shape.meaning());
			if (shape.meaning().target().isPresent() && targets.stream().noneMatch(m -> m.target().equals(shape.meaning().target()))) {
				targets.add(shape.meaning());
			}
		}
		return node;
	}

	private static Node node(Drawing.Shape shape) {
		return switch (shape) {
			case Drawing.Box b -> styled(new Rectangle(b.x(), b.y(), Math.max(0, b.width()), b.height()), "fill", b.role());
			case Drawing.Curve k -> line(k);
			case Drawing.Head h -> styled(new Polygon(h.x(), h.y(), h.x() - h.size() / 2, h.y() - h.size(), h.x() + h.size() / 2,
					h.y() - h.size()), "fill", h.role());
			case Drawing.Words w -> words(w);
		};
	}

	private static <N extends Node> N styled(N node, String kind, Drawing.Role role) {
		node.getStyleClass().setAll("drawn", kind, kind + "-" + role.style());
		return node;
	}

	private static CubicCurve line(Drawing.Curve k) {
		var curve = new CubicCurve(k.x1(), k.y1(), k.cx1(), k.cy1(), k.cx2(), k.cy2(), k.x2(), k.y2());
		curve.setStrokeWidth(k.thickness());
		if (k.dashed()) {
			curve.getStrokeDashArray().setAll(6.0, 4.0);
		}
		return styled(curve, "line", k.role());
	}

	private Node reach(Drawing.Curve k) {
		var curve = new CubicCurve(k.x1(), k.y1(), k.cx1(), k.cy1(), k.cx2(), k.cy2(), k.x2(), k.y2());
		curve.getStyleClass().setAll("reach");
		curve.setStrokeWidth(Math.max(REACH, k.thickness()));
		curve.setOpacity(0);
		curve.setManaged(false);
		meanings.put(curve, k.meaning());
		return curve;
	}

	private static Text words(Drawing.Words w) {
		var text = new Text(w.text());
		text.setFont(Font.font(Typography.SANS, w.size()));
		text.setTextOrigin(VPos.BASELINE);
		double width = text.getLayoutBounds().getWidth();
		text.setX(switch (w.anchor()) {
			case START -> w.x();
			case MIDDLE -> w.x() - width / 2;
			case END -> w.x() - width;
		});
		text.setY(w.y());
		return styled(text, "fill", w.role());
	}

	private Optional<Drawing.Meaning> meaning(MouseEvent e) {
		return Optional.ofNullable(e.getPickResult().getIntersectedNode()).map(meanings::get);
	}

	private void hover(Optional<Drawing.Meaning> now) {
		String words = now.map(Drawing.Meaning::words).orElse("");
		hint.accept(words);
		if (words.isBlank()) {
			Tooltip.uninstall(this, tip);
			tip.hide();
		} else if (!words.equals(tip.getText()) || !tip.isShowing()) {
			tip.setWrapText(!Breaks.isNeeded(words));
			tip.setText(words);
			Tooltip.install(this, tip);
		}
		setCursor(now.flatMap(Drawing.Meaning::target).isPresent() ? javafx.scene.Cursor.HAND : javafx.scene.Cursor.DEFAULT);
	}

	private void key(KeyEvent e) {
		if (targets.isEmpty() || e.isAltDown() || e.isShortcutDown()) {
			return;
		}
		switch (e.getCode()) {
			case RIGHT, DOWN -> step(1);
			case LEFT, UP -> step(-1);
			case ENTER, SPACE -> {
				if (cursor >= 0) {
					targets.get(cursor).target().ifPresent(chosen);
				}
			}
			default -> {
				return;
			}
		}
		e.consume();
	}

	private void step(int by) {
		cursor = cursor < 0 ? (by > 0 ? 0 : targets.size() - 1) : Math.floorMod(cursor + by, targets.size());
		describe();
		hint.accept(targets.get(cursor).words());
		mark();
	}

	private void mark() {
		var current = current();
		meanings.forEach((node, meaning) -> {
			node.pseudoClassStateChanged(CHOSEN, target.isPresent() && meaning.target().equals(target));
			node.pseudoClassStateChanged(CURRENT, current.isPresent() && meaning.target().equals(current));
		});
	}
}
