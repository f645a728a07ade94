package variorum.collation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a reader wrote down, and about what. One without words is a mark.
///
/// `id` tells it from the story's other notes; `tags` are words without white space, as typed; `made` and `changed` are times
/// in ISO 8601, equal until it is changed.
public record Note(String id, Target target, String text, List<String> tags, String made, String changed) {
	/// What a note is about.
	public sealed interface Target {
		/// Some words of one version.
		record OfSpan(Place place) implements Target { }

		/// A passage, told by the places of its readings.
		record OfPassage(List<Place> places) implements Target {
			public OfPassage {
				places = List.copyOf(places);
				if (places.isEmpty()) {
					throw new IllegalArgumentException("a passage without readings");
				}
			}
		}

		/// A fact, told by a mention of it.
		record OfFact(FactAnchor fact) implements Target { }

		/// The whole story.
		record OfStory() implements Target { }

		/// The places it rests on; none for the story.
		default List<Place> places() {
			return switch (this) {
				case OfSpan(var place) -> List.of(place);
				case OfPassage(var places) -> places;
				case OfFact(var fact) -> List.of(fact.place());
				case OfStory() -> List.of();
			};
		}
	}

	public Note {
		tags = tags.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
		if (id.isBlank()) {
			throw new IllegalArgumentException("a note without an id: " + text);
		}
		if (tags.stream().anyMatch(t -> t.chars().anyMatch(Character::isWhitespace))) {
			throw new IllegalArgumentException("a tag of several words: " + tags);
		}
	}

	/// The same note with other words and tags, changed at `when`.
	public Note with(String words, List<String> otherTags, String when) {
		return new Note(id, target, words, otherTags, made, when);
	}

	/// Whether all words of `query` stand in the note's text, tags or the words it is about, case aside; a word that begins
	/// with `#` is sought among the tags alone.
	public boolean matches(String query) {
		var quoted = new StringBuilder(text);
		tags.forEach(t -> quoted.append('\n').append(t));
		target.places().forEach(p -> quoted.append('\n').append(p.exact()));
		String all = quoted.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
				.allMatch(word -> word.startsWith("#") ? isTagged(word.substring(1)) : all.contains(word));
	}

	private boolean isTagged(String beginning) {
		return tags.stream().map(t -> t.toLowerCase(Locale.ROOT)).anyMatch(t -> t.startsWith(beginning) || t.startsWith("#" + beginning));
	}
}
