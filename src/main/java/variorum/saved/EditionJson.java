package variorum.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import variorum.collation.Edition;
import variorum.collation.Note;
import variorum.collation.VersionKey;
import variorum.collation.Witness;

/// Versions, notes and whole editions as JSON and back. Where files were read from is written as [Origins] has it.
record EditionJson(Origins origins) {
	ObjectNode write(Witness w) {
		return Json.object().put("version", w.key().value()).<ObjectNode>set("now", state(w.now()))
				.set("earlier", Json.array(w.earlier(), this::state));
	}

	Witness witness(JsonNode json) {
		return new Witness(new VersionKey(Json.words(json, "version")), state(Json.object(json, "now")),
				Json.list(json, "earlier", this::state));
	}

	ObjectNode state(Witness.State s) {
		return Json.object().put("file", s.file()).put("digest", s.digest()).put("from", origins.written(s.from())).put("read", s.read());
	}

	Witness.State state(JsonNode json) {
		return new Witness.State(name(Json.words(json, "file")), Json.words(json, "digest"), origins.read(Json.words(json, "from")),
				Json.words(json, "read"));
	}

	/// A file's name without what would make it a path.
	private static String name(String file) {
		String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		String plain = last.codePoints().filter(c -> !Character.isISOControl(c))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		return plain.isBlank() || plain.equals("..") || plain.equals(".") ? "version" : plain;
	}

	static ObjectNode note(Note n) {
		var json = Json.object().put("note", n.id()).put("text", n.text()).put("made", n.made()).put("changed", n.changed());
		json.set("tags", Json.array(n.tags(), TextNode::valueOf));
		return switch (n.target()) {
			case Note.Target.OfSpan(var place) -> json.put("about", "span").set("places", CorrectionJson.places(List.of(place)));
			case Note.Target.OfPassage(var places) -> json.put("about", "passage").set("places", CorrectionJson.places(places));
			case Note.Target.OfFact(var fact) -> json.put("about", "fact").set("fact", CorrectionJson.fact(fact));
			case Note.Target.OfStory() -> json.put("about", "story");
		};
	}

	static Note note(JsonNode json) {
		return new Note(Json.words(json, "note"), target(json), Json.words(json, "text"), Json.list(json, "tags", JsonNode::asText),
				Json.words(json, "made"), Json.words(json, "changed"));
	}

	private static Note.Target target(JsonNode json) {
		return switch (Json.words(json, "about")) {
			case "span" -> new Note.Target.OfSpan(new Note.Target.OfPassage(CorrectionJson.places(json, "places")).places().getFirst());
			case "passage" -> new Note.Target.OfPassage(CorrectionJson.places(json, "places"));
			case "fact" -> new Note.Target.OfFact(CorrectionJson.fact(json, "fact"));
			case "story" -> new Note.Target.OfStory();
			default -> throw new IllegalArgumentException("a note about something unknown");
		};
	}

	/// A whole edition in one object.
	ObjectNode write(Edition e) {
		var json = Json.object();
		json.set("versions", Json.array(e.versions(), this::write));
		json.set("removed", Json.array(e.removed(), this::write));
		json.set("corrections", Json.array(e.corrections(), CorrectionJson::write));
		return json.set("notes", Json.array(e.notes(), EditionJson::note));
	}

	Edition edition(JsonNode json) {
		return new Edition(Json.list(json, "versions", this::witness), Json.list(json, "removed", this::witness),
				Json.list(json, "corrections", CorrectionJson::read), Json.list(json, "notes", EditionJson::note));
	}

	/// The digests of all bytes that an edition speaks of, each once.
	static List<String> digests(Edition e) {
		var digests = new ArrayList<String>();
		for (var witnesses : List.of(e.versions(), e.removed())) {
			for (var w : witnesses) {
				w.earlier().forEach(s -> digests.add(s.digest()));
				digests.add(w.now().digest());
			}
		}
		return digests.stream().distinct().toList();
	}
}
