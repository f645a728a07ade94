package variorum.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says in words for the reader why a file could not be read, and what to do.
final class Reasons {
	private Reasons() { }

	static String of(IOException failure) {
		return switch (failure) {
			case NoSuchFileException gone -> "there is no such file: check the path";
			case AccessDeniedException denied -> "reading it is not allowed: change the permissions of the file";
			case FileSystemException other -> "it cannot be read (" + other.getReason() + "): copy it elsewhere and try again";
			default -> failure.getMessage() == null ? "it cannot be read: copy it elsewhere and try again" : failure.getMessage();
		};
	}
}
