package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Block;
import variorum.collation.Correction;
import variorum.collation.Corrected;
import variorum.collation.Edit;
import variorum.collation.FactAnchor;
import variorum.collation.History;
import variorum.collation.Note;
import variorum.collation.Place;
import variorum.collation.VersionKey;
import variorum.text.Span;
import variorum.view.NotePlaces;
import variorum.view.Selection;

/// The reader's hand on what the program judged: joins, parts, grades, corrects facts and versions, writes notes. Works on
/// what is chosen and on the words that are selected in a column; what it does is an [Edit], which can be undone.
final class Pencil {
	/// Some words of a version, by its index.
	record Words(int version, Span span) {
		/// Whether they lie in a span of a version.
		boolean isIn(int other, Span place) {
			return version == other && place.start() <= span.start() && span.end() <= place.end();
		}
	}

	/// What was put down to be joined with what comes next.
	private sealed interface Held {
		record OfPlaces(List<Place> places) implements Held { }

		record OfFact(FactAnchor fact) implements Held { }

		record Nothing() implements Held { }
	}

	private final MainWindow window;
	private final Session session;
	private Held held = new Held.Nothing();

	Pencil(MainWindow window) {
		this.window = window;
		this.session = window.session;
		window.opening.dossier.historyProperty().subscribe(this::tell);
	}

	// Whatever was done to the story: not that another one was opened, with the steps that led to it.
	private void tell(History was, History now) {
		if (now.done().isEmpty() && now.undone().isEmpty()) {
			forget();
		}
		now.nextUndo().filter(s -> s.before().equals(was.present()) && s.after().equals(now.present()))
				.ifPresent(s -> say(StepWords.of(s.edit()) + Phrases.of("ctrl-z-takes-it-back")));
	}

	/// Lets go of what was put down or is selected, and of what was said.
	void forget() {
		window.view().unselect();
		hold(new Held.Nothing(), "");
		say("");
	}

	private void hold(Held now, String awaited) {
		held = now;
		session.said.set("");
		session.awaited.set(awaited);
	}

	/// The story as it is worked on; empty for one that is only shown.
	Optional<Corrected> corrected() {
		return session.opened().filter(o -> !window.opening.dossier.edition().versions().isEmpty()).map(Session.Opened::corrected);
	}

	private void say(String words) {
		session.said.set(words);
	}

	private void correct(Correction c) {
		edit(new Edit.Correct(c));
	}

	void edit(Edit edit) {
		window.opening.dossier.edit(edit);
	}

	private Optional<Words> words() {
		return window.view().selected();
	}

	private Optional<Passage> passage() {
		var p = session.selection.get().passage();
		return p.isEmpty() ? Optional.empty() : Optional.of(passages().get(p.getAsInt()));
	}

	private List<Passage> passages() {
		return session.opened().orElseThrow().collation().alignment().passages();
	}

	private static List<Place> places(Corrected c, Passage p) {
		return p.readings().stream().map(r -> c.versions().place(r.version(), r.span())).toList();
	}

	/// Joins the selected words with the chosen passage, or with what was put down the last time; else puts them down.
	void join() {
		corrected().ifPresent(c -> {
			var places = new ArrayList<Place>();
			if (held instanceof Held.OfPlaces(var before)) {
				places.addAll(before);
			}
			passage().ifPresent(p -> places.addAll(places(c, p)));
			words().ifPresent(w -> places.add(c.versions().place(w.version(), w.span())));
			var distinct = places.stream().distinct().toList();
			boolean more = held instanceof Held.OfPlaces || words().isPresent();
			if (more && distinct.stream().map(Place::version).distinct().count() > 1) {
				forget();
				window.books.choose(new Note.Target.OfPassage(distinct));
				correct(new Correction.Join(distinct));
			} else if (distinct.isEmpty()) {
				say(Phrases.of("choose-a-passage-or-select"));
			} else {
				hold(new Held.OfPlaces(distinct), Phrases.of("now-select-the-words-in",
						Phrases.of("join") + StepWords.about(distinct.getFirst().exact())));
			}
		});
	}

	/// Takes the version that is read out of the chosen passage.
	void part() {
		corrected().ifPresent(c -> passage().ifPresentOrElse(p -> {
			int version = window.view().reads().orElse(p.readings().getFirst().version());
			part(c, p, leaving(p, version));
		}, () -> say(Phrases.of("choose-a-passage-first-click"))));
	}

