package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import variorum.collation.Collation;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.saved.SavedStory;
import variorum.view.NotePlaces;

/// The main window on one collation: views in tabs over one [Session], versions and filters at the left, the inspector at
/// the right, strips along the bottom. Makes no stage: the scene can be shown, or drawn to a picture.
final class MainWindow {
	private static final double SIDE = 222;
	/// The inspector's part of the window's width, and its bounds in pixels.
	private static final double INSPECTOR = 0.205;
	private static final double INSPECTOR_LEAST = 280;
	private static final double INSPECTOR_MOST = 360;
	/// The part of the width of what stands in the inspector's place.
	private static final double BESIDE = 0.27;
	/// The least width of the first [#FEW] columns that a window opens with, and of every further one.
	private static final double NARROW = 260;
	private static final double WIDE = 360;
	private static final int FEW = 3;

	final Session session = new Session();
	final Cards cards;
	final Windows windows;
	final Work work;
	final Opening opening;
	final Exports exports;
	final Bookkeeping books;
	final Contrast contrast;
	private final Dialogs dialogs;
	private final SideBySide columns;
	private final Views views;
	private final ToggleGroup tabs = new ToggleGroup();
	private final StackPane center = new StackPane();
	private final BorderPane root = new BorderPane();
	private final BorderPane reading = new BorderPane();
	private final EmptyState empty;
	private final ScrollPane side;
	private final Inspector inspector;
	private final Toolbar toolbar;
	final VersionMenu versionMenu = new VersionMenu(this);
	final ChangeBar changes;
	final Pencil pencil;
	private final Going going;
	private final ShortcutSheet sheet;
	private final Subscription habits;
	private final Scene scene;
	private ViewPane view;

	/// A window that is alone and remembers nothing.
	MainWindow(double width, double height, Dialogs dialogs) {
		this(width, height, dialogs, Windows.none());
	}

	/// One of `windows`.
	MainWindow(double width, double height, Dialogs dialogs, Windows windows) {
		Typography.load();
		this.dialogs = dialogs;
		this.windows = windows;
		cards = new Cards(root);
		work = new Work(this::failed);
		session.collecting.bind(javafx.beans.binding.Bindings.createBooleanBinding(() -> work.stateProperty().get().isPresent()
				&& session.opened().filter(o -> !o.collation().facts().isEmpty()).isEmpty(),
				work.stateProperty(), session.openedProperty()));
		opening = new Opening(session, work, windows.early, this::refresh, this::begun);
		books = new Bookkeeping(this, dialogs);
		exports = new Exports(session, work, dialogs, cards::show);
		// A further view is one more entry here: it gets its tab and its shortcut by its place.
		columns = new SideBySide(session, work);
		going = new Going(session, columns, this::show);
		views = new Views(List.of(new Views.Plan(columns.name(), columns.title(), () -> columns),
				new Views.Plan("one-text", Phrases.of("one-text"), this::oneText),
				new Views.Plan("passages", Phrases.of("passages-2"), () -> new PassagesView(session, going)),
				new Views.Plan("facts", Phrases.of("facts-2"), () -> new FactsView(session, work, going)),
				new Views.Plan("overview", Phrases.of("overview"), () -> new Overview(session, work, dialogs, () -> show(columns)))),
				this::fit);
		view = views.getFirst();
		empty = new EmptyState(this);
		inspector = new Inspector(session, this::listLeftOut);
		side = side();
		var all = new StackPane();
		contrast = new Contrast(all);
		changes = new ChangeBar(this);
		pencil = new Pencil(this);
		toolbar = new Toolbar(this);
		root.getStyleClass().add("window");
		sheet = new ShortcutSheet(toolbar.groups());
		all.getChildren().addAll(root, sheet, cards);
		scene = new Scene(all, width, height);
		for (String sheet : List.of("variorum.css", "work.css")) {
			scene.getStylesheets().add(Objects.requireNonNull(MainWindow.class.getResource(sheet)).toExternalForm());
		}
		lay();
		acceptFiles();
		scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
		scene.widthProperty().subscribe(w -> fit(w.doubleValue()));
		// Who comes back from an editor finds what was changed there.
		scene.windowProperty().flatMap(Window::focusedProperty).subscribe(f -> {
			if (Boolean.TRUE.equals(f)) {
				changes.look();
			}
		});
		habits = remember();
		session.openedProperty().subscribe(this::placeNotes);
		opening.dossier.historyProperty().subscribe(this::placeNotes);
		session.asked.subscribe(n -> n.ifPresent(pencil::change));
		columns.offer(() -> toolbar.items(Commands.correct(this)));
		refresh();
	}

