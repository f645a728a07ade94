package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.article.Article;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Tokens;

class RephrasingsTest {
	private static final double TIGHTNESS = 0.8;
	private static Encoder encoder;

	@BeforeAll
	static void load() {
		encoder = Encoders.load().found().orElseThrow();
	}

	@AfterAll
	static void close() {
		encoder.close();
	}

	@Test
	void sentences_that_say_the_same_in_other_words_are_joined() {
		check("""
				The ferry ran aground near the lighthouse on Friday night. All 212 passengers were rescued by fishermen.
				Tickets will be refunded within a month.
				---
				A ferry got stuck on rocks close to the lighthouse late on Friday. Fishermen saved the 212 people aboard.
				""", """
				A The ferry ran aground near the lighthouse on Friday night.
				B ferry got stuck on rocks close to the lighthouse late on Friday

				A All 212 passengers were rescued by fishermen.
				B Fishermen saved the 212 people aboard.
				""");
	}

	@Test
	void stories_that_share_nothing_share_no_passage() {
		check("""
				The orchestra will play Mahler on Sunday. The conductor has been ill since spring.
				---
				Farmers fear for the wheat harvest. No rain has fallen in the valley for eleven weeks.
				""", "");
	}

	@Test
	void what_moved_is_joined_and_said_to_have_moved() {
		var articles = articles("""
				The mayor resigned on Tuesday after a scandal over building permits. Her deputy takes over until the election in May. The town's football club lost its final match by two goals. The old mill burned down in the night.
				---
				The local soccer team was beaten by two goals in its last game. A fire destroyed the old mill overnight. Following a scandal about construction permits, the mayor stepped down on Tuesday. Until the vote in May, the deputy mayor will run the town.
				""");
		String text = articles.getFirst().text();
		var alignment = align(articles, true);
		assertTrue(alignment.passages().stream().anyMatch(Passage::moved), alignment.passages().toString());
		var told = alignment.passages().stream().flatMap(p -> p.readings().stream()).filter(r -> r.version() == 0)
				.map(Passage.Reading::span).toList();
		for (Span sentence : Sentences.of(text, new Span(0, text.length()))) {
			assertTrue(told.stream().anyMatch(t -> t.contains(sentence)),
					sentence.of(text) + " is in no passage of " + alignment.passages());
		}
	}

	@Test
	void two_sentences_may_answer_one() {
		check("""
				The bridge, which was built in 1931, will be closed for repairs until autumn, the county said, and buses will cross the river at Holm instead.
				---
				The county said the bridge, built in 1931, would close until autumn for repairs. Buses will cross the river at Holm instead.
				""", """
				A The bridge, which was built in 1931, will be closed for repairs until autumn, the county said, and buses will cross the river at Holm instead.
				B The county said the bridge, built in 1931, would close until autumn for repairs. Buses will cross the river at Holm instead.
				""");
	}

	@Test
	void what_two_sentences_answer_together_is_joined_though_nothing_else_keeps_its_order() {
		check("""
				The harbour festival opened on Friday with a parade of sailing ships. The council met twice in spring about the traffic. The union and the port are the oldest partners of the festival. Both have put millions into it, so that it goes on. A school choir from Holm sang at the gate. The mayor was not there. Hotels reported few bookings for the week.
				---
				Police took a thief into custody close to the fish market. Shops in the old town will stay open late. The union, the port and the brewers have always stood by the festival, and one of them has a stake of its own, having put millions into keeping it alive. Two divers looked for a lost anchor. A new ferry line starts in June. Tall ships sailed past the crowds as the festival began on Friday.
				""", """
				A The harbour festival opened on Friday with a parade of sailing ships.
				B Tall ships sailed past the crowds as the festival began on Friday.

				A The union and the port are the oldest partners of the festival. Both have put millions into it, so that it goes on.
				B The union, the port and the brewers have always stood by the festival, and one of them has a stake of its own, having put millions into keeping it alive.
				""");
	}

	@Test
	void a_version_may_tell_the_same_again_apart() {
		check("""
				A fishing boat has sunk off Norheim and its crew are safe. The weather was calm. Four men were rescued on Sunday when their fishing boat sank off Norheim.
				---
				A fishing boat sank off Norheim on Sunday, but all four of its crew were rescued. The harbour was busy.
				""", """
				A A fishing boat has sunk off Norheim and its crew are safe.
				A Four men were rescued on Sunday when their fishing boat sank off Norheim.
				B A fishing boat sank off Norheim on Sunday, but all four of its crew were rescued.
				""");
	}

	@Test
	void neighbours_known_to_go_with_each_others_neighbours_stay_two_passages() {
		check("""
				The council sold the old harbour crane to a scrap dealer. The crane had stood idle since 1998.
				---
				The council sold the old harbour crane to a scrap dealer. The crane had stood idle since 1998.
				---
				The old harbour crane has gone to a dealer in scrap, sold by the council. Ducks swim there now.
				""", """
				A The council sold the old harbour crane to a scrap dealer.
				B The council sold the old harbour crane to a scrap dealer.
				C The old harbour crane has gone to a dealer in scrap, sold by the council.

				A The crane had stood idle since 1998.
				B The crane had stood idle since 1998.
				""");
	}

