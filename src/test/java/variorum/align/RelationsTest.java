package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import variorum.align.Passage.Link;
import variorum.align.Passage.Reading;
import variorum.align.Relation.Derivation;
import variorum.article.Article;
import variorum.article.Block;
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
				new Reading(1, new Span(0, ORCHARD.length()))), List.of(new Link(0, 1, Degree.REPHRASED, false, 0.5, "told", List.of())));
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
				List.of(new Link(0, 1, Degree.REPHRASED, false, 0.5, "joined", List.of())));
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
