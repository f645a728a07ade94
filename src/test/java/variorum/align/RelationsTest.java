package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import variorum.align.Passage.Reading;
import variorum.align.Relation.Derivation;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Link;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;
import variorum.text.Progress;
import variorum.text.Span;

class RelationsTest {
	private static final String FERRY = """
			The harbour board closed the old ferry pier after divers found cracks in four of its pillars.
			Repairs will take until the end of autumn and cost about six million crowns, its chair told the town council.
			Commuters from the northern islands must land at the fish market and walk the rest of the way.""";
	private static final String ORCHARD = """
			A late frost killed most apple blossoms in the valley, growers reported after walking their orchards.
			Insurers expect claims from nearly every farm between the two rivers.""";

	private static Article article(String name, String text, String published) {
		return Versions.article(name, text).withMetadata(
				published.isEmpty() ? Metadata.NONE : Metadata.NONE.with(Field.PUBLISHED, published, "line 1"));
	}

	private static void check(String left, String leftDay, String right, String rightDay, Derivation there, Derivation back) {
		var relations = Aligner.align(List.of(article("a", left, leftDay), article("b", right, rightDay)), Progress.NONE).relations();
		assertEquals(List.of(there, back), relations.stream().map(Relation::derivation).toList(), relations::toString);
	}

	@Test
	void the_same_words_in_other_lines_are_a_copy() {
		check(FERRY, "", FERRY.replace("\n", " \n\n").replace("pier", "Pier"), "", Derivation.COPY, Derivation.COPY);
	}

	@Test
	void a_copy_with_a_word_retouched_is_a_copy_whatever_its_dates() {
		check(FERRY, "2024-05-02", FERRY.replace("about six", "some six"), "2024-05-03", Derivation.COPY, Derivation.COPY);
	}

	@Test
	void a_copy_with_every_sentence_edited_is_none() {
		check(FERRY, "", FERRY.replace("the old ferry pier", "a jetty").replace("after divers", "when engineers")
				.replace("end of autumn", "winter").replace("six million", "seven").replace("must land", "now disembark"), "",
				Derivation.UNKNOWN, Derivation.UNKNOWN);
	}

	@Test
	void the_earlier_of_two_versions_is_the_source() {
		String later = FERRY.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + ORCHARD;
		check(FERRY, "2024-05-02", later, "2024-05-03", Derivation.SOURCE, Derivation.TAKER);
		check(FERRY, "2024-05-04", later, "2024-05-03", Derivation.TAKER, Derivation.SOURCE);
	}

	@Test
	void on_one_day_only_times_tell_which_came_first() {
		String later = FERRY.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + ORCHARD;
		check(FERRY, "2024-05-02", later, "2024-05-02", Derivation.UNKNOWN, Derivation.UNKNOWN);
		check(FERRY, "2024-05-02T09:00Z", later, "2024-05-02", Derivation.UNKNOWN, Derivation.UNKNOWN);
		check(FERRY, "2024-05-02T09:00Z", later, "2024-05-02T11:30+01:00", Derivation.SOURCE, Derivation.TAKER);
		check(FERRY, "2024-05-02T09:00Z", later, "2024-05-02T09:30+02:00", Derivation.TAKER, Derivation.SOURCE);
		check(FERRY, "2024-05-02T09:00", later, "2024-05-02T09:30", Derivation.UNKNOWN, Derivation.UNKNOWN);
	}

	@Test
	void two_who_tell_one_event_in_their_own_words_need_not_know_each_other() {
		var relations = Relations.of(List.of(article("a", FERRY, "2024-05-02"), article("b", ORCHARD, "2024-05-03")),
				Aligner.align(List.of(article("a", FERRY, ""), article("b", ORCHARD, "")), Progress.NONE).table(), List.of(told()));
		assertEquals(List.of(Derivation.UNKNOWN, Derivation.UNKNOWN), relations.stream().map(Relation::derivation).toList());
		assertTrue(relations.getFirst().why().endsWith("hardly a run of words is copied"), relations.getFirst()::why);
	}

	private static Passage told() {
		return new Passage(Degree.REPHRASED, false, 0.5, "told", List.of(new Reading(0, new Span(0, FERRY.length())),
				new Reading(1, new Span(0, ORCHARD.length()))),
				List.of(new Passage.Link(0, 1, Degree.REPHRASED, false, 0.5, "told", List.of())));
	}

	@Test
	void without_dates_nothing_is_said() {
		check(FERRY, "", FERRY + "\n" + ORCHARD, "2024-05-03", Derivation.UNKNOWN, Derivation.UNKNOWN);
	}

