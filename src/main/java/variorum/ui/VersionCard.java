package variorum.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import variorum.article.Metadata.Field;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.view.Kinds;

/// The card that describes a version: what it is called, who published it when. What its reader changes is a correction; a
/// field that she empties tells that what the file says there is not so.
final class VersionCard {
	private static final double WIDTH = 520;
	private static final List<Field> FIELDS = List.of(Field.OUTLET, Field.BYLINE, Field.PUBLISHED, Field.HEADLINE, Field.URL);

	private VersionCard() { }

	/// The card of version `index`; `done` hears of the edits, one step together.
	static Cards.Card of(Corrected c, int index, Consumer<List<Edit>> done) {
		var article = c.collation().articles().get(index);
		var key = c.versions().keys().get(index);
		var form = new Form();
		var name = form.field(Phrases.of("name"), Phrases.of("what-it-is-called-here"), article.file());
		Map<Field, TextField> fields = new LinkedHashMap<>();
		for (Field f : FIELDS) {
			String origin = Optional.ofNullable(article.metadata().entries().get(f)).map(e -> Phrases.of("from")
					+ e.origin()).orElse(Phrases.of("not-told"));
			fields.put(f, form.field(Kinds.words(f), origin, article.metadata().get(f).orElse("")));
		}
		return new Cards.Card(Phrases.of("version") + article.id(), form.page(WIDTH), Optional.ofNullable(fields.get(Field.OUTLET)),
				List.of(new Cards.Answer(Phrases.of("describe-it-so"), () -> {
					var written = Optional.ofNullable(fields.get(Field.PUBLISHED)).flatMap(Form::value);
					var day = written.flatMap(Form::day);
					if (day.isEmpty() && written.isPresent()) {
						return form.refuse(Phrases.of("the-date-is-not-a"));
					}
					var edits = new ArrayList<Edit>();
					Form.value(name).filter(n -> !n.equals(article.file()))
							.ifPresent(n -> edits.add(new Edit.Correct(new Correction.VersionName(key, n))));
					fields.forEach((f, field) -> {
						String now = f == Field.PUBLISHED ? day.orElse("") : field.getText().strip();
						if (!now.equals(article.metadata().get(f).orElse(""))) {
							edits.add(new Edit.Correct(new Correction.MetadataIs(key, f, now)));
						}
					});
					done.accept(edits);
					return true;
				})), Phrases.of("cancel"));
	}
}
