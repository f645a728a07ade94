package variorum.ui;

import java.util.List;
import java.util.Optional;
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
	private Optional<ColumnHead> held = Optional.empty();

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

	/// Listens on `board`, which holds the heads: a head that is pressed may be left while it is dragged.
	void listen(Region board) {
		board.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> held = heads.get().stream()
				.filter(h -> e.getButton() == MouseButton.PRIMARY && h.contains(h.sceneToLocal(e.getSceneX(), e.getSceneY()))).findFirst());
		board.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> held.filter(h -> !e.isStillSincePress()).ifPresent(h -> {
			h.setCursor(Cursor.CLOSED_HAND);
			show(board, h, target(e));
			e.consume();
		}));
		board.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> {
			held.filter(h -> line.isVisible()).ifPresent(h -> {
				line.setVisible(false);
				h.setCursor(Cursor.OPEN_HAND);
				session.move(h.version(), target(e) - heads.get().indexOf(h));
			});
			held = Optional.empty();
		});
	}

	private int target(MouseEvent e) {
		var all = heads.get();
		int at = 0;
		while (at + 1 < all.size() && e.getSceneX() > all.get(at).localToScene(all.get(at).getWidth(), 0).getX()) {
			at++;
		}
		return at;
	}

	private void show(Region board, ColumnHead head, int target) {
		var over = heads.get().get(target);
		int own = heads.get().indexOf(head);
		double x = target > own ? over.getLayoutX() + over.getWidth() - LINE : over.getLayoutX();
		line.setVisible(true);
		line.resizeRelocate(x, 0, LINE, board.getHeight());
	}
}
