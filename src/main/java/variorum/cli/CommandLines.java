package variorum.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The running command line of a command, which picocli hands over by injection.
final class CommandLines {
	private CommandLines() { }

	static CommandLine of(@Nullable CommandSpec injected) {
		if (injected == null) {
			throw new IllegalStateException("not run by picocli");
		}
		return injected.commandLine();
	}
}
