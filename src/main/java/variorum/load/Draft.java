package variorum.load;

import java.util.List;
import variorum.article.Metadata;
import variorum.article.Repair;

/// What a format reader hands on: the decoded text of the file, what the file states of itself (front matter), its
/// parts in reading order, what was mended so far, and warnings for the reader.
record Draft(String source, Metadata stated, List<Part> parts, List<Repair> repairs, List<String> warnings) {
	Draft {
		parts = List.copyOf(parts);
		repairs = List.copyOf(repairs);
		warnings = List.copyOf(warnings);
	}

	/// The same with other parts, and `more` mended.
	Draft mended(List<Part> other, List<Repair> more) {
		var all = new java.util.ArrayList<>(repairs);
		all.addAll(more);
		return new Draft(source, stated, other, all, warnings);
	}
}
