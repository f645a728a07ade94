package variorum.ui;

import java.util.Locale;
import variorum.align.Degree;
import variorum.facts.Fact;
import variorum.view.FactKind;

/// The style classes: where a role of `view` becomes a name that the CSS colours.
final class Styles {
	static final String PASSAGE = "passage";
	static final String BAR = "bar";
	static final String OUTLINE = "outline";
	static final String RIBBON = "ribbon";
	static final String MOVED = "moved";
	static final String SELECTED = "selected";
	static final String HOVERED = "hovered";
	static final String UNDERLINE = "underline";
	static final String DIFFERING = "differing";
	static final String SINGLE = "single";
	static final String CHOSEN_FACT = "chosen-fact";
	static final String DRAGGED = "dragged";
	static final String HIT = "hit";
	static final String READING = "reading";
	static final String FURNITURE = "furniture";
	static final String MUTED = "muted";
	static final String BADGE = "badge";
	static final String DOT = "dot";

	private static final int VERSION_COLOURS = 8;

	private Styles() { }

	static String of(Degree degree) {
		return degree.name().toLowerCase(Locale.ROOT);
	}

	static String of(FactKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/// The colour of a version's badge; the letter on it tells versions apart, the colour only helps.
	static String version(int index) {
		return "version-" + index % VERSION_COLOURS;
	}

	/// What a reader calls a degree.
	static String words(Degree degree) {
		return variorum.view.StripsDrawing.degree(degree);
	}

	/// What a reader calls the standing of a fact.
	static String words(Fact.Status status) {
		return switch (status) {
			case AGREED -> Phrases.of("agreed");
			case DIFFERING -> Phrases.of("told-differently");
			case SINGLE -> Phrases.of("only-here");
		};
	}
}
