package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.collation.Edit;
import variorum.view.Kinds;

/// All commands of the window, listed once: the menus and the sheet of shortcuts are both made of this.
final class Commands {
	/// A habit of the hand that is no command: keys or a gesture, and what comes of it.
	record Habit(String keys, String words) { }

	/// What the keys and the mouse do where the reader is.
	static List<Habit> habits() {
		return List.of(
			new Habit(Phrases.of("click"), Phrases.of("choose-a-passage-level-in")),
			new Habit(Phrases.of("drag"), Phrases.of("select-words-across-paragraphs-a")), new Habit("↑  ↓", Phrases.of("scroll")),
			new Habit(Phrases.of("page-up-page-down-space"), Phrases.of("scroll-by-a-page")),
					new Habit(Phrases.of("home-end"), Phrases.of("to-the-beginning-to-the")),
			new Habit(Phrases.of("alt-wheel"), Phrases.of("scroll-one-column-alone")),
					new Habit(Phrases.of("space-in-the-list"), Phrases.of("show-or-hide-a-version")),
			new Habit(Phrases.of("delete-in-the-list"), Phrases.of("take-a-version-out-of")),
					new Habit(Phrases.of("right-click"), Phrases.of("what-can-be-done-there")),
			new Habit(Phrases.of("tab"), Phrases.of("from-column-to-column-and")),
					new Habit(Phrases.of("esc"), Phrases.of("choose-nothing-close-this-sheet")));
	}

	private Commands() { }

	/// The menus of `window`; `search` puts the cursor into the search field.
	static List<Command.Group> of(MainWindow window, Runnable search) {
		return List.of(file(window), edit(window, search), correct(window), go(window), view(window), help(window));
	}

	private static Command.Group file(MainWindow w) {
		return new Command.Group(Phrases.of("file"), List.of(List.of(act(Phrases.of("new-window"), "Shortcut+N", w.windows::another),
				act(Phrases.of("open-files"), "Shortcut+O", w::openFiles),
						act(Phrases.of("open-a-folder"), "Shortcut+Shift+O", w::openFolder),
				new Command.Choice(Phrases.of("open-again"), () -> recent(w))),
				List.of(act(Phrases.of("save-the-story"), "Shortcut+S", () -> w.books.save(false)),
						act(Phrases.of("save-the-story-as"), "Shortcut+Shift+S", () -> w.books.save(true))),
				List.of(act(Phrases.of("add-versions"), "Shortcut+Shift+A", w::addFiles),
						act(Phrases.of("paste-a-version"), "Shortcut+V", w::paste),
						new Command.Choice(Phrases.of("bring-a-version-back"), () -> removed(w)),
						act(Phrases.of("look-for-changed-files"), "F5", w.changes::look)),
				List.of(act(Phrases.of("save-the-collation-as-json"), "", w.exports::json),
						act(Phrases.of("save-a-report-as-html"), "Shortcut+Shift+E", w.exports::report),
						act(Phrases.of("save-these-texts-as-pdf"), "Shortcut+Shift+P", () -> w.exports.pdf(w.view())),
						act(Phrases.of("save-this-window-as-a"), "", () -> w.exports.picture(w.scene())),
						act(Phrases.of("print"), "Shortcut+P", w::print)),
				List.of(act(Phrases.of("close-this-window"), "Shortcut+W", () -> w.windows.close(w)),
						act(Phrases.of("quit"), "Shortcut+Q", w.windows::quit))));
	}

	private static List<Command> removed(MainWindow w) {
		var gone = w.opening.dossier.removed();
		return gone.isEmpty() ? List.of(act(Phrases.of("none-was-taken-out"), "", () -> { }))
				: gone.stream().map(r -> act(r.now().file(), "", () -> w.opening.dossier.edit(new Edit.Restore(r.key())))).toList();
	}

	private static List<Command> recent(MainWindow w) {
		var stories = w.windows.habits.recent();
		if (stories.isEmpty()) {
			return List.of(act(Phrases.of("nothing-yet"), "", () -> { }));
		}
		var commands = new ArrayList<Command>();
		stories.forEach(r -> commands.add(act(r.title(), "", () -> w.open(r.story()))));
		commands.add(act(Phrases.of("forget-these"), "", () -> w.windows.habits.change(s -> s.withRecent(List.of()))));
		return commands;
	}

	private static Command.Group edit(MainWindow w, Runnable search) {
		return new Command.Group(Phrases.of("edit"), List.of(List.of(act(Phrases.of("undo"), "Shortcut+Z", w.pencil::undo),
				act(Phrases.of("redo"), "Shortcut+Shift+Z", w.pencil::redo),
				act(Phrases.of("history"), "Shortcut+Shift+H", w.pencil::history)),
						List.of(act(Phrases.of("copy"), "Shortcut+C", () -> w.copy(false)),
				act(Phrases.of("copy-with-citation"), "Shortcut+Shift+C", () -> w.copy(true))),
				List.of(act(Phrases.of("find-in-all-versions"), "Shortcut+F", search),
						step(w, Phrases.of("next-hit"), "F3", ViewPane.Step.HIT, true),
						step(w, Phrases.of("previous-hit"), "Shift+F3", ViewPane.Step.HIT, false))));
	}

