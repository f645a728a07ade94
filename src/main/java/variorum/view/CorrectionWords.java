package variorum.view;

import variorum.collation.Correction;
import variorum.collation.Place;
import variorum.facts.Fact;

/// What a reader said against the program, in a few words, as the window and the report tell it.
public final class CorrectionWords {
	private CorrectionWords() { }

	/// A correction; what it is about is quoted with `longest` letters at most.
	public static String of(Correction correction, int longest) {
		return switch (correction) {
			case Correction.Join(var places) -> Said.of("joined", quoted(places.getFirst(), longest));
			case Correction.Part(var apart, _) -> Said.of("parted", quoted(apart.getFirst(), longest));
			case Correction.Grade(var places, var degree) ->
				Said.of("graded", quoted(places.getFirst(), longest), StripsDrawing.degree(degree));
			case Correction.SameFact(var one, var other) ->
				Said.of("the-same-fact", quoted(one.place(), longest), quoted(other.place(), longest));
			case Correction.NotSameFact(var one, var other) ->
				Said.of("not-the-same-fact", quoted(one.place(), longest), quoted(other.place(), longest));
			case Correction.FactValue(var fact, var value) ->
				Said.of("fact-says", quoted(fact.place(), longest), shortened(value, longest));
			case Correction.FactStatus(var fact, var status) -> quoted(fact.place(), longest) + ": " + words(status);
			case Correction.FactSource(var fact, var source, _) ->
				Said.of("fact-credited", quoted(fact.place(), longest), shortened(source, longest));
			case Correction.BlockKind(var place, var kind) -> Said.of("block-is", quoted(place, longest), Kinds.words(kind));
			case Correction.MetadataIs(_, var field, var value) ->
				Kinds.words(field) + ": " + (value.isBlank() ? Said.of("not-told") : shortened(value, longest));
			case Correction.VersionName(_, var name) -> Said.of("version-called", shortened(name, longest));
			case Correction.VersionOrder _ -> Said.of("versions-reordered");
			case Correction.StoryDate(var date) -> Said.of("day-of-the-story", date);
		};
	}

	/// The standing of a fact.
	public static String words(Fact.Status status) {
		return switch (status) {
			case DIFFERING -> Said.of("is-told-differently");
			case AGREED -> Said.of("is-agreed");
			case SINGLE -> Said.of("is-only-here");
		};
	}

	/// The words at a place, in quotation marks.
	public static String quoted(Place place, int longest) {
		return "“" + shortened(place.exact(), longest) + "”";
	}

	/// Words on one line, cut to `longest` letters at most.
	public static String shortened(String words, int longest) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
	}
}
