package variorum.facts;

import java.util.Optional;

/// What a name can be the name of. `OTHER` covers peoples, languages, works, events and products: names, but no fact of ours.
enum NameKind {
	PERSON, PLACE, ORGANISATION, OTHER;

	/// The type of fact that such a name is, none for `OTHER`.
	Optional<FactType> fact() {
		return switch (this) {
			case PERSON -> Optional.of(FactType.PERSON);
			case PLACE -> Optional.of(FactType.PLACE);
			case ORGANISATION -> Optional.of(FactType.ORGANISATION);
			case OTHER -> Optional.empty();
		};
	}
}