	/// What the reader can say against the program's judgement, or beside it.
	static Command.Group correct(MainWindow w) {
		var p = w.pencil;
		return new Command.Group(Phrases.of("correct"), List.of(List.of(act(Phrases.of("note"), "N", p::note),
				act(Phrases.of("all-notes"), "Shift+N", p::notes)),
				List.of(act(Phrases.of("join-with"), "Shortcut+J", p::join),
						act(Phrases.of("take-this-version-out-of"), "Shortcut+Shift+J", p::part),
						act(Phrases.of("take-the-passage-to-pieces"), "", p::takeToPieces),
								new Command.Choice(Phrases.of("the-wording-is"), () -> degrees(w))),
				List.of(act(Phrases.of("the-same-fact-as"), "Shortcut+M", p::sameFact),
						act(Phrases.of("not-the-same-fact"), "Shortcut+Shift+M", p::notSameFact),
						act(Phrases.of("correct-the-fact"), "Shortcut+E", p::correctFact)),
				List.of(new Command.Choice(Phrases.of("this-is"), () -> kinds(w)),
						act(Phrases.of("describe-this-version"), "Shortcut+I", p::describe),
						act(Phrases.of("date-of-the-story"), "Shortcut+T", p::date)),
				List.of(act(Phrases.of("all-corrections"), "Shortcut+K", p::corrections))));
	}

	private static List<Command> degrees(MainWindow w) {
		return List.of(Degree.values()).stream().map(d -> act(Styles.words(d), "", () -> w.pencil.grade(d))).toList();
	}

	private static List<Command> kinds(MainWindow w) {
		return List.of(Block.Kind.values()).stream().map(k -> act(Kinds.words(k), "", () -> w.pencil.kind(k))).toList();
	}

	private static Command.Group go(MainWindow w) {
		return new Command.Group(Phrases.of("go"), List.of(List.of(step(w, Phrases.of("next-passage"), "Alt+Down",
				ViewPane.Step.PASSAGE, true),
				step(w, Phrases.of("previous-passage"), "Alt+Up", ViewPane.Step.PASSAGE, false),
				step(w, Phrases.of("next-difference"), "D", ViewPane.Step.DIFFERENCE, true),
				step(w, Phrases.of("previous-difference"), "Shift+D", ViewPane.Step.DIFFERENCE, false))));
	}

	private static Command.Group view(MainWindow w) {
		var views = new ArrayList<Command>();
		for (int i = 0; i < w.views().size(); i++) {
			int place = i;
			views.add(act(w.views().titles().get(i), "Shortcut+" + (i + 1), () -> w.show(w.views().get(place))));
		}
		return new Command.Group(Phrases.of("view"), List.of(views,
				List.of(new Command.Switch(Phrases.of("keep-columns-level"), "Shortcut+L", w.session.level)),
				List.of(act(Phrases.of("larger-type"), "Shortcut+Equals", () -> w.session.zoom(1)),
						act(Phrases.of("smaller-type"), "Shortcut+Minus", () -> w.session.zoom(-1)),
						act(Phrases.of("type-as-it-was"), "Shortcut+0", () -> w.session.zoom(0))),
				List.of(new Command.Choice(Phrases.of("language-of-the-window"), () -> languages(w)),
						act(Phrases.of("light-or-dark"), "Shortcut+Shift+D", w::switchTheme),
						new Command.Switch(Phrases.of("high-contrast"), "", w.contrast.onProperty()))));
	}

	// Each language is called by its own name.
	private static List<Command> languages(MainWindow w) {
		var all = new ArrayList<Command>();
		all.add(act(Phrases.of("language-system"), "", () -> speak(w, "")));
		Phrases.SPOKEN.forEach(l -> all.add(act(l.getDisplayLanguage(l), "", () -> speak(w, l.getLanguage()))));
		return all;
	}

	private static void speak(MainWindow w, String language) {
		w.windows.habits.change(s -> s.withLanguage(language));
		w.session.said.set(Phrases.of("another-language"));
	}

	private static Command.Group help(MainWindow w) {
		return new Command.Group(Phrases.of("help"), List.of(List.of(act(Phrases.of("shortcuts"), "F1", w::switchSheet),
				act(Phrases.of("log"), "", w::showLog))));
	}

	private static Command act(String words, String keys, Runnable does) {
		return new Command.Act(words, keys, does);
	}

	private static Command step(MainWindow w, String words, String keys, ViewPane.Step step, boolean forward) {
		return act(words, keys, () -> w.view().step(step, forward));
	}
}
