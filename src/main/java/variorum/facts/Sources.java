package variorum.facts;

import java.util.Collection;
import java.util.List;
import variorum.align.Relation;

/// Which versions are one source: copies of one article tell a fact once.
final class Sources {
	/// From this part of a version's words on that stand verbatim in another, it is a copy.
	private static final double COPIED = 0.9;
	/// So is a version all of which stands in another, most of it verbatim: a copy that was retouched.
	private static final double WHOLE = 0.97;
	private static final double MOSTLY_COPIED = 0.75;

	private final int[] source;

	private Sources(int[] source) {
		this.source = source;
	}

	/// The sources of `versions` versions by how they are related.
	static Sources of(int versions, List<Relation> relations) {
		var groups = new Groups(versions);
		for (var r : relations) {
			if (isCopy(r)) {
				groups.join(r.from(), r.to());
			}
		}
		int[] source = new int[versions];
		for (int v = 0; v < versions; v++) {
			source[v] = groups.of(v);
		}
		return new Sources(source);
	}

	private static boolean isCopy(Relation r) {
		return r.derivation() == Relation.Derivation.COPY || r.copied() >= COPIED || (r.share() >= WHOLE && r.copied() >= MOSTLY_COPIED);
	}

	/// How many sources tell what these versions tell.
	int count(Collection<Integer> versions) {
		return (int) versions.stream().mapToInt(v -> source[v]).distinct().count();
	}

	/// Whether two versions are one source.
	boolean areOne(int a, int b) {
		return source[a] == source[b];
	}
}
