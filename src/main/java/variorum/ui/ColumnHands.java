package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import variorum.text.Span;

/// The reader's hands on a column: wheel and keys scroll, a click chooses, dragging selects words across paragraphs.
final class ColumnHands {
	private final ColumnPane pane;
	private final ColumnListener listener;
	private Optional<Integer> pressed = Optional.empty();

	ColumnHands(ColumnPane pane, ColumnListener listener) {
		this.pane = pane;
		this.listener = listener;
	}

	void listen() {
		pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
		pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
		pane.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed = e.getButton() == MouseButton.PRIMARY
				? pane.offsetAt(e.getX(), e.getY()) : Optional.empty());
		pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
		pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
		pane.addEventHandler(MouseEvent.MOUSE_MOVED, e -> listener.hovered(pane.offsetAt(e.getX(), e.getY())));
		pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> listener.hovered(Optional.empty()));
		pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
	}

	private void wheel(ScrollEvent e) {
		// Alt turns the wheel sideways on some platforms.
		double dy = e.getDeltaY() == 0 && e.isAltDown() ? e.getDeltaX() : e.getDeltaY();
		if (!e.isShortcutDown() && dy != 0) {
			pane.byHand(pane.scrollY() - dy, e.isAltDown());
			e.consume();
		}
	}

	private void click(MouseEvent e) {
		pane.requestFocus();
		if (e.isStillSincePress() && e.getButton() == MouseButton.PRIMARY) {
			choose(Optional.empty());
			pane.offsetAt(e.getX(), e.getY()).ifPresent(listener::clicked);
		}
	}

	// Beyond the upper or the lower edge the text comes along.
	private void drag(MouseEvent e) {
		if (pressed.isEmpty() || !listener.copies() || e.isStillSincePress()) {
			return;
		}
		double beyond = Math.min(0, e.getY()) + Math.max(0, e.getY() - pane.getHeight());
		if (beyond != 0) {
			pane.byHand(pane.scrollY() + beyond, false);
		}
		pane.nearest(e.getX(), e.getY()).ifPresent(to -> choose(Optional.of(between(pressed.get(), to))));
	}

	/// From the letter at one offset to the letter at the other, whichever comes first, both whole.
	private Span between(int from, int to) {
		String text = pane.column().article().text();
		int start = Math.min(from, to);
		int last = Math.max(from, to);
		return new Span(start, text.offsetByCodePoints(last, 1));
	}

	private void choose(Optional<Span> words) {
		if (!pane.chosen().equals(words)) {
			pane.choose(words);
		}
		listener.chose(words);
	}

	private void offer(ContextMenuEvent e) {
		if (!listener.copies()) {
			return;
		}
		var copy = new MenuItem(Phrases.of("copy"));
		copy.setOnAction(a -> listener.copied(false));
		var cite = new MenuItem(Phrases.of("copy-with-citation"));
		cite.setOnAction(a -> listener.copied(true));
		var menu = new ContextMenu(copy, cite);
		var more = pane.nearest(e.getX(), e.getY()).map(listener::offers).orElse(List.of());
		if (!more.isEmpty()) {
			menu.getItems().add(new SeparatorMenuItem());
			menu.getItems().addAll(more);
		}
		menu.setAutoHide(true);
		menu.show(pane, e.getScreenX(), e.getScreenY());
		e.consume();
	}

	private void key(KeyEvent e) {
		if (e.isShortcutDown() || e.isAltDown()) {
			return;
		}
		double page = pane.getHeight() * 0.85;
		Optional<Double> to = switch (e.getCode()) {
			case DOWN -> Optional.of(pane.scrollY() + 48);
			case UP -> Optional.of(pane.scrollY() - 48);
			case PAGE_DOWN, SPACE -> Optional.of(pane.scrollY() + (e.isShiftDown() ? -page : page));
			case PAGE_UP -> Optional.of(pane.scrollY() - page);
			case HOME -> Optional.of(0.0);
			case END -> Optional.of(pane.contentHeight());
			default -> Optional.empty();
		};
		to.ifPresent(y -> {
			pane.byHand(y, false);
			e.consume();
		});
	}
}
