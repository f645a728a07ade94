package variorum.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import variorum.article.Problem;
import variorum.article.Problem.Severity;
import variorum.text.Progress;

/// Files that are versions of a story, as they are before anything is read from them, and what is wrong with the others.
public record Originals(List<Original> files, List<Problem> problems) {
	/// One file: its `name` without folders, where it is, and its bytes, which nobody changes.
	public record Original(String name, Path path, byte[] bytes) { }

	public Originals {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}

	/// The files that `paths` stand for ([StoryLoader#load]), sorted by their names.
	public static Originals of(List<Path> paths, Progress progress) {
		var found = StoryFiles.of(paths);
		var files = new ArrayList<Original>();
		var problems = new ArrayList<>(found.problems());
		for (Path file : found.files()) {
			progress.at(Progress.Stage.READING, (double) files.size() / found.files().size());
			try {
				files.add(new Original(StoryFiles.name(file), file, Files.readAllBytes(file)));
			} catch (IOException e) {
				problems.add(new Problem(Severity.ERROR, file.toString(), Reasons.of(e)));
			}
		}
		return new Originals(files, problems);
	}
}
