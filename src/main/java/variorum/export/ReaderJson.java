package variorum.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.FactAnchor;
import variorum.collation.Note;
import variorum.collation.Outcome;
import variorum.collation.Place;
import variorum.collation.VersionKey;
import variorum.facts.Mention;
import variorum.text.Span;

/// What a reader said, in the JSON of a collation: each correction and what came of it, each note, and on articles, passages
/// and facts which corrections made them what they are and what the program had judged.
///
/// `articles[]`, `passages[]` and `facts[]` get `corrected`, whose `corrections` index the top-level list of that name;
/// nothing is written where nothing was said.
final class ReaderJson {
	private final Corrected corrected;
	private final List<Note> notes;
	private final JsonGenerator json;

	ReaderJson(Corrected corrected, List<Note> notes, JsonGenerator json) {
		this.corrected = corrected;
		this.notes = notes;
		this.json = json;
	}

	int corrections() {
		return corrected.outcomes().size();
	}

	int notes() {
		return notes.size();
	}

	void article(int index) throws IOException {
		var key = corrected.versions().keys().get(index);
		var bearing = corrected.outcomes().stream().filter(Outcome.Holds.class::isInstance).map(Outcome::correction)
				.filter(c -> isAboutVersions(c) && c.versions().contains(key)).toList();
		if (!bearing.isEmpty()) {
			json.writeObjectFieldStart("corrected");
			numbers(bearing);
			json.writeEndObject();
		}
	}

	private static boolean isAboutVersions(Correction c) {
		return switch (c) {
			case Correction.MetadataIs _, Correction.VersionName _, Correction.VersionOrder _, Correction.BlockKind _ -> true;
			case Correction.Join _, Correction.Part _, Correction.Grade _, Correction.SameFact _, Correction.NotSameFact _,
				Correction.FactValue _, Correction.FactStatus _, Correction.FactSource _, Correction.StoryDate _ -> false;
		};
	}

	private void numbers(List<Correction> some) throws IOException {
		var all = corrected.corrections();
		json.writeArrayFieldStart("corrections");
		for (int i : IntStream.range(0, all.size()).filter(i -> some.contains(all.get(i))).toArray()) {
			json.writeNumber(i);
		}
		json.writeEndArray();
	}

