package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import variorum.saved.Safekeeping;

/// The windows of one run of the program, and the habits that they share. Lives on the FX thread.
final class Windows {
	private static final System.Logger LOG = System.getLogger(Windows.class.getName());
	private static final double WIDTH = 1440;
	private static final double HEIGHT = 900;
	private static final double LEAST_WIDTH = 760;
	private static final double LEAST_HEIGHT = 480;
	/// How far a further window stands from the one before, to the right and below.
	private static final double STEP = 28;

	private record Open(MainWindow window, Stage stage) { }

	final Habits habits;
	final Optional<Folders> folders;
	final Faults faults = new Faults(this::tell);
	final HeadStart early;
	private final Consumer<MainWindow> opened;
	private final Runnable allClosed;
	private final List<Open> open = new ArrayList<>();
	private Function<Stage, Dialogs> dialogs = StageDialogs::new;
	private boolean quitting;

	/// `allClosed` hears when the last window is gone.
	Windows(Optional<Folders> folders, Runnable allClosed) {
		this(folders, HeadStart.on(List.of()), window -> { }, allClosed);
	}

	/// `early` is a story that is being read already; `opened` hears of each window before it is shown, `allClosed` when the
	/// last one is gone.
	Windows(Optional<Folders> folders, HeadStart early, Consumer<MainWindow> opened, Runnable allClosed) {
		this.folders = folders;
		this.early = early;
		this.opened = opened;
		this.allClosed = allClosed;
		habits = new Habits(folders.map(SettingsFile::in));
		Phrases.speak(habits.get().language());
	}

	/// No window but the one that asks, and nothing kept.
	static Windows none() {
		return new Windows(Optional.empty(), () -> { });
	}

	/// The same, with other dialogs than the platform's.
	Windows asking(Function<Stage, Dialogs> of) {
		dialogs = of;
		return this;
	}

	/// The windows, in the order in which they were opened.
	List<MainWindow> all() {
		return open.stream().map(Open::window).toList();
	}

