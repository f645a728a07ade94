package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

	private Corrected kept(Versions v, List<Correction> corrections) {
		var made = made(v, corrections);
		results("1").keep(made, v, 0.8, false);
		return made;
	}

	private Optional<Corrected> found(String program, Versions v, List<Correction> corrections) {
		return results(program).find(v, corrections, List.of(), 0.8, () -> false);
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
		var made = kept(v, about);
		assertEquals(json(made), json(found("1", v, about).orElseThrow()));
		var fact = made.collation().facts().getFirst();
		var anchor = made.anchor(fact, fact.mentions().getFirst());
		var more = List.of(about.getFirst(), new Correction.FactStatus(anchor, Fact.Status.DIFFERING));
		assertEquals(json(made(v, more)), json(found("1", v, more).orElseThrow()));
	}

	@Test
	void what_a_reader_said_of_passages_and_facts_is_found_again_with_what_the_program_judged_before() throws IOException {
		var v = seeds();
		var plain = made(v, List.of());
		var passage = plain.collation().alignment().passages().getFirst();
		var places = passage.readings().stream().map(r -> v.place(r.version(), r.span())).toList();
		var other = plain.collation().alignment().passages().getLast().readings();
		var facts = plain.collation().facts();
		var one = plain.anchor(facts.get(0), facts.get(0).mentions().getFirst());
		var two = plain.anchor(facts.get(1), facts.get(1).mentions().getFirst());
		var said = List.<Correction>of(new Correction.Part(places.subList(0, 1), places.subList(1, places.size())),
				new Correction.Grade(other.stream().map(r -> v.place(r.version(), r.span())).toList(), Degree.REPHRASED),
				new Correction.Join(List.of(v.place(0, new Span(0, 40)), v.place(4, new Span(0, 40)))),
				new Correction.SameFact(one, two), new Correction.FactValue(one, "somebody else"));
		var made = kept(v, said);
		var found = found("1", v, said).orElseThrow();
		assertEquals(json(made), json(found));
		assertEquals(made.outcomes(), found.outcomes());
		assertEquals(made.passages(), found.passages());
		assertEquals(made.facts(), found.facts());
		assertEquals(json(made(v, said.subList(0, 3))), json(found("1", v, said.subList(0, 3)).orElseThrow()), "said of passages alone");
		assertTrue(found("1", v, said.subList(0, 2)).isEmpty(), "less was said of passages");
	}

	@Test
	void nothing_is_found_that_something_else_would_give() throws IOException {
		var v = seeds();
		kept(v, List.of());
		assertTrue(found("1", v, List.of()).isPresent());
		assertTrue(found("2", v, List.of()).isEmpty(), "another program");
		assertTrue(results("1").find(v, List.of(), List.of(), 0.7, () -> false).isEmpty(), "another tightness");
		assertTrue(results("1").find(v, List.of(), List.of(), 0.8, () -> true).isEmpty(), "a model");
		assertTrue(found("1", v, List.of(new Correction.StoryDate(LocalDate.of(2019, 3, 26)))).isEmpty());
		var places = List.of(v.place(0, new Span(0, 40)), v.place(1, new Span(0, 40)));
		assertTrue(found("1", v, List.of(new Correction.Grade(places, Degree.EDITED))).isEmpty());
		var fewer = new Versions(v.keys().subList(0, 3), v.articles().subList(0, 3));
		assertTrue(found("1", fewer, List.of()).isEmpty());
	}

	@Test
	void what_was_made_with_the_model_is_found_without_asking_for_it() throws IOException {
		var v = seeds();
		results("1").keep(made(v, List.of()), v, 0.8, true);
		assertTrue(results("1").find(v, List.of(), List.of(), 0.8, () -> {
			throw new AssertionError("asked for the model");
		}).isPresent());
	}

	@Test
	void what_is_damaged_is_not_found() throws IOException {
		var v = seeds();
		kept(v, List.of());
		damaged(f -> f[f.length / 2] ^= 1);
		assertTrue(found("1", v, List.of()).isEmpty());
	}

	@Test
	@Timeout(120)
	void what_is_damaged_and_summed_up_again_is_refused_or_fits_the_texts() throws IOException {
		var v = seeds();
		kept(v, List.of());
		byte[] good = Files.readAllBytes(file());
		var random = new Random(3);
		int refused = 0;
		for (int i = 0; i < 200; i++) {
			damaged(f -> {
				System.arraycopy(good, 0, f, 0, good.length);
				f[Long.BYTES + random.nextInt(f.length - Long.BYTES)] ^= (byte) (1 << random.nextInt(8));
				summed(f);
			});
			var found = found("1", v, List.of());
			found.ifPresent(c -> c.collation().facts().forEach(f -> f.mentions().forEach(m -> v.articles().get(m.version()).at(m.span()))));
			refused += found.isEmpty() ? 1 : 0;
		}
		assertTrue(refused > 50, refused + " refused");
	}

	private Path file() throws IOException {
		try (var files = Files.list(folder)) {
			return files.findFirst().orElseThrow();
		}
	}

	private void damaged(Consumer<byte[]> damage) throws IOException {
		byte[] bytes = Files.readAllBytes(file());
		damage.accept(bytes);
		Files.write(file(), bytes);
	}

	/// Writes the right sum, as who wishes us ill would.
	private static void summed(byte[] bytes) {
		var crc = new CRC32();
		crc.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
		ByteBuffer.wrap(bytes).putLong(crc.getValue());
	}
}
