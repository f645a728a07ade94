package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.collation.Collation;

/// The main window on one collation: views in tabs over one [Session], versions and filters at the left, the inspector at
/// the right, strips along the bottom. Makes no stage: the scene can be shown, or drawn to a picture.
final class MainWindow {
	private static final double SIDE = 222;
	/// The inspector's part of the window's width, and its bounds in pixels.
	private static final double INSPECTOR = 0.205;
	private static final double INSPECTOR_LEAST = 280;
	private static final double INSPECTOR_MOST = 360;
	/// The least width of the first [#FEW] columns that a window opens with, and of every further one.
	private static final double NARROW = 260;
	private static final double WIDE = 360;
	private static final int FEW = 3;

	final Session session = new Session();
	final Work work;
	final Opening opening;
	private final Dialogs dialogs;
	private final SideBySide columns;
	private final List<ViewPane> views;
	private final ToggleGroup tabs = new ToggleGroup();
	private final StackPane center = new StackPane();
	private final BorderPane root = new BorderPane();
	private final BorderPane reading = new BorderPane();
	private final EmptyState empty;
	private final ScrollPane side;
	private final Inspector inspector;
	private final Toolbar toolbar;
	private final ShortcutSheet sheet;
	private final Scene scene;
	private ViewPane view;

	MainWindow(double width, double height, Dialogs dialogs) {
		Typography.load();
		this.dialogs = dialogs;
		work = new Work(dialogs::fault);
		opening = new Opening(session, work, this::refresh);
		// A further view is one more entry here: it gets its tab and its shortcut by its place.
		columns = new SideBySide(session, work);
		var going = new Going(session, columns, this::show);
		views = List.of(columns, new OneText(session, work), new PassagesView(session, going), new FactsView(session, work, going),
				new Overview(session, work, dialogs, () -> show(columns)));
		view = columns;
		empty = new EmptyState(this::openFiles, this::openFolder);
		inspector = new Inspector(session);
		side = side();
		toolbar = new Toolbar(this);
		root.getStyleClass().add("window");
		sheet = new ShortcutSheet(toolbar.groups());
		scene = new Scene(new StackPane(root, sheet), width, height);
		scene.getStylesheets().add(Objects.requireNonNull(MainWindow.class.getResource("variorum.css")).toExternalForm());
		lay();
		acceptFiles();
		scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
		scene.widthProperty().subscribe(w -> fit(w.doubleValue()));
		refresh();
	}

	Scene scene() {
		return scene;
	}

	List<ViewPane> views() {
		return views;
	}

	ViewPane view() {
		return view;
	}

	Toolbar toolbar() {
		return toolbar;
	}

	private ScrollPane side() {
		var list = new VBox(Toolbar.title("Versions"), new VersionList(session),
				new TightnessControl(session, opening), new FilterList(session));
		list.getStyleClass().add("side");
		var pane = new ScrollPane(list);
		pane.getStyleClass().add("side-scroll");
		pane.setFitToWidth(true);
		pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
		pane.setPrefWidth(SIDE);
		pane.setMinWidth(SIDE);
		return pane;
	}

	private void lay() {
		reading.setLeft(side);
		reading.setCenter(center);
		reading.setRight(inspector);
		reading.setBottom(new VBox(new StripBar(session), new StatusBar(session, work)));
		root.setTop(toolbar);
		show(view);
	}

	private void fit(double width) {
		inspector.setPrefWidth(inspectorWidth(width));
		inspector.setMinWidth(inspectorWidth(width));
		opening.setColumns(room(width));
	}

	private static double inspectorWidth(double width) {
		return Math.rint(Math.max(INSPECTOR_LEAST, Math.min(INSPECTOR_MOST, width * INSPECTOR)));
	}

	/// How many columns a window of this width opens with: a few as soon as they can be read, more only when all have the
	/// length of line of a book.
	static int room(double width) {
		double middle = width - SIDE - inspectorWidth(width) + Gutter.WIDTH;
		int narrow = (int) Math.floor(middle / (NARROW + Gutter.WIDTH));
		int wide = (int) Math.floor(middle / (WIDE + Gutter.WIDTH));
		return Math.max(Math.min(narrow, FEW), wide);
	}

	/// Opens a collation that is made already.
	void open(Collation c) {
		session.open(Session.Opened.of(c), room(scene.getWidth()));
		refresh();
	}

	/// Opens files and folders as one story.
	void open(List<Path> paths) {
		opening.open(paths);
	}

