package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

class NameEdgesTest {
	/// A tagged name: `[Ann Lee/p]`, its kind the letter of person, place, organisation or other (x).
	private static final Pattern TAGGED = Pattern.compile("\\[([^/\\]]+)/([plox])\\]");

	@Test
	void titles_articles_and_possessives_fall_away() {
		check("[President Ann Lee's/p] visit to [the Andes/l].", "Ann Lee, Andes");
	}

	@Test
	void the_last_stop_of_an_abbreviation_belongs_to_it() {
		check("They live in the [U.S/l]. and in [D.C/l]. now.", "U.S., D.C.");
	}

	@Test
	void a_hyphen_holds_names_together_unless_they_are_nations() {
		check("[Marie/p]-[Claire/p] Duval of [Agence/p] and [al/p]-[Sadr/p] met on the [Peru/l]-[Chile/l] border.",
				"Marie-Claire, Agence, al-Sadr, Peru, Chile");
	}

	@Test
	void small_parts_behind_a_hyphen_belong_to_people() {
		check("[Park Min/p]-ho met the [Lund/p]-led group.", "Park Min-ho, Lund");
	}

	@Test
	void two_ministries_are_two() {
		check("The [Defence Ministry and Foreign Ministry/o] agreed.", "Defence Ministry, Foreign Ministry");
	}

	@Test
	void the_word_that_heads_a_name_belongs_to_it() {
		check("At [Lima/l] airport and in the [Lund/p] Museum.", "Lima airport, Lund Museum");
		check("Ships left the Gulf of [Riga/l].", "Gulf of Riga");
	}

	@Test
	void nations_days_addresses_and_titles_are_no_names() {
		check("On [Monday/l] a [Peruvian/l] wrote to [ann/p]@example.org and @[Lund/p], said the [Chief of/p] staff;"
				+ " [South American/l] too.", "");
	}

	@Test
	void the_maker_in_a_designation_and_small_words_in_front_are_no_names() {
		check("An [Acme/o] AC-12 flew over the [training office of Norway/o].", "Norway");
	}

	@Test
	void a_person_of_a_country_is_the_person() {
		check("[Ann Lee of Peru/p] spoke.", "Ann Lee");
	}

	@Test
	void a_name_called_otherwise_between_marks_is_one() {
		check("Yesterday [Ann/p] “[Nell/p]” [Lee/p] spoke.", "Ann “Nell” Lee");
	}

	@Test
	void the_state_whose_secretary_somebody_is_is_nobodys_name() {
		check("The Secretary of [State/p] [Ann Lee/p] met the Secretary of [Energy Bo Lund/p].", "Ann Lee, Bo Lund");
	}

	@Test
	void a_high_post_is_no_body() {
		check("The [Acme Special Envoy/o] spoke to [Acme/o].", "Acme");
	}

	@Test
	void a_campaign_is_more_than_whom_it_is_for() {
		var doubtful = new NameCandidate(new Span(4, 8), Map.of(NameKind.ORGANISATION, 0.5, NameKind.PERSON, 0.4), "marked");
		var mended = NameEdges.mend("The Lund campaign and", new Span(0, 21), List.of(doubtful));
		assertEquals(List.of(new Span(4, 17)), mended.stream().map(NameCandidate::span).toList());
	}

	private static void check(String marked, String expected) {
		var text = new StringBuilder();
		var names = new ArrayList<NameCandidate>();
		var m = TAGGED.matcher(marked);
		while (m.find()) {
			m.appendReplacement(text, "");
			var span = new Span(text.length(), text.length() + m.group(1).length());
			text.append(m.group(1));
			names.add(NameCandidate.sure(span, kind(m.group(2)), "marked"));
		}
		m.appendTail(text);
		var mended = NameEdges.mend(text.toString(), new Span(0, text.length()), names);
		assertEquals(expected, mended.stream().map(c -> c.span().of(text)).collect(Collectors.joining(", ")));
	}

	private static NameKind kind(String letter) {
		return switch (letter) {
			case "p" -> NameKind.PERSON;
			case "l" -> NameKind.PLACE;
			case "o" -> NameKind.ORGANISATION;
			default -> NameKind.OTHER;
		};
	}
}