	@Test
	void a_copy_stays_verbatim_where_a_third_version_rephrases() {
		var alignment = align(articles("""
				Police arrested two men on Monday over the theft of a painting from the city museum.
				---
				Police arrested two men on Monday over the theft of a painting from the city museum.
				---
				Two suspects were detained by officers on Monday because a picture had been stolen from the municipal museum.
				"""), true);
		var passage = alignment.passages().getFirst();
		assertEquals(3, passage.readings().size(), passage.toString());
		assertEquals(List.of(Degree.VERBATIM, Degree.REPHRASED, Degree.REPHRASED), passage.links().stream().map(Passage.Link::degree)
				.toList());
		assertTrue(passage.links().getLast().answers().size() >= 4, passage.links().getLast().toString());
	}

	/// A and B share their scandal, B and C their flood; B's sentence must not tie A to C.
	@Test
	void chains_do_not_drift() {
		var alignment = align(articles("""
				The minister denied that she had taken money from the building firm. Trains were late again this morning.
				---
				The minister denied taking money from the building firm while the flood destroyed a dozen houses by the river.
				---
				A dozen houses by the river were destroyed by the flood. The circus has left town for good.
				"""), true);
		for (var p : alignment.passages()) {
			var versions = p.readings().stream().map(Passage.Reading::version).collect(Collectors.toSet());
			assertTrue(!versions.containsAll(List.of(0, 2)), p.toString());
		}
	}

	@Test
	void without_a_model_words_alone_join_what_shares_them() {
		var alignment = align(articles("""
				Engineers from Norway inspected the cracked dam above Lillevik on Thursday. Schools stay shut.
				---
				The market was busy. On Thursday the cracked dam above Lillevik was inspected by Norwegian engineers.
				"""), false);
		assertEquals(1, alignment.passages().size(), alignment.passages().toString());
	}

	@Test
	void the_number_of_threads_changes_nothing() throws Exception {
		var articles = articles(SHUFFLED);
		var expected = align(articles, true).passages();
		for (int threads : List.of(1, 3)) {
			try (var pool = new ForkJoinPool(threads)) {
				assertEquals(expected, pool.submit(() -> align(articles, true).passages()).get());
			}
		}
	}

	@Test
	void a_version_alone_and_empty_ones_have_no_passages() {
		assertEquals(List.of(), align(articles("One sentence only."), true).passages());
		assertEquals(List.of(), align(articles("\n---\n"), true).passages());
		assertEquals(List.of(), align(articles("A word.\n---\n"), true).passages());
	}

	@Test
	void tighter_joins_no_more_words() {
		var articles = articles(SHUFFLED);
		long before = Long.MAX_VALUE;
		for (double t : List.of(0.5, 0.7, 0.8, 0.9, 0.99)) {
			long now = add(articles, encoded(articles), t).passages().stream().flatMap(p -> p.readings().stream())
					.mapToLong(r -> r.span().length()).sum();
			assertTrue(now <= before, "at " + t);
			before = now;
		}
	}

	@Test
	void among_many_sentences_likeness_says_less() {
		String port = "Two boats sank in the harbour at night.\n\n";
		String other = "A pair of boats sank in the harbour.\n\n";
		assertEquals(0, told(port, other, 0), 1e-3);
		assertEquals(-0.7 * Math.log(2), told(port, other, 119), 1e-3);
	}

	/// What the number of sentences takes from the log odds of the first pair, the first version having `more` besides.
	private static double told(String text, String other, int more) {
		var articles = List.of(CalibrationStory.article("A", text + "Nothing else.\n\n".repeat(more)),
				CalibrationStory.article("B", other));
		var tokens = articles.stream().map(a -> Tokens.of(a.text())).toList();
		var story = StoryClauses.of(articles, tokens, Grounds.NONE, Progress.NONE);
		return story.byWords(RephrasingWeights.BY_WORDS)[0] - RephrasingWeights.BY_WORDS.byWords(story.likeness().getFirst());
	}

	@Test
	void one_day_told_by_two_names_speaks_for_what_is_told_of_it() {
		var articles = articles("""
				The islanders complained for years. Pictures of the pier drew notice after papers told in January that rangers had come over to guard the seals. The ferry sails twice a day.
				---
				The council met on Monday. The next month, the state posted forty rangers on the island, a clerk said. Bread got dearer again.
				""");
		var encoded = encoded(articles);
		var day = new Common(Common.Kind.TIME, List.of(place(articles, 0, "January"), place(articles, 1, "The next month")));
		var exact = Aligner.align(articles, Progress.NONE);
		var alone = Rephrasings.add(exact, articles, new Grounds(encoded, List.of()), TIGHTNESS, Progress.NONE).passages();
		var told = Rephrasings.add(exact, articles, new Grounds(encoded, List.of(day)), TIGHTNESS, Progress.NONE).passages();
		assertEquals(1, told.size());
		assertTrue(told.getFirst().why().contains("January ~ The next month"), told.getFirst()::why);
		assertTrue(alone.stream().allMatch(p -> 3 * p.score() < told.getFirst().score()), alone + " " + told);
	}

