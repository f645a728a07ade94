package variorum.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import variorum.text.Span;
import variorum.view.Selection;

/// From a row of another view to its place in the columns.
final class Going {
	private final Session session;
	private final SideBySide columns;
	private final Consumer<ViewPane> show;
	private Subscription marked = Subscription.EMPTY;

	/// `show` brings a view to the front.
	Going(Session session, SideBySide columns, Consumer<ViewPane> show) {
		this.session = session;
		this.columns = columns;
		this.show = show;
	}

	/// Shows the columns with what is chosen brought level.
	void to(Selection selection) {
		show();
		session.selection.set(Selection.nothing());
		session.selection.set(selection);
	}

	/// Shows the columns with a place of one version at the reading line, marked until something is chosen.
	void to(int version, Span place) {
		if (!session.shown.get().contains(version)) {
			session.toggle(version);
		}
		session.selection.set(Selection.nothing());
		show();
		columns.panes().stream().filter(p -> p.column().version() == version).findFirst().ifPresent(pane -> {
			pane.scrollTo(Math.max(0, Math.min(pane.maxLevel(), pane.extent(place, true)[0] - 0.3 * pane.getHeight())));
			pane.mark(List.of(place));
			marked.unsubscribe();
			marked = session.selection.subscribe(() -> {
				pane.mark(List.of());
				marked.unsubscribe();
			});
			pane.requestFocus();
		});
	}

	private void show() {
		show.accept(columns);
		columns.node().applyCss();
		if (columns.node().getParent() != null) {
			columns.node().getParent().layout();
		}
	}
}
