package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static variorum.collation.Told.anchor;
import static variorum.collation.Told.complete;
import static variorum.collation.Told.key;
import static variorum.collation.Told.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.article.Metadata.Field;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.text.Progress;

class CorrectionsTest {
	private static final String FIRE = "The old mill at the river burned down on Monday night, the mayor said.";
	private static final Versions MILL = Told.versions(
			FIRE + "\n\nNobody was hurt in the flames.\n\nSubscribe to our letter for more of this.",
			"A dog barked.\n\n" + FIRE + "\n\nEverybody got out alive before the roof fell in.",
			"Rain fell over the whole valley.\n\n" + FIRE);

	private static final Correction ESCAPE = join(place(MILL, 0, "Nobody was hurt in the flames."),
			place(MILL, 1, "Everybody got out alive before the roof fell in."));

	private static void passages(String expected, Correction... corrections) {
		assertEquals(expected.strip(), Told.passages(complete(MILL, List.of(corrections))));
	}

	private static String same(String... letters) {
		return "verbatim" + List.of(letters).stream().map(l -> " " + l + "=" + FIRE).reduce("", String::concat);
	}

	@Test
	void without_corrections_the_program_alone_speaks() {
		passages(same("A", "B", "C"));
		var alone = Collator.complete(Collator.exact(MILL.articles(), List.of(), Progress.NONE), Optional.empty(), Collator.TIGHTNESS,
				Progress.NONE);
		assertEquals(Told.json(alone), Told.json(complete(MILL, List.of()).collation()));
	}

	@Test
	void joined_places_are_one_passage() {
		passages(same("A", "B", "C") + "\nrephrased A=Nobody was hurt in the flames. B=Everybody got out alive before the roof fell in.",
				ESCAPE);
	}

	private static Correction join(Place... places) {
		return new Correction.Join(List.of(places));
	}

	@Test
	void a_place_joined_to_a_passage_joins_all_of_it() {
		var parted = new Correction.Part(List.of(place(MILL, 2, FIRE)), List.of(place(MILL, 0, FIRE), place(MILL, 1, FIRE)));
		passages(same("A", "B"), parted);
		passages(same("A", "B", "C"), parted, join(place(MILL, 2, FIRE), place(MILL, 0, FIRE)));
	}

	@Test
	void a_passage_that_is_taken_to_pieces_is_none() {
		var all = List.of(place(MILL, 0, FIRE), place(MILL, 1, FIRE), place(MILL, 2, FIRE));
		passages("", new Correction.Part(all, all));
	}

	@Test
	void what_leaves_a_reading_is_cut_out_of_it() {
		String two = FIRE + " Firemen came from three towns to save the houses nearby.";
		var versions = Told.versions("One.\n\n" + two, "Two.\n\n" + two);
		String second = "Firemen came from three towns to save the houses nearby.";
		var joined = join(place(versions, 0, two), place(versions, 1, two));
		var part = new Correction.Part(List.of(place(versions, 0, second)), List.of(place(versions, 1, two)));
		assertTrue(Told.passages(complete(versions, List.of(joined, part))).contains("A=" + FIRE + " B=" + two),
				Told.passages(complete(versions, List.of(joined, part))));
	}

	@Test
	void a_degree_is_as_the_reader_says_and_what_was_judged_stays_at_hand() {
		var c = complete(MILL, List.of(new Correction.Grade(List.of(place(MILL, 0, FIRE), place(MILL, 1, FIRE)), Degree.EDITED)));
		assertEquals("edited" + same("A", "B", "C").substring("verbatim".length()), Told.passages(c));
		assertEquals(List.of(Degree.EDITED, Degree.VERBATIM, Degree.VERBATIM),
				c.collation().alignment().passages().getFirst().links().stream().map(l -> l.degree()).toList());
		assertEquals(Degree.VERBATIM, c.passages().get(0).judged().getFirst().degree());
		assertEquals("holds: a passage of 3 readings, verbatim (the same 14 words)", Told.outcomes(c));
	}

	private static final String SAVED = "Firefighters from three towns saved the houses near the mill on Monday.";
	private static final String RETOLD = "On Monday three towns sent firefighters, who saved houses close to the mill.";
	private static final String ELSEWHERE = "Rain fell over the whole valley.";
	private static final Versions HOUSES = Told.versions("A cat slept.\n\n" + SAVED,
			RETOLD + "\n\n" + ELSEWHERE, SAVED + "\n\nA dog barked.");

	private static final String HOUSES_JUDGED = "rephrased ABC | holds: a passage of 3 readings, rephrased";

	/// What the program judged behind the passage that tells of the houses, and behind the correction.
	private static String judged(Correction correction) {
		var c = Collator.complete(Collator.exact(HOUSES, List.of(correction), List.of(), Progress.NONE), Optional.empty(), 0.3,
				Progress.NONE);
		return c.passages().values().stream().flatMap(p -> p.judged().stream()).map(p -> p.degree().name().toLowerCase(Locale.ROOT) + " "
				+ p.readings().stream().map(r -> HOUSES.articles().get(r.version()).id()).collect(Collectors.joining()))
				.collect(Collectors.joining("; ")) + " | " + Told.outcomes(c).replaceAll(" \\(.*", "");
	}

