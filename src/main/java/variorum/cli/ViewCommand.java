package variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `variorum view`: the window; where there is no display, the report and a picture of the window instead.
@Command(name = "view", mixinStandardHelpOptions = true, sortOptions = false,
		description = {"Opens the window on the versions of a story.",
				"Where there is no display it says so and writes the collation, a report and a picture of the window."},
		footer = {"", "Exit codes: 0 done; 1 something could not be read, the rest was done; 2 wrong usage."})
final class ViewCommand implements Callable<Integer> {
	@Spec private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "0..*",
			description = "Files, or folders whose files are the versions of one story; or one saved story (.variorum).")
	private List<Path> paths = List.of();

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where to write when there is no display (default: here).")
	private Path out = Path.of("");

	@Option(names = "--rehearse", hidden = true,
			description = "Write as without a display, open a window that nobody sees, and end: for the start-up cache.")
	private boolean rehearse;

	@Override
	public Integer call() throws IOException, InterruptedException {
		var line = CommandLines.of(spec);
		var showing = new Showing(paths, out, line.getOut(), line.getErr());
		return rehearse ? showing.rehearse() : showing.show();
	}
}
