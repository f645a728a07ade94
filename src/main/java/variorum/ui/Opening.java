package variorum.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Problem;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.collation.Witness;
import variorum.load.Originals;
import variorum.load.StoryLoader;
import variorum.model.Encoders;
import variorum.saved.StoryVersions;
import variorum.text.Progress;
import variorum.view.Revision;

/// From what the reader does to the story to what is on the screen: files are read, and the engines run anew whenever its
/// versions or corrections change. Of a story that is opened the exact passages are shown as soon as they are there, rephrased
/// ones and facts when ready; after an edit all of it at once, so that nothing goes and comes again under the reader's eyes.
final class Opening {
	/// Columns until it is known how many there is room for.
	static final int COLUMNS = 3;

	/// Frames until what is shown has been painted, and seconds that are waited for them at most.
	private static final int FRAMES = 3;
	private static final long PATIENCE = 5;

	/// From so many letters on, in all versions together, a new story is on the screen before anything of it is compared.
	private static final long LONG = 300_000;

	final Dossier dossier = new Dossier();
	/// How sure a rephrased passage must be before it is joined: the expected precision, 0 to 1.
	final DoubleProperty tightness = new SimpleDoubleProperty(Collator.TIGHTNESS);
	private final Session session;
	private final Work work;
	private final HeadStart early;
	private final Runnable shown;
	private final Runnable anew;
	private final Reading reading;
	private List<Path> paths = List.of();
	private List<Problem> unread = List.of();
	private Optional<Encoders.Loaded> model = Optional.empty();
	private Optional<Corrected> exact = Optional.empty();
	private Optional<Made> made = Optional.empty();
	/// What is about to be shown without work, since it was made while the program started.
	private Optional<Session.Opened> atOnce = Optional.empty();
	private Edition asked = Edition.EMPTY;
	private int columns = COLUMNS;

	/// What the engines made the last time, and of what.
	private record Made(StoryVersions read, double tightness, Corrected complete) {
		/// The same with other corrections, where the engines need not be asked for it.
		Optional<Corrected> with(StoryVersions now, double tight, List<Correction> corrections) {
			return read.equals(now) && tightness == tight ? Collator.again(complete, now.versions(), corrections) : Optional.empty();
		}

		/// Whether the engines have heard all that these corrections tell them.
		boolean heard(List<Correction> corrections) {
			return complete.corrections().containsAll(corrections.stream().filter(Made::isForEngines).toList());
		}

		private static boolean isForEngines(Correction c) {
			return c instanceof Correction.Join || c instanceof Correction.Part;
		}
	}

	/// `early` is a story that is being read already; `shown` hears when a collation, exact or complete, is on the screen;
	/// `anew` when another story begins, read from files.
	Opening(Session session, Work work, HeadStart early, Runnable shown, Runnable anew) {
		this.anew = anew;
		this.session = session;
		this.early = early;
		reading = early.reading();
		this.work = work;
		this.shown = shown;
		dossier.historyProperty().subscribe(h -> follow());
	}

	/// How many columns the window has room for.
	void setColumns(int columns) {
		this.columns = columns;
	}

	/// The files and folders that are open.
	List<Path> story() {
		return paths;
	}

	/// Opens `story` in place of what is open. What was read already is on the screen when this returns.
	void open(List<Path> story) {
		paths = HeadStart.absolute(story);
		var asking = paths;
		var ready = early.takeReady(asking);
		if (ready.isPresent()) {
			atOnce = ready.get().opened();
			var opened = atOnce;
			begin(ready.get().coming(), ready);
			opened.ifPresent(this::show);
			return;
		}
		work.start(progress -> {
			var begun = early.take(asking);
			var coming = begun.isPresent() ? begun.get().coming() : reading.coming(Originals.of(asking, progress), List.of(), now());
			work.later(progress, () -> begin(coming, begun));
		});
	}

	private void begin(Reading.Coming coming, Optional<HeadStart.Begun> begun) {
		exact = begun.map(HeadStart.Begun::exact).or(() -> exact);
		unread = coming.problems();
		asked = Edition.EMPTY;
		dossier.begin(History.of(Edition.of(coming.versions())), coming.bytes());
		anew.run();
		if (coming.versions().isEmpty()) {
			show(reading.of(Edition.EMPTY, Map.of()), unread);
		}
	}

