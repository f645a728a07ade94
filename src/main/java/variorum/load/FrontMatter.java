package variorum.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;

/// The YAML between two lines of dashes at the head of a file: what it states, and where the text after it begins.
///
/// Fields that no one reads stay in the file; a head that is not a YAML mapping is no front matter but text.
record FrontMatter(Metadata stated, int end, List<String> warnings) {
	private static final Pattern HEAD = Pattern.compile("\\A\\s*---[ \\t]*\\R(?s:(?<yaml>.{0,20000}?))(?<=[\\n\\r])(?:---|\\.\\.\\.)"
			+ "[ \\t]*(?:\\R|\\z)");
	private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0, List.of());
	private static final Map<String, Field> NAMES = Map.ofEntries(
			Map.entry("title", Field.HEADLINE), Map.entry("headline", Field.HEADLINE),
			Map.entry("author", Field.BYLINE), Map.entry("authors", Field.BYLINE), Map.entry("byline", Field.BYLINE),
			Map.entry("creator", Field.BYLINE), Map.entry("date", Field.PUBLISHED), Map.entry("published", Field.PUBLISHED),
			Map.entry("source", Field.OUTLET), Map.entry("outlet", Field.OUTLET), Map.entry("publisher", Field.OUTLET),
			Map.entry("publication", Field.OUTLET), Map.entry("url", Field.URL), Map.entry("link", Field.URL),
			Map.entry("section", Field.SECTION), Map.entry("category", Field.SECTION),
			Map.entry("subtitle", Field.STANDFIRST), Map.entry("standfirst", Field.STANDFIRST),
			Map.entry("description", Field.STANDFIRST), Map.entry("language", Field.LANGUAGE), Map.entry("lang", Field.LANGUAGE));

	// Most files have no front matter, and the reader of it is slow to make.
	private static final class Yaml {
		private static final YAMLMapper MAPPER = new YAMLMapper();
	}

	static FrontMatter of(String source) {
		var head = HEAD.matcher(source);
		if (!head.find() || head.group("yaml").isBlank()) {
			return NONE;
		}
		try {
			JsonNode yaml = Yaml.MAPPER.readTree(head.group("yaml"));
			return yaml != null && yaml.isObject() ? read(yaml, head.end()) : NONE;
		} catch (JsonProcessingException notYaml) {
			return head.group("yaml").lines().anyMatch(l -> l.matches("(?i)(title|date|author|source|outlet|url)\\s*:.*"))
					? new FrontMatter(Metadata.NONE, 0, List.of("the front matter is not valid YAML (" + notYaml.getOriginalMessage()
							.lines().findFirst().orElse("") + ") and was read as text: put values that hold \": \" in quotes"))
					: NONE;
		}
	}

	private static FrontMatter read(JsonNode yaml, int end) {
		var stated = Metadata.NONE;
		var warnings = new ArrayList<String>();
		for (var entry : yaml.properties()) {
			var field = Optional.ofNullable(NAMES.get(entry.getKey().toLowerCase(Locale.ROOT)));
			String value = Blanks.squeezed(words(entry.getValue()));
			if (field.isEmpty() || value.isEmpty() || stated.get(field.get()).isPresent()) {
				continue;
			}
			if (field.get() != Field.PUBLISHED) {
				stated = stated.with(field.get(), value, "front matter");
				continue;
			}
			var day = day(value);
			if (day.isPresent()) {
				stated = stated.with(Field.PUBLISHED, day.get(), "front matter");
			} else {
				warnings.add("the date \"" + value + "\" of the front matter names no day: write it as 2019-03-25");
			}
		}
		return new FrontMatter(stated, end, warnings);
	}

	/// A written day in ISO form; a year, or a year and month, as it is.
	private static Optional<String> day(String value) {
		return value.matches("\\d{4}(-(0[1-9]|1[0-2]))?") ? Optional.of(value) : Dates.iso(value);
	}

	private static String words(JsonNode value) {
		if (value.isArray()) {
			return StreamSupport.stream(value.spliterator(), false).map(FrontMatter::words).filter(w -> !w.isBlank())
					.collect(Collectors.joining(", "));
		}
		return value.isObject() ? words(value.path("name")) : value.asText("");
	}
}
