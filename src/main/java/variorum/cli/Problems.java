package variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ExitCode;
import variorum.article.Problem;

/// Tells the reader what went wrong while reading.
final class Problems {
	private Problems() { }

	/// Prints one line a problem; gives the exit code: 1 when something could not be read.
	static int print(List<Problem> problems, PrintWriter err) {
		for (var p : problems) {
			err.println("variorum: " + p.file() + ": " + p.message());
		}
		err.flush();
		return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : ExitCode.OK;
	}
}
