package variorum.model;

import java.util.List;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// Turns sentences into vectors. Implementations are safe for use by several threads.
public interface Encoder extends AutoCloseable {
	/// One encoding for each of `sentences` (spans of `text`), in their order. A sentence longer than the model's window is
	/// cut at its end.
	List<Encoding> encode(String text, List<Span> sentences, Progress progress);

	/// Frees what the model holds.
	@Override
	void close();
}
