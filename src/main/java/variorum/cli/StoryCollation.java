package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// A story from its files to its whole collation, without a window.
final class StoryCollation {
	private StoryCollation() { }

	static Collation of(List<Path> paths) {
		var story = StoryLoader.load(paths, Progress.NONE);
		var exact = Collator.exact(story.articles(), story.problems(), Progress.NONE);
		return Collator.complete(exact, Optional.empty(), Collator.TIGHTNESS, Progress.NONE);
	}
}
