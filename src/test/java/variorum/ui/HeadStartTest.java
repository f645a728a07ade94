package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HeadStartTest {
	@TempDir Path folder;

	private List<Path> story() throws IOException {
		Files.writeString(folder.resolve("one.txt"), "The ferry ran aground at dawn and nobody was hurt.");
		Files.writeString(folder.resolve("two.txt"), "The ferry ran aground at dawn and nobody was hurt.\n\nAnd more of it.");
		return List.of(folder);
	}

	private static String told(Optional<HeadStart.Begun> begun) {
		return begun.map(b -> b.coming().versions().size() + " versions, "
				+ b.exact().collation().alignment().passages().size() + " passage, "
				+ b.exact().collation().problems().size() + " problems").orElse("nothing");
	}

	@Test
	void a_story_that_was_begun_is_given_once() throws IOException {
		var early = HeadStart.on(story());
		assertEquals("2 versions, 1 passage, 0 problems", told(early.take(List.of(folder))));
		assertEquals("nothing", told(early.take(List.of(folder))));
	}

	@Test
	void it_is_known_however_its_path_was_written() throws IOException {
		story();
		var roundabout = List.of(folder.resolve("..").resolve(folder.getFileName()));
		assertEquals("2 versions, 1 passage, 0 problems", told(HeadStart.on(roundabout).take(HeadStart.absolute(List.of(folder)))));
	}

	@Test
	void another_story_than_the_one_begun_is_not_given() throws IOException {
		assertEquals("nothing", told(HeadStart.on(story()).take(List.of(folder.resolve("one.txt")))));
		assertEquals("nothing", told(HeadStart.on(List.of()).take(List.of())));
	}

	@Test
	void what_cannot_be_read_is_a_problem_of_the_story_as_ever() {
		var missing = List.of(folder.resolve("missing.txt"));
		assertEquals("0 versions, 0 passage, 1 problems", told(HeadStart.on(missing).take(missing)));
	}

	@Test
	void a_window_shows_the_story_that_was_begun() throws Exception {
		var early = HeadStart.on(story());
		var session = new Session();
		try (var work = new Shut(new Work(fault -> { }))) {
			var opening = Fx.call(() -> new Opening(session, work.work(), early, () -> { }, () -> { }));
			Fx.run(() -> opening.open(List.of(folder)));
			Fx.until("the story is there", () -> session.opened().isPresent() && work.work().stateProperty().get().isEmpty());
			assertEquals(2, session.opened().orElseThrow().versions().size());
			assertEquals("nothing", told(early.take(List.of(folder))));
		}
	}

	private record Shut(Work work) implements AutoCloseable {
		@Override
		public void close() {
			work.close();
		}
	}
}