	private void refresh() {
		boolean story = session.opened().filter(o -> !o.versions().isEmpty()).isPresent();
		empty.show(session.opened().map(o -> o.collation().problems()).orElse(List.of()));
		if (story && !reading.equals(root.getCenter())) {
			root.setCenter(reading);
			view.focus();
		} else if (!story) {
			root.setCenter(empty);
		}
		toolbar.refresh();
	}

	/// Shows a view in the middle of the window.
	void show(ViewPane now) {
		view = now;
		center.getChildren().setAll(now.node());
		tabs.getToggles().forEach(t -> t.setSelected(now.equals(t.getUserData())));
		now.focus();
		if (!holdsFocus(now.node())) {
			now.node().requestFocus();
		}
	}

	private static boolean holdsFocus(Node node) {
		var owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
		return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(node::equals);
	}

	/// The tabs of the views.
	HBox tabs() {
		var box = new HBox();
		box.getStyleClass().add("tabs");
		box.setAlignment(Pos.CENTER);
		box.setMinWidth(HBox.USE_PREF_SIZE);
		for (int i = 0; i < views.size(); i++) {
			var v = views.get(i);
			var tab = new ToggleButton(v.title());
			tab.getStyleClass().setAll("tab");
			tab.setToggleGroup(tabs);
			tab.setUserData(v);
			tab.setSelected(v.equals(view));
			tab.setTooltip(new javafx.scene.control.Tooltip(v.title() + "  Ctrl+" + (i + 1)));
			tab.setOnAction(e -> show(v));
			HBox.setHgrow(tab, Priority.NEVER);
			box.getChildren().add(tab);
		}
		return box;
	}

	void openFiles() {
		var files = dialogs.files();
		if (!files.isEmpty()) {
			opening.open(files);
		}
	}

	void openFolder() {
		dialogs.folder().ifPresent(f -> opening.open(List.of(f)));
	}

	void addFiles() {
		var files = dialogs.files();
		if (!files.isEmpty()) {
			opening.add(files);
		}
	}

	void exportJson() {
		session.opened().ifPresent(o -> dialogs.save("collation.json").ifPresent(file -> Exports.json(o.collation(), file, work)));
	}

	void exportPicture() {
		dialogs.save("variorum.png").ifPresent(file -> Picture.write(scene.snapshot(null), file, work));
	}

	/// Copies the words that are selected in a column, else the passage or fact that is chosen, as that column tells it;
	/// `cite` adds where they are from.
	void copy(boolean cite) {
		columns.copy(cite);
	}

	/// Shows the sheet of shortcuts, or puts it away and gives the keyboard back.
	void switchSheet() {
		sheet.turn();
		if (!sheet.isVisible()) {
			view.focus();
		}
	}

	/// Light becomes dark and dark light, for this window.
	void switchTheme() {
		var p = scene.getPreferences();
		p.setColorScheme(p.getColorScheme() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK);
	}

	private void acceptFiles() {
		scene.setOnDragOver(e -> {
			if (e.getDragboard().hasFiles()) {
				e.acceptTransferModes(TransferMode.COPY);
			}
			e.consume();
		});
		scene.setOnDragDropped(e -> {
			var files = e.getDragboard().getFiles().stream().map(java.io.File::toPath).toList();
			dropped(files);
			e.setDropCompleted(true);
			e.consume();
		});
	}

	/// Files dropped on an open story are further versions of it.
	void dropped(List<Path> files) {
		if (session.opened().isPresent()) {
			opening.add(files);
		} else {
			opening.open(files);
		}
	}

	// Letters are shortcuts only where they are not being typed.
	private void key(KeyEvent e) {
		boolean typing = scene.getFocusOwner() instanceof javafx.scene.control.TextInputControl;
		if (e.getCode() == KeyCode.ESCAPE && sheet.isVisible()) {
			switchSheet();
			e.consume();
		} else if (e.getCode() == KeyCode.ESCAPE) {
			toolbar.clearSearch();
			session.selection.set(variorum.view.Selection.nothing());
			view.focus();
			e.consume();
		} else if (e.getCode() == KeyCode.D && !typing && !e.isShortcutDown() && !e.isAltDown()) {
			view.step(ViewPane.Step.DIFFERENCE, !e.isShiftDown());
			e.consume();
		} else if (e.isAltDown() && (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP)) {
			view.step(ViewPane.Step.PASSAGE, e.getCode() == KeyCode.DOWN);
			e.consume();
		}
	}

	void close() {
		work.close();
	}
}
