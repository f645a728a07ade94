package variorum.collation;

import variorum.facts.FactType;

/// A mention of a fact that is found again when the facts are collected anew: its kind, what it says in normal form
/// ([variorum.facts.Value#normal]), what the fact says as a whole (`row`, [variorum.facts.Fact#value]: a mention may stand in
/// two rows), and where it stands.
///
/// It is the mention of that kind at the place; where the program finds none there any more, the reader's word that there is
/// one stands, with this value.
public record FactAnchor(FactType type, String value, String row, Place place) {
	public FactAnchor {
		if (value.isBlank()) {
			throw new IllegalArgumentException("a fact without a value at " + place);
		}
	}
}
