package variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a formatter would do, without reflowing: tabs, line length, no trailing space, files of one thing.
class StyleTest {
	private static final int LONGEST_LINE = 140;
	private static final int LONGEST_FILE = 450;
	private static final int TAB = 4;

	private static List<Path> sources(String root) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void lines_are_short_indented_by_tabs_and_end_where_they_end() throws IOException {
		var faults = new ArrayList<String>();
		var files = new ArrayList<>(sources("src/main/java"));
		files.addAll(sources("src/test/java"));
		for (Path f : files) {
			var lines = lines(f);
			for (int i = 0; i < lines.size(); i++) {
				String line = lines.get(i);
				int tabs = (int) line.chars().takeWhile(c -> c == '\t').count();
				boolean wide = line.length() + (TAB - 1) * tabs > LONGEST_LINE;
				boolean untidy = line.startsWith("  ") || !line.equals(line.stripTrailing());
				if ((wide || untidy) && !inTextBlock(lines, i)) {
					faults.add(f + ":" + (i + 1));
				}
			}
		}
		assertTrue(files.size() > 40, "sources were seen");
		assertEquals(List.of(), faults);
	}

	private static boolean inTextBlock(List<String> lines, int at) {
		long quotes = lines.subList(0, at).stream().mapToLong(l -> l.split("\"\"\"", -1).length - 1L).sum();
		return quotes % 2 == 1;
	}

	@Test
	void a_source_file_is_one_thing() throws IOException {
		assertEquals(List.of(), sources("src/main/java").stream().filter(f -> lines(f).size() > LONGEST_FILE).toList());
	}

	@Test
	void nothing_is_left_undone_or_switched_off() throws IOException {
		var marks = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X", "@Dis" + "abled");
		for (String root : List.of("src/main/java", "src/test/java")) {
			for (Path f : sources(root)) {
				assertEquals(List.of(), lines(f).stream().filter(l -> marks.stream().anyMatch(l::contains)).toList(), f.toString());
			}
		}
	}
}
