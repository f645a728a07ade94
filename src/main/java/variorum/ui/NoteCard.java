package variorum.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import variorum.collation.Edit;
import variorum.collation.Note;

/// The card on which a note is written: its words and its tags, and what it is about.
final class NoteCard {
	private static final double WIDTH = 480;

	private NoteCard() { }

	/// A card for a new note on `target`; `done` hears of it.
	static Cards.Card fresh(Note.Target target, Consumer<Edit> done) {
		String id = UUID.randomUUID().toString();
		return card(Phrases.of("note-on") + about(target), target, "", List.of(),
				List.of(answer(Phrases.of("keep-the-note"), (words, tags) ->
				done.accept(new Edit.Annotate(new Note(id, target, words, tags, now(), now()))))));
	}

	/// A card for a note that is there already.
	static Cards.Card of(Note note, Consumer<Edit> done) {
		return card(Phrases.of("note-on") + about(note.target()), note.target(), note.text(), note.tags(),
				List.of(answer(Phrases.of("keep-the-note"), (words, tags) -> {
					if (!words.equals(note.text()) || !tags.equals(note.tags())) {
						done.accept(new Edit.Annotate(note.with(words, tags, now())));
					}
				}), new Made(Phrases.of("delete-it"), (text, tags) -> () -> {
					done.accept(new Edit.Erase(note.id()));
					return true;
				})));
	}

	private interface Keeping {
		void keep(String words, List<String> tags);
	}

	private interface Making {
		java.util.function.BooleanSupplier answer(TextArea text, TextField tags);
	}

	private record Made(String words, Making how) { }

	private static Made answer(String words, Keeping keeping) {
		return new Made(words, (text, tags) -> () -> {
			keeping.keep(text.getText().strip(), tags(tags.getText()));
			return true;
		});
	}

	private static Cards.Card card(String title, Note.Target target, String words, List<String> tags, List<Made> answers) {
		var text = new TextArea(words);
		text.setWrapText(true);
		text.setPrefRowCount(6);
		text.setPromptText(Phrases.of("what-you-noticed-without-words"));
		text.setAccessibleText(Phrases.of("the-note"));
		var form = new Form();
		var field = form.field(Phrases.of("tags"), Phrases.of("words-between-spaces"), String.join(" ", tags));
		var quoted = Explanation.label(quoted(target), "card-quote");
		quoted.setManaged(!quoted.getText().isEmpty());
		return new Cards.Card(title, form.page(WIDTH, quoted, text), Optional.of(text),
				answers.stream().map(a -> new Cards.Answer(a.words(), a.how().answer(text, field))).toList(), Phrases.of("cancel"));
	}

	/// The tags in a line of words.
	static List<String> tags(String line) {
		return Stream.of(line.strip().split("[\\s,;]+")).filter(t -> !t.isEmpty()).distinct().toList();
	}

	/// What a note is about, in a word or two.
	static String about(Note.Target target) {
		return switch (target) {
			case Note.Target.OfSpan s -> Phrases.of("some-words");
			case Note.Target.OfPassage p -> Phrases.of("a-passage");
			case Note.Target.OfFact f -> Phrases.of("a-fact");
			case Note.Target.OfStory s -> Phrases.of("the-story");
		};
	}

	/// The words that a note is about.
	static String quoted(Note.Target target) {
		return target.places().stream().findFirst().map(p -> "“" + p.exact().replaceAll("\\s+", " ") + "”")
				.map(q -> q.length() > 160 ? q.substring(0, 158) + "…”" : q).orElse("");
	}

	private static String now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
