package variorum.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.export.CollationJson;
import variorum.export.HtmlReport;
import variorum.ui.Viewer;

/// Shows a story: in the window, or, where there is no display, as files in `folder`.
record Showing(List<Path> story, Path folder, PrintWriter out, PrintWriter err) {
	private static final int OK = 0;
	private static final int USAGE = 2;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	Showing {
		story = List.copyOf(story);
	}

	/// Returns the exit code when all windows have been closed, or all files written.
	int show() throws IOException, InterruptedException {
		Optional<String> problem = Viewer.displayProblem();
		if (problem.isEmpty()) {
			Viewer.open(story, Stopwatch.asked(err));
			return OK;
		}
		err.println("variorum: no window: " + problem.get());
		if (story.isEmpty()) {
			err.println("variorum: name the files or the folder of a story to have them collated without a window");
			return USAGE;
		}
		return write(new StoryCollation(err).of(story));
	}

	/// Runs through a start that nobody sees, for the start-up cache to learn from: the window, then the JSON file.
	int rehearse() throws IOException, InterruptedException {
		Viewer.rehearse(story);
		Files.createDirectories(folder.toAbsolutePath());
		var told = new StoryCollation(err).of(story);
		json(told);
		return Problems.print(told.collation().problems(), err);
	}

	private Path json(StoryCollation.Told told) throws IOException {
		Path json = folder.resolve("collation.json");
		try (BufferedWriter w = Files.newBufferedWriter(json, StandardCharsets.UTF_8)) {
			CollationJson.write(told.corrected(), told.notes(), w);
		}
		return json;
	}

	private int write(StoryCollation.Told told) throws IOException, InterruptedException {
		if (told.collation().articles().isEmpty()) {
			int code = Problems.print(told.collation().problems(), err);
			err.println("variorum: nothing could be read, so nothing was written");
			return code;
		}
		Files.createDirectories(folder.toAbsolutePath());
		Collation collation = told.collation();
		Path json = json(told);
		Path html = folder.resolve("collation.html");
		Path png = folder.resolve("collation.png");
		try (BufferedWriter w = Files.newBufferedWriter(html, StandardCharsets.UTF_8)) {
			HtmlReport.write(collation, collation.title(), w);
		}
		Viewer.picture(collation, png, WIDTH, HEIGHT);
		out.println("The collation: " + json + System.lineSeparator() + "The report:    " + html
				+ System.lineSeparator() + "The picture:   " + png);
		return Problems.print(collation.problems(), err);
	}
}
