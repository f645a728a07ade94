package variorum.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.view.Column;
import variorum.view.Filter;
import variorum.view.Ribbon;
import variorum.view.Strip;

/// The columns of a collation, their strips and the ribbons between them, made once: several parts of the window draw them, and
/// what it is known to ask for is made off the FX thread. They are kept for the versions and the filter that were asked for last.
final class Drawn {
	/// Bands of a strip, at most.
	private static final int STEPS = 700;

	/// Versions that stand side by side, and what is marked in them.
	record Shown(List<Integer> versions, Filter filter) { }

	private record Beside(int left, int right) { }

	private final Collation collation;
	private final Map<Integer, Column> columns = new HashMap<>();
	private final Map<Integer, Strip> strips = new HashMap<>();
	private final Map<Beside, List<Ribbon>> ribbons = new HashMap<>();
	private Optional<Shown> last = Optional.empty();

	Drawn(Collation collation) {
		this.collation = collation;
	}

	synchronized Column column(int version, Shown shown) {
		turn(shown);
		return columns.computeIfAbsent(version, v -> Column.of(collation, v, shown.versions(), shown.filter()));
	}

	synchronized Strip strip(int version, Shown shown) {
		var column = column(version, shown);
		return strips.computeIfAbsent(version, v -> Strip.of(column, STEPS));
	}

	/// The ribbons between two of the versions shown.
	synchronized List<Ribbon> ribbons(int left, int right, Shown shown) {
		turn(shown);
		return ribbons.computeIfAbsent(new Beside(left, right), b -> Ribbon.between(collation, left, right, shown.filter()));
	}

	/// Makes all that is drawn of `shown`.
	void prepare(Shown shown) {
		var versions = shown.versions();
		versions.forEach(v -> strip(v, shown));
		for (int i = 0; i + 1 < versions.size(); i++) {
			ribbons(versions.get(i), versions.get(i + 1), shown);
		}
	}

	private void turn(Shown shown) {
		if (!last.equals(Optional.of(shown))) {
			last = Optional.of(shown);
			columns.clear();
			strips.clear();
			ribbons.clear();
		}
	}
}
