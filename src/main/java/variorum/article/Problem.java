package variorum.article;

/// Something about a file that the reader should know: what happened and, where there is one, the remedy.
public record Problem(Severity severity, String file, String message) {
	/// `WARNING`: the file was read all the same. `ERROR`: it was not.
	public enum Severity { WARNING, ERROR }
}
