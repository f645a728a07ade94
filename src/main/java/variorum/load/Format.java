package variorum.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One kind of file that can be read. A new format is a class beside the others and a line in [#ALL].
interface Format {
	List<Format> ALL = List.of(new PlainFormat(), new MarkdownFormat(), new HtmlFormat());

	/// The ends of file names, lower case, without the dot.
	List<String> extensions();

	/// The parts of a file. Throws an [IOException] whose message tells the reader what is wrong and what to do.
	Draft read(byte[] bytes) throws IOException;

	/// The format that the end of `name` tells.
	static Optional<Format> of(String name) {
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return ALL.stream().filter(f -> f.extensions().contains(extension)).findFirst();
	}
}
