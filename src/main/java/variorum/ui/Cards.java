package variorum.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's dialogs: cards over what is read, which waits until the uppermost is put away. Escape puts it away; Enter
/// does what its first button says.
final class Cards extends StackPane {
	private final Region behind;
	private boolean pressed;
	private final Deque<Shown> shown = new ArrayDeque<>();

	/// A button of a card. `does` says whether the card is done with.
	record Answer(String words, BooleanSupplier does) {
		/// An answer after which the card goes.
		static Answer of(String words, Runnable does) {
			return new Answer(words, () -> {
				does.run();
				return true;
			});
		}
	}

	/// What a card shows: its `title`, its `content`, where the keyboard is at first, and its answers, the first the one that
	/// Enter gives. `away` is the words of the button that puts it away and does nothing; `gone` hears when it is away.
	record Card(String title, Node content, Optional<Node> first, List<Answer> answers, String away, Runnable gone) {
		Card {
			answers = List.copyOf(answers);
		}

		Card(String title, Node content, Optional<Node> first, List<Answer> answers, String away) {
			this(title, content, first, answers, away, () -> { });
		}

		/// The same with somebody who hears when it is away.
		Card closing(Runnable hears) {
			return new Card(title, content, first, answers, away, hears);
		}
	}

	private record Shown(Card card, Node node, Optional<Node> focusBefore) { }

	/// Cards over `behind`, which is not reached while one is open.
	Cards(Region behind) {
		this.behind = behind;
		getStyleClass().add("sheet-veil");
		setVisible(false);
		addEventHandler(KeyEvent.KEY_PRESSED, this::key);
		addEventFilter(KeyEvent.KEY_PRESSED, this::taken);
		addEventFilter(KeyEvent.KEY_TYPED, this::typed);
	}

	// A list would keep Escape to itself, and a text of several lines would write the Tab.
	private void taken(KeyEvent e) {
		pressed = true;
		if (e.getCode() == KeyCode.ESCAPE && e.getTarget() instanceof ListView<?>) {
			e.consume();
			away();
		} else if (e.getCode() == KeyCode.TAB && e.getTarget() instanceof TextArea text) {
			e.consume();
			text.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
		}
	}

	// The letter that opened a card is still to be typed: a key that was pressed before the card was there is not meant for it.
	private void typed(KeyEvent e) {
		if (!pressed) {
			e.consume();
		}
	}

	boolean isOpen() {
		return !shown.isEmpty();
	}

	/// The card that is uppermost.
	Optional<Card> top() {
		return Optional.ofNullable(shown.peek()).map(Shown::card);
	}

	void show(Card card) {
		var owner = Optional.ofNullable(getScene()).flatMap(s -> Optional.ofNullable(s.getFocusOwner()));
		var node = lay(card);
		shown.push(new Shown(card, node, owner));
		pressed = false;
		getChildren().setAll(node);
		setVisible(true);
		behind.setDisable(true);
		applyCss();
		layout();
		card.first().orElse(node.lookup(".primary")).requestFocus();
	}

	/// Puts the uppermost card away.
	void away() {
		if (shown.isEmpty()) {
			return;
		}
		var gone = shown.pop();
		getChildren().clear();
		if (shown.isEmpty()) {
			setVisible(false);
			behind.setDisable(false);
		} else {
			getChildren().setAll(Objects.requireNonNull(shown.peek()).node());
		}
		gone.focusBefore().ifPresent(Node::requestFocus);
		gone.card().gone().run();
	}

	private Node lay(Card card) {
		var title = new Label(card.title());
		title.getStyleClass().add("card-title");
		Breaks.wrap(title);
		var buttons = new HBox();
		buttons.getStyleClass().add("card-buttons");
		buttons.setAlignment(Pos.CENTER_RIGHT);
		var all = new ArrayList<Node>();
		card.answers().forEach(a -> all.add(button(a, all.isEmpty())));
		var away = new Button(card.away());
		away.setOnAction(e -> away());
		if (card.answers().isEmpty()) {
			away.getStyleClass().add("primary");
		}
		buttons.getChildren().add(away);
		buttons.getChildren().addAll(all.reversed());
		var page = new VBox(title, card.content(), buttons);
		page.getStyleClass().addAll("sheet", "card");
		page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		page.setAccessibleRole(AccessibleRole.DIALOG);
		page.setAccessibleText(card.title());
		return page;
	}

	private Button button(Answer answer, boolean first) {
		var b = new Button(answer.words());
		b.setOnAction(e -> give(answer));
		if (first) {
			b.getStyleClass().add("primary");
		}
		return b;
	}

	private void give(Answer answer) {
		var mine = shown.peek();
		if (answer.does().getAsBoolean() && mine != null && mine.equals(shown.peek())) {
			away();
		}
	}

	// No shortcut of the window reaches it while a card is open; Tab and the arrows go on from control to control.
	private void key(KeyEvent e) {
		switch (e.getCode()) {
			case ESCAPE -> away();
			case ENTER -> enter(e);
			case TAB, UP, DOWN, LEFT, RIGHT -> {
				return;
			}
			default -> { }
		}
		e.consume();
	}

	private void enter(KeyEvent e) {
		if (e.getTarget() instanceof Button focused) {
			focused.fire();
		} else {
			top().flatMap(c -> c.answers().stream().findFirst()).ifPresentOrElse(this::give, this::away);
		}
	}
}
