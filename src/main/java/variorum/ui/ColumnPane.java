package variorum.ui;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import variorum.text.Span;
import variorum.view.Column;
import variorum.view.Fold;
import variorum.view.Piece;
import variorum.view.Selection;

/// One version as text, however long: only what is in view has nodes.
///
/// Heights are measured up front: at once for a text of ordinary length, in the background for a very long one, whose
/// heights are estimated until then; the line that is being read stays where it is when they arrive. Positions are pixels
/// from the top of the content.
final class ColumnPane extends Region {
	/// Texts of more units than this are measured in the background.
	static final int LONG = 60_000;
	private static final double BAR = 12;
	private static final double EDGE = 6;
	/// What a column needs beside its text: the room at either side and the scroll bar.
	static final double EDGES = BAR + 2 * EDGE + 2 * PieceNode.SIDE;

	private final Work measuring;
	private final ColumnListener listener;
	private final Pane content = new Pane();
	private final ScrollBar bar = new ScrollBar();
	private final ReadOnlyDoubleWrapper scrollY = new ReadOnlyDoubleWrapper(this, "scrollY");
	private final LiveNodes live = new LiveNodes(content, this::fill);
	private final Set<Integer> open = new HashSet<>();
	private Column column;
	private Typography type;
	private List<Piece> pieces = List.of();
	private List<Item> items = List.of();
	private Heights heights = new Heights(0);
	private final BitSet measured = new BitSet();
	private Measure measure;
	private Selection selection = Selection.nothing();
	private List<Span> hits = List.of();
	private Optional<Span> chosen = Optional.empty();
	private List<Sign> signs = List.of();
	private double laidOutWidth = -1;
	private long geometry;
	private int anchor;
	private double offset;
	private boolean settingBar;
	/// Which way was scrolled last.
	private boolean down = true;

