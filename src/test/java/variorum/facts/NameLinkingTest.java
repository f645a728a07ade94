package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

/// What makes mentions of people and bodies one row, and what keeps them apart.
class NameLinkingTest {
	private static void check(FactType type, String expected, String... versions) {
		String told = StoryText.told(type, versions);
		assertTrue(told.lines().anyMatch(expected::equals), told);
	}

	@Test
	void a_title_belongs_to_what_a_version_calls_a_person() {
		check(FactType.PERSON, "AGREED Ana Torres: A=President Ana Torres B=Mrs. Torres B=Ana Torres",
				"President Ana Torres said the harbour would open again.",
				"The harbour will open again, Mrs. Torres said. Nobody believed Ana Torres.");
	}

	@Test
	void the_post_that_the_story_gives_to_one_person_means_that_person() {
		check(FactType.PERSON, "AGREED Ana Torres: A=President Ana Torres B=President Ana Torres B=Peruvian president",
				"Peruvian President Ana Torres said the harbour would open again.",
				"President Ana Torres spoke. Later the Peruvian president left for the coast with her guards.");
	}

	@Test
	void a_post_of_several_words_before_a_name_is_how_a_version_calls_her() {
		check(FactType.PERSON, "AGREED Ana Torres: A=former finance minister Ana Torres B=Ana Torres",
				"The harbour, former finance minister Ana Torres said, would open again.",
				"The harbour will open again, Ana Torres said.");
	}

	@Test
	void a_state_written_short_is_the_state_and_an_island_of_a_gulf_is_not_the_gulf() {
		assertEquals("florida", NameForm.of("Fla.", FactType.PLACE).key());
		assertEquals("fla", NameForm.of("FLA", FactType.PLACE).key());
		assertTrue(onePlace("Lund Island", "Lund"));
		assertTrue(!onePlace("Lund Gulf Island", "Lund Gulf"));
		check(FactType.PLACE, "AGREED California: A=California B=Calif", "The fire in California was put out.",
				"Nobody knew the ship, built in Calif., by name.");
	}

	@Test
	void who_is_told_of_behind_said_is_not_who_said_it() {
		String told = StoryText.told(FactType.ATTRIBUTION, "Bo Berg, senior director for harbour affairs for Lund's Port Council, said Lund"
				+ " would challenge \"the full range of costs that ships pose\" during any meeting.");
		assertTrue(told.contains("A=Bo Berg") && !told.contains("challenge"), told);
	}

	@Test
	void a_place_is_not_called_by_a_part_of_it() {
		var names = java.util.List.of("Southern Lund", "Lund", "Lund");
		var mentions = java.util.stream.IntStream.range(0, 3).mapToObj(i -> new Mention(i / 2, new Span(20 * i, 20 * i + 4), FactType.PLACE,
				new Value.Name(names.get(i)), "named")).toList();
		assertEquals(java.util.List.of("Lund"), NameJoining.join(mentions).stream().map(NameJoining.Row::value).toList());
	}

	private static boolean onePlace(String a, String b) {
		return Bodies.areOnePlace(NameForm.of(a, FactType.PLACE), NameForm.of(b, FactType.PLACE));
	}

	@Test
	void a_post_that_two_people_hold_means_neither() {
		String told = StoryText.told(FactType.PERSON, "Peruvian President Ana Torres met Peruvian President Bo Lund in the harbour.",
				"The Peruvian president left for the coast.");
		assertTrue(!told.contains("B="), told);
	}

	@Test
	void a_bare_surname_is_not_the_sons() {
		assertTrue(People.areOne(NameForm.of("Bob Lund", FactType.PERSON), NameForm.of("Robert Lund", FactType.PERSON)));
		check(FactType.PERSON, "AGREED Carl Lund: A=Carl Lund B=Mr. Lund",
				"On Friday Carl Lund said no, and then Carl Lund Jr. said yes.",
				"There Mr. Lund said it was too late, and then Carl Lund Jr. said nothing.");
	}

	@Test
	void a_party_its_people_and_its_name_are_one() {
		assertTrue(one("Liberals", "Liberal Party"));
		assertTrue(one("Democrats", "Democratic Party"));
		assertTrue(!one("Liberals", "Labour Party"));
		assertTrue(one("Lund Recovery", "Lund Recovery Center"));
		assertTrue(one("D.N.L.", "Department of Northern Lights"));
		assertTrue(!one("Senate", "Senate Fishing Committee"));
	}

