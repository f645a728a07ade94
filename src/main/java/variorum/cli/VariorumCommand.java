package variorum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command line `variorum`.
@Command(name = "variorum", mixinStandardHelpOptions = true, versionProvider = VariorumCommand.Version.class, sortOptions = false,
		subcommands = {ViewCommand.class, CollateCommand.class},
		description = "Lays several versions of one story side by side and shows what they share and tell differently.",
		footer = {"", "Exit codes: 0 done; 1 something could not be read, the rest was done; 2 wrong usage."})
public final class VariorumCommand implements Callable<Integer> {
	/// The words that are no path when they come first.
	private static final Set<String> COMMANDS = Set.of("view", "collate");

	@Spec private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "0..*",
			description = "Opens the window on these files, or on folders whose files are the versions of one story.")
	private List<Path> paths = List.of();

	/// Runs one command line on the program's own output, which is UTF-8 whatever the platform's charset, and gives its exit code.
	public static int run(String... args) {
		return run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
	}

	/// Runs one command line, writing to `out` and `err`; gives its exit code.
	public static int run(String[] args, PrintWriter out, PrintWriter err) {
		int code = isSlip(args) ? slipped(args[0], err) : arePaths(args) ? show(args, out, err) : parse(args, out, err);
		out.flush();
		err.flush();
		return code;
	}

	/// Whether there is nothing to parse. Only then is the parser left alone: loading it takes a tenth of the time until there
	/// is something to read, since its classes are too old for a start-up cache.
	private static boolean arePaths(String[] args) {
		return Stream.of(args).noneMatch(a -> a.isEmpty() || a.startsWith("-") || a.startsWith("@"))
				&& (args.length == 0 || !COMMANDS.contains(args[0]));
	}

	/// Whether the first of several words is neither a command nor a path that there is: a command with a slip of the pen.
	private static boolean isSlip(String[] args) {
		return args.length > 1 && args[0].matches("[a-zA-Z]+") && !COMMANDS.contains(args[0]) && !Files.exists(Path.of(args[0]));
	}

	private static int slipped(String word, PrintWriter err) {
		err.println("variorum: " + word + ": neither a command nor a file: write view or collate, or check the path");
		return CommandLine.ExitCode.USAGE;
	}

	private static int show(String[] args, PrintWriter out, PrintWriter err) {
		try {
			return new Showing(Stream.of(args).map(Path::of).toList(), Path.of(""), out, err).show();
		} catch (IOException | InterruptedException | RuntimeException fault) {
			return failed(fault, err);
		}
	}

	private static int parse(String[] args, PrintWriter out, PrintWriter err) {
		return new CommandLine(new VariorumCommand()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
				.setExecutionExceptionHandler((e, command, _) -> failed(e, command.getErr())).execute(args);
	}

	private static int failed(Exception fault, PrintWriter err) {
		err.println("variorum: " + (fault instanceof IOException io ? FileFault.words(io) : fault));
		return 1;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		var line = CommandLines.of(spec);
		return new Showing(paths, Path.of(""), line.getOut(), line.getErr()).show();
	}

	private static PrintWriter utf8(FileDescriptor stream) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
	}

	/// The version in the jar's manifest.
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			String version = VariorumCommand.class.getPackage().getImplementationVersion();
			return new String[] {"variorum " + (version == null ? "(not packaged)" : version)};
		}
	}
}