	@Test
	void behind_a_correction_stands_what_the_program_judged_before_it_was_told() {
		var all = List.of(place(HOUSES, 0, SAVED), place(HOUSES, 1, RETOLD), place(HOUSES, 2, SAVED));
		assertEquals(HOUSES_JUDGED, judged(new Correction.Grade(all, Degree.EDITED)));
		assertEquals(HOUSES_JUDGED,
				judged(new Correction.Part(all.subList(1, 2), List.of(all.get(0), all.get(2)))));
		assertEquals(HOUSES_JUDGED, judged(join(all.get(0), place(HOUSES, 1, ELSEWHERE))));
	}

	@Test
	void a_joined_pair_speaks_for_its_neighbours() {
		String[] one = {"Snow had closed the pass.",
			"The convoy waited at the foot of the hill.", "Drivers made tea beside their lorries."};
		String[] other = {"The road over the top was shut.", "Trucks stood in line in the valley.", "Truckers brewed tea by their trucks."};
		var versions = Told.versions(String.join("\n\n", one), String.join("\n\n", other));
		var pair = join(place(versions, 0, one[1]), place(versions, 1, other[1]));
		var alone = likelihood(versions, List.of(), one[2], other[2]);
		var beside = likelihood(versions, List.of(pair), one[2], other[2]);
		assertTrue(beside > alone, beside + " beside a joined pair, " + alone + " alone");
	}

	/// How loosely the two must be joined to be a passage, from 0 (never) to 1.
	private static double likelihood(Versions versions, List<Correction> corrections, String one, String other) {
		double best = 0;
		for (double tightness : new double[] {0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95}) {
			var exact = Collator.exact(versions, corrections, List.of(), Progress.NONE);
			var c = Collator.complete(exact, Optional.empty(), tightness, Progress.NONE);
			best = Told.passages(c).lines().anyMatch(l -> l.contains(one) && l.contains(other)) ? tightness : best;
		}
		return best;
	}

	@Test
	void what_is_called_an_appeal_or_text_is_read_as_such() {
		String beg = "Subscribe to our letter for more of this.";
		var c = complete(MILL, List.of(new Correction.BlockKind(place(MILL, 0, beg), Block.Kind.PARAGRAPH),
				new Correction.BlockKind(place(MILL, 1, "A dog barked."), Block.Kind.APPEAL),
				new Correction.BlockKind(place(MILL, 2, "over the whole valley."), Block.Kind.CAPTION)));
		assertEquals(Block.Kind.PARAGRAPH, kind(c, 0, beg));
		assertEquals(Block.Kind.APPEAL, kind(c, 1, "A dog barked."));
		assertEquals(Block.Kind.CAPTION, kind(c, 2, "over the whole valley."));
		assertTrue(Told.outcomes(c).startsWith("holds: paragraph\nholds: "), Told.outcomes(c));
	}

	private static Block.Kind kind(Corrected c, int version, String words) {
		var article = c.collation().articles().get(version);
		return article.blocks().stream().filter(b -> article.at(b.span()).equals(words)).findFirst().orElseThrow().kind();
	}

	@Test
	void versions_are_named_dated_and_put_in_order() {
		var c = complete(MILL, List.of(new Correction.MetadataIs(key(0), Field.OUTLET, "The Lake Post"),
				new Correction.VersionName(key(1), "The wire"), new Correction.VersionOrder(List.of(key(2), key(0))),
				new Correction.MetadataIs(key(1), Field.HEADLINE, "")));
		assertEquals(List.of("A c.txt", "B a.txt", "C The wire"),
				c.collation().articles().stream().map(a -> a.id() + " " + a.file()).toList());
		assertEquals(Optional.of("The Lake Post"), c.collation().articles().get(1).metadata().get(Field.OUTLET));
		assertEquals(Optional.empty(), c.collation().articles().get(2).metadata().get(Field.HEADLINE));
		assertEquals(List.of(key(2), key(0), key(1)), c.versions().keys());
	}

	@Test
	void the_day_of_the_story_resolves_its_weekdays() {
		var c = complete(MILL, List.of(new Correction.StoryDate(LocalDate.of(2026, 3, 12))));
		assertTrue(Told.facts(c, FactType.DATE).contains("9 March 2026"), Told.facts(c, FactType.DATE));
	}

	private static final Versions FERRY = Told.versions(
			"The ferry sank off the coast near Lima with 200 people on board. President Ana Torres spoke of a disaster.",
			"Some two dozen of the 180 passengers were lost near Lima, the harbour master said. Mrs Torres wept.");

