package variorum.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One way of looking at the collation: a tab of the window. It reads and sets the [Session] that it was made with.
interface ViewPane {
	/// What the view is called among the settings and in saved stories, whatever language is spoken.
	String name();

	/// The tab's name.
	String title();

	/// What the tab shows.
	Node node();

	/// What explains the choice at the right in place of the inspector, where the view has something better to say.
	default Optional<Region> beside() {
		return Optional.empty();
	}

	/// Gives the keyboard to what is read.
	void focus();

	/// Copies what is selected or chosen, `cite` with where it is from; false where the view has no text of its own.
	default boolean copy(boolean cite) {
		return false;
	}

	/// Steps through the collation from where the reader is: to the next or the one before.
	void step(Step step, boolean forward);

	/// The words that are selected by dragging, if any.
	default Optional<Pencil.Words> selected() {
		return Optional.empty();
	}

	/// Lets go of the words that are selected.
	default void unselect() { }

	/// Where the reader clicked last: a letter of a version.
	default Optional<Pencil.Words> at() {
		return Optional.empty();
	}

	/// The version that is read, where one is read more than the others.
	default Optional<Integer> reads() {
		return Optional.empty();
	}

	/// What can be stepped through.
	enum Step { PASSAGE, DIFFERENCE, HIT }
}
