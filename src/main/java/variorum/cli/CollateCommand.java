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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import variorum.export.CollationJson;
import variorum.export.HtmlReport;
import variorum.export.PdfReport;
import variorum.view.Filter;
import variorum.view.Version;

/// `variorum collate`: a story, or every story below a folder, as a file.
@Command(name = "collate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Aligns the versions of a story and writes what they share.",
		footer = {"", "Exit codes: 0 done; 1 something could not be read, the rest was done; 2 wrong usage."})
final class CollateCommand implements Callable<Integer> {
	/// The formats that can be written.
	enum Format { json, html, pdf }

	private static final int MOST_COLUMNS = 8;

	@Spec private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "0..*",
			description = "Files, or folders whose files are the versions of one story; or one saved story (.variorum).")
	private List<Path> paths = List.of();

	@Option(names = "--each", paramLabel = "ROOT",
			description = "Instead of PATH: collate every folder below ROOT as one story and write OUT/<folder>.FORMAT.")
	private @Nullable Path each;

	@Option(names = "--format", description = "What to write: ${COMPLETION-CANDIDATES} (default: json).")
	private Format format = Format.json;

	@Option(names = "--out", paramLabel = "FILE", description = "Where to write; with --each a folder. Default: standard output.")
	private @Nullable Path out;

	@Override
	public Integer call() throws IOException {
		var stories = new StoryCollation(err());
		if (each != null) {
			if (out == null || !paths.isEmpty()) {
				throw usage("--each needs --out with a folder, and no PATH");
			}
			return new EachStory(each, out, stories::of, this::writeFile, "." + format, err()).run();
		}
		if (paths.isEmpty()) {
			throw usage("no PATH given: name the files or the folder of a story");
		}
		var story = stories.of(paths);
		if (out == null && format == Format.pdf) {
			throw usage("--format pdf needs --out with a file");
		}
		if (out == null) {
			write(story, CommandLines.of(spec).getOut());
		} else {
			writeFile(story, out);
		}
		return Problems.print(story.collation().problems(), err());
	}

	private void writeFile(StoryCollation.Told story, Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		if (format == Format.pdf) {
			pdf(story, file);
			return;
		}
		try (BufferedWriter w = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			render(story, w);
		}
	}

	// The versions that repeat no other one, as many as stand side by side in the window.
	private static void pdf(StoryCollation.Told story, Path file) throws IOException {
		var c = story.collation();
		var versions = Version.of(c).stream().filter(v -> v.copyOf().isEmpty()).map(Version::index).limit(MOST_COLUMNS).toList();
		try (var out = Files.newOutputStream(file)) {
			PdfReport.write(c, versions, Filter.SHARED, c.title(), out);
		}
	}

	private void write(StoryCollation.Told story, PrintWriter out) throws IOException {
		var text = new StringWriter();
		render(story, text);
		out.print(text);
		out.flush();
	}

	private void render(StoryCollation.Told story, Writer w) throws IOException {
		switch (format) {
			case json -> CollationJson.write(story.corrected(), story.notes(), w);
			case html -> HtmlReport.write(story.corrected(), story.notes(), story.collation().title(), w);
			case pdf -> throw usage("--format pdf needs --out");
		}
	}

	private PrintWriter err() {
		return CommandLines.of(spec).getErr();
	}

	private ParameterException usage(String message) {
		return new ParameterException(CommandLines.of(spec), message);
	}
}
