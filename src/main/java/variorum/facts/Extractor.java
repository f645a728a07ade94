package variorum.facts;

import java.util.List;

/// Finds mentions of one or a few kinds of fact in one version. Stateless and safe for several threads.
public interface Extractor {
	/// The mentions of `document`, in order of place.
	List<Mention> extract(Document document);

	/// The mentions of each of `versions` of one story, in their order. One that learns from a version what another leaves
	/// open overrides this.
	default List<List<Mention>> extract(List<Document> versions) {
		return versions.stream().map(this::extract).toList();
	}

	/// What this extractor finds in sentences of its own: the rules by example. One test runs them all.
	List<Example> examples();

	/// In `text`, published on 25 March 2019 (a Monday), exactly these mentions are found, each written `words = normal form`.
	record Example(String text, List<String> expected) {
		public Example {
			expected = List.copyOf(expected);
		}

		/// In `text` these mentions, or none, are found.
		public static Example of(String text, String... expected) {
			return new Example(text, List.of(expected));
		}
	}
}
