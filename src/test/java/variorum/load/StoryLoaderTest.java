package variorum.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.article.Article;
import variorum.article.Problem.Severity;
import variorum.text.Progress;

class StoryLoaderTest {
	private static final String TEXT = "Das Müllauto fuhr gegen einen Baum, sagte die Polizei am Montag in der kleinen Stadt.";

	@TempDir private Path folder;

	@Test
	void utf8_utf16_and_a_byte_order_mark_give_the_same_text() throws IOException {
		write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		write("b.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
		write("c.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
		write("d.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));
		var story = load(folder);
		assertEquals(List.of(TEXT, TEXT, TEXT, TEXT), story.articles().stream().map(Article::text).toList());
		assertEquals(List.of(), story.problems());
		assertEquals(0, story.articles().get(1).source().toSource(new variorum.text.Span(0, 3)).start());
	}

	@Test
	void what_is_not_utf8_is_read_as_windows_1252_with_a_warning() throws IOException {
		write("a.txt", TEXT.getBytes(Charset.forName("windows-1252")));
		var story = load(folder);
		assertEquals(TEXT, story.articles().getFirst().text());
		check(story, "WARNING a.txt not UTF-8");
	}

	@Test
	void utf16_without_a_mark_is_known_by_its_zeros() throws IOException {
		write("a.txt", TEXT.getBytes(StandardCharsets.UTF_16LE));
		write("b.txt", TEXT.getBytes(StandardCharsets.UTF_16BE));
		var story = load(folder);
		assertEquals(List.of(TEXT, TEXT), story.articles().stream().map(Article::text).toList());
		check(story, "WARNING a.txt read as UTF-16LE", "WARNING b.txt read as UTF-16BE");
	}

	@Test
	void documents_of_other_programs_are_told_of_and_not_read_as_text() throws IOException {
		write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		write("b.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
		write("c.txt", ("{\\rtf1 " + TEXT + "}").getBytes(StandardCharsets.UTF_8));
		write("d.log", TEXT.getBytes(StandardCharsets.UTF_8));
		check(load(folder), "WARNING b.pdf left out", "ERROR c.txt a PDF or a file of a word processor");
	}

	@Test
	void a_bad_file_is_named_with_a_remedy_and_stops_no_other() throws IOException {
		write("empty.txt", new byte[0]);
		write("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3});
		write("spaces.txt", " \n\n ".getBytes(StandardCharsets.UTF_8));
		var story = load(folder);
		assertEquals(List.of("good.txt"), story.articles().stream().map(Article::file).toList());
		check(story, "ERROR empty.txt the file is empty", "ERROR picture.txt this is not text", "ERROR spaces.txt nothing but white space");
	}

	@Test
	void missing_files_and_folders_without_versions_are_errors() throws IOException {
		Files.createDirectory(folder.resolve("void"));
		write("void/README.md", TEXT.getBytes(StandardCharsets.UTF_8));
		write("void/.hidden.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		check(load(folder.resolve("gone.txt"), folder.resolve("void")), "ERROR gone.txt there is no such file",
				"ERROR void no file in this folder");
	}

	@Test
	void a_file_of_unknown_extension_is_read_when_named_and_skipped_in_a_folder() throws IOException {
		write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		write("b.log", TEXT.getBytes(StandardCharsets.UTF_8));
		assertEquals(1, load(folder).articles().size());
		var named = load(folder.resolve("b.log"));
		assertEquals(TEXT, named.articles().getFirst().text());
		check(named, "WARNING b.log a format that is not known");
	}

	@Test
	void letters_follow_sorted_names_whatever_the_order_of_arguments() throws IOException {
		Files.createDirectory(folder.resolve("x"));
		Files.createDirectory(folder.resolve("y"));
		write("x/same.txt", "One two three.".getBytes(StandardCharsets.UTF_8));
		write("y/same.txt", "Four five six.".getBytes(StandardCharsets.UTF_8));
		write("y/alpha.md", "Seven eight nine.".getBytes(StandardCharsets.UTF_8));
		var there = load(folder.resolve("x"), folder.resolve("y"));
		assertEquals(there, load(folder.resolve("y"), folder.resolve("x"), folder.resolve("x/same.txt")));
		assertEquals(List.of("A alpha.md", "B same.txt", "C same.txt"), there.articles().stream().map(a -> a.id() + " " + a.file())
				.toList());
	}

	@Test
	void letters_go_on_after_z() {
		assertEquals(List.of("A", "Z", "AA", "AZ", "BA"), List.of(0, 25, 26, 51, 52).stream().map(StoryLoader::letter).toList());
	}

	@Test
	void pasted_text_is_an_article_too() {
		assertEquals(TEXT, StoryLoader.paste("pasted", TEXT).articles().getFirst().text());
		assertEquals(Severity.ERROR, StoryLoader.paste("pasted", " \n").problems().getFirst().severity());
	}

	private void write(String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}

	private static Story load(Path... paths) {
		return StoryLoader.load(List.of(paths), Progress.NONE);
	}

	/// Each problem begins with the severity, the file's name and the words expected.
	private static void check(Story story, String... expected) {
		assertEquals(expected.length, story.problems().size(), story.problems().toString());
		for (int i = 0; i < expected.length; i++) {
			var p = story.problems().get(i);
			String seen = p.severity() + " " + Path.of(p.file()).getFileName() + " " + p.message();
			assertTrue(seen.startsWith(expected[i]), seen);
		}
	}
}
