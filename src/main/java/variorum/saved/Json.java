package variorum.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads and writes single objects of JSON. Reading is strict: a field that is not there or of another kind is refused with an
/// [IllegalArgumentException], and so is what is deeper, longer or has more parts than anything that this program writes.
final class Json {
	private static final int DEPTH = 24;
	private static final int LONGEST_WORDS = 8_000_000;
	private static final long MOST_TOKENS = 2_000_000;
	private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder().streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(32).maxNameLength(200)
					.maxStringLength(LONGEST_WORDS).maxTokenCount(MOST_TOKENS).build()).build());

	private Json() { }

	static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	/// `some` as an array, each written by `write`.
	static <T> ArrayNode array(List<T> some, Function<T, JsonNode> write) {
		var array = JsonNodeFactory.instance.arrayNode();
		some.forEach(t -> array.add(write.apply(t)));
		return array;
	}

	/// One line without a line break in it.
	static String line(JsonNode node) {
		try {
			return MAPPER.writeValueAsString(node);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("a tree that cannot be written", e);
		}
	}

	/// The object that `line` is. Refuses anything else.
	static ObjectNode parse(String line) {
		try {
			if (MAPPER.readTree(line) instanceof ObjectNode object) {
				return object;
			}
		} catch (JsonProcessingException damaged) {
			throw new IllegalArgumentException("not JSON: " + damaged.getOriginalMessage(), damaged);
		}
		throw new IllegalArgumentException("not an object");
	}

	private static JsonNode field(JsonNode object, String name) {
		var field = object.get(name);
		if (field == null) {
			throw new IllegalArgumentException("no “" + name + "”");
		}
		return field;
	}

	static String words(JsonNode object, String name) {
		var field = field(object, name);
		if (!field.isTextual()) {
			throw new IllegalArgumentException("“" + name + "” is not words");
		}
		return field.textValue();
	}

	static int number(JsonNode object, String name) {
		var field = field(object, name);
		if (!field.isIntegralNumber() || !field.canConvertToInt()) {
			throw new IllegalArgumentException("“" + name + "” is not a number");
		}
		return field.intValue();
	}

	static JsonNode object(JsonNode object, String name) {
		var field = field(object, name);
		if (!field.isObject()) {
			throw new IllegalArgumentException("“" + name + "” is not an object");
		}
		return field;
	}

	/// The elements of the array `name`, each read by `read`.
	static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> read) {
		var field = field(object, name);
		if (!field.isArray()) {
			throw new IllegalArgumentException("“" + name + "” is not a list");
		}
		var list = new ArrayList<T>();
		field.forEach(e -> list.add(read.apply(e)));
		return list;
	}

	/// A constant as words: `LIST_ITEM` as `list item`.
	static String constant(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static <E extends Enum<E>> E constant(JsonNode object, String name, Class<E> type) {
		return Enum.valueOf(type, words(object, name).toUpperCase(Locale.ROOT).replace(' ', '_'));
	}
}
