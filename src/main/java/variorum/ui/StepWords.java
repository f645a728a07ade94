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
			case Edit.Withdraw(var c) -> "Take back: " + of(c);
			case Edit.Annotate(var note) -> "Note" + about(note.text());
			case Edit.Erase _ -> "Delete a note";
			case Edit.Add(var w) -> "Add " + w.now().file();
			case Edit.Reload _ -> "Read a file again";
			case Edit.Remove _ -> "Take a version out";
			case Edit.Restore _ -> "Bring a version back";
			case Edit.Together(var what, var edits) -> what;
		};
	}

	static String of(Correction correction) {
		return switch (correction) {
			case Correction.Join(var places) -> "Join" + about(places.getFirst().exact());
			case Correction.Part(var apart, var from) -> "Part" + about(apart.getFirst().exact());
			case Correction.Grade(var places, var degree) -> "Call " + Styles.words(degree) + about(places.getFirst().exact());
			case Correction.SameFact(var one, var other) -> "The same fact" + about(one.place().exact());
			case Correction.NotSameFact(var one, var other) -> "Not the same fact" + about(one.place().exact());
			case Correction.FactValue(var fact, var value) -> "Value: " + shortened(value);
			case Correction.FactStatus(var fact, var status) -> "Status" + about(fact.place().exact());
			case Correction.FactSource(var fact, var source, var told) -> "Source: " + shortened(source);
			case Correction.BlockKind(var place, var kind) -> "This is " + Kinds.words(kind) + about(place.exact());
			case Correction.MetadataIs(var version, var field, var value) -> Kinds.words(field) + ": " + shortened(value);
			case Correction.VersionName(var version, var name) -> "Name: " + shortened(name);
			case Correction.VersionOrder _ -> "Order of the versions";
			case Correction.StoryDate(var date) -> "Date of the story: " + date;
		};
	}

	private static String about(String words) {
		return words.isBlank() ? "" : " “" + shortened(words) + "”";
	}

	static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
	}
}