	// Versions of one text leave together: what one of them tells the others tell, too.
	private List<Passage.Reading> leaving(Passage p, int version) {
		var own = p.readings().stream().filter(r -> r.version() == version).toList();
		var all = p.readings().stream().filter(r -> text(r.version()) == text(version)).toList();
		return own.isEmpty() || all.size() == p.readings().size() ? own : all;
	}

	private int text(int version) {
		return session.opened().orElseThrow().versions().get(version).copyOf().orElse(version);
	}

	private void part(Corrected c, Passage p, List<Passage.Reading> apart) {
		var rest = p.readings().stream().filter(r -> !apart.contains(r)).toList();
		if (apart.isEmpty() || rest.isEmpty()) {
			say(Phrases.of("the-column-that-is-read"));
			return;
		}
		correct(new Correction.Part(apart.stream().map(r -> c.versions().place(r.version(), r.span())).toList(),
				rest.stream().map(r -> c.versions().place(r.version(), r.span())).toList()));
	}

	/// Takes the chosen passage to pieces.
	void takeToPieces() {
		corrected().ifPresent(c -> passage().ifPresentOrElse(p -> correct(new Correction.Part(places(c, p), places(c, p))),
				() -> say(Phrases.of("choose-a-passage-first-click"))));
	}

	/// Says how near the wordings of the chosen passage are.
	void grade(Degree degree) {
		corrected().ifPresent(c -> passage().ifPresentOrElse(p -> correct(new Correction.Grade(places(c, p), degree)),
				() -> say(Phrases.of("choose-a-passage-first-click"))));
	}

	/// Makes the chosen fact and the one that was put down one fact; else puts it down.
	void sameFact() {
		corrected().ifPresent(c -> anchor(c).ifPresentOrElse(now -> {
			if (held instanceof Held.OfFact(var before) && !before.equals(now)) {
				hold(new Held.Nothing(), "");
				correct(new Correction.SameFact(before, now));
			} else {
				hold(new Held.OfFact(now), Phrases.of("now-choose-the-other-fact",
						Phrases.of("the-same-fact") + StepWords.about(now.place().exact())));
			}
		}, () -> say(Phrases.of("choose-a-fact-first-click"))));
	}

	private Optional<FactAnchor> anchor(Corrected c) {
		var f = session.selection.get().fact();
		return f.isEmpty() ? Optional.empty() : Optional.of(mentions(c, f.getAsInt()).getFirst());
	}

	/// The mentions of a fact, that of the version that is read first.
	List<FactAnchor> mentions(Corrected c, int fact) {
		var f = c.collation().facts().get(fact);
		var version = window.view().reads();
		return f.mentions().stream().sorted(java.util.Comparator.comparing(m -> version.filter(v -> v == m.version()).isEmpty()))
				.map(m -> c.anchor(f, m)).toList();
	}

	/// Takes what the version that is read tells out of the chosen fact.
	void notSameFact() {
		corrected().ifPresent(c -> {
			var f = session.selection.get().fact();
			if (f.isEmpty()) {
				say(Phrases.of("choose-a-fact-first-click"));
				return;
			}
			var anchors = mentions(c, f.getAsInt());
			if (anchors.size() < 2) {
				say(Phrases.of("one-place-alone-tells-this"));
			} else {
				notSameFact(anchors.get(1), anchors.getFirst());
			}
		});
	}

	void notSameFact(FactAnchor staying, FactAnchor leaving) {
		correct(new Correction.NotSameFact(staying, leaving));
	}

	/// Corrects what the chosen fact says, how far the versions agree on it, and whom they credit.
	void correctFact() {
		corrected().ifPresent(c -> {
			var f = session.selection.get().fact();
			if (f.isPresent()) {
				var at = window.view().at();
				window.cards.show(FactCard.of(c, f.getAsInt(), m -> at.filter(w -> w.isIn(m.version(), m.span())).isPresent(),
						edits -> window.opening.together(Phrases.of("correct-a-fact"), edits)));
			} else {
				say(Phrases.of("choose-a-fact-first-click"));
			}
		});
	}

	/// Says what the selected words are, or the blocks of the chosen passage in the version that is read.
	void kind(Block.Kind kind) {
		corrected().ifPresent(c -> words().or(this::clicked).or(this::read).ifPresentOrElse(w -> kind(w, kind),
				() -> say(Phrases.of("select-words-or-choose-a"))));
	}

	void kind(Words w, Block.Kind kind) {
		corrected().ifPresent(c -> correct(new Correction.BlockKind(c.versions().place(w.version(), w.span()), kind)));
	}

