package variorum.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Moves a column by its head: dragged over another column it takes that one's place when it is let go. A line shows where.
final class ColumnDrag {
	private static final double LINE = 3;
	private final Session session;
	private final Supplier<List<ColumnHead>> heads;
	private final Region line = new Region();

	/// `heads` are those of the columns shown, in order.
	ColumnDrag(Session session, Supplier<List<ColumnHead>> heads) {
		this.session = session;
		this.heads = heads;
		line.getStyleClass().add("drop-line");
		line.setManaged(false);
		line.setMouseTransparent(true);
		line.setVisible(false);
	}

	/// Shows where a column would come to stand.
	Region line() {
		return line;
	}

	void listen(ColumnHead head, int version) {
		head.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
			if (e.getButton() == MouseButton.PRIMARY && !e.isStillSincePress()) {
				head.setCursor(Cursor.CLOSED_HAND);
				show(head, target(e));
				e.consume();
			}
		});
		head.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
			if (line.isVisible()) {
				line.setVisible(false);
				head.setCursor(Cursor.OPEN_HAND);
				session.move(version, target(e) - heads.get().indexOf(head));
				e.consume();
			}
		});
		head.setCursor(Cursor.OPEN_HAND);
	}

	private int target(MouseEvent e) {
		var all = heads.get();
		int at = 0;
		while (at + 1 < all.size() && e.getSceneX() > all.get(at).localToScene(all.get(at).getWidth(), 0).getX()) {
			at++;
		}
		return at;
	}

	private void show(ColumnHead head, int target) {
		var over = heads.get().get(target);
		int own = heads.get().indexOf(head);
		double x = target > own ? over.getLayoutX() + over.getWidth() - LINE : over.getLayoutX();
		line.setVisible(true);
		line.resizeRelocate(x, 0, LINE, head.getParent() instanceof Region board ? board.getHeight() : head.getHeight());
	}
}
