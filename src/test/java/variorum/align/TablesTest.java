package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.text.Progress;

/// Tiny tables, one line a version, `-` where a version has no word.
class TablesTest {
	@Test
	void equal_versions_stand_side_by_side() {
		check("""
				A: the black cat
				B: the black cat
				""", """
				A: the black cat
				B: the black cat
				""");
	}

	@Test
	void a_word_left_out_is_a_gap() {
		check("""
				A: the black cat
				B: the cat
				C: the black cat
				""", """
				A: the black cat
				B: the - cat
				C: the black cat
				""");
	}

	@Test
	void words_in_the_same_place_stand_for_one_another() {
		check("""
				A: the black cat
				B: the white cat
				C: the green cat
				""", """
				A: the black cat
				B: the white cat
				C: the green cat
				""");
	}

	@Test
	void words_are_added_before_between_and_after() {
		check("""
				A: the cat
				B: before the cat
				C: the black cat
				D: just before midnight the cat walks
				""", """
				A: - - - the - cat -
				B: - before - the - cat -
				C: - - - the black cat -
				D: just before midnight the - cat walks
				""");
	}

	@Test
	void the_likeliest_word_is_the_substitute_not_the_nearest() {
		check("""
				A: over this dog
				B: over there that dog
				""", """
				A: over - this dog
				B: over there that dog
				""");
	}

	@Test
	void a_word_that_says_something_does_not_stand_for_one_that_holds_a_sentence_together() {
		check("""
				A: the great effort failed
				B: the of failed
				""", """
				A: the - great effort failed
				B: the of - - failed
				""");
		check("""
				A: the effort failed
				B: the of failed
				""", """
				A: the effort failed
				B: the of failed
				""");
	}

	@Test
	void spellings_of_one_word_share_a_row() {
		check("""
				A: The neighbour organised two colourful parades.
				B: the neighbor organized 2 colorful parades .
				""", """
				A: The neighbour organised two colourful parades .
				B: the neighbor organized 2 colorful parades .
				""");
	}

	@Test
	void a_number_answers_a_number() {
		check("""
				A: police counted 40 angry farmers outside the mill
				B: police counted perhaps 55 farmers outside the mill
				""", """
				A: police counted - 40 angry farmers outside the mill
				B: police counted perhaps 55 - farmers outside the mill
				""");
	}

	@Test
	void a_repeated_phrase_is_matched_once() {
		check("""
				A: very quick very quick brown wombat
				B: very quick brown wombat
				""", """
				A: very quick very quick brown wombat
				B: - - very quick brown wombat
				""");
	}

	@Test
	void case_accents_and_quotes_do_not_matter() {
		check("""
				A: “Él canta” — she said
				B: "el canta" - She said
				""", """
				A: “ Él canta ” — she said
				B: " el canta " - She said
				""");
	}

	@Test
	void two_words_in_common_do_not_join_unlike_sentences() {
		check("""
				A: few men or boys standing down by those quays wore heavy gloves
				B: heavy gloves save hands when salt air bites bare skin most dearly
				""", """
				A: - - - - - - - - - - - - few men or boys standing down by those quays wore heavy gloves
				B: heavy gloves save hands when salt air bites bare skin most dearly - - - - - - - - - - - -
				""");
	}

	private static void check(String versions, String expected) {
		var articles = Versions.witnesses(versions);
		assertEquals(expected.strip(), drawn(articles, Aligner.align(articles, Progress.NONE).table()));
	}

	private static String drawn(List<Article> articles, Table table) {
		return IntStream.range(0, articles.size()).mapToObj(v -> articles.get(v).id() + ": "
				+ IntStream.range(0, table.rows()).mapToObj(r -> table.cell(r, v).map(articles.get(v)::at).orElse("-"))
						.collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
	}
}
