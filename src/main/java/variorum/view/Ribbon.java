package variorum.view;

import java.util.ArrayList;
import java.util.List;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.text.Span;

/// A band that joins the readings of a passage in two columns that stand beside each other. `left` and `right` are spans
/// of the two versions' texts; `passage` indexes the collation's passages.
public record Ribbon(int passage, Span left, Span right, Degree degree, boolean moved) {
	/// The ribbons between two versions, in the order of the left one; those that `filter` leaves out are not drawn.
	public static List<Ribbon> between(Collation collation, int left, int right, Filter filter) {
		var ribbons = new ArrayList<Ribbon>();
		List<Passage> passages = collation.alignment().passages();
		for (int p = 0; p < passages.size(); p++) {
			var readings = passages.get(p).readings();
			for (var link : passages.get(p).links()) {
				var a = readings.get(link.left());
				var b = readings.get(link.right());
				if (filter.shows(link.degree())) {
					if (a.version() == left && b.version() == right) {
						ribbons.add(new Ribbon(p, a.span(), b.span(), link.degree(), link.moved()));
					} else if (a.version() == right && b.version() == left) {
						ribbons.add(new Ribbon(p, b.span(), a.span(), link.degree(), link.moved()));
					}
				}
			}
		}
		ribbons.sort(java.util.Comparator.comparing(Ribbon::left).thenComparing(Ribbon::right));
		return ribbons;
	}
}
