package variorum.facts;

import java.util.List;

/// The extractors of the program: the one place where they are registered.
public final class Extractors {
	private static final List<Extractor> ALL = List.of(new NamesExtractor(), new Products(), new Posts(), new Times(), new Amounts(),
			new Quotations(), new Attributions());

	private Extractors() { }

	/// Every extractor, in the order in which they run. Where two find the same words, both mentions are kept.
	public static List<Extractor> all() {
		return ALL;
	}
}
