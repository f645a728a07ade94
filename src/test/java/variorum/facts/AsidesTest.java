package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.article.Article;

class AsidesTest {
	/// The facts of the versions that have no line of their own, each as `value (why)`.
	private static void check(String expected, String... versions) {
		List<Article> articles = new ArrayList<>();
		for (String text : versions) {
			articles.add(StoryText.article(String.valueOf((char) ('A' + articles.size())), text));
		}
		var asides = Asides.of(StoryText.facts(versions), articles);
		assertEquals(expected, asides.stream().map(a -> a.fact().value() + " (" + a.why() + ")").collect(Collectors.joining("; ")));
	}

	@Test
	void a_span_of_time_is_not_told_again_as_a_figure() {
		check("3 months (told as a span of time)", "The strike at the mine lasted three months and ended in a draw.");
	}

	@Test
	void one_of_a_kind_is_no_count_but_one_dead_is() {
		check("1 ferry (one of a kind is no count)", "In the harbour one ferry burned.");
		check("", "In the harbour one sailor was killed.");
	}

	@Test
	void the_two_of_what_was_counted_before_keep_no_line() {
		check("2 towns (counted elsewhere)", "A bridge joins the two towns.");
		check("", "A bridge joins two towns.");
	}

	@Test
	void times_that_name_none_keep_no_line() {
		check("recently (names no time); years (names no length)", "They met recently. It had rained for years.");
		check("", "They met on Friday. It had rained for several weeks.");
	}

	@Test
	void what_differs_keeps_its_line() {
		check("", "The blast in the old harbour killed one sailor and wrecked one ferry near the long stone pier of the town.",
				"The blast in the old harbour killed two sailors and wrecked two ferries near the long stone pier of the town.");
	}
}
