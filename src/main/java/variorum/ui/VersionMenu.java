package variorum.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.collation.Edit;
import variorum.collation.VersionKey;
import variorum.view.Version;

/// What can be done with a version: the menu of its row in the list and of its column's head.
final class VersionMenu {
	private final MainWindow window;

	VersionMenu(MainWindow window) {
		this.window = window;
	}

	/// The menu of a version.
	ContextMenu of(Version v) {
		boolean shown = window.session.shown.get().contains(v.index());
		var menu = new ContextMenu(item(shown ? Phrases.of("hide") : Phrases.of("show"), () -> window.session.toggle(v.index())));
		menu.setAutoHide(true);
		var worked = window.opening.dossier.edition().version(key(v));
		if (worked.isPresent()) {
			var earlier = item(Phrases.of("compare-with-how-it-was"), () -> window.compareWithEarlier(key(v)));
			earlier.setDisable(!window.opening.hasEarlier(key(v)));
			menu.getItems().addAll(item(Phrases.of("describe"), () -> window.pencil.describe(v.index())),
					item(Phrases.of("earlier-in-the-order"), () -> window.pencil.order(v.index(), -1)),
					item(Phrases.of("later-in-the-order"), () -> window.pencil.order(v.index(), 1)), earlier,
					new SeparatorMenuItem(), item(Phrases.of("take-out-of-the-story"), () -> remove(v)));
		}
		return menu;
	}

	/// Takes a version out of the story; it can be brought back.
	void remove(Version v) {
		if (window.opening.dossier.edition().version(key(v)).isPresent()) {
			window.opening.dossier.edit(new Edit.Remove(key(v)));
			window.session.said.set(v.label() + Phrases.of("was-taken-out-ctrl-z"));
		}
	}

	private VersionKey key(Version v) {
		return window.session.opened().orElseThrow().keys().get(v.index());
	}

	private static MenuItem item(String words, Runnable does) {
		var item = new MenuItem(words);
		item.setOnAction(e -> does.run());
		return item;
	}
}
