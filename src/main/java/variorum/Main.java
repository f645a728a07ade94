package variorum;

/// The way in: arguments to calls.
public final class Main {
	private Main() { }

	public static void main(String[] args) {
		System.exit(variorum.cli.VariorumCommand.run(args));
	}
}
