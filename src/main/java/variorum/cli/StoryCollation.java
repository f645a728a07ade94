package variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.Progress;

/// A story from its files to its whole collation, without a window. The language model is loaded once for all stories, and
/// its absence told once.
final class StoryCollation {
	private final PrintWriter err;
	private Optional<Encoders.Loaded> model = Optional.empty();

	StoryCollation(PrintWriter err) {
		this.err = err;
	}

	Collation of(List<Path> paths) {
		var story = StoryLoader.load(paths, Progress.NONE);
		var exact = Collator.exact(story.articles(), story.problems(), Progress.NONE);
		return Collator.complete(exact, encoder(), Collator.TIGHTNESS, Progress.NONE);
	}

	private Optional<Encoder> encoder() {
		if (model.isEmpty()) {
			model = Optional.of(Encoders.load());
			if (model.get() instanceof Encoders.Loaded.Missing(String why)) {
				err.println("variorum: " + why + "; rephrased passages are found by their words alone");
				err.flush();
			}
		}
		return model.flatMap(Encoders.Loaded::found);
	}
}
