package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.text.Span;

class QuotationMarksTest {
	/// In `text` the stretches `expected`, joined by a bar, are quoted, without their marks.
	private static void check(String text, String expected) {
		String found = QuotationMarks.in(text, new Span(0, text.length())).stream().map(q -> q.inner().of(text))
				.collect(Collectors.joining("|"));
		assertEquals(expected, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {
			"He said \"no\" and \"never\".; no|never",
			"He said “no” and “never”.; no|never",
			"Er sagte „nein“ und „nie“.; nein|nie",
			"Il dit « non » et «jamais».; ~ non |jamais~",
			"Er sagte »nein« und »nie«.; nein|nie",
			"他说「不」和『永不』。; 不|永不",
			"He said ''no'' and ``never''.; no|never",
			"The mayor's plan was 'mad' and 'bad'.; mad|bad",
			"The workers' plan was the mayors' fault.; ~~",
			"It was the '90s, rock 'n' roll, don't ask.; ~~",
			"The ‘workers’ rights’ bill fell.; workers’ rights",
			"“He told me, ‘Go home,’ and I did.”; He told me, ‘Go home,’ and I did.",
			"“It never ends, she wrote in May.; It never ends, she wrote in May.",
			"A “lost mark and then “a whole one” here.; a whole one",
			"A closing mark” alone.; ~~",
			"He is 6'2\" tall and has a 5\" beard.; ~~",
			"<a href=\"page\">text</a> she read; ~~"})
	void quotedStretchesAreFoundInEveryTypography(String text, String expected) {
		check(text, expected);
	}

	@Test
	void stretchesOfAnyTextAreInOrderAndApart() {
		String[] pieces = {"\"", "“", "”", "'", "’", "‘", "„", "«", "»", "''", "a", "b's ", " ", ", ", ". ", "「", "」", "\n", "9"};
		for (long seed = 0; seed < 3000; seed++) {
			var random = new Random(seed);
			String text = random.ints(random.nextInt(60), 0, pieces.length).mapToObj(i -> pieces[i])
					.collect(Collectors.joining());
			int end = 0;
			for (var q : QuotationMarks.in(text, new Span(0, text.length()))) {
				assertTrue(q.span().start() >= end && q.span().end() <= text.length(), "seed " + seed);
				assertTrue(q.span().contains(q.inner()) && !q.inner().isEmpty(), "seed " + seed);
				end = q.span().end();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"", "“", "'", "‘a", "«", "\"a ", "“a” ", "'s ", "a's 'b", "''"})
	void repeatedMarksAreReadInTime(String piece) {
		String text = piece.repeat(300_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(QuotationMarks.in(text, new Span(0, text.length()))
				.stream().allMatch(q -> q.span().end() <= text.length())));
	}
}
