package variorum.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import variorum.align.Passage;
import variorum.align.Relation;
import variorum.align.Table;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;
import variorum.article.Problem;
import variorum.collation.Collation;
import variorum.collation.Corrected;
import variorum.collation.Note;
import variorum.collation.Versions;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.facts.Value;
import variorum.text.Span;
import variorum.view.Credits;

/// Writes a collation as JSON, one line a row: streamed, so that the word table of long versions costs no memory.
///
/// Offsets are half open, in UTF-16 code units; `start`/`end` index an article's text, `sourceStart`/`sourceEnd` the decoded
/// text of its file. The same collation gives the same bytes.
public final class CollationJson {
	private static final int FORMAT = 1;

	private final Collation collation;
	private final JsonGenerator json;

	private final ReaderJson reader;
	private final Credits credits;

	private CollationJson(Corrected corrected, List<Note> notes, JsonGenerator json) {
		this.collation = corrected.collation();
		this.json = json;
		this.reader = new ReaderJson(corrected, notes, json);
		this.credits = new Credits(collation, java.util.stream.IntStream.range(0, collation.articles().size()).boxed().toList());
	}

	/// Writes `collation` to `out`, which stays open.
	public static void write(Collation collation, Writer out) throws IOException {
		write(Corrected.of(Versions.numbered(collation.articles()), collation), List.of(), out);
	}

	/// Writes a collation with what its reader said of it; without a word of hers the same bytes as the collation alone.
	public static void write(Corrected corrected, List<Note> notes, Writer out) throws IOException {
		var factory = JsonFactory.builder().build();
		try (var json = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
			new CollationJson(corrected, notes, json).write();
			json.writeRaw('\n');
		}
	}

	private void write() throws IOException {
		json.writeStartObject();
		json.writeNumberField("variorum", FORMAT);
		rows("articles", indexes(collation.articles()), this::article);
		rows("passages", indexes(collation.alignment().passages()), this::passage);
		rows("table", collation.alignment().table().rows(), this::row);
		rows("facts", indexes(collation.facts()) + indexes(collation.asides()), this::fact);
		rows("relations", indexes(collation.alignment().relations()), this::relation);
		rows("problems", indexes(collation.problems()), this::problem);
		if (reader.corrections() > 0) {
			rows("corrections", reader.corrections(), reader::correction);
		}
		if (reader.notes() > 0) {
			rows("notes", reader.notes(), reader::note);
		}
		json.writeEndObject();
	}

	private interface Row {
		void write(int index) throws IOException;
	}

	private static int indexes(List<?> list) {
		return list.size();
	}