	/// Where work is kept that has no file yet.
	Path state() {
		return folders.map(Folders::state).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "variorum"));
	}

	/// Opens the windows of the last time, with the stories in them that were not saved.
	void restore() {
		var left = left();
		var desks = habits.get().desks();
		var taken = new HashMap<Desk, Safekeeping.Left>();
		desks.forEach(d -> take(left, l -> l.beganWith(d.story())).ifPresent(l -> taken.put(d, l)));
		for (var desk : desks.isEmpty() ? List.of(Desk.EMPTY) : desks) {
			open(desk, Optional.ofNullable(taken.remove(desk)).or(() -> take(left, l -> desk.story().isEmpty())));
		}
		left.forEach(l -> open(Desk.EMPTY, Optional.of(l)));
	}

	// Of several the one with most work in it.
	private static Optional<Safekeeping.Left> take(List<Safekeeping.Left> left, Predicate<Safekeeping.Left> wanted) {
		var found = left.stream().filter(wanted).max(Comparator.comparingInt(Safekeeping.Left::steps));
		found.ifPresent(left::remove);
		return found;
	}

	private List<Safekeeping.Left> left() {
		try {
			return new ArrayList<>(folders.isPresent() ? Safekeeping.left(state()) : List.of());
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "what was not saved the last time cannot be read", e);
			return new ArrayList<>();
		}
	}

	/// Opens a window on files and folders.
	void open(List<Path> story) {
		open(story, Optional.empty());
	}

	private void open(List<Path> story, Optional<Safekeeping.Left> left) {
		var last = habits.get().desks().stream().findFirst();
		open(new Desk(story, List.of(), "", open.isEmpty() ? last.flatMap(Desk::frame) : beside()), left);
	}

	/// Opens a window on files and folders when the program starts, and beside it what was not saved the last time. Work that
	/// was left on the very files and folders that are named is what their reader means: it goes on in their window.
	void start(List<Path> story) {
		var left = left();
		open(story, take(left, l -> l.beganWith(HeadStart.absolute(story))));
		left.forEach(l -> open(List.of(), Optional.of(l)));
	}

	private Optional<Frame> beside() {
		return focused().map(o -> frame(o.stage())).map(f -> new Frame(f.x() + STEP, f.y() + STEP, f.width(), f.height(), false));
	}

	/// Opens an empty window beside the others.
	void another() {
		open(new Desk(List.of(), List.of(), "", beside()));
	}

	MainWindow open(Desk desk) {
		return open(desk, Optional.empty());
	}

	/// Opens what stood on a desk; where the last run of the program `left` work on it, goes on with that.
	private MainWindow open(Desk desk, Optional<Safekeeping.Left> left) {
		var stage = new Stage();
		var place = place(stage, desk.frame());
		var window = new MainWindow(place.width(), place.height(), dialogs.apply(stage), this);
		stage.titleProperty().bind(window.books.titleProperty());
		stage.setScene(window.scene());
		stage.setMinWidth(LEAST_WIDTH);
		stage.setMinHeight(LEAST_HEIGHT);
		var shown = new Open(window, stage);
		open.add(shown);
		opened.accept(window);
		stage.setOnCloseRequest(e -> {
			if (!window.books.mayClose()) {
				e.consume();
			}
		});
		stage.setOnHidden(e -> gone(shown));
		// What is there already is in the first frame.
		left.ifPresentOrElse(l -> window.books.recover(l, desk), () -> window.books.restore(desk));
		stage.show();
		return window;
	}

	private static Frame place(Stage stage, Optional<Frame> frame) {
		List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
		var now = frame.map(f -> f.on(screens)).orElseGet(() -> first(screens));
		stage.setX(now.x());
		stage.setY(now.y());
		stage.setWidth(now.width());
		stage.setHeight(now.height());
		stage.setMaximized(now.maximised());
		return now;
	}

	// A first window leaves a small screen whole and never hangs over its edge.
	private static Frame first(List<Rectangle2D> screens) {
		var screen = screens.isEmpty() ? new Rectangle2D(0, 0, WIDTH, HEIGHT) : screens.getFirst();
		double w = Math.min(WIDTH, screen.getWidth());
		double h = Math.min(HEIGHT, screen.getHeight());
		return new Frame(screen.getMinX() + (screen.getWidth() - w) / 2, screen.getMinY() + (screen.getHeight() - h) / 2, w, h, false);
	}

	/// Closes the window unless its reader wants something kept first.
	void close(MainWindow window) {
		open.stream().filter(o -> o.window().equals(window) && window.books.mayClose()).findFirst().ifPresent(o -> o.stage().close());
	}

	/// Closes the window, whatever is not saved in it.
	void closeNow(MainWindow window) {
		open.stream().filter(o -> o.window().equals(window)).findFirst().ifPresent(o -> o.stage().close());
	}

	/// Closes all windows; they are opened again next time, with all that is not saved in them.
	void quit() {
		keep();
		quitting = true;
		var desks = habits.get().desks();
		List.copyOf(open).forEach(o -> o.stage().close());
		habits.change(s -> s.with(desks));
		habits.keep();
	}

	// The last window is remembered; one closed while others are open is done with.
	private void gone(Open shown) {
		if (open.size() == 1) {
			keep();
		}
		open.remove(shown);
		shown.window().close(quitting);
		keep();
		habits.keep();
		if (open.isEmpty()) {
			allClosed.run();
		}
	}

	/// Remembers what is open, so that even a crash finds it again.
	void keep() {
		if (!open.isEmpty()) {
			habits.change(s -> s.with(open.stream().map(o -> o.window().books.desk(Optional.of(frame(o.stage())))).toList()));
		}
	}

	private static Frame frame(Stage s) {
		return new Frame(s.getX(), s.getY(), Math.max(1, s.getWidth()), Math.max(1, s.getHeight()), s.isMaximized());
	}

	private Optional<Open> focused() {
		return open.stream().filter(o -> o.stage().isFocused()).findFirst().or(() -> open.stream().reduce((a, b) -> b));
	}

	private void tell(Throwable fault) {
		keep();
		habits.keep();
		focused().ifPresentOrElse(o -> o.window().fault(fault), faults::read);
	}
}