	@Test
	void two_rows_are_made_one_and_one_is_made_two() {
		var c = complete(FERRY, List.of());
		var people = anchor(c, FactType.QUANTITY, 0, "200 people");
		var passengers = anchor(c, FactType.QUANTITY, 1, "180 passengers");
		var joined = complete(FERRY, List.of(new Correction.SameFact(people, passengers)));
		assertTrue(Told.facts(joined, FactType.QUANTITY).contains("A=200 people B=180 passengers"), Told.facts(joined, FactType.QUANTITY));
		var lima = complete(FERRY, List.of(new Correction.NotSameFact(anchor(c, FactType.PLACE, 0, "Lima"),
				anchor(c, FactType.PLACE, 1, "Lima"))));
		assertEquals("AGREED Lima: A=Lima B=Lima", Told.facts(c, FactType.PLACE));
		assertEquals("SINGLE Lima: A=Lima\nSINGLE Lima: B=Lima", Told.facts(lima, FactType.PLACE));
	}

	@Test
	void a_value_a_status_and_a_source_are_as_the_reader_says() {
		var c = complete(FERRY, List.of());
		var people = anchor(c, FactType.QUANTITY, 0, "200 people");
		var passengers = anchor(c, FactType.QUANTITY, 1, "180 passengers");
		var now = complete(FERRY, List.of(new Correction.SameFact(people, passengers),
				new Correction.FactStatus(people, Fact.Status.DIFFERING),
				new Correction.FactValue(anchor(c, FactType.PLACE, 0, "Lima"), "Lima, Peru"),
				new Correction.FactSource(passengers, "the harbour master", Optional.of(place(FERRY, 1, "the harbour master")))));
		assertTrue(Told.facts(now, FactType.QUANTITY).contains("DIFFERING "), Told.facts(now, FactType.QUANTITY));
		assertEquals("AGREED Lima, Peru: A=Lima B=Lima", Told.facts(now, FactType.PLACE));
		assertEquals(List.of("the harbour master"), List.copyOf(now.sources().values()));
		assertEquals(2, now.facts().size());
	}

	@Test
	void a_fact_that_the_program_does_not_see_is_there_on_the_readers_word() {
		var sank = new FactAnchor(FactType.QUANTITY, "24 lost", "24 lost", place(FERRY, 1, "Some two dozen"));
		var c = complete(FERRY, List.of(new Correction.FactStatus(sank, Fact.Status.SINGLE)));
		assertTrue(Told.outcomes(c).startsWith("holds: "), Told.outcomes(c));
		assertTrue(c.facts().values().stream().anyMatch(f -> f.corrections().size() == 1));
	}

	@Test
	void a_correction_whose_version_is_gone_waits_and_comes_back_with_it() {
		var correction = ESCAPE;
		var without = new Versions(List.of(key(0), key(2)), List.of(MILL.articles().get(0), MILL.articles().get(2).withId("B")));
		assertEquals("waits: its version is not in the story", Told.outcomes(complete(without, List.of(correction))));
		var other = Told.article(1, "Other words altogether.");
		var changed = new Versions(MILL.keys(), List.of(MILL.articles().get(0), other, MILL.articles().get(2)));
		assertEquals("waits: its words are no longer there: “Everybody got out alive before the roof fell in.”",
				Told.outcomes(complete(changed, List.of(correction))));
	}

	@Test
	void corrections_of_passages_and_facts_are_seen_at_once() {
		var exact = Collator.exact(MILL, List.of(), List.of(), Progress.NONE);
		var before = complete(exact);
		assertEquals(Told.passages(complete(MILL, List.of(ESCAPE))),
				Told.passages(Collator.again(before, MILL, List.of(ESCAPE)).orElseThrow()));
		assertTrue(Collator.again(complete(MILL, List.of(ESCAPE)), MILL, List.of()).isEmpty(), "the engines heard of it");
		assertTrue(Collator.again(before, MILL, List.of(new Correction.StoryDate(LocalDate.of(2026, 3, 12)))).isEmpty());
	}

	@Test
	void notes_find_their_passage_and_fact_again() {
		var c = complete(FERRY, List.of());
		for (int f = 0; f < c.collation().facts().size(); f++) {
			assertEquals(Optional.of(f), c.factOf(c.fact(f)), c.collation().facts().get(f).toString());
		}
		var mill = complete(MILL, List.of());
		assertEquals(Optional.of(0), mill.passageOf(mill.passage(0)));
		assertEquals(Optional.empty(), mill.passageOf(new Note.Target.OfStory()));
	}

	@Test
	void a_correction_holds_when_the_row_of_its_fact_is_set_aside_and_comes_back() {
		var told = Told.versions("A bridge joins two towns over the river.", "Rain fell over the whole valley.");
		var before = complete(told, List.of());
		var says = new Correction.FactStatus(anchor(before, FactType.QUANTITY, 0, "two towns"), Fact.Status.DIFFERING);
		var aside = Told.versions("A bridge joins the two towns over the river.", "Rain fell over the whole valley.");
		assertEquals(List.of("2 towns"), complete(aside, List.of()).collation().asides().stream().map(a -> a.fact().value()).toList());
		for (var versions : List.of(told, aside, told)) {
			var c = complete(versions, List.of(says));
			assertEquals("DIFFERING 2 towns: A=two towns", Told.facts(c, FactType.QUANTITY));
			assertEquals(List.of(), c.collation().asides());
			assertTrue(Told.outcomes(c).startsWith("holds: single"), Told.outcomes(c));
		}
	}
}
