package variorum.saved;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.article.Metadata.Field;
import variorum.collation.Correction;
import variorum.collation.Edit;
import variorum.collation.Edition;
import variorum.collation.FactAnchor;
import variorum.collation.Note;
import variorum.collation.Place;
import variorum.collation.VersionKey;
import variorum.collation.Witness;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.text.Span;

/// Makes stories and steps for tests: every kind of correction, note and edit, from a seed.
final class Stories {
	/// The id of a note that no step erases.
	static final String COUNT = "count";
	private static final String TIME = "2026-01-02T03:04:05Z";
	private final Random random;
	final Map<String, byte[]> contents = new HashMap<>();
	private int made;

	Stories(long seed) {
		random = new Random(seed);
	}

	/// A version of some words, in the folder `folder`.
	Witness version(Path folder, String name, String words) {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		var state = state(folder, name, bytes);
		return Witness.of(VersionKey.of(name, state.digest(), Set.of()), state);
	}

	private Witness.State state(Path folder, String name, byte[] bytes) {
		String digest = VersionKey.digest(bytes);
		contents.put(digest, bytes);
		return new Witness.State(name, digest, folder.resolve(name).toString(), TIME);
	}

	/// A story of three versions in `folder`, with every kind of correction and note.
	Edition full(Path folder) {
		var now = Edition.of(List.of(version(folder, "anna.txt", "The mill burned on Monday. Nobody was hurt."),
				version(folder, "berg & sons.txt", "A fire took the mill. All got out."), version(folder, "c.txt", "Fire at the mill.")));
		for (var c : corrections(now)) {
			now = now.after(new Edit.Correct(c));
		}
		for (var target : targets(now)) {
			now = now.after(new Edit.Annotate(note(target)));
		}
		var third = now.versions().get(2).key();
		return now.after(new Edit.Reload(third, state(folder, "c.txt", "Great fire at the mill.".getBytes(StandardCharsets.UTF_8))))
				.after(new Edit.Remove(now.versions().get(1).key()));
	}

	private Place place(Edition e) {
		var w = e.versions().get(random.nextInt(e.versions().size()));
		String words = new String(contents.get(w.now().digest()), StandardCharsets.UTF_8);
		int start = random.nextInt(words.length() / 2);
		int end = start + 3 + random.nextInt(words.length() - start - 3);
		String exact = words.substring(start, end);
		return new Place(w.key(), new Span(start, end), exact.isBlank() ? "x" : exact,
				words.substring(Math.max(0, start - 40), start), words.substring(end, Math.min(words.length(), end + 40)));
	}

	private List<Place> places(Edition e) {
		var places = new ArrayList<Place>();
		while (places.stream().map(Place::version).distinct().count() < Math.min(2, e.versions().size())) {
			places.add(place(e));
		}
		return places;
	}

	private FactAnchor fact(Edition e) {
		var type = FactType.values()[random.nextInt(FactType.values().length)];
		return new FactAnchor(type, "value " + random.nextInt(9), "row “" + random.nextInt(9), place(e));
	}

	List<Correction> corrections(Edition e) {
		var key = e.versions().get(random.nextInt(e.versions().size())).key();
		var all = new ArrayList<Correction>(List.of(
				new Correction.Part(List.of(place(e)), List.of(place(e))),
				new Correction.SameFact(fact(e), fact(e)), new Correction.NotSameFact(fact(e), fact(e)),
				new Correction.FactValue(fact(e), "~100 \"troops\"\n"), new Correction.FactStatus(fact(e), Fact.Status.DIFFERING),
				new Correction.FactSource(fact(e), "the mayor", random.nextBoolean() ? Optional.of(place(e)) : Optional.empty()),
				new Correction.BlockKind(place(e), Block.Kind.LIST_ITEM),
				new Correction.MetadataIs(key, Field.OUTLET, "Ünïcode \uD83D\uDE00 Post"),
				new Correction.VersionName(key, "the wire"), new Correction.VersionOrder(List.of(key)),
				new Correction.StoryDate(LocalDate.of(2026, 1, 1 + random.nextInt(28)))));
		if (e.versions().size() > 1) {
			all.add(new Correction.Join(places(e)));
			all.add(new Correction.Grade(places(e), Degree.EDITED));
		}
		return all;
	}

	private List<Note.Target> targets(Edition e) {
		return List.of(new Note.Target.OfStory(), new Note.Target.OfSpan(place(e)), new Note.Target.OfPassage(places(e)),
				new Note.Target.OfFact(fact(e)));
	}

	private Note note(Note.Target target) {
		String id = "n" + made++;
		return new Note(id, target, "line one\nline “two” \\ " + random.nextInt(), List.of("check", "später"), TIME, TIME);
	}

	/// A step that can be taken from `now`.
	Edit step(Edition now, Path folder) {
		if (now.versions().isEmpty()) {
			return now.removed().isEmpty() ? add(now, folder) : new Edit.Restore(now.removed().getFirst().key());
		}
		var version = now.versions().get(random.nextInt(now.versions().size()));
		return switch (random.nextInt(12)) {
			case 0 -> add(now, folder);
			case 1 -> new Edit.Reload(version.key(), state(folder, version.now().file(), words().getBytes(StandardCharsets.UTF_8)));
			case 2 -> new Edit.Remove(version.key());
			case 3 -> now.removed().isEmpty() ? add(now, folder) : new Edit.Restore(now.removed().getFirst().key());
			case 4 -> now.corrections().isEmpty() ? add(now, folder)
					: new Edit.Withdraw(now.corrections().get(random.nextInt(now.corrections().size())));
			case 5 -> now.notes().stream().map(Note::id).filter(id -> !id.equals(COUNT)).findFirst().<Edit>map(Edit.Erase::new)
					.orElseGet(() -> add(now, folder));
			case 6 -> new Edit.Together("Paste", List.of(add(now, folder), new Edit.Annotate(note(new Note.Target.OfStory()))));
			case 7, 8 -> new Edit.Annotate(note(targets(now).get(random.nextInt(4))));
			default -> {
				var some = corrections(now);
				yield new Edit.Correct(some.get(random.nextInt(some.size())));
			}
		};
	}

	private Edit add(Edition now, Path folder) {
		byte[] bytes = words().getBytes(StandardCharsets.UTF_8);
		String name = "v" + random.nextInt(1000) + ".txt";
		var state = state(folder, name, bytes);
		return new Edit.Add(Witness.of(VersionKey.of(name, state.digest(), now.keys().stream().collect(Collectors.toSet())), state));
	}

	private String words() {
		return random.ints(5 + random.nextInt(60), 0, 400).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")) + ".";
	}
}