	void passage(int index) throws IOException {
		var change = Optional.ofNullable(corrected.passages().get(index));
		if (change.isEmpty()) {
			return;
		}
		json.writeObjectFieldStart("corrected");
		numbers(change.get().corrections());
		json.writeArrayFieldStart("judged");
		for (var p : change.get().judged()) {
			json.writeStartObject();
			json.writeStringField("degree", CollationJson.camel(p.degree().name()));
			json.writeArrayFieldStart("readings");
			for (var r : p.readings()) {
				json.writeStartObject();
				place(r.version(), r.span());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	void fact(int index) throws IOException {
		var change = Optional.ofNullable(corrected.facts().get(index));
		if (change.isEmpty()) {
			return;
		}
		json.writeObjectFieldStart("corrected");
		numbers(change.get().corrections());
		json.writeArrayFieldStart("judged");
		for (var f : change.get().judged()) {
			json.writeStartObject();
			json.writeStringField("type", CollationJson.camel(f.type().name()));
			json.writeStringField("value", f.value());
			json.writeStringField("status", CollationJson.camel(f.status().name()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/// Writes the source that the reader names, and tells whether she names one.
	boolean mention(Mention m) throws IOException {
		var source = Optional.ofNullable(corrected.sources().get(m));
		if (source.isPresent()) {
			json.writeStringField("source", source.get());
		}
		return source.isPresent();
	}

	void correction(int index) throws IOException {
		switch (corrected.outcomes().get(index)) {
			case Outcome.Holds(var c, var before) -> {
				details(c);
				json.writeBooleanField("holds", true);
				json.writeStringField("before", before);
			}
			case Outcome.Waits(var c, var why) -> {
				details(c);
				json.writeBooleanField("holds", false);
				json.writeStringField("waits", why);
			}
		}
	}

	private void details(Correction correction) throws IOException {
		switch (correction) {
			case Correction.Join(var places) -> said("join", "places", places);
			case Correction.Part(var apart, var from) -> {
				said("part", "apart", apart);
				places("from", from);
			}
			case Correction.Grade(var places, var degree) -> {
				said("grade", "places", places);
				json.writeStringField("degree", CollationJson.camel(degree.name()));
			}
			case Correction.SameFact(var one, var other) -> facts("sameFact", one, other);
			case Correction.NotSameFact(var one, var other) -> facts("notSameFact", one, other);
			case Correction.FactValue(var fact, var value) -> fact("value", fact, "value", value);
			case Correction.FactStatus(var fact, var status) -> fact("status", fact, "status", CollationJson.camel(status.name()));
			case Correction.FactSource(var fact, var source, _) -> fact("source", fact, "source", source);
			case Correction.BlockKind(var place, var kind) -> {
				said("kind", "places", List.of(place));
				json.writeStringField("kind", CollationJson.camel(kind.name()));
			}
			case Correction.MetadataIs(var version, var field, var value) -> {
				version("metadata", version);
				json.writeStringField("field", field.name().toLowerCase(Locale.ROOT));
				json.writeStringField("value", value);
			}
			case Correction.VersionName(var version, var name) -> {
				version("name", version);
				json.writeStringField("name", name);
			}
			case Correction.VersionOrder(var order) -> {
				json.writeStringField("correction", "order");
				json.writeArrayFieldStart("order");
				for (var key : order) {
					json.writeString(letter(key).orElse(""));
				}
				json.writeEndArray();
			}
			case Correction.StoryDate(var date) -> {
				json.writeStringField("correction", "date");
				json.writeStringField("date", date.toString());
			}
		}
	}

	private void said(String correction, String name, List<Place> places) throws IOException {
		json.writeStringField("correction", correction);
		places(name, places);
	}

	private void facts(String correction, FactAnchor one, FactAnchor other) throws IOException {
		said(correction, "places", List.of(one.place(), other.place()));
		json.writeStringField("type", CollationJson.camel(one.type().name()));
	}

	private void fact(String correction, FactAnchor fact, String name, String value) throws IOException {
		said(correction, "places", List.of(fact.place()));
		json.writeStringField("type", CollationJson.camel(fact.type().name()));
		json.writeStringField(name, value);
	}

	private void version(String correction, VersionKey version) throws IOException {
		json.writeStringField("correction", correction);
		json.writeStringField("article", letter(version).orElse(""));
	}

	private Optional<String> letter(VersionKey version) {
		var index = corrected.versions().index(version);
		return index.isEmpty() ? Optional.empty() : Optional.of(corrected.versions().articles().get(index.getAsInt()).id());
	}

	void note(int index) throws IOException {
		var note = notes.get(index);
		json.writeStringField("text", note.text());
		json.writeArrayFieldStart("tags");
		for (String tag : note.tags()) {
			json.writeString(tag);
		}
		json.writeEndArray();
		json.writeStringField("made", note.made());
		json.writeStringField("changed", note.changed());
		switch (note.target()) {
			case Note.Target.OfStory() -> json.writeStringField("about", "story");
			case Note.Target.OfSpan _ -> about("span", Optional.empty(), note);
			case Note.Target.OfPassage _ -> about("passage", corrected.passageOf(note.target()).map(p -> "p" + (p + 1)), note);
			case Note.Target.OfFact _ -> about("fact", corrected.factOf(note.target()).map(f -> "f" + (f + 1)), note);
		}
	}

	private void about(String what, Optional<String> id, Note note) throws IOException {
		json.writeStringField("about", what);
		if (id.isPresent()) {
			json.writeStringField(what, id.get());
		}
		places("places", note.target().places());
	}

	/// Places with their words; where they are, too, if they are there.
	private void places(String name, List<Place> places) throws IOException {
		json.writeArrayFieldStart(name);
		for (var place : places) {
			json.writeStartObject();
			var index = corrected.versions().index(place.version());
			var span = index.isEmpty() ? Optional.<Span>empty() : place.spanIn(corrected.versions().articles().get(index.getAsInt()));
			if (span.isPresent()) {
				place(index.getAsInt(), span.get());
			}
			json.writeStringField("exact", place.exact());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void place(int version, Span span) throws IOException {
		var article = corrected.collation().articles().get(version);
		json.writeStringField("article", article.id());
		CollationJson.span(json, article, span);
	}
}
