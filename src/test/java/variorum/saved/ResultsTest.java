package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.align.Degree;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.collation.Witness;
import variorum.export.CollationJson;
import variorum.facts.Fact;
import variorum.model.KeptFolder;
import variorum.text.Progress;
import variorum.text.Span;

class ResultsTest {
	@TempDir Path folder;

	private static Versions seeds() throws IOException {
		var edition = Edition.EMPTY;
		var contents = new HashMap<String, byte[]>();
		try (var files = Files.list(Path.of("seeds"))) {
			for (Path f : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
				byte[] bytes = Files.readAllBytes(f);
				String digest = VersionKey.digest(bytes);
				contents.put(digest, bytes);
				String name = f.getFileName().toString();
				edition = edition.after(new Edit.Add(Witness.of(VersionKey.of(name, digest, new HashSet<>(edition.keys())),
						new Witness.State(name, digest, "", ""))));
			}
		}
		return StoryVersions.read(edition, contents).versions();
	}

	private static Corrected made(Versions v, List<Correction> corrections) {
		return Collator.complete(Collator.exact(v, corrections, List.of(), Progress.NONE), Optional.empty(), 0.8, Progress.NONE);
	}

	private static String json(Corrected c) throws IOException {
		var out = new StringWriter();
		CollationJson.write(c, List.of(), out);
		return out.toString();
	}

	private Results results(String program) {
		return new Results(program, new KeptFolder(folder, 1 << 26));
	}

	@Test
	void what_is_found_is_what_was_made_byte_for_byte() throws IOException {
		var v = seeds();
		var about = List.<Correction>of(new Correction.StoryDate(LocalDate.of(2019, 3, 26)));
		var made = made(v, about);
		results("1").keep(made, v, 0.8, false);
		assertEquals(json(made), json(results("1").find(v, about, List.of(), 0.8, false).orElseThrow()));
		var fact = made.collation().facts().getFirst();
		var anchor = made.anchor(fact, fact.mentions().getFirst());
		var more = List.of(about.getFirst(), new Correction.FactStatus(anchor, Fact.Status.DIFFERING));
		assertEquals(json(made(v, more)), json(results("1").find(v, more, List.of(), 0.8, false).orElseThrow()));
	}

	@Test
	void nothing_is_found_that_something_else_would_give() throws IOException {
		var v = seeds();
		results("1").keep(made(v, List.of()), v, 0.8, false);
		assertTrue(results("1").find(v, List.of(), List.of(), 0.8, false).isPresent());
		assertTrue(results("2").find(v, List.of(), List.of(), 0.8, false).isEmpty(), "another program");
		assertTrue(results("1").find(v, List.of(), List.of(), 0.7, false).isEmpty(), "another tightness");
		assertTrue(results("1").find(v, List.of(), List.of(), 0.8, true).isEmpty(), "a model");
		assertTrue(results("1").find(v, List.of(new Correction.StoryDate(LocalDate.of(2019, 3, 26))), List.of(), 0.8, false).isEmpty());
		var places = List.of(v.place(0, new Span(0, 40)), v.place(1, new Span(0, 40)));
		assertTrue(results("1").find(v, List.of(new Correction.Grade(places, Degree.EDITED)), List.of(), 0.8, false).isEmpty());
		var fewer = new Versions(v.keys().subList(0, 3), v.articles().subList(0, 3));
		assertTrue(results("1").find(fewer, List.of(), List.of(), 0.8, false).isEmpty());
	}

	@Test
	void what_is_damaged_is_not_found() throws IOException {
		var v = seeds();
		results("1").keep(made(v, List.of()), v, 0.8, false);
		try (var files = Files.list(folder)) {
			for (Path f : files.toList()) {
				byte[] bytes = Files.readAllBytes(f);
				bytes[bytes.length / 2] ^= 1;
				Files.write(f, bytes);
			}
		}
		assertTrue(results("1").find(v, List.of(), List.of(), 0.8, false).isEmpty());
	}
}
