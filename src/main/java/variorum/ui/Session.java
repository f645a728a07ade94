package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import variorum.collation.Collation;
import variorum.view.Carrying;
import variorum.view.Filter;
import variorum.view.Selection;
import variorum.view.Story;
import variorum.view.Titles;
import variorum.view.Version;

/// What all views of the window share: the collation, the selection, the versions shown and their order, the filter, the
/// size of the type. Every view reads and sets it; none keeps a selection of its own.
final class Session {
	/// The most columns that stand side by side.
	static final int MOST_COLUMNS = 8;

	/// A collation with what the window says about it. Made off the FX thread.
	record Opened(Collation collation, List<Version> versions, Story story, Filter.Counts counts, Titles titles) {
		static Opened of(Collation c) {
			return new Opened(c, Version.of(c), Story.of(c), Filter.Counts.of(c), Titles.of(c));
		}
	}

	private boolean carrying;
	private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
	final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.nothing());
	final ObjectProperty<List<Integer>> shown = new SimpleObjectProperty<>(List.of());
	final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.SHARED);
	final ObjectProperty<Typography> type = new SimpleObjectProperty<>(new Typography(1));
	/// Whether scrolling one column brings the others level.
	final BooleanProperty level = new SimpleBooleanProperty(true);
	/// What is under the pointer, in a few words.
	final StringProperty hint = new SimpleStringProperty("");
	/// What is being looked for.
	final StringProperty search = new SimpleStringProperty("");

	/// The collation that is open, if any.
	ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
		return opened.getReadOnlyProperty();
	}

	Optional<Opened> opened() {
		return opened.get();
	}

	/// Shows a collation. A newer one of the same articles keeps the versions shown and what is chosen; of other articles
	/// the first `columns` versions that are not copies are shown.
	void open(Opened now, int columns) {
		var before = opened.get();
		boolean same = before.filter(b -> b.collation().articles().equals(now.collation().articles())).isPresent();
		Selection carried = before.map(b -> Carrying.carry(selection.get(), b.collation(), now.collation())).orElse(Selection.nothing());
		selection.set(Selection.nothing());
		if (!same) {
			shown.set(List.of());
		}
		opened.set(Optional.of(now));
		if (!same) {
			shown.set(now.versions().stream().filter(v -> v.copyOf().isEmpty()).map(Version::index)
					.limit(Math.max(2, Math.min(columns, MOST_COLUMNS))).toList());
		}
		carrying = same;
		selection.set(carried);
		carrying = false;
	}

	/// Whether what is chosen is being chosen again in a newer collation: no wish of the reader's to go there.
	boolean isCarrying() {
		return carrying;
	}

	/// Shows nothing.
	void close() {
		selection.set(Selection.nothing());
		shown.set(List.of());
		opened.set(Optional.empty());
	}

	/// Shows or hides a version; at least one stays. A version comes back in the place of its letter.
	void toggle(int version) {
		var now = new ArrayList<>(shown.get());
		if (now.contains(version)) {
			if (now.size() > 1) {
				shown.set(now.stream().filter(v -> v != version).toList());
			}
		} else if (now.size() < MOST_COLUMNS) {
			int at = 0;
			while (at < now.size() && now.get(at) < version) {
				at++;
			}
			now.add(at, version);
			shown.set(List.copyOf(now));
		}
	}

	/// Moves a shown version `by` places to the right; to the left when negative.
	void move(int version, int by) {
		var now = new ArrayList<>(shown.get());
		int from = now.indexOf(version);
		int to = Math.max(0, Math.min(from + by, now.size() - 1));
		if (from >= 0 && to != from) {
			java.util.Collections.rotate(from < to ? now.subList(from, to + 1) : now.subList(to, from + 1), from < to ? -1 : 1);
			shown.set(List.copyOf(now));
		}
	}

	/// Makes the type larger or smaller by a step, or as it was.
	void zoom(int steps) {
		double zoom = steps == 0 ? 1 : type.get().zoom() * Math.pow(1.1, steps);
		type.set(new Typography(Math.max(0.6, Math.min(3, zoom))));
	}
}
