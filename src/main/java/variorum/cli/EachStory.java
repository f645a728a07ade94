package variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import variorum.article.Problem;

/// Collates every folder below a root as one story, in one process; one that fails stops no other.
record EachStory(Path root, Path out, Stories stories, Output output, String extension, PrintWriter err) {
	/// Makes the collation of one story.
	interface Stories {
		StoryCollation.Told collate(List<Path> paths) throws IOException;
	}

	/// Writes one collation.
	interface Output {
		void write(StoryCollation.Told story, Path file) throws IOException;
	}

	/// Writes one file a story and gives the exit code.
	int run() throws IOException {
		if (!Files.isDirectory(root)) {
			err.println("variorum: " + root + " is not a folder: name the folder that holds the folders of the stories");
			return 1;
		}
		int code = 0;
		for (Path folder : folders()) {
			code = Math.max(code, one(folder));
		}
		return code;
	}

	private List<Path> folders() throws IOException {
		try (var inside = Files.list(root)) {
			return inside.filter(Files::isDirectory).sorted().toList();
		}
	}

	// A fault of ours in one story must not lose the others: it is told, with its place, and the next story goes on.
	@SuppressWarnings("CatchingUnchecked")
	private int one(Path folder) {
		try {
			var story = stories.collate(List.of(folder));
			output.write(story, out.resolve(folder.getFileName() + extension));
			return Problems.print(story.collation().problems(), err);
		} catch (Exception e) {
			Problems.print(List.of(new Problem(Problem.Severity.ERROR, folder.toString(), e + place(e))), err);
			return 1;
		}
	}

	/// Where in the program a fault arose.
	private static String place(Exception fault) {
		return Stream.of(fault.getStackTrace()).filter(f -> f.getClassName().startsWith("variorum.")).findFirst()
				.map(f -> " (at " + f + ")").orElse("");
	}
}
