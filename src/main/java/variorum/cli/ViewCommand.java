package variorum.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import variorum.collation.Collation;
import variorum.export.CollationJson;
import variorum.export.HtmlReport;
import variorum.ui.Viewer;

/// `variorum view`: the window; where there is no display, the report and a picture of the window instead.
@Command(name = "view", mixinStandardHelpOptions = true, sortOptions = false,
		description = {"Opens the window on the versions of a story.",
				"Where there is no display it says so and writes the collation, a report and a picture of the window."},
		footer = {"", "Exit codes: 0 done; 1 something could not be read, the rest was done; 2 wrong usage."})
final class ViewCommand implements Callable<Integer> {
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	@Spec private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders whose files are the versions of one story.")
	private List<Path> paths = List.of();

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where to write when there is no display (default: here).")
	private Path out = Path.of("");

	@Override
	public Integer call() throws IOException, InterruptedException {
		return show(paths, out, CommandLines.of(spec));
	}

	int show(List<Path> story, Path folder, CommandLine line) throws IOException, InterruptedException {
		Optional<String> problem = Viewer.displayProblem();
		if (problem.isEmpty()) {
			Viewer.open(story);
			return CommandLine.ExitCode.OK;
		}
		line.getErr().println("variorum: no window: " + problem.get());
		if (story.isEmpty()) {
			line.getErr().println("variorum: name the files or the folder of a story to have them collated without a window");
			return CommandLine.ExitCode.USAGE;
		}
		return write(new StoryCollation(line.getErr()).of(story), folder, line);
	}

	private static int write(Collation collation, Path folder, CommandLine line)
			throws IOException, InterruptedException {
		Files.createDirectories(folder.toAbsolutePath());
		Path json = folder.resolve("collation.json");
		Path html = folder.resolve("collation.html");
		Path png = folder.resolve("collation.png");
		try (BufferedWriter w = Files.newBufferedWriter(json, StandardCharsets.UTF_8)) {
			CollationJson.write(collation, w);
		}
		try (BufferedWriter w = Files.newBufferedWriter(html, StandardCharsets.UTF_8)) {
			HtmlReport.write(collation, collation.title(), w);
		}
		Viewer.picture(collation, png, WIDTH, HEIGHT);
		line.getOut().println("The collation: " + json + System.lineSeparator() + "The report:    " + html
				+ System.lineSeparator() + "The picture:   " + png);
		return Problems.print(collation.problems(), line.getErr());
	}
}