	@Test
	void who_credits_the_outlet_of_the_other_took_from_it() {
		var wire = article("a", FERRY, "2024-05-03").withMetadata(Metadata.NONE.with(Field.OUTLET, "Coast Wire", "line 1"));
		var paper = Versions.article("b", "Coast Wire and staff\n" + FERRY.lines().limit(2).reduce("", (x, y) -> x + y + "\n") + ORCHARD);
		var blocks = new ArrayList<>(paper.blocks());
		blocks.set(0, new Block(Block.Kind.CREDIT, blocks.getFirst().span()));
		var credited = new Article("b", "b.txt", Metadata.NONE, paper.text(), blocks, List.of(), List.of(), paper.source());
		var relations = Aligner.align(List.of(wire, credited), Progress.NONE).relations();
		assertEquals(List.of(Derivation.SOURCE, Derivation.TAKER), relations.stream().map(Relation::derivation).toList());
		assertTrue(relations.getLast().why().startsWith("credits the other's outlet"), relations.getLast()::why);
	}

	private static Article from(String name, String outlet, String text) {
		var told = outlet.isEmpty() ? Metadata.NONE : Metadata.NONE.with(Field.OUTLET, outlet, "line 1");
		return Versions.article(name, text).withMetadata(told);
	}

	private static void checkCredits(String outlet, String sentence, Derivation there, String why) {
		String taken = FERRY.lines().limit(2).reduce("", (x, y) -> x + y + "\n") + sentence;
		var articles = List.of(from("a", outlet, FERRY), from("b", "The Valley Post", taken));
		var relation = Aligner.align(articles, Progress.NONE).relations().getFirst();
		assertEquals(there, relation.derivation(), relation::toString);
		assertTrue(relation.why().contains(why), relation::why);
	}

	@Test
	void running_text_credits_an_outlet_by_the_forms_of_news() {
		checkCredits("The Coast Courier", "Coast Courier contributed to this report.", Derivation.SOURCE, "credits its outlet");
		checkCredits("Coast Courier", "That is according to a report by the Coast Courier.", Derivation.SOURCE, "credits its outlet");
		checkCredits("Coast Courier", "The closure was first seen by anglers, Coast Courier reported.", Derivation.SOURCE,
				"credits its outlet");
		checkCredits("Associated Press", "PORT TOWN (AP) - Gulls were seen.", Derivation.SOURCE, "credits its outlet");
		checkCredits("AFP", "A diver told Agence France-Presse so.", Derivation.SOURCE, "credits its outlet");
	}

	@Test
	void a_name_that_is_only_told_of_is_no_credit() {
		checkCredits("Coast Courier", "The Coast Courier has dismissed its editor.", Derivation.UNKNOWN,
				"nothing tells which came first");
		checkCredits("Coast Courier", "Anglers told Coast Couriers so.", Derivation.UNKNOWN, "nothing tells which came first");
	}

	@Test
	void an_agency_that_only_one_version_credits_is_named_where_nothing_is_said() {
		checkCredits("", "PORT TOWN (AP) - Gulls were seen.", Derivation.UNKNOWN,
				"the other credits Associated Press, from which either may have it");
	}

	@Test
	void two_prints_of_an_agencys_text_credit_no_other() {
		String both = FERRY.lines().limit(2).reduce("", (x, y) -> x + y + "\n") + ORCHARD + "\nPORT TOWN (AP ) -- Gulls were seen.";
		var relations = Aligner.align(List.of(from("a", "AP", "PORT TOWN (AP) -- " + FERRY), from("b", "", both)), Progress.NONE)
				.relations();
		assertEquals(Derivation.UNKNOWN, relations.getFirst().derivation());
		assertTrue(relations.getFirst().why().endsWith("both credit Associated Press"), relations.getFirst()::why);
	}

	@Test
	void times_that_tell_nothing_are_told_and_not_denied() {
		String later = FERRY.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + ORCHARD;
		var relation = Aligner.align(List.of(article("a", FERRY, "2024-05-02T23:26"), article("b", later, "2024-05-03T11:12")),
				Progress.NONE).relations().getFirst();
		assertTrue(relation.why().endsWith(
				"published 2024-05-02T23:26, the other 2024-05-03T11:12, too near to tell without their time zones"), relation::why);
	}

	@Test
	void how_much_is_copied_is_told_of_each() {
		var relation = Aligner.align(List.of(article("a", FERRY, "2024-05-02"), article("b", FERRY + "\n" + ORCHARD, "2024-05-03")),
				Progress.NONE).relations().getFirst();
		assertTrue(relation.why().endsWith("100 % of it and 67 % of the other copied"), relation::why);
	}

	@Test
	void two_states_of_one_article_are_called_so() {
		var relation = Aligner.align(List.of(article("a", FERRY + "\n" + ORCHARD.lines().findFirst().orElseThrow(), ""),
				article("b", FERRY, "")), Progress.NONE).relations().getFirst();
		assertTrue(relation.why().contains("two states of one article, it seems"), relation::why);
	}

