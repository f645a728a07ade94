package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import variorum.text.Span;

/// Hears what the reader does in a column.
interface ColumnListener {
	/// Scrolled by hand from one place to another; `alone` when the other columns should stay.
	void scrolled(double from, double to, boolean alone);

	/// Clicked at an offset of the text.
	void clicked(int offset);

	/// Selected words by dragging, or lets go of them.
	default void chose(Optional<Span> words) { }

	/// Whether it can copy: only then are words selected by dragging.
	default boolean copies() {
		return false;
	}

	/// What can be done at an offset of the text, beside copying.
	default List<MenuItem> offers(int offset) {
		return List.of();
	}

	/// Wishes to copy what is selected; `cite` with where it is from.
	default void copied(boolean cite) { }

	/// The pointer is at an offset of the text, or nowhere.
	void hovered(Optional<Integer> offset);
}
