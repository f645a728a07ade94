package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import variorum.text.Progress;

class HeadStartTest {
	@TempDir Path folder;

	private List<Path> story(String words) throws IOException {
		Files.writeString(folder.resolve("one.txt"), words);
		Files.writeString(folder.resolve("two.txt"), words + "\n\nAnd more of it.");
		return List.of(folder);
	}

	private static String words(HeadStart early, List<Path> story) {
		return early.exact(story, Progress.NONE).articles().getFirst().text();
	}

	@Test
	void a_story_that_was_begun_is_given_once_and_read_anew_after() throws IOException {
		var early = HeadStart.on(story("The ferry ran aground at dawn."));
		assertEquals("The ferry ran aground at dawn.", words(early, List.of(folder)));
		assertEquals("Nobody was hurt.", words(early, story("Nobody was hurt.")));
	}

	@Test
	void another_story_than_the_one_begun_is_read_itself() throws IOException {
		var early = HeadStart.on(List.of(folder.resolve("elsewhere")));
		assertEquals("The ferry ran aground at dawn.", words(early, story("The ferry ran aground at dawn.")));
	}

	@Test
	void nothing_begun_is_no_hindrance() throws IOException {
		assertEquals("Nobody was hurt.", words(HeadStart.NONE, story("Nobody was hurt.")));
		assertEquals("Nobody was hurt.", words(HeadStart.on(List.of()), story("Nobody was hurt.")));
	}

	@Test
	@Timeout(60)
	void what_cannot_be_read_is_a_problem_of_the_story_as_ever() {
		var missing = List.of(folder.resolve("missing.txt"));
		assertEquals(1, HeadStart.on(missing).exact(missing, Progress.NONE).problems().size());
	}
}