	@Test
	void a_pictures_credit_is_none_of_the_text() {
		var wire = from("a", "Reuters", FERRY);
		var paper = Versions.article("b", "Ann Lee / Reuters\n" + FERRY + "\n" + ORCHARD);
		var blocks = new ArrayList<>(paper.blocks());
		blocks.set(0, new Block(Block.Kind.CREDIT, blocks.getFirst().span()));
		var pictured = new Article("b", "b.txt", Metadata.NONE, paper.text(), blocks, List.of(), List.of(), paper.source());
		assertEquals(Derivation.UNKNOWN, Aligner.align(List.of(wire, pictured), Progress.NONE).relations().getFirst().derivation());
	}

	@Test
	void who_adds_an_agency_to_a_sentence_took_it_from_who_tells_it_as_its_own() {
		String added = FERRY.replace("told the town council", "told the town council, the AFP news agency reported") + "\n" + ORCHARD;
		check(FERRY, "", added, "", Derivation.SOURCE, Derivation.TAKER);
	}

	@Test
	void an_agency_that_was_told_something_says_so_itself() {
		check(FERRY, "", FERRY.replace("its chair told the town council", "its chair told Reuters") + "\n" + ORCHARD, "",
				Derivation.UNKNOWN, Derivation.UNKNOWN);
	}

	@Test
	void who_links_to_the_page_of_the_other_took_from_it() {
		var page = Versions.article("a", FERRY).withMetadata(Metadata.NONE.with(Field.URL, "https://www.example.org/ferry/", "line 1"));
		var plain = Versions.article("b", FERRY.lines().limit(2).reduce("", (x, y) -> x + y + "\n") + ORCHARD);
		var linked = new Article("b", "b.txt", Metadata.NONE, plain.text(), plain.blocks(),
				List.of(new Link(new Span(0, 3), "http://example.org/ferry#top")), List.of(), plain.source());
		var relation = Aligner.align(List.of(page, linked), Progress.NONE).relations().getFirst();
		assertEquals(Derivation.SOURCE, relation.derivation(), relation::toString);
		assertTrue(relation.why().startsWith("the other links to its page"), relation::why);
	}

	@Test
	void clocks_without_offsets_tell_only_what_no_zone_can_turn_round() {
		String later = FERRY.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + ORCHARD;
		check(FERRY, "2024-05-02T23:26", later, "2024-05-03T11:12", Derivation.UNKNOWN, Derivation.UNKNOWN);
		check(FERRY, "2024-05-02T13:26", later, "2024-05-03T21:12", Derivation.SOURCE, Derivation.TAKER);
		check(FERRY, "2024-05-02T23:00-05:00", later, "2024-05-03T01:00+10:00", Derivation.TAKER, Derivation.SOURCE);
	}

	@Test
	void of_two_copies_is_told_which_came_first() {
		var articles = List.of(article("a", FERRY, "2024-05-02"), article("b", FERRY, "2024-05-03"));
		var relations = Aligner.align(articles, Progress.NONE).relations();
		assertEquals(Derivation.COPY, relations.getFirst().derivation());
		assertTrue(relations.getFirst().why().endsWith("; published 2024-05-02, the other 2024-05-03"), relations.getFirst()::why);
	}

	@Test
	void unlike_texts_are_unrelated() {
		check(FERRY, "2024-05-02", ORCHARD, "2024-05-03", Derivation.UNRELATED, Derivation.UNRELATED);
	}

	@Test
	void a_copy_stays_one_when_its_passages_are_joined_to_rephrased_ones() {
		var articles = Versions.of(FERRY, FERRY);
		var table = Aligner.align(articles, Progress.NONE).table();
		var whole = new Span(0, FERRY.length());
		var joined = new Passage(Degree.REPHRASED, false, 0.5, "joined", List.of(new Reading(0, whole), new Reading(1, whole)),
				List.of(new Passage.Link(0, 1, Degree.REPHRASED, false, 0.5, "joined", List.of())));
		var relation = Relations.of(articles, table, List.of(joined)).getFirst();
		assertEquals(Derivation.COPY, relation.derivation());
		assertEquals(1, relation.copied());
	}

	@Test
	void what_is_copied_is_never_more_than_what_is_shared() {
		for (int seed = 0; seed < 40; seed++) {
			var random = new Random(seed);
			String text = Versions.prose(random, 200);
			var articles = Versions.of(text, Versions.edited(text, random, 2 + random.nextInt(12), 2), Versions.prose(random, 100));
			for (var r : Aligner.align(articles, Progress.NONE).relations()) {
				assertTrue(r.copied() <= r.share(), "seed " + seed + ": " + r);
			}
		}
	}
}
