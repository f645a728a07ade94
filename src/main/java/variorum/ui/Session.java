package variorum.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import variorum.collation.Corrected;
import variorum.collation.Note;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.view.Carrying;
import variorum.view.Filter;
import variorum.view.LeftOut;
import variorum.view.NotePlaces;
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
	record Opened(Collation collation, List<Version> versions, Story story, Filter.Counts counts, Titles titles,
			List<LeftOut> leftOut, Corrected corrected, Drawn drawn) {
		static Opened of(Corrected corrected) {
			var c = corrected.collation();
			var versions = Version.of(c);
			return new Opened(c, versions, Story.of(c, versions), Filter.Counts.of(c), Titles.of(c), LeftOut.of(c, versions), corrected,
					new Drawn(c));
		}

		/// A collation that is shown and not worked on: its versions are told apart by their files and texts.
		static Opened of(Collation c) {
			var keys = new ArrayList<VersionKey>();
			for (var a : c.articles()) {
				keys.add(VersionKey.of(a.file(), VersionKey.digest(a.text().getBytes(StandardCharsets.UTF_8)), new HashSet<>(keys)));
			}
			return of(Corrected.of(new Versions(keys, c.articles()), c));
		}

		List<VersionKey> keys() {
			return corrected.versions().keys();
		}

		/// For each of these versions that `now` has too, its index there.
		Map<Integer, Integer> in(Opened now) {
			var moved = new HashMap<Integer, Integer>();
			for (int i = 0; i < keys().size(); i++) {
				int at = now.keys().indexOf(keys().get(i));
				if (at >= 0) {
					moved.put(i, at);
				}
			}
			return moved;
		}
	}

	private boolean carrying;
	/// The versions that were shown because there was room, while the reader has not chosen otherwise.
	private List<Integer> offered = List.of();
	private Optional<Opened> current = Optional.empty();
	private int openings;
	private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
	final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.nothing());
	final ObjectProperty<List<Integer>> shown = new SimpleObjectProperty<>(List.of());
	final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.SHARED);
	final ObjectProperty<Typography> type = new SimpleObjectProperty<>(new Typography(1));
	/// Whether scrolling one column brings the others level.
	final BooleanProperty level = new SimpleBooleanProperty(true);
	/// Where the reader's notes stand.
	final ObjectProperty<NotePlaces> notes = new SimpleObjectProperty<>(NotePlaces.NONE);
	/// The note that the reader wishes to see whole and to change.
	final ObjectProperty<Optional<Note>> asked = new SimpleObjectProperty<>(Optional.empty());
	/// Whether facts are still being collected: that there are none says nothing yet.
	final BooleanProperty collecting = new SimpleBooleanProperty();
	/// What is under the pointer, in a few words.
	final StringProperty hint = new SimpleStringProperty("");
	/// What was done last, or why nothing was, in a few words.
	final StringProperty said = new SimpleStringProperty("");
	/// What the reader is expected to point out next.
	final StringProperty awaited = new SimpleStringProperty("");
	/// What is being looked for.
	final StringProperty search = new SimpleStringProperty("");

	/// The collation that is open, if any.
	ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
		return opened.getReadOnlyProperty();
	}

	Optional<Opened> opened() {
		return current;
	}

	/// A number that is another one whenever another collation is open.
	int openings() {
		return openings;
	}

	/// Shows a collation. The versions that were shown stay, with what is chosen; versions that come are shown beside them
	/// while there is room. Of a story with other versions the first `columns` that are not copies are shown.
	void open(Opened now, int columns) {
		var before = current;
		var moved = before.map(b -> b.in(now)).orElse(Map.of());
		var chosen = selection.get();
		var carried = before.map(b -> Carrying.carry(chosen, b.collation(), now.collation(), moved)).orElse(Selection.nothing());
		selection.set(Selection.nothing());
		// Who hears that other versions are shown finds the collation that they are of.
		current = Optional.of(now);
		openings++;
		offer(shown(now, moved, columns), shown.get().equals(offered));
		opened.set(current);
		carrying = !moved.isEmpty();
		selection.set(carried);
		carrying = false;
	}

	private void offer(List<Integer> versions, boolean untouched) {
		offered = untouched ? versions : List.of();
		shown.set(versions);
	}

	/// Shows so many versions as there is room for `columns`, unless the reader chose which to show.
	void fit(int columns) {
		if (!offered.isEmpty() && shown.get().equals(offered)) {
			current.map(now -> shown(now, Map.of(), columns, List.of()))
					.filter(fitting -> !fitting.equals(offered)).ifPresent(fitting -> offer(fitting, true));
		}
	}

	/// What will stand side by side where `now` is opened.
	Drawn.Shown foreseen(Opened now, int columns) {
		return new Drawn.Shown(shown(now, current.map(b -> b.in(now)).orElse(Map.of()), columns), filter.get());
	}

	/// The same where nothing is open yet.
	static Drawn.Shown atFirst(Opened now, int columns) {
		return new Drawn.Shown(shown(now, Map.of(), columns, List.of()), Filter.SHARED);
	}

	/// What stands side by side.
	Drawn.Shown drawn() {
		return new Drawn.Shown(shown.get(), filter.get());
	}

	private List<Integer> shown(Opened now, Map<Integer, Integer> moved, int columns) {
		return shown(now, moved, columns, shown.get());
	}

	private static List<Integer> shown(Opened now, Map<Integer, Integer> moved, int room, List<Integer> before) {
		int columns = Math.max(2, Math.min(room, MOST_COLUMNS));
		var stay = new ArrayList<>(before.stream().filter(moved::containsKey).map(moved::get).toList());
		now.versions().stream().filter(v -> v.copyOf().isEmpty() && !moved.containsValue(v.index())).map(Version::index)
				.limit(Math.max(0, columns - stay.size())).forEach(v -> stay.add(place(stay, v), v));
		return stay.isEmpty() ? now.versions().stream().map(Version::index).limit(columns).toList() : List.copyOf(stay);
	}

	/// The place of a version's letter among those shown.
	private static int place(List<Integer> shown, int version) {
		int at = 0;
		while (at < shown.size() && shown.get(at) < version) {
			at++;
		}
		return at;
	}

	/// Whether what is chosen is being chosen again in a newer collation: no wish of the reader's to go there.
	boolean isCarrying() {
		return carrying;
	}

	/// Shows nothing.
	void close() {
		selection.set(Selection.nothing());
		current = Optional.empty();
		openings++;
		offered = List.of();
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
			now.add(place(now, version), version);
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