	private void rows(String name, int count, Row row) throws IOException {
		json.writeRaw('\n');
		json.writeArrayFieldStart(name);
		for (int i = 0; i < count; i++) {
			json.writeRaw('\n');
			json.writeStartObject();
			row.write(i);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void article(int index) throws IOException {
		Article a = collation.articles().get(index);
		json.writeStringField("id", a.id());
		json.writeStringField("file", a.file());
		for (Field f : Field.values()) {
			var value = a.metadata().get(f).or(() -> f == Field.LANGUAGE ? collation.inferred().get(index).get(f) : Optional.empty());
			optional(f.name().toLowerCase(Locale.ROOT), value);
		}
		inferred(collation.inferred().get(index));
		json.writeStringField("text", a.text());
		json.writeArrayFieldStart("blocks");
		for (Block b : a.blocks()) {
			json.writeStartObject();
			json.writeStringField("kind", camel(b.kind().name()));
			span(a, b.span());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("repairs");
		for (var r : a.repairs()) {
			json.writeStartObject();
			json.writeStringField("what", r.what());
			json.writeNumberField("sourceStart", r.source().start());
			json.writeNumberField("sourceEnd", r.source().end());
			json.writeEndObject();
		}
		json.writeEndArray();
		reader.article(index);
	}

	private void inferred(Metadata inferred) throws IOException {
		if (inferred.entries().isEmpty()) {
			return;
		}
		json.writeObjectFieldStart("inferred");
		for (Map.Entry<Field, Metadata.Entry> e : inferred.entries().entrySet()) {
			json.writeStringField(e.getKey().name().toLowerCase(Locale.ROOT), e.getValue().value() + ", " + e.getValue().origin());
		}
		json.writeEndObject();
	}

	private void passage(int index) throws IOException {
		Passage p = collation.alignment().passages().get(index);
		json.writeStringField("id", "p" + (index + 1));
		json.writeStringField("degree", camel(p.degree().name()));
		json.writeBooleanField("moved", p.moved());
		score(p.score());
		json.writeStringField("why", p.why());
		json.writeArrayFieldStart("readings");
		for (var r : p.readings()) {
			json.writeStartObject();
			place(r.version(), r.span());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("links");
		for (var l : p.links()) {
			json.writeStartObject();
			json.writeArrayFieldStart("readings");
			json.writeNumber(l.left());
			json.writeNumber(l.right());
			json.writeEndArray();
			json.writeStringField("degree", camel(l.degree().name()));
			json.writeBooleanField("moved", l.moved());
			score(l.score());
			json.writeStringField("why", l.why());
			json.writeEndObject();
		}
		json.writeEndArray();
		reader.passage(index);
	}

	private void row(int index) throws IOException {
		Table table = collation.alignment().table();
		json.writeArrayFieldStart("cells");
		for (int v = 0; v < table.versions(); v++) {
			Optional<Span> cell = table.cell(index, v);
			if (cell.isPresent()) {
				json.writeStartObject();
				place(v, cell.get());
				json.writeEndObject();
			}
		}
		json.writeEndArray();
		json.writeBooleanField("moved", table.isMoved(index));
	}

	private void fact(int index) throws IOException {
		int aside = index - collation.facts().size();
		Fact f = aside < 0 ? collation.facts().get(index) : collation.asides().get(aside).fact();
		json.writeStringField("id", "f" + (index + 1));
		json.writeStringField("type", camel(f.type().name()));
		json.writeStringField("value", f.value());
		json.writeStringField("status", camel(f.status().name()));
		json.writeStringField("why", f.why());
		if (aside >= 0) {
			json.writeStringField("aside", collation.asides().get(aside).why());
		}
		json.writeArrayFieldStart("mentions");
		for (Mention m : f.mentions()) {
			json.writeStartObject();
			place(m.version(), m.span());
			json.writeStringField("text", collation.articles().get(m.version()).at(m.span()));
			json.writeStringField("value", m.value().normal());
			details(m);
			json.writeStringField("why", m.why());
			if (!reader.mention(m)) {
				source(m);
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		reader.fact(index);
	}

	/// On whose word the version tells it; nothing where it does so in its own name.
	private void source(Mention m) throws IOException {
		var source = credits.of(m);
		if (source.isPresent()) {
			json.writeStringField("source", source.get());
		}
	}

	private void details(Mention m) throws IOException {
		switch (m.value()) {
			case Value.Amount a -> {
				json.writeStringField("number", a.number().toPlainString());
				if (a.isRange()) {
					json.writeStringField("last", a.last().toPlainString());
				}
				json.writeStringField("unit", a.unit());
				json.writeStringField("hedge", a.hedge());
			}
			case Value.Quotation q -> {
				json.writeStringField("kind", camel(q.kind().name()));
				part("speaker", m.version(), q.speaker());
				part("via", m.version(), q.via());
			}
			case Value.Post p -> part("holder", m.version(), Optional.of(p.holder()));
			case Value.Name _, Value.Time _ -> { }
		}
	}

	private void part(String name, int version, Optional<Span> span) throws IOException {
		if (span.isPresent()) {
			json.writeObjectFieldStart(name);
			span(collation.articles().get(version), span.get());
			json.writeEndObject();
		}
	}

	private void relation(int index) throws IOException {
		Relation r = collation.alignment().relations().get(index);
		json.writeStringField("from", collation.articles().get(r.from()).id());
		json.writeStringField("to", collation.articles().get(r.to()).id());
		json.writeNumberField("share", rounded(r.share()));
		json.writeNumberField("copied", rounded(r.copied()));
		json.writeStringField("derivation", camel(r.derivation().name()));
		json.writeStringField("why", r.why());
	}

	private void problem(int index) throws IOException {
		Problem p = collation.problems().get(index);
		json.writeStringField("severity", camel(p.severity().name()));
		json.writeStringField("file", p.file());
		json.writeStringField("message", p.message());
	}

	private void place(int version, Span span) throws IOException {
		Article a = collation.articles().get(version);
		json.writeStringField("article", a.id());
		span(a, span);
	}

	private void span(Article a, Span span) throws IOException {
		span(json, a, span);
	}

	static void span(JsonGenerator json, Article a, Span span) throws IOException {
		Span source = a.source().toSource(span);
		json.writeNumberField("start", span.start());
		json.writeNumberField("end", span.end());
		json.writeNumberField("sourceStart", source.start());
		json.writeNumberField("sourceEnd", source.end());
	}

	private void optional(String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			json.writeStringField(name, value.get());
		} else {
			json.writeNullField(name);
		}
	}

	private void score(double score) throws IOException {
		json.writeNumberField("score", rounded(score));
	}

	/// Four digits: what rounding of sums may change in the last places must not change the bytes.
	private static double rounded(double x) {
		return Math.rint(x * 1e4) / 1e4;
	}

	/// `LIST_ITEM` as `listItem`.
	static String camel(String constant) {
		var name = new StringBuilder();
		for (String word : constant.split("_")) {
			name.append(name.isEmpty() ? word.toLowerCase(Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
		}
		return name.toString();
	}
}
