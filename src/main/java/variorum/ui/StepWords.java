package variorum.ui;

import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.view.CorrectionWords;

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
		return CorrectionWords.of(correction, LONGEST);
	}

	static String about(String words) {
		return words.isBlank() ? "" : " “" + shortened(words) + "”";
	}

	static String shortened(String words) {
		return CorrectionWords.shortened(words, LONGEST);
	}
}
