package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a window had open and how: the `story` as files and folders, the file names of the versions shown as columns in their
/// order, the name of the `view`, and where the window stood.
record Desk(List<Path> story, List<String> shown, String view, Optional<Frame> frame) {
	static final Desk EMPTY = new Desk(List.of(), List.of(), "", Optional.empty());

	Desk {
		story = List.copyOf(story);
		shown = List.copyOf(shown);
	}
}
