package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line at the top: the story, the tabs of the views, the search, and all commands with their shortcuts in one menu.
final class Toolbar extends HBox {
	private final MainWindow window;
	private final Label story = new Label();
	private final Label about = new Label();
	private final SearchField search;
	private final List<Command.Group> groups;
	/// What is of use only while a story is open.
	private final List<Node> ofStory;

	Toolbar(MainWindow window) {
		this.window = window;
		search = new SearchField(window.session, window.work, () -> window.view().step(ViewPane.Step.HIT, true));
		groups = Commands.of(window, this::focusSearch);
		getStyleClass().add("toolbar");
		setAlignment(Pos.CENTER_LEFT);
		story.getStyleClass().add("story");
		about.getStyleClass().addAll(Styles.MUTED, "about");
		about.setMinWidth(0);
		var theme = button("◐", Phrases.of("light-or-dark"), window::switchTheme);
		var add = button(Phrases.of("add-2"), Phrases.of("add-versions-to-the-story"), window::addFiles);
		var tabs = window.tabs();
		var export = exports();
		ofStory = List.of(tabs, search, add, export);
		var title = new StoryTitle(story, about);
		HBox.setHgrow(title, Priority.ALWAYS);
		getChildren().addAll(commands(), title, tabs, search, add, export, theme);
	}

	static Label title(String words) {
		var label = new Label(words.toUpperCase(java.util.Locale.ENGLISH));
		label.getStyleClass().add("side-title");
		return label;
	}

	void refresh() {
		var o = window.session.opened().filter(s -> !s.versions().isEmpty());
		story.setText(o.map(s -> s.story().title()).orElse("Variorum"));
		about.setText(o.map(s -> Phrases.count(s.versions().size(), "one-version", "many-versions")
				+ s.story().date().map(d -> " · " + d).orElse("")).orElse(""));
		about.setVisible(o.isPresent());
		o.ifPresentOrElse(s -> Tip.on(story, story.getText() + "\n" + about.getText()), () -> Tip.none(story));
		ofStory.forEach(n -> n.setVisible(o.isPresent()));
	}

	void focusSearch() {
		search.field().requestFocus();
		search.field().selectAll();
	}

	void clearSearch() {
		search.field().clear();
	}

	private static Button button(String words, String what, Runnable does) {
		var b = new Button(words);
		b.setMinWidth(USE_PREF_SIZE);
		Tip.on(b, what);
		b.setAccessibleText(what);
		b.setOnAction(e -> does.run());
		return b;
	}

	private MenuButton exports() {
		var menu = new MenuButton(Phrases.of("export"), null, item(Phrases.of("report-as-html"), window.exports::report),
				item(Phrases.of("texts-as-pdf"), () -> window.exports.pdf(window.view())),
				item(Phrases.of("collation-as-json"), window.exports::json),
				item(Phrases.of("this-window-as-a-picture"), () -> window.exports.picture(window.scene())));
		menu.setMinWidth(USE_PREF_SIZE);
		menu.setAccessibleText(Phrases.of("save-what-is-open-in"));
		Tip.on(menu, Phrases.of("save-what-is-open-in"));
		return menu;
	}

	/// All commands, as the menus list them.
	List<Command.Group> groups() {
		return groups;
	}

	private MenuButton commands() {
		var menu = new MenuButton("☰");
		menu.getStyleClass().add("commands");
		menu.setMinWidth(USE_PREF_SIZE);
		menu.setAccessibleText(Phrases.of("all-commands"));
		Tip.on(menu, Phrases.of("all-commands-and-their-shortcuts"));
		groups.forEach(g -> menu.getItems().add(menu(g)));
		return menu;
	}

	private Menu menu(Command.Group group) {
		var menu = new Menu(group.name());
		menu.getItems().setAll(items(group));
		return menu;
	}

	/// The lines of a menu of its own. They must not have stood in another one: that would be put away in its place.
	List<MenuItem> items(Command.Group group) {
		var items = new ArrayList<MenuItem>();
		for (var part : group.parts()) {
			if (!items.isEmpty()) {
				items.add(new SeparatorMenuItem());
			}
			part.forEach(c -> items.add(item(c)));
		}
		return items;
	}

	private MenuItem item(Command command) {
		var item = switch (command) {
			case Command.Act(String words, String keys, Runnable does) -> item(words, does);
			case Command.Switch(String words, String keys, BooleanProperty on) -> {
				var check = new CheckMenuItem(words);
				check.selectedProperty().bindBidirectional(on);
				yield check;
			}
			case Command.Choice(String words, var offered) -> choice(words, offered);
		};
		command.shortcut().ifPresent(k -> {
			if (command.isLetter()) {
				// No shortcut while letters are typed.
				item.acceleratorProperty().bind(search.field().focusedProperty().map(typing -> typing ? KeyCombination.NO_MATCH : k));
			} else {
				item.setAccelerator(k);
			}
		});
		return item;
	}

	private Menu choice(String words, Supplier<List<Command>> offered) {
		var menu = new Menu(words);
		// A menu without items never opens, and would never ask.
		menu.getItems().add(item("", () -> { }));
		menu.setOnShowing(e -> menu.getItems().setAll(offered.get().stream().map(this::item).toList()));
		return menu;
	}

	private static MenuItem item(String words, Runnable does) {
		var item = new MenuItem(words);
		item.setOnAction(e -> does.run());
		return item;
	}
}