	ColumnPane(Column column, Typography type, Work measuring, ColumnListener listener) {
		this.column = column;
		this.type = type;
		this.measuring = measuring;
		this.listener = listener;
		this.measure = new Measure(type);
		getStyleClass().add("column");
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.TEXT_AREA);
		bar.setOrientation(javafx.geometry.Orientation.VERTICAL);
		bar.setFocusTraversable(false);
		bar.setManaged(false);
		content.setManaged(false);
		getChildren().addAll(content, bar);
		var clip = new Rectangle();
		clip.widthProperty().bind(widthProperty());
		clip.heightProperty().bind(heightProperty());
		setClip(clip);
		listen();
		show(column, type);
	}

	private void listen() {
		bar.valueProperty().subscribe((was, now) -> {
			if (!settingBar) {
				byHand(now.doubleValue(), false);
			}
		});
		new ColumnHands(this, listener).listen();
	}

	/// Scrolls as a reader's hand does: within the text, heard by the listener.
	void byHand(double to, boolean alone) {
		double from = scrollY();
		scrollTo(Math.max(Math.min(0, from), Math.min(to, Math.max(maxScroll(), from))));
		listener.scrolled(from, scrollY(), alone);
	}

	/// Shows a column; the place that is being read stays when it is the same version.
	void show(Column now, Typography typography) {
		boolean sameText = now.article().text().equals(column.article().text()) && !pieces.isEmpty();
		boolean sameType = typography.equals(type);
		column = now;
		pieces = Piece.of(now);
		if (!sameType) {
			type = typography;
			measure = new Measure(type);
		}
		setAccessibleText(now.article().id() + ", " + now.article().file());
		var itemsNow = Item.of(pieces, Fold.of(now, pieces), open);
		boolean keepHeights = sameText && sameType && itemsNow.size() == items.size();
		items = itemsNow;
		if (!keepHeights) {
			if (!sameText) {
				anchor = 0;
				offset = 0;
				chosen = Optional.empty();
			}
			remeasure(sameText);
		}
		live.refill();
		requestLayout();
	}

	void select(Selection now) {
		selection = now;
		live.refill();
	}

	/// Marks the hits of a search, spans of the article's text in order.
	void mark(List<Span> found) {
		hits = found;
		live.refill();
	}

	/// Signs beside the text where the reader wrote or corrected something.
	void sign(List<Sign> now) {
		if (!now.equals(signs)) {
			signs = now;
			live.refill();
		}
	}

	/// Marks the part of the text that was dragged over.
	void choose(Optional<Span> part) {
		chosen = part;
		live.refill();
	}

	/// The part of the text that was dragged over, if any.
	Optional<Span> chosen() {
		return chosen;
	}

	/// The hits that are marked.
	List<Span> hits() {
		return hits;
	}

	/// Scrolls as a reader would until `part` stands at this part of the height.
	void reveal(Span part, double height) {
		byHand(extent(part, true)[0] - getHeight() * height, false);
	}

	Column column() {
		return column;
	}

	ReadOnlyDoubleProperty scrollYProperty() {
		return scrollY.getReadOnlyProperty();
	}

	double scrollY() {
		return scrollY.get();
	}

	double contentHeight() {
		return heights.total() + 2 * EDGE;
	}

	/// How far the column can be scrolled by hand.
	double maxScroll() {
		return Math.max(0, contentHeight() - getHeight());
	}

	/// How far it can be scrolled to bring a passage level: until its last lines are at the top.
	double maxLevel() {
		return Math.max(0, contentHeight() - 60);
	}

	/// Changes whenever places of the text may have moved in the content.
	long geometry() {
		return geometry;
	}

	/// Brings a place of the content to the top edge, past either end too.
	void scrollTo(double y) {
		down = y >= scrollY();
		anchor = heights.size() == 0 ? 0 : heights.at(y - EDGE);
		offset = y - top(anchor);
		scrollY.set(y);
		requestLayout();
	}

	/// Where the lines of `part` lie in the content: `[top, bottom]`. Exact for what is in view or when asked for; else by
	/// the share of letters before it.
	double[] extent(Span part, boolean exact) {
		if (items.isEmpty()) {
			return new double[] {0, 0};
		}
		int first = Item.at(items, part.start());
		int last = Item.at(items, Math.max(part.start(), part.end() - 1));
		double from = top(first) + within(first, part, exact)[0];
		double to = top(last) + (last == first ? within(first, part, exact)[1] : within(last, part, exact)[1]);
		return new double[] {from, Math.max(from, to)};
	}

	/// The offset of the text nearest to a point of the pane.
	Optional<Integer> offsetAt(double x, double y) {
		for (Node n : live.all()) {
			if (n instanceof PieceNode p && y >= p.getLayoutY() && y < p.getLayoutY() + p.getHeight()) {
				return x < p.getLayoutX() || x > p.getLayoutX() + p.getWidth() ? Optional.empty()
						: p.offsetAt(x - p.getLayoutX(), y - p.getLayoutY());
			}
		}
		return Optional.empty();
	}

	/// The offset of the text nearest to a point, beside the lines or between paragraphs too; none where nothing is shown.
	Optional<Integer> nearest(double x, double y) {
		return live.all().stream().filter(PieceNode.class::isInstance).map(PieceNode.class::cast)
				.min(Comparator.comparingDouble(p -> Math.max(p.getLayoutY() - y, y - p.getLayoutY() - p.getHeight())))
				.flatMap(p -> p.offsetAt(Math.max(0, Math.min(x - p.getLayoutX(), p.getWidth())),
						Math.max(0, Math.min(y - p.getLayoutY(), p.getHeight() - 1))));
	}

	/// The offset of the text that stands `below` pixels below the top edge.
	int offsetBelow(double below) {
		if (items.isEmpty()) {
			return 0;
		}
		double y = scrollY() + below;
		int i = heights.at(y - EDGE);
		Span span = items.get(i).span();
		double part = (y - top(i)) / Math.max(1, heights.of(i));
		return (int) (span.start() + Math.max(0, Math.min(1, part)) * (span.length() - 1));
	}

	/// The text of the items between two heights of the pane, in pixels from its top edge; empty where nothing is shown.
	Span textIn(double from, double to) {
		if (items.isEmpty()) {
			return new Span(0, 0);
		}
		int first = heights.at(scrollY() + from - EDGE);
		int next = heights.at(scrollY() + to - EDGE) + 1;
		// A closed fold stands for all until the next item.
		int end = next < items.size() ? items.get(next).span().start() : column.article().text().length();
		return new Span(items.get(first).span().start(), end);
	}

	/// How wide the text is set, and where it begins: no wider than a line should be, in the middle of what there is.
	private double textWidth() {
		return Math.max(80, Math.min(type.measure(), getWidth() - EDGES));
	}

	private double[] within(int item, Span part, boolean exact) {
		if (!(items.get(item) instanceof Item.Text(Piece piece))) {
			return new double[] {0, heights.of(item)};
		}
		if (live.at(item).orElse(null) instanceof PieceNode node && laidOutWidth == getWidth() && node.getWidth() > 0) {
			var seen = node.extent(part);
			if (seen.isPresent()) {
				return seen.get();
			}
		}
		if (exact && laidOutWidth > 0) {
			return measure.extent(piece, words(piece), textWidth(), part);
		}
		double h = heights.of(item);
		double n = Math.max(1, piece.span().length());
		double from = Math.max(0, part.start() - piece.span().start()) / n;
		double to = Math.min(n, part.end() - piece.span().start()) / n;
		return new double[] {h * from, h * to};
	}

	private String words(Piece piece) {
		return column.article().at(piece.span());
	}

	private double top(int item) {
		return EDGE + heights.top(item);
	}

	private void remeasure(boolean keepPlace) {
		int reading = keepPlace && heights.size() > 0 ? offsetBelow(0) : 0;
		double within = heights.size() > 0 && keepPlace ? offset : 0;
		live.recycleAll();
		heights = new Heights(items.size());
		measured.clear();
		if (laidOutWidth < 0) {
			return;
		}
		double width = textWidth();
		if (column.article().text().length() <= LONG) {
			heights.setAll(items.stream().mapToDouble(i -> height(i, measure, width)).toArray());
			measured.set(0, items.size());
		} else {
			heights.setAll(items.stream().mapToDouble(i -> estimate(i, width)).toArray());
			measureBehind(width);
		}
		geometry++;
		if (keepPlace) {
			anchor = Item.at(items, reading);
			offset = Math.min(within, heights.of(anchor));
		}
		scrollY.set(top(anchor) + offset);
		requestLayout();
	}

	private void measureBehind(double width) {
		var list = items;
		var typography = type;
		measuring.behind(() -> {
			var m = new Measure(typography);
			return list.stream().mapToDouble(i -> height(i, m, width)).toArray();
		}, exact -> {
			if (list.equals(items) && typography.equals(type) && width == textWidth()) {
				heights.setAll(exact);
				measured.set(0, items.size());
				geometry++;
				scrollY.set(top(anchor) + offset);
				requestLayout();
			}
		});
	}

	private double height(Item item, Measure m, double width) {
		return switch (item) {
			case Item.Text(Piece piece) -> m.height(piece, words(piece), width);
			case Item.Folded f -> FoldNode.height(type);
		};
	}

	private double estimate(Item item, double width) {
		return switch (item) {
			case Item.Text(Piece piece) -> measure.estimate(piece, width);
			case Item.Folded f -> FoldNode.height(type);
		};
	}

	@Override
	protected void layoutChildren() {
		double w = getWidth();
		double h = getHeight();
		if (w <= 0 || h <= 0 || items.isEmpty()) {
			return;
		}
		if (w != laidOutWidth) {
			boolean first = laidOutWidth < 0;
			laidOutWidth = w;
			remeasure(!first);
		}
		content.resizeRelocate(0, 0, w - BAR, h);
		place(h);
		layBar(w, h);
	}

	private void place(double h) {
		int first = heights.at(scrollY() - EDGE);
		double y = top(first) - scrollY();
		int i = first;
		for (; i < items.size() && y < h; i++) {
			lay(i, y);
			y += heights.of(i);
		}
		live.recycle(first - 1, i + 1);
		IntStream.of(first - 1, i).filter(near -> live.at(near).isPresent()).forEach(near -> lay(near, top(near) - scrollY()));
		ahead(down ? i : first - 1, h);
	}

	private void lay(int i, double y) {
		double width = textWidth() + 2 * PieceNode.SIDE;
		double x = Math.max(EDGE, Math.rint((getWidth() - BAR - width) / 2));
		Region node = live.node(i, items.get(i));
		if (items.get(i) instanceof Item.Text(Piece piece)) {
			heights.set(i, exactHeight(i, piece));
		}
		node.resizeRelocate(x, Math.rint(y), width, heights.of(i));
		node.layout();
	}

	// What comes into view next is laid out while the painter paints: two turns of the thread on, the painting has been begun.
	private void ahead(int item, double h) {
		if (item < 0 || item >= items.size() || live.at(item).isPresent()) {
			return;
		}
		var list = items;
		double y = scrollY();
		Platform.runLater(() -> Platform.runLater(() -> {
			if (list.equals(items) && y == scrollY() && getHeight() == h && live.at(item).isEmpty()) {
				lay(item, top(item) - y);
			}
		}));
	}

	// What is in view is exact even while the rest is estimated.
	private double exactHeight(int item, Piece piece) {
		if (measured.get(item)) {
			return heights.of(item);
		}
		measured.set(item);
		return measure.height(piece, words(piece), textWidth());
	}

	private void layBar(double w, double h) {
		settingBar = true;
		double max = Math.max(1, Math.max(maxScroll(), scrollY()));
		bar.setMax(max);
		bar.setVisibleAmount(max * Math.min(1, h / contentHeight()));
		bar.setValue(scrollY());
		bar.setVisible(contentHeight() > h);
		settingBar = false;
		bar.resizeRelocate(w - BAR, 0, BAR, h);
	}

	private void fill(int i, Node node) {
		if (i >= items.size()) {
			return;
		}
		if (node instanceof PieceNode p && items.get(i) instanceof Item.Text(Piece piece)) {
			var found = hits.stream().filter(s -> s.overlaps(piece.span())).toList();
			p.show(new PieceNode.Shown(piece, words(piece), type, selection, found,
					chosen.filter(c -> c.overlaps(piece.span())), signs.stream().filter(s -> s.span().overlaps(piece.span())).toList()));
		} else if (node instanceof FoldNode f && items.get(i) instanceof Item.Folded folded) {
			f.show(folded, this::toggle);
		}
	}

	private void toggle(Fold fold) {
		if (!open.remove(fold.first())) {
			open.add(fold.first());
		}
		items = Item.of(pieces, Fold.of(column, pieces), open);
		remeasure(true);
	}
}