	private static boolean one(String a, String b) {
		return Bodies.areOneOrganisation(NameForm.of(a, FactType.ORGANISATION), NameForm.of(b, FactType.ORGANISATION));
	}

	@Test
	void a_nations_bodies_are_bodies() {
		String text = "The Peruvian government sent North Korean state media and the French-led forces home, a Peruvian said.";
		var found = NameOrgans.add(text, new Span(0, text.length()), java.util.List.of());
		assertEquals(Set.of("Peruvian government", "North Korean state media", "French-led forces"),
				found.stream().map(c -> c.span().of(text)).collect(java.util.stream.Collectors.toSet()));
	}

	@Test
	void a_nations_body_is_one_where_the_nation_is_tagged_too() {
		String text = "The Peruvian government and the US-led coalition left a Peruvian media company, "
				+ "Peruvian intelligence agencies said.";
		var nation = NameCandidate.sure(new Span(4, 12), NameKind.OTHER, "marked");
		var leader = NameCandidate.sure(new Span(32, 34), NameKind.PLACE, "marked");
		var found = NameOrgans.add(text, new Span(0, text.length()), java.util.List.of(nation, leader));
		assertEquals(java.util.List.of("Peruvian government", "US-led coalition", "Peruvian intelligence agencies"),
				found.stream().map(c -> c.span().of(text)).toList());
	}

	@Test
	void the_letters_of_a_body_are_heard_even_where_they_spell_a_small_word() {
		String text = "Inland State is small. Is it? WHAT IS NEXT FOR ALL OF THEM? It told IS of it.";
		var name = NameCandidate.sure(new Span(0, 12), NameKind.ORGANISATION, "marked");
		var echoes = NameEchoes.of(java.util.List.of(text), java.util.List.of(java.util.List.of(name)));
		var heard = echoes.heard(text, new Span(0, text.length()), java.util.List.of(name));
		assertEquals(java.util.List.of(new Span(0, 12), new Span(68, 70)), heard.stream().map(NameCandidate::span).toList());
	}

	@Test
	void an_office_means_the_one_of_a_surname_who_holds_it() {
		check(FactType.PERSON, "AGREED Ana Torres: A=President Ana Torres B=president",
				"On Friday President Ana Torres came home. On Friday Bartholomew Torres said no.",
				"On Friday Bartholomew Torres said no. On Monday the president said yes.");
	}

	@Test
	void whose_mayor_somebody_is_is_not_the_mayor() {
		check(FactType.PERSON, "AGREED Ana Torres: A=Mayor Ana Torres B=mayor B=Mayor",
				"On Friday Mayor Ana Torres came home.",
				"On Friday Bo Lund, the mayor's first aide, said no. The Mayor said yes; the mayor's office said nothing.");
	}

	@Test
	void a_post_begins_behind_whose_it_is() {
		check(FactType.PERSON, "SINGLE Bo Lund: A=campaign manager Bo Lund", "Yesterday Ana Torres's campaign manager Bo Lund said no.");
	}

	@Test
	void the_words_of_a_post_are_the_same_in_other_forms() {
		assertEquals(PostEchoes.words("North Korean leader"), PostEchoes.words("North Korea's leader"));
		assertEquals(PostEchoes.words("former F.B.I. chief"), PostEchoes.words("FBI director"));
	}

	@Test
	void a_weekday_before_a_comma_is_no_newspaper() {
		String text = "On Tuesday, a Peruvian newspaper told of it. Acme24, a ticket agency, did not.";
		var found = NameAppositions.add(text, new Span(0, text.length()), java.util.List.of());
		assertEquals(java.util.List.of("Acme24"), found.stream().map(c -> c.span().of(text)).toList());
	}

	@Test
	void a_post_does_not_end_in_a_title() {
		check(FactType.ROLE, "SINGLE spokesman: A=spokesman", "On Friday Bo Lund, spokesman for Mr. Torres, said no.");
		check(FactType.ROLE, "SINGLE spokesman for the fire service: A=spokesman for the fire service",
				"\"It is out,\" said Lena Brandt, a spokesman for the fire service.");
	}

	@Test
	void rooms_states_and_parts_of_the_world_are_places() {
		assertTrue(Places.isSite("Oval Office") && !Places.isSite("Office"));
		assertTrue(Places.isState("Texas") && Places.isRegion("Asia") && Places.isCity("Lima") && !Places.isCity("Torres"));
	}
}
