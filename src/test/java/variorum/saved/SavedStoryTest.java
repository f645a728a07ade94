package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Correction;
import variorum.collation.Edition;
import variorum.collation.Witness;

class SavedStoryTest {
	@TempDir Path folder;
	private Path file;
	private SavedStory story;

	@BeforeEach
	void make() {
		file = folder.resolve("fire.variorum");
		var made = new Stories(1);
		story = new SavedStory(made.full(folder), made.contents, Map.of("zoom", "1.2", "view", "Facts"));
	}

	private byte[] bytes() throws IOException {
		return new StoryFile(file, Limits.here()).bytes(story, "test");
	}

	private SavedStory.Opened read(byte[] bytes) throws IOException {
		return new StoryFile(file, Limits.here()).read(bytes);
	}

	private static List<String> told(SavedStory.Opened opened) {
		return opened.problems().stream().map(p -> p.message()).toList();
	}

	private static Map<String, byte[]> parts(byte[] zip) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
				parts.put(e.getName(), in.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var p : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(p.getKey()));
				zip.write(p.getValue());
			}
		}
		return out.toByteArray();
	}

	@Test
	void what_is_saved_is_what_is_opened() throws IOException {
		var opened = read(bytes());
		assertEquals(List.of(), told(opened));
		assertEquals(story.edition(), opened.story().edition());
		assertEquals(story.view(), opened.story().view());
		assertEquals(story.contents().keySet(), opened.story().contents().keySet());
		for (var c : story.contents().entrySet()) {
			assertArrayEquals(c.getValue(), opened.story().contents().get(c.getKey()));
		}
	}

	@Test
	void the_same_story_gives_the_same_bytes() throws IOException {
		assertArrayEquals(bytes(), bytes());
		assertArrayEquals(bytes(), new StoryFile(file, Limits.here()).bytes(read(bytes()).story(), "test"));
	}

	@Test
	void a_person_can_read_it() throws IOException {
		var parts = parts(bytes());
		assertEquals(List.of("manifest.json", "corrections.json", "notes.json", "view.json"), parts.keySet().stream().limit(4).toList());
		assertTrue(parts.keySet().stream().skip(4).allMatch(n -> n.matches("versions/[0-9a-f]{16}/[01]-.*\\.txt")),
				parts.keySet().toString());
		String corrections = new String(parts.get("corrections.json"), StandardCharsets.UTF_8);
		assertEquals(story.edition().corrections().size() + 2, corrections.lines().count(), corrections);
		new com.fasterxml.jackson.databind.ObjectMapper().readTree(corrections);
	}

	@Test
	void a_newer_format_is_refused_with_a_clear_word() throws IOException {
		var parts = parts(bytes());
		parts.computeIfPresent("manifest.json", (n, b) -> new String(b, StandardCharsets.UTF_8).replace("\"variorum\":1", "\"variorum\":7")
				.getBytes(StandardCharsets.UTF_8));
		var refused = assertThrows(NewerFormat.class, () -> read(zip(parts)));
		assertEquals(file + " was saved by a newer version of Variorum (format 7; this one reads up to 1): update the program to open it."
				+ " Nothing was changed.", refused.getMessage());
	}

	@Test
	void an_older_format_is_brought_up_step_by_step() throws IOException {
		var later = new Formats(3, Map.of(
				1, (name, row) -> name.equals("view.json") ? row.put("value", row.get("value").asText() + "!") : row,
				2, (name, row) -> name.equals("view.json") ? row.put("value", row.get("value").asText() + "?") : row));
		var opened = new StoryFile(file, Limits.here(), later).read(bytes());
		assertEquals("Facts!?", opened.story().view().get("view"));
		assertEquals(story.edition(), opened.story().edition());
	}

	@Test
	void a_format_without_a_step_to_the_next_cannot_be_declared() {
		assertThrows(IllegalArgumentException.class, () -> new Formats(2, Map.of()));
	}

	@Test
	void paths_that_lead_out_of_the_folder_are_neither_told_nor_believed() throws IOException {
		var elsewhere = new Stories(2);
		var witness = elsewhere.version(folder.resolveSibling("private"), "x.txt", "words");
		var saved = new SavedStory(Edition.of(List.of(witness)), elsewhere.contents, Map.of());
		byte[] bytes = new StoryFile(file, Limits.here()).bytes(saved, "test");
		assertEquals("", read(bytes).story().edition().versions().getFirst().now().from());
		for (String evil : List.of("/etc/passwd", "../../secret.txt", "a/../../b.txt", "C:\\\\x", "\\\\\\\\host\\\\x", "..")) {
			var parts = parts(bytes());
			parts.computeIfPresent("manifest.json", (n, b) -> new String(b, StandardCharsets.UTF_8)
					.replace("\"from\":\"anna.txt\"", "\"from\":\"" + evil + "\"")
					.replace("\"file\":\"anna.txt\"", "\"file\":\"" + evil + "\"")
					.getBytes(StandardCharsets.UTF_8));
			var first = read(zip(parts)).story().edition().versions().getFirst().now();
			assertEquals("", first.from(), evil);
			assertTrue(!first.file().contains("/") && !first.file().contains("\\") && !first.file().equals(".."), first.file());
		}
	}

	@Test
	void what_is_damaged_is_missing_and_told_and_the_rest_is_there() throws IOException {
		var parts = parts(bytes());
		parts.remove("notes.json");
		parts.put("corrections.json", """
				{"corrections":[
				{"correction":"date","date":"2026-01-01"},
				{"correction":"date","date":"2026-01-99"},
				{"correction":"something new"},
				{oh}
				]}
				""".getBytes(StandardCharsets.UTF_8));
		var opened = read(zip(parts));
		assertEquals(List.of("3 of the corrections could not be read and were left out", "the notes are missing"), told(opened));
		assertEquals(List.of(new Correction.StoryDate(LocalDate.of(2026, 1, 1))), opened.story().edition().corrections());
		assertEquals(story.edition().versions(), opened.story().edition().versions());
	}

	@Test
	void without_its_list_of_versions_they_are_found_by_their_names() throws IOException {
		var parts = parts(bytes());
		parts.remove("manifest.json");
		var opened = read(zip(parts));
		assertEquals(List.of("the list of the versions is damaged; they were found by the names of their files"), told(opened));
		var all = story.edition().keys().stream().sorted().toList();
		assertEquals(all, opened.story().edition().versions().stream().map(Witness::key).toList());
		assertEquals(story.edition().corrections(), opened.story().edition().corrections());
	}

	@Test
	void a_version_whose_bytes_are_gone_is_named() throws IOException {
		var parts = parts(bytes());
		parts.keySet().removeIf(n -> n.endsWith("0-anna.txt"));
		var opened = read(zip(parts));
		assertEquals(List.of("the text of “anna.txt” is not in it any more: add the file again"), told(opened));
		assertEquals(story.edition(), opened.story().edition());
	}

	@Test
	void a_file_that_was_cut_short_gives_what_it_has() throws IOException {
		byte[] whole = bytes();
		int most = 0;
		for (int length = 0; length < whole.length; length += 7) {
			try {
				var opened = read(Arrays.copyOf(whole, length));
				assertTrue(!opened.problems().isEmpty(), "cut to " + length);
				most = Math.max(most, opened.story().edition().corrections().size());
			} catch (IOException nothingLeft) {
				assertTrue(length < 600, "cut to " + length + " of " + whole.length);
			}
		}
		assertEquals(story.edition().corrections().size(), most);
	}

	@Test
	void what_is_no_saved_story_is_refused() throws IOException {
		for (String other : List.of("", "PK", "plain text", "PK\3\4 but no more than that is there to be read of it")) {
			assertThrows(IOException.class, () -> read(other.getBytes(StandardCharsets.ISO_8859_1)), other);
		}
		assertThrows(IOException.class, () -> read(zip(Map.of("word/document.xml", new byte[] {1}))));
		assertThrows(IOException.class, () -> SavedStory.open(folder.resolve("missing.variorum")));
	}

	@Test
	void a_part_that_is_there_twice_is_read_once() throws IOException {
		byte[] once = bytes();
		byte[] twice = Arrays.copyOf(once, 2 * once.length);
		System.arraycopy(once, 0, twice, once.length, once.length);
		var opened = read(twice);
		assertEquals(story.edition(), opened.story().edition());
		assertTrue(told(opened).contains("the part notes.json is there twice; the first was read"), told(opened).toString());
	}

	@Test
	void a_bomb_is_not_unpacked() throws IOException {
		var parts = parts(bytes());
		parts.put("versions/0123456789abcdef/0-zeros.txt", new byte[64 << 20]);
		var limits = new Limits(1 << 20, 8 << 20, 16 << 20, 1 << 20, 100);
		var opened = new StoryFile(file, limits).read(zip(parts));
		assertEquals(List.of("it unpacks to more than can be read here; what came after that was left out"), told(opened));
		assertEquals(story.edition(), opened.story().edition());
	}

	@Test
	void too_many_parts_are_not_read() throws IOException {
		var many = java.util.stream.IntStream.range(0, 200).boxed().collect(Collectors.toMap(i -> "x" + i, i -> new byte[] {1}));
		var parts = parts(bytes());
		parts.putAll(many);
		var opened = new StoryFile(file, new Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20, 50)).read(zip(parts));
		assertEquals(story.edition(), opened.story().edition());
		assertEquals(1, opened.problems().size());
	}

	@Test
	void a_file_that_is_too_big_is_not_read() throws IOException {
		Files.write(file, new byte[2000]);
		var big = assertThrows(IOException.class, () -> new StoryFile(file, new Limits(1000, 1, 1, 1, 1)).read());
		assertTrue(big.getMessage().contains("too big"), big.getMessage());
	}
}
