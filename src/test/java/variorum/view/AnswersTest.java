package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.align.Alignment;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.text.Span;

/// Which words answer which.
class AnswersTest {
	private static final List<Map<String, String>> WORDS = List.of(Map.of("who", "chief", "went", "left"),
			Map.of("who", "head", "went", "went"), Map.of("who", "leader", "went", "gone"));
	private static final Collation STORY = answered(new Told().version("{a:The chief of staff left.}")
			.version("{a:The head of the army went.}").version("{a:Its leader is gone.}").degree("a", Degree.REPHRASED).collation());

	private static Collation answered(Collation c) {
		Passage p = c.alignment().passages().getFirst();
		var links = p.links().stream().map(l -> new Passage.Link(l.left(), l.right(), l.degree(), false, l.score(), l.why(),
				l.right() == 2 && l.left() == 0 ? List.of() : answers(c, l.left(), l.right()))).toList();
		var passage = new Passage(p.degree(), false, p.score(), p.why(), p.readings(), links);
		return new Collation(c.articles(), c.inferred(), new Alignment(List.of(passage), c.alignment().table(), List.of()),
				c.facts(), List.of());
	}

	private static List<Passage.Answer> answers(Collation c, int left, int right) {
		return List.of("who", "went").stream().map(w -> new Passage.Answer(span(c, left, w), span(c, right, w), 0.8)).toList();
	}

	private static Span span(Collation c, int version, String what) {
		return Told.find(c, version, WORDS.get(version).get(what)).orElseThrow();
	}

	private static void check(List<Integer> shown, String word, String expected) {
		int at = Told.find(STORY, 0, word).orElseThrow().start();
		assertEquals(expected, Answers.of(STORY, 0, shown).at(0, at).entrySet().stream().map(e -> e.getValue().stream()
				.map(STORY.articles().get(e.getKey())::at).collect(Collectors.joining(" "))).sorted().collect(Collectors.joining(" ~ ")));
	}

	@Test
	void words_that_answer_each_other_over_a_third_version_are_one_group() {
		check(List.of(0, 1, 2), "chief", "chief ~ head ~ leader");
		check(List.of(0, 1, 2), "left", "gone ~ left ~ went");
	}

	@Test
	void versions_that_are_not_shown_join_nothing() {
		check(List.of(0, 1), "chief", "chief ~ head");
		check(List.of(0, 2), "chief", "");
	}

	@Test
	void a_word_that_nothing_answers_has_no_group() {
		check(List.of(0, 1, 2), "staff", "");
	}
}
