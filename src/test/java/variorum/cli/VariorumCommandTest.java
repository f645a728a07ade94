package variorum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariorumCommandTest {
	private static final Path SEEDS = Path.of("seeds");

	@TempDir Path folder;

	private record Ran(int code, String out, String err) { }

	private static Ran run(Object... args) {
		var out = new StringWriter();
		var err = new StringWriter();
		String[] words = new String[args.length];
		for (int i = 0; i < args.length; i++) {
			words[i] = args[i].toString();
		}
		int code = VariorumCommand.run(words, new PrintWriter(out), new PrintWriter(err));
		return new Ran(code, out.toString(), err.toString());
	}

	private static List<Path> seeds() throws IOException {
		try (var files = Files.list(SEEDS)) {
			return new ArrayList<>(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
		}
	}

	@Test
	void help_is_everywhere_and_ends_well() {
		for (var args : List.of(new Object[] {"--help"}, new Object[] {"collate", "--help"})) {
			var ran = run(args);
			assertEquals(0, ran.code());
			assertTrue(ran.out().contains("Exit codes: 0 done; 1 "), ran.out());
		}
	}

	@Test
	void without_a_command_it_does_what_the_view_command_does() {
		assertEquals(2, run().code());
		assertEquals(run("view"), run());
		assertEquals(new Ran(1, "", "variorum: java.nio.file.InvalidPathException: Nul character not allowed: a\0b\n"), run("a\0b"));
	}

	@Test
	void wrong_usage_ends_with_2_and_says_what_is_missing() {
		var ran = run("collate");
		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("no PATH given"), ran.err());
		assertEquals(2, run("collate", "--each", folder).code());
		assertEquals(2, run("collate", "--format", "papyrus", SEEDS).code());
	}

	@Test
	void the_seeds_collate_to_five_articles_with_every_token_in_one_row() throws IOException {
		var ran = run("collate", SEEDS, "--format", "json");
		assertEquals(0, ran.code(), ran.err());
		JsonNode story = new ObjectMapper().readTree(ran.out());
		assertEquals(List.of("A", "B", "C", "D", "E"), story.get("articles").findValuesAsText("id"));
		for (JsonNode a : story.get("articles")) {
			var covered = new StringBuilder();
			var cells = new ArrayList<JsonNode>();
			story.get("table").forEach(row -> row.get("cells").forEach(c -> {
				if (c.get("article").equals(a.get("id"))) {
					cells.add(c);
				}
			}));
			cells.sort(java.util.Comparator.comparingInt(c -> c.get("start").asInt()));
			cells.forEach(c -> covered.append(a.get("text").asText(), c.get("start").asInt(), c.get("end").asInt()));
			assertEquals(a.get("text").asText().replaceAll("[\\s\\u00a0]", ""), covered.toString().replaceAll("[\\s\\u00a0]", ""));
		}
	}

	@Test
	void the_order_of_the_files_changes_no_byte() throws IOException {
		Path forth = folder.resolve("forth.json");
		Path back = folder.resolve("back.json");
		var files = seeds();
		run(command(files, forth));
		Collections.reverse(files);
		run(command(files, back));
		assertArrayEquals(Files.readAllBytes(forth), Files.readAllBytes(back));
	}

	private static Object[] command(List<Path> files, Path out) {
		var args = new ArrayList<Object>(List.of("collate", "--format", "json", "--out", out));
		args.addAll(files);
		return args.toArray();
	}

	@Test
	void every_folder_below_a_root_is_a_story_and_one_that_fails_stops_no_other() throws IOException {
		Path root = Files.createDirectories(folder.resolve("stories"));
		Files.createDirectories(root.resolve("empty"));
		Path one = Files.createDirectories(root.resolve("one"));
		Files.writeString(one.resolve("a.txt"), "The bridge was closed on Monday.");
		Path two = Files.createDirectories(root.resolve("two"));
		Files.writeString(two.resolve("a.txt"), "The bridge was closed on Monday.");
		Files.writeString(two.resolve("b.txt"), "On Monday the bridge was closed.");
		Path out = folder.resolve("out");
		var ran = run("collate", "--each", root, "--format", "json", "--out", out);
		assertEquals(1, ran.code(), "the empty folder cannot be read");
		assertTrue(ran.err().contains("empty"), ran.err());
		assertEquals(1, new ObjectMapper().readTree(out.resolve("one.json").toFile()).get("articles").size());
		assertEquals(2, new ObjectMapper().readTree(out.resolve("two.json").toFile()).get("articles").size());
	}

	@Test
	void a_command_with_a_slip_of_the_pen_is_wrong_usage() {
		var ran = run("colate", "seeds");
		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("colate: neither a command nor a file"), ran.err());
	}

	@Test
	void a_missing_file_is_named_and_the_rest_is_done() throws IOException {
		Path good = Files.writeString(folder.resolve("good.txt"), "The bridge was closed on Monday.");
		var ran = run("collate", good, folder.resolve("missing.txt"));
		assertEquals(1, ran.code());
		assertTrue(ran.err().contains("missing.txt"), ran.err());
		assertEquals(1, new ObjectMapper().readTree(ran.out()).get("articles").size());
	}

	@Test
	void the_report_is_one_page_that_shows_every_text_and_escapes_what_came_from_files() throws IOException {
		Path a = Files.writeString(folder.resolve("a.txt"), "A <script>alert(1)</script> & more was said on Monday.");
		var ran = run("collate", a, "--format", "html");
		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.out().contains("&amp; more was said on Monday."), ran.out());
		assertTrue(!ran.out().contains("<script"), "no script survives");
	}
}
