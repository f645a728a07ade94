package variorum.saved;

import java.io.IOException;

/// A story was not saved because that would have overwritten what somebody else saved. The message says so for the reader.
public final class Conflict extends IOException {
	private static final long serialVersionUID = 1;

	Conflict(String message) {
		super(message);
	}
}
