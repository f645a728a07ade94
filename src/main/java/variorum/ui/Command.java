package variorum.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCombination;

/// Something the reader can have done: a line of a menu, and of the sheet of shortcuts.
sealed interface Command {
	/// What it does, as the menu says it.
	String words();

	/// Its shortcut as [KeyCombination#valueOf] reads it; empty for none.
	String keys();

	/// Does something once.
	record Act(String words, String keys, Runnable does) implements Command { }

	/// Turns something on or off.
	record Switch(String words, String keys, BooleanProperty on) implements Command { }

	/// Offers commands that are known only when they are asked for.
	record Choice(String words, Supplier<List<Command>> offered) implements Command {
		@Override
		public String keys() {
			return "";
		}
	}

	/// A menu: commands in groups.
	record Group(String name, List<List<Command>> parts) {
		public Group {
			parts = parts.stream().map(List::copyOf).toList();
		}

		/// All commands, whatever their group.
		List<Command> commands() {
			return parts.stream().flatMap(List::stream).toList();
		}
	}

	/// The shortcut, if it has one.
	default Optional<KeyCombination> shortcut() {
		return keys().isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys()));
	}

	/// Whether the shortcut is a letter that could as well be typed.
	default boolean isLetter() {
		return keys().matches("(Shift\\+)?[A-Z]");
	}
}
