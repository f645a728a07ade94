package variorum.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is known about an article beside its text; a field that the file does not tell is absent, never guessed.
public record Metadata(Map<Field, Entry> entries) {
	/// The fields. `PUBLISHED` is ISO 8601 (`2019-03-25`, or with a time); `LANGUAGE` a BCP 47 tag.
	public enum Field { HEADLINE, STANDFIRST, BYLINE, OUTLET, PUBLISHED, URL, SECTION, LANGUAGE }

	/// A value and where it is from, in words for the reader ("line 3", "front matter", "the url's host").
	public record Entry(String value, String origin) {
		public Entry {
			if (value.isBlank()) {
				throw new IllegalArgumentException("an empty value from " + origin);
			}
		}
	}

	public static final Metadata NONE = new Metadata(Map.of());

	public Metadata {
		var copy = new EnumMap<Field, Entry>(Field.class);
		copy.putAll(entries);
		entries = java.util.Collections.unmodifiableMap(copy);
	}

	public Optional<String> get(Field field) {
		return Optional.ofNullable(entries.get(field)).map(Entry::value);
	}

	/// The same with one field set or replaced.
	public Metadata with(Field field, String value, String origin) {
		var copy = new EnumMap<Field, Entry>(Field.class);
		copy.putAll(entries);
		copy.put(field, new Entry(value, origin));
		return new Metadata(copy);
	}

	/// The same with one field absent.
	public Metadata without(Field field) {
		var copy = new EnumMap<Field, Entry>(Field.class);
		copy.putAll(entries);
		copy.remove(field);
		return new Metadata(copy);
	}
}
