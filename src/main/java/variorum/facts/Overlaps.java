package variorum.facts;

import java.util.ArrayList;
import java.util.List;

/// Settles mentions that claim the same words.
final class Overlaps {
	private Overlaps() { }

	/// Of `mentions`, in order of place, those that overlap no longer one; the earlier of equals stays.
	static List<Mention> longest(List<Mention> mentions) {
		var kept = new ArrayList<Mention>();
		for (var m : mentions) {
			while (!kept.isEmpty() && kept.getLast().span().overlaps(m.span()) && kept.getLast().span().length() < m.span().length()) {
				kept.removeLast();
			}
			if (kept.isEmpty() || !kept.getLast().span().overlaps(m.span())) {
				kept.add(m);
			}
		}
		return kept;
	}
}
