package variorum.facts;

import java.util.List;
import java.util.Set;

/// Word lists as they are written in the sources: one text, words between white space.
final class WordList {
	private WordList() { }

	/// The words of `text`.
	static Set<String> of(String text) {
		return Set.copyOf(List.of(text.strip().split("\\s+")));
	}
}