	private OneText oneText() {
		var made = new OneText(session, work);
		made.offer(() -> toolbar.items(Commands.correct(this)));
		return made;
	}

	Scene scene() {
		return scene;
	}

	Views views() {
		return views;
	}

	ViewPane view() {
		return view;
	}

	Toolbar toolbar() {
		return toolbar;
	}

	private ScrollPane side() {
		var list = new VBox(Toolbar.title(Phrases.of("versions")), new VersionList(session, versionMenu), new FilterList(session),
				new TightnessControl(session, opening));
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
		reading.setBottom(new VBox(new StripBar(session), new StatusBar(session, work)));
		root.setTop(new VBox(toolbar, changes));
		show(view);
	}

	private void fit(double width) {
		fit(inspector.node(), inspectorWidth(width));
		views.made().forEach(this::fit);
		opening.setColumns(room(width));
		session.fit(room(width));
	}

	private void fit(ViewPane view) {
		view.beside().ifPresent(b -> fit(b, Math.rint(Math.max(INSPECTOR_LEAST, scene.getWidth() * BESIDE))));
	}

	private static void fit(Region right, double width) {
		right.setPrefWidth(width);
		right.setMinWidth(width);
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

	// The theme is one for all windows; size of type and level columns are how the next one begins.
	private Subscription remember() {
		var h = windows.habits;
		session.type.set(new Typography(h.get().zoom()));
		session.level.set(h.get().level());
		session.type.subscribe(t -> h.change(s -> s.with(t.zoom())));
		session.level.subscribe(l -> h.change(s -> s.with(l.booleanValue())));
		session.shown.subscribe(windows::keep);
		for (var looks : List.of(session.shown, session.filter, session.selection, opening.tightness)) {
			looks.subscribe(books.storing::look);
		}
		return h.property().subscribe(s -> theme(s.theme()));
	}

	private void theme(Settings.Theme theme) {
		scene.getPreferences().setColorScheme(switch (theme) {
			case SYSTEM -> null;
			case LIGHT -> ColorScheme.LIGHT;
			case DARK -> ColorScheme.DARK;
		});
	}

	/// Opens a collation that is made already.
	void open(Collation c) {
		opening.dossier.begin(History.of(Edition.EMPTY), Map.of());
		books.storing.fresh();
		session.open(Session.Opened.of(c), room(scene.getWidth()));
		refresh();
	}

	/// Opens a saved story, or files and folders as one story; in a window of its own where there is work here that is not
	/// saved.
	void open(List<Path> paths) {
		books.open(paths);
	}

	private void refresh() {
		boolean story = session.opened().filter(o -> !o.versions().isEmpty()).isPresent();
		session.opened().filter(o -> story).ifPresent(books::shown);
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
		reading.setRight(now.beside().orElse(inspector.node()));
		tabs.getToggles().forEach(t -> t.setSelected(t.getUserData() instanceof Integer i && views.isAt(i, now)));
		now.focus();
		if (!holdsFocus(now.node())) {
			now.node().requestFocus();
		}
	}

	// Beside every version that there is room for: what one leaves out shows only where the others tell it.
	private void listLeftOut(int version) {
		VersionHeads.showHidden(session);
		views.named("passages").map(PassagesView.class::cast).ifPresent(passages -> {
			show(passages);
			passages.filter(variorum.view.PassageFilter.ALL.withVersion(Optional.of(version)));
		});
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
			int place = i;
			String title = views.titles().get(i);
			var tab = new ToggleButton(title);
			tab.getStyleClass().setAll("tab");
			tab.setToggleGroup(tabs);
			tab.setUserData(i);
			tab.setSelected(views.isAt(i, view));
			Tip.on(tab, title + "  " + Phrases.of("ctrl-and", i + 1));
			tab.setOnAction(e -> show(views.get(place)));
			HBox.setHgrow(tab, Priority.NEVER);
			box.getChildren().add(tab);
		}
		return box;
	}

