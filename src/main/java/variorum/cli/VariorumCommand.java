package variorum.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line `variorum`.
@Command(name = "variorum", mixinStandardHelpOptions = true, subcommands = {CollateCommand.class},
		description = "Lays several versions of one story side by side.")
public final class VariorumCommand implements Runnable {
	/// Runs one command line and gives its exit code.
	public static int run(String... args) {
		return new CommandLine(new VariorumCommand()).execute(args);
	}

	@CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

	@Override
	public void run() {
		if (spec != null) {
			PrintWriter out = spec.commandLine().getOut();
			spec.commandLine().usage(out);
		}
	}
}
