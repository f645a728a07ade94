package variorum.ui;

import variorum.collation.Correction;
import variorum.collation.Edit;

/// What a reader did, in a few words, for the menus and the history.
final class StepWords {
	private static final int LONGEST = 40;

	private StepWords() { }

	static String of(Edit edit) {
		return switch (edit) {
			case Edit.Correct(var c) -> of(c);
			case Edit.Withdraw(var c) -> Phrases.of("take-back") + of(c);
			case Edit.Annotate(var note) -> Phrases.of("note-2") + about(note.text());
			case Edit.Erase _ -> Phrases.of("delete-a-note");
			case Edit.Add(var w) -> Phrases.of("add") + w.now().file();
			case Edit.Reload _ -> Phrases.of("read-a-file-again");
			case Edit.Remove _ -> Phrases.of("take-a-version-out");
			case Edit.Restore _ -> Phrases.of("bring-a-version-back");
			case Edit.Together(var what, var edits) -> what;
		};
	}

	static String of(Correction correction) {
		return switch (correction) {
			case Correction.Join(var places) -> Phrases.of("join") + about(places.getFirst().exact());
			case Correction.Part(var apart, var from) -> Phrases.of("part") + about(apart.getFirst().exact());
			case Correction.Grade(var places, var degree) -> Phrases.of("call") + Styles.words(degree) + about(places.getFirst().exact());
			case Correction.SameFact(var one, var other) -> Phrases.of("the-same-fact") + about(one.place().exact());
			case Correction.NotSameFact(var one, var other) -> Phrases.of("not-the-same-fact") + about(one.place().exact());
			case Correction.FactValue(var fact, var value) -> Phrases.of("value-2") + shortened(value);
			case Correction.FactStatus(var fact, var status) -> Phrases.of("status") + about(fact.place().exact());
			case Correction.FactSource(var fact, var source, var told) -> Phrases.of("source") + shortened(source);
			case Correction.BlockKind(var place, var kind) -> Phrases.of("this-is-2") + Kinds.words(kind) + about(place.exact());
			case Correction.MetadataIs(var version, var field, var value) -> Kinds.words(field) + ": " + shortened(value);
			case Correction.VersionName(var version, var name) -> Phrases.of("name-2") + shortened(name);
			case Correction.VersionOrder _ -> Phrases.of("order-of-the-versions");
			case Correction.StoryDate(var date) -> Phrases.of("date-of-the-story-3") + date;
		};
	}

	static String about(String words) {
		return words.isBlank() ? "" : " “" + shortened(words) + "”";
	}

	static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
	}
}
