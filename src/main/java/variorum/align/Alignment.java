package variorum.align;

import java.util.List;

/// What the versions of a story share: passages in the order in which the story tells them, the word table, and the
/// relation of each ordered pair of versions.
public record Alignment(List<Passage> passages, Table table, List<Relation> relations) {
	public Alignment {
		passages = List.copyOf(passages);
		relations = List.copyOf(relations);
	}
}
