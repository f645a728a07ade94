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
		form.line("Versions that do not tell their own day have this one; weekdays in them are counted from it.", Styles.MUTED);
		var known = c.corrections().stream().filter(Correction.StoryDate.class::isInstance)
				.map(s -> ((Correction.StoryDate) s).date().toString()).findFirst()
				.or(() -> c.collation().inferred().stream().flatMap(m -> m.get(Field.PUBLISHED).stream()).findFirst());
		var day = form.field("Day", "2024-05-31", known.orElse(""));
		return new Cards.Card("Date of the story", form.page(WIDTH), Optional.of(day),
				List.of(new Cards.Answer("Count from this day", () -> give(day.getText(), form, done))), "Cancel");
	}

	private static boolean give(String day, Form form, Consumer<Correction> done) {
		try {
			done.accept(new Correction.StoryDate(LocalDate.parse(day.strip())));
			return true;
		} catch (DateTimeParseException notADay) {
			return form.refuse("This is not a day: write it as 2024-05-31.");
		}
	}
}
