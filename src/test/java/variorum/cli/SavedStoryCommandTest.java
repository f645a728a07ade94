package variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.article.Metadata.Field;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.FactAnchor;
import variorum.collation.History;
import variorum.collation.Note;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.collation.Witness;
import variorum.export.CollationJson;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.model.Encoders;
import variorum.saved.Safekeeping;
import variorum.saved.StoryVersions;
import variorum.text.Progress;
import variorum.text.Span;

class SavedStoryCommandTest {
	private static final String SANK = "The ferry sank off Lima with 200 people on board.";
	private static final String MAYOR = "Mayor Ana Torres";
	private static final String CLOSED = MAYOR + " said that the old harbour would stay closed for a week.";
	private static final List<String> TEXTS = List.of(
			SANK + "\n\nNobody was hurt when it went down.\n\n" + CLOSED,
			SANK + "\n\nAll were saved by fishermen from the town.\n\n" + CLOSED + "\n\nRead more on our page.");

	@TempDir Path folder;
	private final Map<String, byte[]> contents = new HashMap<>();

	private record Ran(int code, String out, String err) { }

	private static Ran run(Object... args) {
		var out = new StringWriter();
		var err = new StringWriter();
		String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
		int code = VariorumCommand.run(words, new PrintWriter(out), new PrintWriter(err));
		return new Ran(code, out.toString(), err.toString());
	}

	private Edition edition() {
		var keys = new HashSet<VersionKey>();
		var now = Edition.EMPTY;
		for (int i = 0; i < TEXTS.size(); i++) {
			byte[] bytes = TEXTS.get(i).getBytes(StandardCharsets.UTF_8);
			String digest = VersionKey.digest(bytes);
			contents.put(digest, bytes);
			var key = VersionKey.of("v" + i + ".txt", digest, keys);
			now = now.after(new Edit.Add(Witness.of(key, new Witness.State("v" + i + ".txt", digest, "", "2026-01-01T00:00:00Z"))));
		}
		return now;
	}

	private Path saved(Edition edition) throws IOException {
		Path file = folder.resolve("ferry.variorum");
		var keeping = Safekeeping.untitled(History.of(edition), folder.resolve("state"));
		keeping.saveAs(file, History.of(edition), contents, Map.of());
		keeping.close();
		return file;
	}

	private static variorum.collation.Place place(Versions v, int i, String words) {
		int at = v.articles().get(i).text().indexOf(words);
		return v.place(i, new Span(at, at + words.length()));
	}

	@Test
	void a_saved_story_gives_the_corrected_result_and_says_what_was_corrected() throws IOException {
		var edition = edition();
		var v = StoryVersions.read(edition, contents).versions();
		var hurt = place(v, 0, "Nobody was hurt when it went down.");
		var saved = place(v, 1, "All were saved by fishermen from the town.");
		var corrected = edition.after(new Edit.Correct(new Correction.Join(List.of(hurt, saved))))
				.after(new Edit.Correct(new Correction.MetadataIs(v.keys().get(1), Field.OUTLET, "The Post")))
				.after(new Edit.Annotate(new Note("n", new Note.Target.OfPassage(List.of(hurt)), "ask", List.of("urgent"), "", "")));
		var ran = run("collate", saved(corrected), "--format", "json");
		assertEquals(0, ran.code(), ran.err());
		JsonNode story = new ObjectMapper().readTree(ran.out());
		assertEquals("The Post", story.at("/articles/1/outlet").asText());
		assertEquals("[1]", story.at("/articles/1/corrected/corrections").toString());
		assertEquals("[0]", story.at("/passages/1/corrected/corrections").toString());
		assertEquals(2, story.at("/passages/1/readings").size());
		assertEquals("join", story.at("/corrections/0/correction").asText());
		assertTrue(story.at("/corrections/0/holds").asBoolean());
		assertEquals("p2", story.at("/notes/0/passage").asText());
		assertEquals("Nobody was hurt when it went down.", story.at("/notes/0/places/0/exact").asText());
	}

	private static Corrected told(Versions v, List<Correction> corrections) {
		return Collator.complete(Collator.exact(v, corrections, List.of(), Progress.NONE), Encoders.load().found(), Collator.TIGHTNESS,
				Progress.NONE);
	}

