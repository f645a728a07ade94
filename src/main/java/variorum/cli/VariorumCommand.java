package variorum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
		var line = new CommandLine(new VariorumCommand()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
				.setExecutionExceptionHandler((e, command, _) -> {
					command.getErr().println("variorum: " + (e instanceof IOException io ? FileFault.words(io) : e));
					return 1;
				});
		int code = line.execute(args);
		out.flush();
		err.flush();
		return code;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		return new ViewCommand().show(paths, Path.of(""), CommandLines.of(spec));
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
