package variorum.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says what is wrong with a file that could not be written, and what helps.
final class FileFault {
	private FileFault() { }

	static String words(IOException fault) {
		return switch (fault) {
			case AccessDeniedException e -> e.getFile() + ": may not be written; choose another place or change its permissions";
			case NoSuchFileException e -> e.getFile() + ": is not there; check the name";
			case FileSystemException e -> e.getFile() + ": " + (e.getReason() == null ? "could not be written" : e.getReason());
			default -> String.valueOf(fault.getMessage());
		};
	}
}