	private static FactAnchor anchor(Corrected c, FactType type, int i, String words) {
		return c.collation().facts().stream().filter(f -> f.type() == type).flatMap(f -> f.mentions().stream()
				.filter(m -> m.version() == i && c.versions().articles().get(i).at(m.span()).equals(words)).map(m -> c.anchor(f, m)))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(words + " in " + c.collation().facts()));
	}

	@Test
	void every_kind_of_correction_is_in_the_result() throws IOException {
		var edition = edition();
		var v = StoryVersions.read(edition, contents).versions();
		var plain = told(v, List.of());
		var first = List.of(place(v, 0, SANK), place(v, 1, SANK));
		var corrections = List.<Correction>of(new Correction.StoryDate(LocalDate.of(2026, 1, 3)),
				new Correction.VersionName(v.keys().get(0), "the wire.txt"),
				new Correction.MetadataIs(v.keys().get(1), Field.OUTLET, "The Post"),
				new Correction.BlockKind(place(v, 1, "Read more on our page."), Block.Kind.APPEAL),
				new Correction.Join(List.of(place(v, 0, "Nobody was hurt when it went down."),
						place(v, 1, "All were saved by fishermen from the town."))),
				new Correction.Part(List.of(place(v, 0, CLOSED)), List.of(place(v, 1, CLOSED))), new Correction.Grade(first, Degree.EDITED),
				new Correction.NotSameFact(anchor(plain, FactType.PLACE, 0, "Lima"), anchor(plain, FactType.PLACE, 1, "Lima")),
				new Correction.FactValue(anchor(plain, FactType.PLACE, 1, "Lima"), "Callao"),
				new Correction.SameFact(anchor(plain, FactType.PERSON, 0, MAYOR), anchor(plain, FactType.PERSON, 1, MAYOR)),
				new Correction.FactStatus(anchor(plain, FactType.PERSON, 0, MAYOR), Fact.Status.DIFFERING),
				new Correction.FactSource(anchor(plain, FactType.QUANTITY, 0, "200 people"), "the coast guard", Optional.empty()),
				new Correction.VersionOrder(List.of(v.keys().get(1))));
		for (var c : corrections) {
			edition = edition.after(new Edit.Correct(c));
		}
		var ran = run("collate", saved(edition), "--format", "json");
		assertEquals(0, ran.code(), ran.err());
		var expected = new StringWriter();
		CollationJson.write(told(v, corrections), List.of(), expected);
		assertEquals(expected.toString(), ran.out());
		JsonNode story = new ObjectMapper().readTree(ran.out());
		assertEquals("date name metadata kind join part grade notSameFact value sameFact status source order",
				String.join(" ", story.at("/corrections").findValuesAsText("correction")));
		story.at("/corrections").forEach(c -> assertTrue(c.at("/holds").asBoolean(), c::toString));
		assertEquals("v1.txt the wire.txt", String.join(" ", story.at("/articles").findValuesAsText("file")));
		assertEquals("The Post", story.at("/articles/0/outlet").asText());
		assertTrue(ran.out().contains("Callao") && ran.out().contains("the coast guard"), ran.out());
	}

	@Test
	void a_saved_story_of_which_nothing_was_said_gives_what_its_files_give() throws IOException {
		for (int i = 0; i < TEXTS.size(); i++) {
			Files.writeString(folder.resolve("v" + i + ".txt"), TEXTS.get(i));
		}
		assertEquals(run("collate", folder.resolve("v0.txt"), folder.resolve("v1.txt")).out(), run("collate", saved(edition())).out());
	}

	@Test
	void a_saved_story_stands_alone() throws IOException {
		var ran = run("collate", saved(edition()), folder);
		assertEquals(1, ran.code());
		assertTrue(ran.err().contains("a saved story stands alone"), ran.err());
	}

	@Test
	void a_file_that_is_no_saved_story_is_refused_with_a_word() throws IOException {
		var ran = run("collate", Files.writeString(folder.resolve("x.variorum"), "not a story"));
		assertEquals(1, ran.code());
		assertTrue(ran.err().contains("is not a story saved by Variorum"), ran.err());
	}
}
