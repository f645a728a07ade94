package variorum.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import variorum.article.Problem;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.export.CollationJson;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// `variorum collate`: a story, or every story below a folder, as a file.
@Command(name = "collate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Aligns the versions of a story and writes what they share.",
		footer = {"", "Exit codes: 0 done; 1 something could not be read, the rest was done; 2 wrong usage."})
final class CollateCommand implements Callable<Integer> {
	/// The formats that can be written.
	enum Format { json }

	@Spec private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders whose files are the versions of one story.")
	private List<Path> paths = List.of();

	@Option(names = "--each", paramLabel = "ROOT",
			description = "Instead of PATH: collate every folder below ROOT as one story and write OUT/<folder>.json.")
	private @Nullable Path each;

	@Option(names = "--format", description = "What to write: ${COMPLETION-CANDIDATES} (default: json).")
	private Format format = Format.json;

	@Option(names = "--out", paramLabel = "FILE", description = "Where to write; with --each a folder. Default: standard output.")
	private @Nullable Path out;

	@Override
	public Integer call() throws IOException {
		if (each != null) {
			if (out == null || !paths.isEmpty()) {
				throw usage("--each needs --out with a folder, and no PATH");
			}
			return new EachStory(each, out, this::collate, this::writeFile, err()).run();
		}
		if (paths.isEmpty()) {
			throw usage("no PATH given: name the files or the folder of a story");
		}
		Collation collation = collate(paths);
		if (out == null) {
			write(collation, spec().commandLine().getOut());
		} else {
			writeFile(collation, out);
		}
		return Problems.print(collation.problems(), err());
	}

	private Collation collate(List<Path> story) {
		var read = StoryLoader.load(story, Progress.NONE);
		var exact = Collator.exact(read.articles(), read.problems(), Progress.NONE);
		return Collator.complete(exact, Optional.empty(), Collator.TIGHTNESS, Progress.NONE);
	}

	private void writeFile(Collation collation, Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		try (BufferedWriter w = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			render(collation, w);
		}
	}

	private void write(Collation collation, PrintWriter out) throws IOException {
		var text = new StringWriter();
		render(collation, text);
		out.print(text);
		out.flush();
	}

	private void render(Collation collation, Writer w) throws IOException {
		switch (format) {
			case json -> CollationJson.write(collation, w);
		}
	}

	private PrintWriter err() {
		return spec().commandLine().getErr();
	}

	private ParameterException usage(String message) {
		return new ParameterException(spec().commandLine(), message);
	}

	private CommandSpec spec() {
		if (spec == null) {
			throw new IllegalStateException("not run by picocli");
		}
		return spec;
	}

	/// Tells the reader what went wrong while reading.
	static final class Problems {
		private Problems() { }

		/// Prints one line a problem; gives the exit code.
		static int print(List<Problem> problems, PrintWriter err) {
			for (var p : problems) {
				err.println("variorum: " + p.file() + ": " + p.message());
			}
			err.flush();
			return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : CommandLine.ExitCode.OK;
		}
	}
}
