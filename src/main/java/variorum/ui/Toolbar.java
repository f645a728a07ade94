package variorum.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the top: the story, the tabs of the views, the search, and all commands with their shortcuts in one menu.
final class Toolbar extends HBox {
	private final MainWindow window;
	private final Label story = new Label();
	private final Label about = new Label();
	private final TextField search = new TextField();

	Toolbar(MainWindow window) {
		this.window = window;
		getStyleClass().add("toolbar");
		setAlignment(Pos.CENTER_LEFT);
		story.getStyleClass().add("story");
		story.setMinWidth(60);
		about.getStyleClass().add(Styles.MUTED);
		about.setMinWidth(0);
		search.setPromptText("Find in all versions   Ctrl+F");
		search.getStyleClass().add("search");
		search.setPrefColumnCount(20);
		search.setMinWidth(120);
		search.setAccessibleText("Find in all versions");
		search.textProperty().bindBidirectional(window.session.search);
		search.setOnAction(e -> window.view().step(ViewPane.Step.HIT, true));
		var space = new Region();
		HBox.setHgrow(space, Priority.ALWAYS);
		var theme = button("◐", "Light or dark", window::switchTheme);
		var add = button("Add…", "Add versions to the story", window::addFiles);
		getChildren().addAll(commands(), story, about, window.tabs(), space, search, add, exports(), theme);
	}

	static Label title(String words) {
		var label = new Label(words.toUpperCase(java.util.Locale.ENGLISH));
		label.getStyleClass().add("side-title");
		return label;
	}

	void refresh() {
		var o = window.session.opened().filter(s -> !s.versions().isEmpty());
		story.setText(o.map(s -> s.story().title()).orElse("Variorum"));
		about.setText(o.map(s -> s.versions().size() + " version" + (s.versions().size() == 1 ? "" : "s")
				+ s.story().date().map(d -> " · " + d).orElse("")).orElse(""));
	}

	void focusSearch() {
		search.requestFocus();
		search.selectAll();
	}

	void clearSearch() {
		search.clear();
	}

	private static Button button(String words, String what, Runnable does) {
		var b = new Button(words);
		b.setMinWidth(USE_PREF_SIZE);
		b.setTooltip(new Tooltip(what));
		b.setAccessibleText(what);
		b.setOnAction(e -> does.run());
		return b;
	}

	private MenuButton exports() {
		var menu = new MenuButton("Export", null, item("Collation as JSON…", "", window::exportJson),
				item("This window as a picture…", "", window::exportPicture));
		menu.setMinWidth(USE_PREF_SIZE);
		menu.setTooltip(new Tooltip("Save what is open in another form"));
		return menu;
	}

	private MenuButton commands() {
		var menu = new MenuButton("☰");
		menu.getStyleClass().add("commands");
		menu.setMinWidth(USE_PREF_SIZE);
		menu.setAccessibleText("All commands");
		menu.setTooltip(new Tooltip("All commands and their shortcuts"));
		var file = new Menu("File", null, item("Open files…", "Shortcut+O", window::openFiles),
				item("Open a folder…", "Shortcut+Shift+O", window::openFolder),
				item("Add versions…", "Shortcut+Shift+A", window::addFiles));
		var go = new Menu("Go", null, item("Next passage", "Alt+Down", () -> window.view().step(ViewPane.Step.PASSAGE, true)),
				item("Previous passage", "Alt+Up", () -> window.view().step(ViewPane.Step.PASSAGE, false)),
				letter(item("Next difference", "D", () -> window.view().step(ViewPane.Step.DIFFERENCE, true))),
				letter(item("Previous difference", "Shift+D", () -> window.view().step(ViewPane.Step.DIFFERENCE, false))),
				new SeparatorMenuItem(), item("Find in all versions", "Shortcut+F", this::focusSearch),
				item("Next hit", "F3", () -> window.view().step(ViewPane.Step.HIT, true)),
				item("Previous hit", "Shift+F3", () -> window.view().step(ViewPane.Step.HIT, false)));
		var view = new Menu("View");
		for (int i = 0; i < window.views().size(); i++) {
			var v = window.views().get(i);
			view.getItems().add(item(v.title(), "Shortcut+" + (i + 1), () -> window.show(v)));
		}
		var level = new CheckMenuItem("Keep columns level");
		level.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
		level.selectedProperty().bindBidirectional(window.session.level);
		view.getItems().addAll(new SeparatorMenuItem(), level, new SeparatorMenuItem(),
				item("Larger type", "Shortcut+Equals", () -> window.session.zoom(1)),
				item("Smaller type", "Shortcut+Minus", () -> window.session.zoom(-1)),
				item("Type as it was", "Shortcut+0", () -> window.session.zoom(0)),
				new SeparatorMenuItem(), item("Light or dark", "Shortcut+Shift+D", window::switchTheme));
		menu.getItems().addAll(file, go, view);
		return menu;
	}

	private static MenuItem item(String words, String keys, Runnable does) {
		var item = new MenuItem(words);
		if (!keys.isEmpty()) {
			item.setAccelerator(KeyCombination.valueOf(keys));
		}
		item.setOnAction(e -> does.run());
		return item;
	}

	/// A command whose shortcut is a letter: no shortcut while letters are typed.
	private MenuItem letter(MenuItem item) {
		KeyCombination keys = item.getAccelerator();
		item.acceleratorProperty().bind(search.focusedProperty().map(typing -> typing ? KeyCombination.NO_MATCH : keys));
		return item;
	}
}
