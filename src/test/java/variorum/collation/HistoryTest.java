package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.article.Metadata.Field;

class HistoryTest {
	private static Witness witness(String file, String words) {
		String digest = VersionKey.digest(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		return Witness.of(VersionKey.of(file, digest, Set.of()), new Witness.State(file, digest, "", "2026-01-01T00:00:00Z"));
	}

	private static final Witness MILL = witness("mill.txt", "The mill burned.");
	private static final Witness FIRE = witness("fire.txt", "A fire took the mill.");

	private static Note note(String id, String words) {
		return new Note(id, new Note.Target.OfStory(), words, List.of("check"), "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
	}

	@Test
	void every_step_is_undone_and_done_again() {
		var steps = List.<Edit>of(new Edit.Add(FIRE), new Edit.Correct(new Correction.StoryDate(LocalDate.of(2026, 1, 2))),
				new Edit.Annotate(note("n1", "who says so?")), new Edit.Annotate(note("n1", "the mayor")),
				new Edit.Reload(FIRE.key(), witness("fire.txt", "A great fire took the mill.").now()), new Edit.Remove(MILL.key()),
				new Edit.Restore(MILL.key()), new Edit.Erase("n1"),
				new Edit.Withdraw(new Correction.StoryDate(LocalDate.of(2026, 1, 2))));
		var start = History.of(Edition.of(List.of(MILL)));
		var now = start;
		for (var step : steps) {
			now = now.after(step);
			assertEquals(step, now.nextUndo().orElseThrow().edit());
		}
		var end = now;
		for (int i = 0; i < steps.size(); i++) {
			now = now.undo();
		}
		assertEquals(start.present(), now.present());
		assertTrue(now.nextUndo().isEmpty());
		for (int i = 0; i < steps.size(); i++) {
			now = now.redo();
		}
		assertEquals(end.present(), now.present());
		assertEquals(now, now.redo());
	}

	@Test
	void what_was_undone_is_gone_after_another_step() {
		var now = History.of(Edition.of(List.of(MILL))).after(new Edit.Add(FIRE)).undo().after(new Edit.Annotate(note("n", "!")));
		assertTrue(now.nextRedo().isEmpty());
		assertEquals(List.of(MILL), now.present().versions());
	}

	@Test
	void a_step_that_changes_nothing_is_none() {
		var now = History.of(Edition.of(List.of(MILL)));
		assertEquals(now, now.after(new Edit.Reload(MILL.key(), MILL.now())));
	}

	@Test
	void an_edit_of_what_is_not_there_is_refused() {
		var now = Edition.of(List.of(MILL));
		assertThrows(IllegalArgumentException.class, () -> now.after(new Edit.Remove(FIRE.key())));
		assertThrows(IllegalArgumentException.class, () -> now.after(new Edit.Erase("n")));
		assertThrows(IllegalArgumentException.class, () -> now.after(new Edit.Add(MILL)));
	}

	@Test
	void a_correction_takes_the_place_of_one_that_says_the_same_thing_otherwise() {
		var now = Edition.of(List.of(MILL)).after(new Edit.Correct(new Correction.MetadataIs(MILL.key(), Field.OUTLET, "The Post")))
				.after(new Edit.Correct(new Correction.MetadataIs(MILL.key(), Field.BYLINE, "Anna Berg")))
				.after(new Edit.Correct(new Correction.MetadataIs(MILL.key(), Field.OUTLET, "The Lake Post")));
		assertEquals(List.of("Anna Berg", "The Lake Post"), now.corrections().stream()
				.map(c -> ((Correction.MetadataIs) c).value()).toList());
	}

	@Test
	void a_changed_file_keeps_its_key_and_its_earlier_states() {
		var changed = FIRE.read(witness("fire.txt", "A great fire.").now());
		assertEquals(FIRE.key(), changed.key());
		assertEquals(List.of(FIRE.now()), changed.earlier());
	}

	@Test
	void the_same_file_twice_gets_two_keys() {
		var first = VersionKey.of("a.txt", FIRE.now().digest(), Set.of());
		var second = VersionKey.of("a.txt", FIRE.now().digest(), Set.of(first));
		assertEquals(first + "-2", second.value());
	}

	@Test
	void notes_are_found_by_their_words_tags_and_what_they_are_about() {
		var place = new Place(MILL.key(), new variorum.text.Span(4, 8), "mill", "The ", " burned.");
		var note = new Note("n", new Note.Target.OfSpan(place), "Ask the Mayor", List.of("urgent"), "", "");
		assertTrue(note.matches("mayor"));
		assertTrue(note.matches("MILL ask"));
		assertTrue(note.matches("#urg mill"));
		assertTrue(!note.matches("#mayor"));
		assertTrue(!note.matches("river"));
	}
}
