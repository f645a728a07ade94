package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.view.Selection;
import variorum.view.Told;

/// Every control that the keyboard can reach says to a screen reader what it is and what it is called.
class AccessibleTest {
	private Fx.Shown shown;

	@BeforeEach
	void show() throws Exception {
		shown = new Fx.Shown(1400, 900);
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	/// The controls that are seen and nameless.
	private Set<String> nameless(String where) throws Exception {
		return Fx.call(() -> {
			var found = new TreeSet<String>();
			walk(shown.window.scene().getRoot(), where, found);
			return found;
		});
	}

	private static void walk(Node node, String where, Set<String> found) {
		if (!node.isVisible()) {
			return;
		}
		if (node.isFocusTraversable()) {
			var name = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
			var role = node.getAccessibleRole();
			boolean named = name instanceof String words && words.codePoints().anyMatch(Character::isLetter);
			if (!named || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
				found.add(where + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + role + " “" + name + "”");
			}
		}
		if (node instanceof Parent p) {
			p.getChildrenUnmodifiable().forEach(n -> walk(n, where, found));
		}
	}

	@Test
	void every_control_of_every_view_has_a_name_and_a_role() throws Exception {
		var found = new ArrayList<>(nameless("empty"));
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		for (var chosen : List.of(Selection.nothing(), new Selection.OfPassage(1), new Selection.OfFact(0))) {
			for (var view : shown.window.views()) {
				Fx.run(() -> {
					shown.window.show(view);
					shown.window.session.selection.set(chosen);
				});
				shown.settle();
				shown.settle();
				found.addAll(nameless(view.name() + " " + chosen));
			}
		}
		assertEquals(List.of(), found.stream().distinct().toList());
	}

	@Test
	void the_cards_and_the_sheet_of_shortcuts_do_too() throws Exception {
		Fx.run(() -> shown.window.open(Told.ferry()));
		shown.settle();
		shown.keys(KeyCode.F1);
		var found = new ArrayList<>(nameless("shortcuts"));
		shown.keys(KeyCode.ESCAPE);
		Fx.run(shown.window::paste);
		shown.settle();
		found.addAll(nameless("paste"));
		shown.keys(KeyCode.ESCAPE);
		Fx.run(() -> {
			shown.window.session.selection.set(new Selection.OfPassage(1));
			shown.window.pencil.note();
		});
		shown.settle();
		found.addAll(nameless("note"));
		assertEquals(List.of(), found);
	}
}
