package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.model.Encoders;
import variorum.text.Progress;

/// The seeds, collated once for all tests.
final class Seeds {
	static final Collation COLLATION = collation();

	private Seeds() { }

	private static Collation collation() {
		var story = StoryLoader.load(List.of(Path.of("seeds")), Progress.NONE);
		var exact = Collator.exact(story.articles(), story.problems(), Progress.NONE);
		return Collator.complete(exact, Encoders.load().found(), Collator.TIGHTNESS, Progress.NONE);
	}
}
