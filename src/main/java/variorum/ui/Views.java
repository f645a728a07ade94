package variorum.ui;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The views of a window in the order of their tabs. Each is made when it is first asked for: a story is read in one of them,
/// and making all of them would take as long again as making the window.
final class Views extends AbstractList<ViewPane> {
	/// A view by its name and what stands on its tab, and how it is made.
	record Plan(String name, String title, Supplier<? extends ViewPane> make) { }

	private final List<Plan> plans;
	private final List<Optional<ViewPane>> made = new ArrayList<>();
	private final Consumer<ViewPane> heard;

	/// `heard` hears of each view once, when it is made.
	Views(List<Plan> plans, Consumer<ViewPane> heard) {
		this.plans = List.copyOf(plans);
		this.heard = heard;
		plans.forEach(p -> made.add(Optional.empty()));
	}

	/// What stands on the tabs.
	List<String> titles() {
		return plans.stream().map(Plan::title).toList();
	}

	@Override
	public int size() {
		return plans.size();
	}

	@Override
	public ViewPane get(int i) {
		if (made.get(i).isEmpty()) {
			ViewPane now = plans.get(i).make().get();
			made.set(i, Optional.of(now));
			heard.accept(now);
		}
		return made.get(i).orElseThrow();
	}

	/// The views that are made.
	List<ViewPane> made() {
		return made.stream().flatMap(Optional::stream).toList();
	}

	/// Whether the view at `i` is made and is `view`.
	boolean isAt(int i, ViewPane view) {
		return made.get(i).filter(view::equals).isPresent();
	}

	/// The view of this name, made if it was not.
	Optional<ViewPane> named(String name) {
		return IntStream.range(0, size()).filter(i -> plans.get(i).name().equals(name)).mapToObj(this::get).findFirst();
	}
}
