package variorum.saved;

import java.io.IOException;

/// A story was saved by a later version of the program, in a format that this one cannot read.
public final class NewerFormat extends IOException {
	private static final long serialVersionUID = 1;

	NewerFormat(String file, int format, int known) {
		super(file + " was saved by a newer version of Variorum (format " + format + "; this one reads up to " + known
				+ "): update the program to open it. Nothing was changed.");
	}
}
