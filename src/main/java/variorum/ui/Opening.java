package variorum.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.model.Encoders;

/// Opens files and folders as one story: exact passages as soon as they are there, rephrased ones and facts when ready.
final class Opening {
	private final Session session;
	private final Work work;
	private final Runnable shown;
	private List<Path> paths = List.of();
	private Optional<Encoders.Loaded> model = Optional.empty();
	private Optional<Collation> exact = Optional.empty();
	private volatile double tightness = Collator.TIGHTNESS;
	private int columns = 3;

	/// `shown` hears when a collation, exact or complete, is on the screen.
	Opening(Session session, Work work, Runnable shown) {
		this.session = session;
		this.work = work;
		this.shown = shown;
	}

	/// How many columns the window has room for.
	void setColumns(int columns) {
		this.columns = columns;
	}

	/// The files and folders that are open.
	List<Path> story() {
		return paths;
	}

	/// Opens `more` beside what is open.
	void add(List<Path> more) {
		var all = new ArrayList<>(paths);
		more.stream().filter(p -> !all.contains(p)).forEach(all::add);
		open(all);
	}

	/// Opens `story` in place of what is open.
	void open(List<Path> story) {
		paths = story.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
		int room = columns;
		work.start(progress -> {
			var read = StoryLoader.load(story, progress);
			var first = Collator.exact(read.articles(), read.problems(), progress);
			work.later(progress, () -> exact = Optional.of(first));
			show(first, room, progress);
			if (!read.articles().isEmpty()) {
				complete(first, room, progress);
			}
		});
	}

	/// Joins rephrased passages anew, so that about `precision` of them, 0 to 1, can be expected to be right.
	void tighten(double precision) {
		tightness = precision;
		var open = session.opened().map(Session.Opened::collation).filter(c -> !c.articles().isEmpty());
		if (open.isEmpty()) {
			return;
		}
		var known = exact.filter(e -> e.articles().equals(open.get().articles()));
		int room = columns;
		work.start(progress -> {
			var first = known.isPresent() ? known.get()
					: Collator.exact(open.get().articles(), open.get().problems(), progress);
			work.later(progress, () -> exact = Optional.of(first));
			complete(first, room, progress);
		});
	}

	private void complete(Collation first, int room, variorum.text.Progress progress) {
		show(Collator.complete(first, loaded().found(), tightness, progress), room, progress);
	}

	private void show(Collation c, int room, variorum.text.Progress progress) {
		var opened = Session.Opened.of(c);
		work.later(progress, () -> {
			session.open(opened, room);
			shown.run();
		});
	}

	private synchronized Encoders.Loaded loaded() {
		if (model.isEmpty()) {
			model = Optional.of(Encoders.load());
		}
		return model.get();
	}
}
