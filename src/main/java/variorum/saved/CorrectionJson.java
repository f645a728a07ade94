package variorum.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.collation.Correction;
import variorum.collation.FactAnchor;
import variorum.collation.Place;
import variorum.collation.VersionKey;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.text.Span;

/// Corrections, and the places and facts they speak of, as JSON and back.
final class CorrectionJson {
	private CorrectionJson() { }

	static ObjectNode write(Correction correction) {
		var json = Json.object();
		return switch (correction) {
			case Correction.Join(var places) -> json.put("correction", "join").set("places", places(places));
			case Correction.Part(var apart, var from) ->
				json.put("correction", "part").<ObjectNode>set("apart", places(apart)).set("from", places(from));
			case Correction.Grade(var places, var degree) ->
				json.put("correction", "grade").put("degree", Json.constant(degree)).set("places", places(places));
			case Correction.SameFact(var one, var other) ->
				json.put("correction", "same fact").<ObjectNode>set("one", fact(one)).set("other", fact(other));
			case Correction.NotSameFact(var one, var other) ->
				json.put("correction", "not the same fact").<ObjectNode>set("one", fact(one)).set("other", fact(other));
			case Correction.FactValue(var fact, var value) -> json.put("correction", "value").put("value", value).set("fact", fact(fact));
			case Correction.FactStatus(var fact, var status) ->
				json.put("correction", "status").put("status", Json.constant(status)).set("fact", fact(fact));
			case Correction.FactSource(var fact, var source, var told) -> {
				told.ifPresent(p -> json.set("told", place(p)));
				yield json.put("correction", "source").put("source", source).set("fact", fact(fact));
			}
			case Correction.BlockKind(var place, var kind) ->
				json.put("correction", "kind").put("kind", Json.constant(kind)).set("place", place(place));
			case Correction.MetadataIs(var version, var field, var value) -> json.put("correction", "metadata")
					.put("version", version.value()).put("field", Json.constant(field)).put("value", value);
			case Correction.VersionName(var version, var name) ->
				json.put("correction", "name").put("version", version.value()).put("name", name);
			case Correction.VersionOrder(var order) ->
				json.put("correction", "order").set("order", Json.array(order, k -> TextNode.valueOf(k.value())));
			case Correction.StoryDate(var date) -> json.put("correction", "date").put("date", date.toString());
		};
	}

	static Correction read(JsonNode json) {
		return switch (Json.words(json, "correction")) {
			case "join" -> new Correction.Join(places(json, "places"));
			case "part" -> new Correction.Part(places(json, "apart"), places(json, "from"));
			case "grade" -> new Correction.Grade(places(json, "places"), Json.constant(json, "degree", Degree.class));
			case "same fact" -> new Correction.SameFact(fact(json, "one"), fact(json, "other"));
			case "not the same fact" -> new Correction.NotSameFact(fact(json, "one"), fact(json, "other"));
			case "value" -> new Correction.FactValue(fact(json, "fact"), Json.words(json, "value"));
			case "status" -> new Correction.FactStatus(fact(json, "fact"), Json.constant(json, "status", Fact.Status.class));
			case "source" -> new Correction.FactSource(fact(json, "fact"), Json.words(json, "source"),
					json.has("told") ? Optional.of(place(Json.object(json, "told"))) : Optional.empty());
			case "kind" -> new Correction.BlockKind(place(Json.object(json, "place")), Json.constant(json, "kind", Block.Kind.class));
			case "metadata" -> new Correction.MetadataIs(version(json), Json.constant(json, "field", Metadata.Field.class),
					Json.words(json, "value"));
			case "name" -> new Correction.VersionName(version(json), Json.words(json, "name"));
			case "order" -> new Correction.VersionOrder(Json.list(json, "order", k -> new VersionKey(k.asText())));
			case "date" -> new Correction.StoryDate(date(Json.words(json, "date")));
			default -> throw new IllegalArgumentException("an unknown kind of correction");
		};
	}

	private static LocalDate date(String iso) {
		try {
			return LocalDate.parse(iso);
		} catch (DateTimeException notADay) {
			throw new IllegalArgumentException("not a day", notADay);
		}
	}

	private static VersionKey version(JsonNode json) {
		return new VersionKey(Json.words(json, "version"));
	}

	static JsonNode places(List<Place> places) {
		return Json.array(places, CorrectionJson::place);
	}

	static List<Place> places(JsonNode json, String name) {
		return Json.list(json, name, CorrectionJson::place);
	}

	static ObjectNode place(Place p) {
		return Json.object().put("version", p.version().value()).put("start", p.span().start()).put("end", p.span().end())
				.put("exact", p.exact()).put("prefix", p.prefix()).put("suffix", p.suffix());
	}

	static Place place(JsonNode json) {
		return new Place(version(json), new Span(Json.number(json, "start"), Json.number(json, "end")), Json.words(json, "exact"),
				Json.words(json, "prefix"), Json.words(json, "suffix"));
	}

	static ObjectNode fact(FactAnchor f) {
		return Json.object().put("type", Json.constant(f.type())).put("value", f.value()).put("row", f.row())
				.set("place", place(f.place()));
	}

	static FactAnchor fact(JsonNode json, String name) {
		var fact = Json.object(json, name);
		return new FactAnchor(Json.constant(fact, "type", FactType.class), Json.words(fact, "value"), Json.words(fact, "row"),
				place(Json.object(fact, "place")));
	}
}