	private void show(Session.Opened opened) {
		session.open(opened, columns);
		shown.run();
	}

	/// Goes on with a story that was saved, or begun on the files and folders `from`.
	void resume(List<Path> from, History history, Map<String, byte[]> contents, List<Problem> problems) {
		paths = HeadStart.absolute(from);
		unread = problems;
		asked = Edition.EMPTY;
		dossier.begin(history, contents);
		if (history.present().versions().isEmpty()) {
			show(reading.of(Edition.EMPTY, Map.of()), unread);
		}
	}

	// A story without a single version that could be read: its problems are what is shown.
	private void show(StoryVersions nothing, List<Problem> problems) {
		session.open(Session.Opened.of(Collator.exact(nothing.versions().articles(), problems, Progress.NONE)), columns);
		shown.run();
	}

	/// Opens `more` beside what is open; a file that was taken out comes back.
	void add(List<Path> more) {
		if (dossier.edition().versions().isEmpty()) {
			var all = new ArrayList<>(paths);
			all.addAll(more);
			open(all.stream().distinct().toList());
			return;
		}
		var taken = dossier.edition().keys();
		work.start(progress -> {
			var coming = reading.coming(Originals.of(more.stream().map(Path::toAbsolutePath).map(Path::normalize).toList(), progress),
					taken, now());
			work.later(progress, () -> come(coming));
		});
	}

	/// Adds the files that came to the story's folders since they were read; what its reader took out stays out.
	void catchUp() {
		var asking = paths;
		var taken = dossier.edition().keys();
		work.behind(() -> reading.coming(Originals.of(asking, Progress.NONE), taken, now()), coming -> {
			learn(coming.problems());
			coming.bytes().values().forEach(dossier::keep);
			together(Phrases.of("add-versions-2"), coming.versions().stream().filter(w -> !dossier.knows(w.now().from()))
					.<Edit>map(Edit.Add::new).toList());
		});
	}

	private void learn(List<Problem> problems) {
		var known = new ArrayList<>(unread);
		problems.stream().filter(p -> !known.contains(p)).forEach(known::add);
		unread = List.copyOf(known);
	}

	private void come(Reading.Coming coming) {
		learn(coming.problems());
		var edits = new ArrayList<Edit>();
		for (var w : coming.versions()) {
			var back = dossier.removed().stream().filter(r -> r.now().from().equals(w.now().from())
					&& r.now().digest().equals(w.now().digest())).findFirst();
			if (back.isPresent()) {
				edits.add(new Edit.Restore(back.get().key()));
			} else if (dossier.from(w.now().from()).isEmpty()) {
				edits.add(new Edit.Add(w));
			}
		}
		coming.bytes().values().forEach(dossier::keep);
		together(Phrases.of("add-versions-2"), edits);
		if (edits.isEmpty()) {
			remake();
		}
	}

	/// Adds a version that was pasted.
	void paste(Pasted pasted) {
		byte[] bytes = pasted.text().getBytes(StandardCharsets.UTF_8);
		String digest = dossier.keep(bytes);
		String file = pasted.name() + ".txt";
		var key = VersionKey.of(file, digest, dossier.edition().keys().stream().collect(Collectors.toSet()));
		var edits = new ArrayList<Edit>();
		edits.add(new Edit.Add(Witness.of(key, new Witness.State(file, digest, "", now()))));
		var told = reading.of(Edition.of(List.of(Witness.of(key, new Witness.State(file, digest, "", now())))), Map.of(digest, bytes))
				.versions().articles().stream().map(a -> a.metadata()).findFirst().orElse(Metadata.NONE);
		state(edits, key, told, Metadata.Field.HEADLINE, pasted.headline());
		state(edits, key, told, Metadata.Field.OUTLET, pasted.outlet());
		state(edits, key, told, Metadata.Field.PUBLISHED, pasted.date());
		dossier.edit(new Edit.Together(Phrases.of("paste-a-version-2"), edits));
	}

