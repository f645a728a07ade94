package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
	/// `marked` is the text with a `|` where a new sentence starts.
	private static void check(String marked) {
		String text = marked.replace("|", "");
		String cut = Sentences.of(text, new Span(0, text.length())).stream().map(s -> s.of(text))
				.collect(Collectors.joining(" |"));
		assertEquals(marked.replaceAll("\\s*\\|", " |").strip(), cut);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"It rained. |Nobody came. |Why?",
			"The minister met Gen. Harlan Pike and Prof. Ida Lund. |They talked.",
			"He wrote to Pres. #Lund about it. |She answered Lt. Col. A. B. Hart.",
			"Mr. and Mrs. Reed left. |Dr. Oduya stayed with Sen. Pike.",
			"J. K. Marsh and George W. Dale sang. |Nobody listened.",
			"Ships of the U.S. Navy sailed. |They left the U.S. |The crews stayed.",
			"Unease grew in the U.S.. and abroad.",
			"The U.S. , however, did not like it.",
			"A U.S.-backed plan failed. |It was late.",
			"She came at 5 p.m. Monday and left at 6 a.m. |The door was shut.",
			"See No. 5 on p. 12 of vol. II now. |No. |He will not.",
			"On Jan. 5 it snowed. |It was cold in Feb. |Spring came in Mar. 1920.",
			"Acme Inc. Chairman Bo Lund resigned. |He had led Acme Corp. |In May he left.",
			"Prices rose 3.5 percent. |Then they fell to 1.2.",
			"“Why?” he asked. |“Because.”",
			"“Why now?” Lund asked. |Nobody knew.",
			"\"Stop!\" the guard shouted. |\"Or else.\"",
			"He said: “I came. |I saw. |I won.” |Then he left.",
			"He left (at last.) |She stayed (in the U.S.).",
			"Well... maybe. |But then… |No.",
			"... we have a favour to ask. |More people read.",
			"They waited . . . and waited. |Then they left.",
			"It was the end.|Next came the rain.",
			"It is on example.com and in Main.java here. |Done.",
			"Write to Reed@Post.Example today. |Or call.",
			"He called it ‘the end.’ |She didn’t.",
			"It failed. |#Sadly nobody saw. |@reed did.",
			"Use e.g. Paris or i.e. Rome. |Or both.",
			"1. First we eat. |2. Then we sleep.",
			"They met St. John of Mt. Hope on Elm St. |The rain fell.",
			"He sold iron, coal, etc. |Then he died.",
			"The case Reed v. Lund ended. |Pike vs. Hart did not.",
			"He moved to Springfield, Ill. |He fell ill. |Dover, Del. Governor Lund spoke.",
			"John F. \"Jack\" Lund sang. |He left.",
			"Er kam am 3. Mai an. |Das war gut.",
			"« Pourquoi ? » demanda-t-il. |« Parce que. » |Il partit.",
			"他来了。|她走了！|为什么？",
			"他说：“我来了。”|她走了。",
			"لماذا؟ |لا أعرف. |ذهب.",
			"वह आया। |वह गया।",
			"Γιατί; |Δεν ξέρω. |Έφυγε.",
			"Почему? |Я не знаю. |Он ушёл.",
			"The plan\nwas dropped by\nMr.\nLund. |It was bad.",
			"A headline without a stop\n\n|The text begins. |It ends.",
			"The plan was\n\ndropped late. |It was bad.",
			"all in lower case. |nobody minds. |really?",
			"She bought an iPhone. |iPhones are dear.",
			"PORT TOWN, Scotland, May 3 (Reuters) - |Two men came. |They left.",
			"ROME — |The council met.",
			"May 3 (AP) -- |The council met.",
			"NASA — which paid — was silent.",
			"Old men (and women) of the town came.",
			"",
			"   ",
			"...",
			"no stop"})
	void cutsWhereAReaderWould(String marked) {
		check(marked);
	}

	@Test
	void a_straight_mark_after_a_space_closes_what_is_open() {
		check("\"He stays in jail. \" |The judge agreed.");
		check("He stays in jail. |\"The judge agreed.\"");
	}

	@Test
	void staysInsideTheStretchItIsGiven() {
		String text = "One. Two. Three.";
		assertEquals(List.of(new Span(5, 9)), Sentences.of(text, new Span(4, 10)));
	}

	@Test
	void sentencesOfAnyTextAreInOrderAndLeaveOnlyWhiteSpaceOut() {
		String[] pieces = {"a", "Mr", "U.S", ".", ".", "!", "?”", "“", "\"", " ", " ", "\n", "\n\n", "the", "Said", "No", "3", "。",
				";", "α", "…", ")", "(", "\ud83d\ude00", "\ud83d", "'", "»", "-", "#x", "\u00a0", "؟"};
		for (long seed = 0; seed < 3000; seed++) {
			var random = new Random(seed);
			String text = random.ints(random.nextInt(60), 0, pieces.length).mapToObj(i -> pieces[i])
					.collect(Collectors.joining());
			int start = random.nextInt(text.length() + 1);
			var within = new Span(start, start + random.nextInt(text.length() - start + 1));
			requirePartition(text, within, "seed " + seed);
		}
	}

	private static void requirePartition(String text, Span within, String seed) {
		int end = within.start();
		for (Span s : Sentences.of(text, within)) {
			assertTrue(s.start() >= end && s.end() <= within.end() && !s.isEmpty(), seed);
			assertTrue(text.substring(end, s.start()).codePoints().allMatch(SentencesTest::isSpace), seed);
			assertTrue(!isSpace(text.charAt(s.start())) && !isSpace(text.charAt(s.end() - 1)), seed);
			end = s.end();
		}
		assertTrue(text.substring(end, within.end()).codePoints().allMatch(SentencesTest::isSpace), seed);
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	@ParameterizedTest
	@ValueSource(strings = {".", ". ", "! ", "\"", ".\"", "\n", "\n\n- ", " ", "(", ". (", "a.B", "Mr. ", "U.", "a", "?” A ", "\n(", "1."})
	void repeatedMarksAreReadInTime(String piece) {
		String text = piece.repeat(400_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> requirePartition(text, new Span(0, text.length()), piece));
	}
}