	/// The block that an offset of a version is in.
	Optional<Words> block(int version, int offset) {
		return session.opened().flatMap(o -> o.collation().articles().get(version).blocks().stream()
				.filter(b -> b.span().contains(offset)).findFirst().map(b -> new Words(version, b.span())));
	}

	private Optional<Words> clicked() {
		return window.view().at().flatMap(w -> block(w.version(), w.span().start()));
	}

	/// The chosen reading in the version that is read, whole blocks of it.
	private Optional<Words> read() {
		return passage().flatMap(p -> p.readings().stream()
				.filter(r -> window.view().reads().filter(v -> v == r.version()).isPresent()).findFirst()
				.flatMap(r -> block(r.version(), r.span().start())));
	}

	/// Describes the version that is read: its name, its outlet, its date.
	void describe() {
		session.opened().ifPresent(o -> describe(window.view().reads().or(() -> session.shown.get().stream().findFirst()).orElse(0)));
	}

	void describe(int version) {
		corrected().ifPresent(c -> window.cards.show(VersionCard.of(c, version,
				edits -> window.opening.together(Phrases.of("describe-a-version"), edits))));
	}

	/// Moves a version up or down in the order of the letters.
	void order(int version, int by) {
		corrected().ifPresent(c -> {
			var keys = new ArrayList<VersionKey>(c.versions().keys());
			int to = version + by;
			if (to >= 0 && to < keys.size()) {
				java.util.Collections.swap(keys, version, to);
				correct(new Correction.VersionOrder(keys));
			}
		});
	}

	/// Asks for the day of the story.
	void date() {
		corrected().ifPresent(c -> window.cards.show(DateCard.of(c, this::correct)));
	}

	/// Writes a note on the selected words, else on what is chosen, else on the story.
	void note() {
		corrected().ifPresent(c -> {
			Note.Target target = words().<Note.Target>map(w -> new Note.Target.OfSpan(c.versions().place(w.version(), w.span())))
					.orElseGet(() -> switch (session.selection.get()) {
						case Selection.Nothing n -> new Note.Target.OfStory();
						case Selection.OfPassage(int p) -> c.passage(p);
						case Selection.OfFact(int f) -> c.fact(f);
					});
			window.cards.show(NoteCard.fresh(target, this::edit));
		});
	}

	/// Changes a note.
	void change(Note note) {
		window.cards.show(NoteCard.of(note, this::edit));
	}

	/// Lists all notes.
	void notes() {
		corrected().ifPresent(c -> window.cards.show(NotesCard.of(window, window.opening.dossier.edition().notes(), session.notes.get())));
	}

	/// Lists all corrections, what the program judged, and which of them wait.
	void corrections() {
		corrected().ifPresent(c -> window.cards.show(CorrectionsCard.of(c, this::edit)));
	}

	/// Goes to where a note stands.
	void go(Note note) {
		var places = session.notes.get();
		var chosen = places.selection(note);
		if (!(chosen instanceof Selection.Nothing)) {
			session.selection.set(chosen);
			return;
		}
		IntStream.range(0, session.opened().map(o -> o.versions().size()).orElse(0)).boxed()
				.flatMap(v -> places.in(v).stream().filter(s -> s.note().equals(note)).map(s -> new Words(v, s.span())))
				.findFirst().ifPresent(w -> window.go(w.version(), w.span()));
	}

	/// Takes the last step back.
	void undo() {
		window.opening.dossier.historyProperty().get().nextUndo().ifPresentOrElse(step -> {
			window.opening.dossier.undo();
			say(Phrases.of("undone-2") + StepWords.of(step.edit()));
		}, () -> say(Phrases.of("there-is-nothing-to-undo")));
	}

	/// Does the last step again that was taken back.
	void redo() {
		window.opening.dossier.historyProperty().get().nextRedo().ifPresentOrElse(step -> {
			window.opening.dossier.redo();
			say(Phrases.of("done-again") + StepWords.of(step.edit()));
		}, () -> say(Phrases.of("there-is-nothing-to-do")));
	}

	void history() {
		window.cards.show(HistoryCard.of(window.opening.dossier));
	}

	/// Where the notes of an edition stand in what is shown.
	static NotePlaces places(Session.Opened o, List<Note> notes) {
		return notes.isEmpty() ? NotePlaces.NONE : NotePlaces.of(o.corrected(), notes);
	}
}
