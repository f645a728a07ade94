package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.collation.Edit;

/// All commands of the window, listed once: the menus and the sheet of shortcuts are both made of this.
final class Commands {
	/// A habit of the hand that is no command: keys or a gesture, and what comes of it.
	record Habit(String keys, String words) { }

	/// What the keys and the mouse do where the reader is.
	static final List<Habit> HABITS = List.of(
			new Habit("Click", "Choose a passage, level in every column; again: the fact there"),
			new Habit("Drag", "Select words across paragraphs; a column by its head"), new Habit("↑  ↓", "Scroll"),
			new Habit("Page Up  Page Down  Space", "Scroll by a page"), new Habit("Home  End", "To the beginning, to the end"),
			new Habit("Alt + wheel", "Scroll one column alone"), new Habit("Space in the list", "Show or hide a version"),
			new Habit("Delete in the list", "Take a version out of the story"), new Habit("Right click", "What can be done there"),
			new Habit("Tab", "From column to column and to the controls"), new Habit("Esc", "Choose nothing, close this sheet"));

	private Commands() { }

	/// The menus of `window`; `search` puts the cursor into the search field.
	static List<Command.Group> of(MainWindow window, Runnable search) {
		return List.of(file(window), edit(window, search), correct(window), go(window), view(window), help(window));
	}

	private static Command.Group file(MainWindow w) {
		return new Command.Group("File", List.of(List.of(act("New window", "Shortcut+N", w.windows::another),
				act("Open files…", "Shortcut+O", w::openFiles), act("Open a folder…", "Shortcut+Shift+O", w::openFolder),
				new Command.Choice("Open again", () -> recent(w))),
				List.of(act("Save the story", "Shortcut+S", () -> w.books.save(false)),
						act("Save the story as…", "Shortcut+Shift+S", () -> w.books.save(true))),
				List.of(act("Add versions…", "Shortcut+Shift+A", w::addFiles), act("Paste a version…", "Shortcut+V", w::paste),
						new Command.Choice("Bring a version back", () -> removed(w)),
						act("Look for changed files", "F5", w.changes::look)),
				List.of(act("Save the collation as JSON…", "", w.exports::json),
						act("Save a report as HTML…", "Shortcut+Shift+E", w.exports::report),
						act("Save this window as a picture…", "", () -> w.exports.picture(w.scene())),
						act("Print…", "Shortcut+P", w::print)),
				List.of(act("Close this window", "Shortcut+W", () -> w.windows.close(w)), act("Quit", "Shortcut+Q", w.windows::quit))));
	}

	private static List<Command> removed(MainWindow w) {
		var gone = w.opening.dossier.removed();
		return gone.isEmpty() ? List.of(act("None was taken out", "", () -> { }))
				: gone.stream().map(r -> act(r.now().file(), "", () -> w.opening.dossier.edit(new Edit.Restore(r.key())))).toList();
	}

	private static List<Command> recent(MainWindow w) {
		var stories = w.windows.habits.recent();
		if (stories.isEmpty()) {
			return List.of(act("Nothing yet", "", () -> { }));
		}
		var commands = new ArrayList<Command>();
		stories.forEach(r -> commands.add(act(r.title(), "", () -> w.open(r.story()))));
		commands.add(act("Forget these", "", () -> w.windows.habits.change(s -> s.withRecent(List.of()))));
		return commands;
	}

	private static Command.Group edit(MainWindow w, Runnable search) {
		return new Command.Group("Edit", List.of(List.of(act("Undo", "Shortcut+Z", w.pencil::undo),
				act("Redo", "Shortcut+Shift+Z", w.pencil::redo),
				act("History…", "Shortcut+Shift+H", w.pencil::history)), List.of(act("Copy", "Shortcut+C", () -> w.copy(false)),
				act("Copy with citation", "Shortcut+Shift+C", () -> w.copy(true))),
				List.of(act("Find in all versions", "Shortcut+F", search),
						step(w, "Next hit", "F3", ViewPane.Step.HIT, true),
						step(w, "Previous hit", "Shift+F3", ViewPane.Step.HIT, false))));
	}

	/// What the reader can say against the program's judgement, or beside it.
	static Command.Group correct(MainWindow w) {
		var p = w.pencil;
		return new Command.Group("Correct", List.of(List.of(act("Note…", "N", p::note), act("All notes…", "Shift+N", p::notes)),
				List.of(act("Join with…", "Shortcut+J", p::join),
						act("Take this version out of the passage", "Shortcut+Shift+J", p::part),
						act("Take the passage to pieces", "", p::takeToPieces), new Command.Choice("The wording is", () -> degrees(w))),
				List.of(act("The same fact as…", "Shortcut+M", p::sameFact), act("Not the same fact", "Shortcut+Shift+M", p::notSameFact),
						act("Correct the fact…", "Shortcut+E", p::correctFact)),
				List.of(new Command.Choice("This is", () -> kinds(w)), act("Describe this version…", "Shortcut+I", p::describe),
						act("Date of the story…", "Shortcut+T", p::date)),
				List.of(act("All corrections…", "Shortcut+K", p::corrections))));
	}

	private static List<Command> degrees(MainWindow w) {
		return List.of(Degree.values()).stream().map(d -> act(Styles.words(d), "", () -> w.pencil.grade(d))).toList();
	}

	private static List<Command> kinds(MainWindow w) {
		return List.of(Block.Kind.values()).stream().map(k -> act(Kinds.words(k), "", () -> w.pencil.kind(k))).toList();
	}

	private static Command.Group go(MainWindow w) {
		return new Command.Group("Go", List.of(List.of(step(w, "Next passage", "Alt+Down", ViewPane.Step.PASSAGE, true),
				step(w, "Previous passage", "Alt+Up", ViewPane.Step.PASSAGE, false),
				step(w, "Next difference", "D", ViewPane.Step.DIFFERENCE, true),
				step(w, "Previous difference", "Shift+D", ViewPane.Step.DIFFERENCE, false))));
	}

	private static Command.Group view(MainWindow w) {
		var views = new ArrayList<Command>();
		for (int i = 0; i < w.views().size(); i++) {
			var v = w.views().get(i);
			views.add(act(v.title(), "Shortcut+" + (i + 1), () -> w.show(v)));
		}
		return new Command.Group("View", List.of(views,
				List.of(new Command.Switch("Keep columns level", "Shortcut+L", w.session.level)),
				List.of(act("Larger type", "Shortcut+Equals", () -> w.session.zoom(1)),
						act("Smaller type", "Shortcut+Minus", () -> w.session.zoom(-1)),
						act("Type as it was", "Shortcut+0", () -> w.session.zoom(0))),
				List.of(act("Light or dark", "Shortcut+Shift+D", w::switchTheme),
						new Command.Switch("High contrast", "", w.contrast.onProperty()))));
	}

	private static Command.Group help(MainWindow w) {
		return new Command.Group("Help", List.of(List.of(act("Shortcuts", "F1", w::switchSheet), act("Log…", "", w::showLog))));
	}

	private static Command act(String words, String keys, Runnable does) {
		return new Command.Act(words, keys, does);
	}

	private static Command step(MainWindow w, String words, String keys, ViewPane.Step step, boolean forward) {
		return act(words, keys, () -> w.view().step(step, forward));
	}
}
