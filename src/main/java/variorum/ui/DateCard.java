package variorum.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import variorum.article.Metadata.Field;
import variorum.collation.Corrected;
import variorum.collation.Correction;

/// The card that asks for the day of the story, from which weekdays and “yesterday” are counted where a version does not tell
/// its own.
final class DateCard {
	private static final double WIDTH = 420;

	private DateCard() { }

	static Cards.Card of(Corrected c, Consumer<Correction> done) {
		var form = new Form();
		form.line(Phrases.of("versions-that-do-not-tell"), Styles.MUTED);
		var known = c.corrections().stream().filter(Correction.StoryDate.class::isInstance)
				.map(s -> ((Correction.StoryDate) s).date().toString()).findFirst()
				.or(() -> c.collation().inferred().stream().flatMap(m -> m.get(Field.PUBLISHED).stream()).findFirst());
		var day = form.field(Phrases.of("day"), "2024-05-31", known.orElse(""));
		return new Cards.Card(Phrases.of("date-of-the-story-2"), form.page(WIDTH), Optional.of(day),
				List.of(new Cards.Answer(Phrases.of("count-from-this-day"), () -> give(day.getText(), form, done))), Phrases.of("cancel"));
	}

	private static boolean give(String day, Form form, Consumer<Correction> done) {
		try {
			done.accept(new Correction.StoryDate(LocalDate.parse(Form.day(day).map(d -> d.replaceFirst("T.*", "")).orElse(""))));
			return true;
		} catch (DateTimeParseException notADay) {
			return form.refuse(Phrases.of("this-is-not-a-day"));
		}
	}
}