	// Only what the text itself does not tell, or tells otherwise, is the reader's.
	private static void state(List<Edit> edits, VersionKey key, Metadata told, Metadata.Field field, Optional<String> value) {
		value.filter(v -> !told.get(field).filter(t -> t.equals(v) || t.startsWith(v + "T")).isPresent())
				.ifPresent(v -> edits.add(new Edit.Correct(new Correction.MetadataIs(key, field, v))));
	}

	/// Does several things as one step; nothing where there is nothing to do.
	void together(String what, List<Edit> edits) {
		if (edits.size() == 1) {
			dossier.edit(edits.getFirst());
		} else if (!edits.isEmpty()) {
			dossier.edit(new Edit.Together(what, edits));
		}
	}

	/// Files of the story that say something else than when they were read: each with what it says now.
	record Changed(Witness version, byte[] bytes) { }

	/// Looks, off the FX thread, which files of the story have changed; `found` hears of them.
	void look(Consumer<List<Changed>> found) {
		var versions = dossier.edition().versions();
		work.behind(() -> versions.stream().flatMap(w -> changed(w).stream()).toList(), found);
	}

	private static Optional<Changed> changed(Witness w) {
		try {
			if (w.now().from().isBlank() || !Files.isRegularFile(Path.of(w.now().from()))) {
				return Optional.empty();
			}
			byte[] bytes = Files.readAllBytes(Path.of(w.now().from()));
			return VersionKey.digest(bytes).equals(w.now().digest()) ? Optional.empty() : Optional.of(new Changed(w, bytes));
		} catch (IOException gone) {
			return Optional.empty();
		}
	}

	/// Takes what changed files say now.
	void reload(List<Changed> changed) {
		var edits = new ArrayList<Edit>();
		for (var c : changed) {
			String digest = dossier.keep(c.bytes());
			if (dossier.edition().version(c.version().key()).isPresent()) {
				edits.add(new Edit.Reload(c.version().key(),
						new Witness.State(c.version().now().file(), digest, c.version().now().from(), now())));
			}
		}
		together(Phrases.of("read-files-again"), edits);
	}

	/// What changed in a version when its file was read the last time.
	void revision(VersionKey key, Consumer<Revision> told) {
		states(key).ifPresent(s -> work.behind(() -> Revision.of(article(s.get(0)), article(s.get(1))), told));
	}

	/// Whether a version was read before and said something else.
	boolean hasEarlier(VersionKey key) {
		return states(key).isPresent();
	}

	/// Opens, as a story of its own, a version as it was beside how it is now.
	void openStates(Opening of, VersionKey key) {
		of.states(key).ifPresent(states -> {
			var versions = new ArrayList<Witness>();
			var bytes = new HashMap<String, byte[]>();
			for (var s : states) {
				String digest = VersionKey.digest(s.bytes());
				bytes.put(digest, s.bytes());
				versions.add(Witness.of(VersionKey.of(s.name(), digest, versions.stream().map(Witness::key).collect(Collectors.toSet())),
						new Witness.State(s.name(), digest, "", now())));
			}
			dossier.begin(History.of(Edition.of(versions)), bytes);
		});
	}

	private record State(String name, byte[] bytes) { }

	/// A version as it was before the last reading, and as it is now.
	private Optional<List<State>> states(VersionKey key) {
		return dossier.witness(key).filter(w -> !w.earlier().isEmpty()).flatMap(w -> dossier.bytes(w.earlier().getLast())
				.flatMap(was -> dossier.bytes(w.now()).map(is -> List.of(
						new State(dated(w.earlier().getLast()), was), new State(dated(w.now()), is)))));
	}

	// The earlier one comes first among the files, too.
	private static String dated(Witness.State s) {
		int dot = s.file().lastIndexOf('.');
		String when = s.read().replace('T', ' ').replace(':', '.').replace("Z", "");
		return dot < 0 ? s.file() + " " + when : s.file().substring(0, dot) + " " + when + s.file().substring(dot);
	}

	private static Article article(State s) {
		return StoryLoader.read(s.name(), s.bytes()).articles().getFirst();
	}

