package variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.article.Problem;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Edition;
import variorum.collation.Note;
import variorum.collation.Versions;
import variorum.load.StoryLoader;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.saved.Look;
import variorum.saved.Results;
import variorum.saved.SavedStory;
import variorum.saved.StoryVersions;
import variorum.text.Progress;

/// A story from its files, or as it was saved, to its whole collation, without a window. The language model is
/// loaded once for all stories, and its absence told once.
final class StoryCollation {
	private final PrintWriter err;
	private Optional<Encoders.Loaded> model = Optional.empty();

	StoryCollation(PrintWriter err) {
		this.err = err;
	}

	/// A story as it is told: its collation with what its reader said of it.
	record Told(Corrected corrected, List<Note> notes) {
		Told {
			notes = List.copyOf(notes);
		}

		Collation collation() {
			return corrected.collation();
		}
	}

	/// The story of some files and folders, or the one that was saved, which stands alone.
	Told of(List<Path> paths) throws IOException {
		if (paths.stream().noneMatch(SavedStory::isNamed)) {
			var story = StoryLoader.load(paths, Progress.NONE);
			var versions = Versions.numbered(story.articles());
			return new Told(made(versions, Edition.EMPTY, Collator.TIGHTNESS, story.problems(), Optional.empty()), List.of());
		}
		if (paths.size() > 1) {
			throw new IOException("a saved story stands alone: name it and nothing else");
		}
		var opened = SavedStory.open(paths.getFirst());
		var read = StoryVersions.read(opened.story().edition(), opened.story().contents());
		var problems = new ArrayList<>(opened.problems());
		problems.addAll(read.problems());
		return kept(read.versions(), opened.story(), problems);
	}

	/// A story that was saved is opened again and again: what was judged of it is kept.
	private Told kept(Versions versions, SavedStory story, List<Problem> problems) {
		var results = Results.here();
		var edition = story.edition();
		double tightness = Look.of(story.view()).tightness();
		var known = results.flatMap(r -> r.find(versions, edition.corrections(), problems, tightness, this::hasModel));
		return new Told(known.orElseGet(() -> made(versions, edition, tightness, problems, results)), edition.notes());
	}

	private Corrected made(Versions versions, Edition edition, double tightness, List<Problem> problems, Optional<Results> results) {
		var exact = Collator.exact(versions, edition.corrections(), problems, Progress.NONE);
		var complete = Collator.complete(exact, encoder(), tightness, Progress.NONE);
		results.ifPresent(r -> r.keep(complete, versions, tightness, hasModel()));
		return complete;
	}

	private boolean hasModel() {
		return encoder().isPresent();
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
