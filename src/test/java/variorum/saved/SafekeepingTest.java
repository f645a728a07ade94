package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.collation.Note;

class SafekeepingTest {
	@TempDir Path folder;
	private Path file;
	private Path state;
	private Stories made;
	private SavedStory story;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("fire.variorum");
		state = folder.resolve("state");
		made = new Stories(3);
		story = new SavedStory(made.full(folder), made.contents, Map.of("zoom", "1"));
		var keeping = Safekeeping.untitled(History.of(story.edition()), state);
		keeping.saveAs(file, History.of(story.edition()), story.contents(), story.view());
		keeping.close();
	}

	private static Edit note(String words) {
		return new Edit.Annotate(new Note(words, new Note.Target.OfStory(), words, List.of(), "", ""));
	}

	private static List<String> told(Safekeeping.Opened opened) {
		return opened.problems().stream().map(p -> p.message()).toList();
	}

	@Test
	void what_is_saved_is_opened_and_nothing_else_is_left_in_the_folder() throws IOException {
		var opened = Safekeeping.open(file, state);
		assertEquals(story.edition(), opened.history().present());
		assertEquals(List.of(), told(opened));
		opened.keeping().close();
		try (var left = Files.list(folder)) {
			assertEquals(List.of("fire.variorum", "state"), left.map(p -> p.getFileName().toString()).sorted().toList());
		}
		try (var left = Files.walk(state)) {
			assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void what_the_window_looked_like_before_the_first_step_comes_back_with_it() throws IOException {
		var opened = Safekeeping.open(file, state);
		opened.keeping().look(Map.of("zoom", "2"));
		opened.keeping().follow(opened.history().after(note("one")), Map.of());
		opened.keeping().leave();
		var again = Safekeeping.open(file, state);
		assertEquals("2", again.view().get("zoom"));
		again.keeping().close();
	}

	@Test
	void steps_that_were_not_saved_come_back_with_their_way_back() throws IOException {
		var opened = Safekeeping.open(file, state);
		var now = opened.history();
		for (var step : List.of(note("one"), note("two"), note("three"))) {
			now = now.after(step);
			opened.keeping().follow(now, Map.of());
		}
		now = now.undo();
		opened.keeping().follow(now, Map.of());
		opened.keeping().look(Map.of("zoom", "2"));
		opened.keeping().leave();
		var again = Safekeeping.open(file, state);
		assertEquals(now.present(), again.history().present());
		assertEquals(now.redo().present(), again.history().redo().present());
		assertEquals(story.edition(), again.history().undo().undo().present());
		assertEquals("2", again.view().get("zoom"));
		assertEquals(4, again.recovered());
		assertEquals(List.of("4 steps that were not saved when the program ended last time came back"), told(again));
		again.keeping().close();
	}

	@Test
	void after_a_crash_work_goes_on_and_outlives_the_next_one() throws IOException {
		var opened = Safekeeping.open(file, state);
		opened.keeping().follow(opened.history().after(note("one")), Map.of());
		opened.keeping().leave();
		var again = Safekeeping.open(file, state);
		again.keeping().follow(again.history().undo().after(note("two")), Map.of());
		again.keeping().leave();
		var last = Safekeeping.open(file, state);
		assertEquals(List.of("two"), last.history().present().notes().stream().map(Note::id).filter("onetwo"::contains).toList());
		last.keeping().save(last.history(), last.contents(), Map.of());
		last.keeping().close();
		assertEquals(last.history().present(), SavedStory.open(file).story().edition());
	}

	@Test
	void a_line_that_was_being_written_is_left_out() throws IOException {
		var opened = Safekeeping.open(file, state);
		var one = opened.history().after(note("one"));
		opened.keeping().follow(one, Map.of());
		opened.keeping().follow(one.after(note("two")), Map.of());
		opened.keeping().leave();
		Path journal = file.resolveSibling(".fire.variorum.journal");
		byte[] all = Files.readAllBytes(journal);
		Files.write(journal, Arrays.copyOf(all, all.length - 9));
		var again = Safekeeping.open(file, state);
		assertEquals(one.present(), again.history().present());
		again.keeping().follow(again.history().after(note("three")), Map.of());
		again.keeping().leave();
		var last = Safekeeping.open(file, state);
		assertEquals(one.present().after(note("three")), last.history().present());
		last.keeping().close();
	}

	@Test
	void steps_back_beyond_the_last_saving_are_kept_too() throws IOException {
		var opened = Safekeeping.open(file, state);
		var now = opened.history().after(note("one")).after(note("two"));
		opened.keeping().follow(now, Map.of());
		opened.keeping().save(now, opened.contents(), Map.of());
		opened.keeping().follow(now.undo().undo(), opened.contents());
		opened.keeping().leave();
		var again = Safekeeping.open(file, state);
		assertEquals(story.edition(), again.history().present());
		again.keeping().close();
	}

	@Test
	void two_windows_do_not_save_over_each_other() throws IOException {
		var first = Safekeeping.open(file, state);
		var second = Safekeeping.open(file, state);
		assertFalse(first.keeping().isElsewhere());
		assertTrue(second.keeping().isElsewhere());
		assertTrue(told(second).getFirst().startsWith("it is open in another window or program"), told(second).toString());
		var mine = second.history().after(note("second"));
		assertThrows(Conflict.class, () -> second.keeping().save(mine, second.contents(), Map.of()));
		assertThrows(Conflict.class, () -> second.keeping().saveOver(mine, second.contents(), Map.of()));
		first.keeping().save(first.history().after(note("first")), first.contents(), Map.of());
		Path other = folder.resolve("other.variorum");
		second.keeping().saveAs(other, mine, second.contents(), Map.of());
		assertEquals(mine.present(), SavedStory.open(other).story().edition());
		assertFalse(second.keeping().isElsewhere());
		assertThrows(Conflict.class, () -> first.keeping().saveAs(other, first.history(), first.contents(), Map.of()));
		second.keeping().close();
		first.keeping().close();
	}

	@Test
	void a_file_that_somebody_else_changed_is_not_saved_over_unasked() throws IOException {
		var opened = Safekeeping.open(file, state);
		byte[] theirs = new StoryFile(file, Limits.here()).bytes(new SavedStory(Edition.EMPTY, Map.of(), Map.of()), "other");
		Files.write(file, theirs);
		var conflict = assertThrows(Conflict.class, () -> opened.keeping().save(opened.history(), opened.contents(), Map.of()));
		assertTrue(conflict.getMessage().contains("changed by somebody else"), conflict.getMessage());
		opened.keeping().saveOver(opened.history(), opened.contents(), Map.of());
		assertEquals(story.edition(), SavedStory.open(file).story().edition());
		opened.keeping().close();
	}

	@Test
	void steps_left_by_a_crash_on_a_file_that_was_changed_since_come_back_and_saving_asks() throws IOException {
		var opened = Safekeeping.open(file, state);
		opened.keeping().follow(opened.history().after(note("one")), Map.of());
		opened.keeping().leave();
		Files.write(file, new StoryFile(file, Limits.here()).bytes(new SavedStory(Edition.EMPTY, Map.of(), Map.of()), "other"));
		var again = Safekeeping.open(file, state);
		assertEquals(1, again.recovered());
		String said = told(again).getFirst();
		assertTrue(said.endsWith("the file was changed by somebody else since, so saving will ask"), said);
		assertThrows(Conflict.class, () -> again.keeping().save(again.history(), again.contents(), Map.of()));
		again.keeping().close();
	}

	@Test
	void a_story_without_a_name_is_found_again() throws IOException {
		var start = History.of(Edition.of(story.edition().versions()));
		var keeping = Safekeeping.untitled(start, state);
		keeping.follow(start.after(note("one")), story.contents());
		keeping.settle();
		assertEquals(List.of(), Safekeeping.left(state), "it is open");
		keeping.leave();
		var left = Safekeeping.left(state);
		assertEquals(List.of(List.of("anna.txt", "c.txt")), left.stream().map(Safekeeping.Left::files).toList());
		var again = Safekeeping.recover(left.getFirst(), state);
		assertEquals(start.after(note("one")).present(), again.history().present());
		assertEquals(start.present().versions().getFirst().now().from(), again.history().present().versions().getFirst().now().from());
		assertTrue(again.contents().containsKey(start.present().versions().getFirst().now().digest()));
		again.keeping().leave();
		Safekeeping.forget(Safekeeping.left(state).getFirst());
		assertEquals(List.of(), Safekeeping.left(state));
	}

	@Test
	void every_way_through_a_history_is_followed() throws IOException {
		for (long seed = 0; seed < 20; seed++) {
			var random = new Random(seed);
			var steps = new Stories(seed);
			var now = History.of(Edition.of(List.of(steps.version(folder, "a.txt", "The mill burned down on Monday night."))));
			var keeping = Safekeeping.untitled(now, state);
			for (int i = 0; i < 30; i++) {
				now = switch (random.nextInt(6)) {
					case 0 -> now.undo();
					case 1 -> now.redo();
					case 2 -> now.undo().undo().redo();
					default -> now.after(steps.step(now.present(), folder));
				};
				keeping.follow(now, steps.contents);
				if (random.nextInt(10) == 0) {
					keeping.saveAs(folder.resolve("s.variorum"), now, steps.contents, Map.of());
				}
			}
			keeping.settle();
			assertEquals(java.util.Optional.empty(), keeping.trouble());
			boolean isNamed = keeping.file().isPresent();
			keeping.leave();
			steps.contents.clear();
			var left = Safekeeping.left(state);
			if (isNamed || !left.isEmpty()) {
				var again = isNamed ? Safekeeping.open(folder.resolve("s.variorum"), state) : Safekeeping.recover(left.getFirst(), state);
				assertEquals(now.present(), again.history().present(), "seed " + seed);
				assertTrue(again.contents().keySet().containsAll(EditionJson.digests(now.present())), "seed " + seed);
				again.keeping().close();
			}
		}
	}

	@Test
	void a_journal_of_somebody_elses_is_not_trusted() throws IOException {
		Path journal = file.resolveSibling(".fire.variorum.journal");
		for (String text : List.of("", "\n\n\n", "x".repeat(5000), "00000000 {}\n", "7e64a2c5 {\"begin\":{}}\n")) {
			Files.writeString(journal, text, StandardCharsets.ISO_8859_1);
			var opened = Safekeeping.open(file, state);
			assertEquals(story.edition(), opened.history().present(), text);
			opened.keeping().close();
		}
	}
}