	void openFiles() {
		var files = dialogs.files();
		if (!files.isEmpty()) {
			open(files);
		}
	}

	void openFolder() {
		dialogs.folder().ifPresent(f -> open(List.of(f)));
	}

	void addFiles() {
		var files = dialogs.files();
		if (!files.isEmpty()) {
			opening.add(files);
		}
	}

	/// Prints the view that is seen.
	void print() {
		session.opened().ifPresent(o -> exports.print(center, () -> Optional.ofNullable(javafx.print.PrinterJob.createPrinterJob())));
	}

	/// Copies the words that are selected, else the passage or fact that is chosen, as the text that was read last tells it;
	/// `cite` adds where they are from.
	void copy(boolean cite) {
		if (!view.copy(cite)) {
			columns.copy(cite);
		}
	}

	/// Shows the sheet of shortcuts, or puts it away and gives the keyboard back.
	void switchSheet() {
		sheet.turn();
		if (!sheet.isVisible()) {
			view.focus();
		}
	}

	/// Light becomes dark and dark light.
	void switchTheme() {
		boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
		windows.habits.change(s -> s.with(dark ? Settings.Theme.LIGHT : Settings.Theme.DARK));
	}

	/// Shows the program's log.
	void showLog() {
		cards.show(Notices.log(windows.folders));
	}

	private void failed(Throwable fault) {
		dialogs.fault(fault);
		fault(fault);
	}

	/// Tells of a fault of ours. What was open is still open.
	void fault(Throwable fault) {
		cards.show(Notices.fault(fault, windows.faults::read));
	}

	/// Shows a place of a version.
	void go(int version, variorum.text.Span place) {
		going.to(version, place);
	}

	private void placeNotes() {
		session.notes.set(session.opened().map(o -> Pencil.places(o, opening.dossier.edition().notes())).orElse(NotePlaces.NONE));
	}

	/// Asks for a text that is pasted as a version.
	void paste() {
		cards.show(Pasting.card(opening::paste));
	}

	/// Opens a window on a version as it was beside how it is now.
	void compareWithEarlier(variorum.collation.VersionKey version) {
		windows.open(Desk.EMPTY).opening.openStates(opening, version);
	}

	/// Ends all work and lets go of what is not saved.
	void close() {
		close(false);
	}

	private void begun() {
		books.storing.fresh();
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
		if (session.opened().isPresent() && !SavedStory.isNamed(files.getFirst())) {
			opening.add(files);
		} else {
			open(files);
		}
	}

	// Letters are shortcuts only where they are not being typed.
	private void key(KeyEvent e) {
		if (cards.isOpen()) {
			return;
		}
		boolean typing = scene.getFocusOwner() instanceof javafx.scene.control.TextInputControl;
		if (e.getCode() == KeyCode.ESCAPE && sheet.isVisible()) {
			switchSheet();
			e.consume();
		} else if (e.getCode() == KeyCode.ESCAPE) {
			toolbar.clearSearch();
			pencil.forget();
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

	/// Ends all work. What is not saved is left for the next time, or let go of.
	void close(boolean leaves) {
		books.storing.close(leaves);
		habits.unsubscribe();
		contrast.close();
		work.close();
	}
}
