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

	/// Opens `more` beside what is open.
	void add(List<Path> more) {
		var all = new ArrayList<>(paths);
		more.stream().filter(p -> !all.contains(p)).forEach(all::add);
		open(all);
	}

	/// Opens `story` in place of what is open.
	void open(List<Path> story) {
		paths = List.copyOf(story);
		int room = columns;
		work.start(progress -> {
			var read = StoryLoader.load(story, progress);
			var exact = Collator.exact(read.articles(), read.problems(), progress);
			show(exact, room, progress);
			if (!read.articles().isEmpty()) {
				show(Collator.complete(exact, loaded().found(), Collator.TIGHTNESS, progress), room, progress);
			}
		});
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
