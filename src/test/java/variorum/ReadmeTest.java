package variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import variorum.cli.VariorumCommand;

class ReadmeTest {
	private static final Path SOURCES = Path.of("src/main/java/variorum");

	private static List<String> found(String regex) throws IOException {
		return Pattern.compile(regex, Pattern.MULTILINE).matcher(Files.readString(Path.of("README.md"))).results()
				.map((MatchResult m) -> m.group(1)).toList();
	}

	@Test
	void the_package_table_names_every_package_and_no_other() throws IOException {
		try (var packages = Files.list(SOURCES)) {
			var there = new TreeSet<>(packages.filter(Files::isDirectory).map(p -> p.getFileName().toString()).toList());
			assertEquals(there, new TreeSet<>(found("^\\| `([a-z]+)`(?: and `Main`)? \\|")));
		}
	}

	@Test
	void every_file_that_it_sends_the_reader_to_is_there() throws IOException {
		var files = found("`([a-z]+/[A-Z]\\w+\\.java)`");
		assertTrue(files.size() > 5, "files were named");
		for (String f : files) {
			assertTrue(Files.exists(SOURCES.resolve(f)), f);
		}
	}

	@Test
	void every_picture_is_there() throws IOException {
		var pictures = found("!\\[[^\\]]*\\]\\(([^)]+)\\)");
		assertFalse(pictures.isEmpty());
		for (String p : pictures) {
			assertTrue(Files.size(Path.of(p)) > 10_000, p);
		}
	}

	@Test
	void every_command_line_is_one_that_the_program_takes() throws IOException {
		var lines = found("^target/app/bin/variorum ([^#\\n]+)");
		assertTrue(lines.size() > 2, "command lines were named");
		for (String l : lines) {
			new CommandLine(new VariorumCommand()).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(l.strip().split("\\s+"));
		}
	}

	@Test
	void its_test_command_is_what_ci_calls() throws IOException {
		String ci = Files.readString(Path.of(".ci/run"));
		assertTrue(found("^(mvn verify) ").size() == 1 && ci.contains("mvn -B -ntp verify"), ci);
	}
}
