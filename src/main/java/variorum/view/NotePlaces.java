package variorum.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.collation.Corrected;
import variorum.collation.Note;
import variorum.collation.Place;
import variorum.text.Span;

/// Where the notes of a story stand in a collation of it: on passages and facts by their indexes, in the texts of versions by
/// theirs, on the story as a whole; `lost` are those whose words are not
/// there, `all` all of them in their order.
public record NotePlaces(Map<Integer, List<Note>> passages, Map<Integer, List<Note>> facts, Map<Integer, List<Spot>> spots,
		List<Note> story, List<Note> lost, List<Note> all) {
	/// A stretch of a version's text and the note on it.
	public record Spot(Span span, Note note) { }

	public static final NotePlaces NONE = new NotePlaces(Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

	/// The places of `notes`, in their order. Cost: a look at all passages and facts for each note.
	public static NotePlaces of(Corrected c, List<Note> notes) {
		var places = new NotePlaces(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>(),
				List.copyOf(notes));
		notes.forEach(n -> places.put(c, n));
		return places;
	}

	private void put(Corrected c, Note n) {
		switch (n.target()) {
			case Note.Target.OfStory() -> story.add(n);
			case Note.Target.OfSpan(var place) -> spot(c, place, n);
			case Note.Target.OfPassage p -> c.passageOf(p).ifPresentOrElse(i -> onPassage(c, i, n), () -> lost.add(n));
			case Note.Target.OfFact f -> c.factOf(f).ifPresentOrElse(i -> {
				facts.computeIfAbsent(i, k -> new ArrayList<>()).add(n);
				spot(c, f.fact().place(), n);
			}, () -> lost.add(n));
		}
	}

	private void onPassage(Corrected c, int passage, Note n) {
		passages.computeIfAbsent(passage, k -> new ArrayList<>()).add(n);
		c.collation().alignment().passages().get(passage).readings()
				.forEach(r -> spots.computeIfAbsent(r.version(), k -> new ArrayList<>()).add(new Spot(r.span(), n)));
	}

	private void spot(Corrected c, Place place, Note n) {
		var version = c.versions().index(place.version());
		if (version.isEmpty()) {
			lost.add(n);
			return;
		}
		switch (place.in(c.versions().articles().get(version.getAsInt()))) {
			case Place.Found.Exactly(var span, var same) -> at(version.getAsInt(), span, n);
			case Place.Found.Nearly(var span, var like) -> at(version.getAsInt(), span, n);
			case Place.Found.Nowhere() -> lost.add(n);
		}
	}

	private void at(int version, Span span, Note n) {
		spots.computeIfAbsent(version, k -> new ArrayList<>()).add(new Spot(span, n));
	}

	/// The notes on what is chosen; on the story where nothing is.
	public List<Note> on(Selection selection) {
		return switch (selection) {
			case Selection.Nothing n -> story;
			case Selection.OfPassage(int p) -> passages.getOrDefault(p, List.of());
			case Selection.OfFact(int f) -> facts.getOrDefault(f, List.of());
		};
	}

	/// The spots in the text of a version.
	public List<Spot> in(int version) {
		return spots.getOrDefault(version, List.of());
	}

	/// The notes that a search finds; none for a blank one.
	public List<Note> found(String query) {
		return query.isBlank() ? List.of() : all.stream().filter(n -> n.matches(query)).toList();
	}

	/// What to choose to see the place of a note: its passage or fact, or a passage at its words.
	public Selection selection(Note note) {
		for (var e : passages.entrySet()) {
			if (e.getValue().contains(note)) {
				return new Selection.OfPassage(e.getKey());
			}
		}
		for (var e : facts.entrySet()) {
			if (e.getValue().contains(note)) {
				return new Selection.OfFact(e.getKey());
			}
		}
		return Selection.nothing();
	}
}