	/// Joins rephrased passages anew, so that about `precision` of them, 0 to 1, can be expected to be right.
	void tighten(double precision) {
		tightness.set(precision);
		remake();
	}

	// Notes change nothing that the engines made.
	private void follow() {
		var now = dossier.edition();
		boolean same = now.versions().equals(asked.versions()) && now.corrections().equals(asked.corrections());
		asked = now;
		if (!same && !now.versions().isEmpty()) {
			remake();
		} else if (!same) {
			session.close();
			shown.run();
		}
	}

	private void remake() {
		var edition = dossier.edition();
		if (edition.versions().isEmpty()) {
			remakeShown();
			return;
		}
		var bytes = dossier.contents();
		var told = unread;
		int room = columns;
		boolean isShown = atOnce.isPresent();
		atOnce = Optional.empty();
		boolean isNew = !isShown
				&& session.opened().filter(o -> edition.versions().stream().anyMatch(w -> o.keys().contains(w.key()))).isEmpty();
		double tight = tightness.get();
		var before = made;
		var known = exact;
		var seen = isShown ? work.frames(FRAMES) : new CountDownLatch(0);
		work.start(progress -> {
			// What follows would take the processor from the painter.
			seen.await(PATIENCE, TimeUnit.SECONDS);
			var read = reading.of(edition, bytes).with(told);
			var quick = before.flatMap(m -> m.with(read, tight, edition.corrections()));
			if (quick.isPresent()) {
				show(quick.get(), room, progress);
				if (before.get().heard(edition.corrections())) {
					return;
				}
			}
			boolean isLong = isNew && known.filter(e -> e.versions().equals(read.versions())).isEmpty() && isLong(read.versions());
			if (isLong) {
				show(Collator.texts(read.versions(), edition.corrections(), read.problems()), room, progress);
				work.painted(progress);
			}
			var kept = early.results().flatMap(r -> r.find(read.versions(), edition.corrections(), read.problems(), tight, this::hasModel));
			if (kept.isPresent()) {
				made(new Made(read, tight, kept.get()), room, progress);
				return;
			}
			var first = known.filter(e -> edition.corrections().isEmpty() && e.versions().equals(read.versions())
					&& e.collation().problems().equals(read.problems()))
					.orElseGet(() -> Collator.exact(read.versions(), edition.corrections(), read.problems(), progress));
			if (isNew) {
				show(first, room, progress);
			}
			var complete = Collator.complete(first, loaded().found(), tight, progress);
			made(new Made(read, tight, complete), room, progress);
			early.results().ifPresent(r -> r.keep(complete, read.versions(), tight, hasModel()));
		});
	}

	// Of a short story the passages are there as soon.
	private static boolean isLong(Versions versions) {
		return versions.articles().stream().mapToLong(a -> a.text().length()).sum() > LONG;
	}

	private void made(Made now, int room, Progress progress) throws InterruptedException {
		work.later(progress, () -> made = Optional.of(now));
		show(now.complete(), room, progress);
	}

	private boolean hasModel() {
		return loaded().found().isPresent();
	}

	// A collation that was opened ready-made has no files to be read from.
	private void remakeShown() {
		var open = session.opened().filter(o -> !o.collation().articles().isEmpty());
		if (open.isEmpty()) {
			return;
		}
		var versions = open.get().corrected().versions();
		var problems = open.get().collation().problems();
		var known = exact.filter(e -> e.versions().equals(versions));
		int room = columns;
		double tight = tightness.get();
		work.start(progress -> {
			var first = known.orElseGet(() -> Collator.exact(versions, List.of(), problems, progress));
			work.later(progress, () -> exact = Optional.of(first));
			show(Collator.complete(first, loaded().found(), tight, progress), room, progress);
		});
	}

	private void show(Corrected c, int room, Progress progress) throws InterruptedException {
		var opened = Session.Opened.of(c);
		opened.drawn().prepare(work.ask(progress, () -> session.foreseen(opened, room)));
		work.later(progress, () -> {
			session.open(opened, room);
			shown.run();
		});
	}

	private static String now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private synchronized Encoders.Loaded loaded() {
		if (model.isEmpty()) {
			model = Optional.of(Encoders.load());
		}
		return model.get();
	}
}
