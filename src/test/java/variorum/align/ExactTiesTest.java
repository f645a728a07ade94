package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Passage.Reading;
import variorum.article.Article;
import variorum.text.Progress;

/// Which sentences of two versions are one passage, and what of them is its readings.
class ExactTiesTest {
	/// Each passage on a line: its degree and its readings.
	private static void check(String left, String right, String expected) {
		var articles = Versions.of(left, right);
		assertEquals(expected.strip(), told(articles, Aligner.align(articles, Progress.NONE).passages()));
	}

	private static void checkNone(String left, String right) {
		check(left, right, "");
	}

	private static String told(List<Article> articles, List<Passage> passages) {
		return passages.stream().map(p -> p.degree() + " " + p.readings().stream().map(r -> told(articles, r))
				.collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
	}

	private static String told(List<Article> articles, Reading r) {
		return articles.get(r.version()).id() + ": " + articles.get(r.version()).at(r.span());
	}

	@Test
	void a_label_before_a_posted_sentence_and_a_link_after_it_are_no_edits() {
		check("Ada Lund: \u201cOur lighthouse lamp burns again after eleven dark winters.\u201d",
				"Our lighthouse lamp burns again after eleven dark winters. pics.example.org/Lamp7",
				"VERBATIM A: Our lighthouse lamp burns again after eleven dark winters.\u201d"
						+ " | B: Our lighthouse lamp burns again after eleven dark winters.");
	}

	@Test
	void words_that_no_colon_sets_off_are_an_edit() {
		check("Yesterday our lighthouse lamp burned again after eleven dark winters.",
				"Our lighthouse lamp burned again after eleven dark winters.",
				"EDITED A: Yesterday our lighthouse lamp burned again after eleven dark winters."
						+ " | B: Our lighthouse lamp burned again after eleven dark winters.");
	}

	@Test
	void a_word_changed_inside_a_labelled_sentence_is_an_edit_of_the_whole() {
		check("Ada Lund: our lighthouse lamp burns again after eleven dark winters.",
				"Our lighthouse lamp shines again after eleven dark winters.",
				"EDITED A: Ada Lund: our lighthouse lamp burns again after eleven dark winters."
						+ " | B: Our lighthouse lamp shines again after eleven dark winters.");
	}

	@Test
	void two_sentences_merged_into_one_are_one_passage() {
		check("The council sold the old mill to a brewer. Its wheel will turn a dynamo from next spring.",
				"The council sold the old mill to a brewer, and its wheel will turn a dynamo from next spring.",
				"EDITED A: The council sold the old mill to a brewer. Its wheel will turn a dynamo from next spring."
						+ " | B: The council sold the old mill to a brewer, and its wheel will turn a dynamo from next spring.");
	}

	@Test
	void a_reporting_phrase_with_its_day_makes_no_passage() {
		checkNone("The minister said on Monday that bridges would be painted.",
				"A keeper said on Monday that two otters had escaped.");
	}

	@Test
	void function_words_and_commas_make_no_passage() {
		checkNone("In the morning, at the well, in the shade, of the elm, sat a fox.",
				"In the evening, at the gate, in the rain, of the storm, lay an owl.");
	}

	@Test
	void a_name_and_a_title_that_both_tell_of_make_no_passage() {
		checkNone("Mayor Ada Lund opened a swimming pool beside the harbour to cheering children.",
				"Critics of Mayor Ada Lund called her budget reckless and promised a lawsuit before June.");
	}

	@Test
	void boilerplate_inside_unlike_sentences_makes_no_passage() {
		checkNone("The firm, according to people familiar with the matter, may sell its quarries in Norway.",
				"Two judges, according to people familiar with the matter, will soon retire from a court of appeal.");
	}
}
