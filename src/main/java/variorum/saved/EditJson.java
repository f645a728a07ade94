package variorum.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import variorum.collation.Edit;
import variorum.collation.VersionKey;
import variorum.collation.Witness;

/// Edits as JSON and back, for the [Journal].
record EditJson(EditionJson editions) {
	ObjectNode write(Edit edit) {
		var json = Json.object();
		return switch (edit) {
			case Edit.Correct(var c) -> json.put("edit", "correct").set("correction", CorrectionJson.write(c));
			case Edit.Withdraw(var c) -> json.put("edit", "withdraw").set("correction", CorrectionJson.write(c));
			case Edit.Annotate(var note) -> json.put("edit", "annotate").set("note", EditionJson.note(note));
			case Edit.Erase(var note) -> json.put("edit", "erase").put("note", note);
			case Edit.Add(var version) -> json.put("edit", "add").set("version", editions.write(version));
			case Edit.Reload(var version, var state) ->
				json.put("edit", "reload").put("version", version.value()).set("state", editions.state(state));
			case Edit.Remove(var version) -> json.put("edit", "remove").put("version", version.value());
			case Edit.Restore(var version) -> json.put("edit", "restore").put("version", version.value());
			case Edit.Together(var what, var edits) ->
				json.put("edit", "together").put("what", what).set("edits", Json.array(edits, this::write));
		};
	}

	Edit read(JsonNode json) {
		return switch (Json.words(json, "edit")) {
			case "correct" -> new Edit.Correct(CorrectionJson.read(Json.object(json, "correction")));
			case "withdraw" -> new Edit.Withdraw(CorrectionJson.read(Json.object(json, "correction")));
			case "annotate" -> new Edit.Annotate(EditionJson.note(Json.object(json, "note")));
			case "erase" -> new Edit.Erase(Json.words(json, "note"));
			case "add" -> new Edit.Add(editions.witness(Json.object(json, "version")));
			case "reload" -> new Edit.Reload(version(json), editions.state(Json.object(json, "state")));
			case "remove" -> new Edit.Remove(version(json));
			case "restore" -> new Edit.Restore(version(json));
			case "together" -> new Edit.Together(Json.words(json, "what"), Json.list(json, "edits", this::read));
			default -> throw new IllegalArgumentException("an unknown kind of edit");
		};
	}

	private static VersionKey version(JsonNode json) {
		return new VersionKey(Json.words(json, "version"));
	}

	/// The digests of the bytes that come to a story by `edit`.
	static List<String> digests(Edit edit) {
		return switch (edit) {
			case Edit.Add(var version) -> digests(version);
			case Edit.Reload(_, var state) -> List.of(state.digest());
			case Edit.Together(_, var edits) -> edits.stream().flatMap(e -> digests(e).stream()).toList();
			case Edit.Correct _, Edit.Withdraw _, Edit.Annotate _, Edit.Erase _, Edit.Remove _, Edit.Restore _ -> List.of();
		};
	}

	private static List<String> digests(Witness w) {
		var all = new ArrayList<>(w.earlier().stream().map(Witness.State::digest).toList());
		all.add(w.now().digest());
		return all;
	}
}