	@Test
	void who_is_told_everywhere_says_less_than_who_is_told_in_two_places() {
		var articles = articles("Ada rows. Bo sings. Ada sleeps. Ada reads.\n---\nBo sang it. Ada rowed. Ada slept.");
		var ada = new Common(Common.Kind.PERSON, List.of(place(articles, 0, "Ada rows"), place(articles, 0, "Ada sleeps"),
				place(articles, 0, "Ada reads"), place(articles, 1, "Ada rowed"), place(articles, 1, "Ada slept")));
		var bo = new Common(Common.Kind.PERSON, List.of(place(articles, 0, "Bo sings"), place(articles, 1, "Bo sang")));
		var tokens = articles.stream().map(a -> Tokens.of(a.text())).toList();
		var meter = StoryClauses.of(articles, tokens, new Grounds(List.of(), List.of(ada, bo)), Progress.NONE).meter();
		float often = meter.of(0, 0, 1, 1).common().person();
		float twice = meter.of(0, 1, 1, 0).common().person();
		assertTrue(0 < often && often < twice && twice < 1, often + " " + twice);
		assertEquals(0, meter.of(0, 0, 1, 0).common().person());
	}

	private static Common.Place place(List<Article> articles, int version, String words) {
		int start = articles.get(version).text().indexOf(words);
		return new Common.Place(version, new Span(start, start + words.length()));
	}

	@Test
	void what_is_copied_takes_nothing_in_that_was_not_copied_with_it() {
		String copied = "The harbour board closed the old ferry pier after divers found cracks in four of its pillars.";
		var articles = articles("Gulls were seen. " + copied + " Divers had looked at the pillars of the pier for a week.\n---\n"
				+ "It rained. " + copied + " The pier had cracks in its pillars, divers told the board.");
		var told = align(articles, true).passages().stream().filter(p -> p.degree() == Degree.VERBATIM)
				.map(p -> articles.getFirst().at(p.readings().getFirst().span())).toList();
		assertEquals(List.of(copied), told);
	}

	@Test
	@Timeout(60)
	void thousands_of_like_sentences_end() {
		var text = new StringBuilder();
		for (int i = 0; i < 1500; i++) {
			text.append("The committee met again on day ").append(i % 7).append(" and said nothing new. ");
		}
		var articles = articles(text + "\n---\n" + text.substring(60) + "\n---\n" + text.reverse());
		assertTrue(align(articles, false).passages().size() < 10_000);
	}

	@Test
	@Timeout(60)
	void a_sentence_without_end_ends() {
		var words = new Random(5).ints(20_000, 0, 400).mapToObj(i -> "w" + i).toList();
		var shuffled = new ArrayList<>(words);
		Collections.shuffle(shuffled, new Random(6));
		var articles = articles(String.join(" ", words) + "\n---\n" + String.join(" ", shuffled));
		assertTrue(align(articles, false).passages().size() <= 2000);
	}

	private static final String SHUFFLED = """
			The harbour town woke to snow. Two boats sank at their moorings. Nobody was hurt, the coast guard said. Shops opened late.
			---
			Shops did not open until noon. According to the coast guard there were no injuries. A pair of vessels went down where they lay. Snow covered the port.
			---
			Snow fell on the port overnight and two moored boats went under. The coast guard reported no one injured.
			""";

	private static void check(String story, String expected) {
		var articles = articles(story);
		var text = align(articles, true).passages().stream().map(p -> p.readings().stream()
				.map(r -> (char) ('A' + r.version()) + " " + articles.get(r.version()).at(r.span()).replace('\n', ' ') + "\n")
				.collect(Collectors.joining())).collect(Collectors.joining("\n"));
		assertEquals(expected, text);
	}

	private static List<Article> articles(String story) {
		String[] texts = story.split("(?m)^---$", -1);
		return IntStream.range(0, texts.length).mapToObj(i -> CalibrationStory.article(i + ".txt", texts[i].strip().replace('\n',
				' '))).toList();
	}

	private static Alignment align(List<Article> articles, boolean hasModel) {
		return add(articles, hasModel ? encoded(articles) : List.of(), TIGHTNESS);
	}

	private static List<EncodedText> encoded(List<Article> articles) {
		return articles.stream().map(a -> new EncodedText(Rephrasings.sentences(a), encoder.encode(a.text(), Rephrasings.sentences(a),
				Progress.NONE))).toList();
	}

	private static Alignment add(List<Article> articles, List<EncodedText> encoded, double tightness) {
		return Rephrasings.add(Aligner.align(articles, Progress.NONE), articles, new Grounds(encoded, List.of()), tightness, Progress.NONE);
	}
}
