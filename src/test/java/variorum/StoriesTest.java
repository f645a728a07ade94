package variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.load.StoryLoader;
import variorum.model.Encoders;
import variorum.text.Progress;
import variorum.text.Span;

/// Invented stories, collated whole and laid beside what a careful reader says of them, as a guard against fitting the
/// program to the seeds. Passages in quite other words are not asked for.
///
/// The answers (`stories/NAME.json`) tell all that is right. What the program does not tell yet carries a `missing` that says
/// so; everything else is a floor that holds, and a `missing` is taken away when the program has learnt it.
class StoriesTest {
	private static final Path STORIES = Path.of("src/test/resources/variorum/stories");
	/// The share of a quoted passage's words that one reading must hold.
	private static final double COVERED = 0.6;
	private static final List<Field> FIELDS = List.of(Field.HEADLINE, Field.BYLINE, Field.OUTLET, Field.PUBLISHED, Field.URL);

	/// One story: what the reader says of it, and what the program says.
	private record Told(JsonNode answers, Collation collation) {
		static Told of(Path answers) throws IOException {
			String name = answers.getFileName().toString().replace(".json", "");
			var story = StoryLoader.load(List.of(STORIES.resolve(name)), Progress.NONE);
			assertEquals(List.of(), story.problems());
			var exact = Collator.exact(story.articles(), story.problems(), Progress.NONE);
			return new Told(new ObjectMapper().readTree(answers.toFile()),
					Collator.complete(exact, Encoders.load().found(), Collator.TIGHTNESS, Progress.NONE));
		}

		List<Article> articles() {
			return collation.articles();
		}

		Article article(String key) {
			String file = answers.path("files").path(key).asText();
			return articles().stream().filter(a -> a.file().equals(file)).findFirst().orElseThrow();
		}

		String words(int version, Span span) {
			return folded(articles().get(version).at(span));
		}
	}

	@TestFactory
	Stream<DynamicTest> stories() throws IOException {
		var tests = new ArrayList<DynamicTest>();
		try (var files = Files.list(STORIES)) {
			for (Path answers : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
				var told = Told.of(answers);
				String name = answers.getFileName().toString();
				tests.add(DynamicTest.dynamicTest(name + ": what the files tell of themselves", () -> articles(told)));
				tests.add(DynamicTest.dynamicTest(name + ": furniture, and sentences made whole", () -> bodies(told)));
				tests.add(DynamicTest.dynamicTest(name + ": passages of nearly the same words", () -> passages(told)));
				tests.add(DynamicTest.dynamicTest(name + ": facts in their versions and status", () -> facts(told)));
			}
		}
		assertFalse(tests.isEmpty());
		return tests.stream();
	}

	private static void articles(Told told) {
		var wrong = new ArrayList<String>();
		told.answers().path("articles").properties().forEach(of -> {
			for (var field : FIELDS) {
				String name = field.name().toLowerCase(Locale.ROOT);
				String stated = told.article(of.getKey()).metadata().get(field).orElse("");
				String plain = folded(field == Field.PUBLISHED && stated.length() > 10 ? stated.substring(0, 10) : stated);
				var right = new HashSet<String>(Set.of(folded(of.getValue().path(name).asText(""))));
				of.getValue().path(name + "Also").forEach(also -> right.add(folded(also.asText(""))));
				right.addAll(right.remove("null") ? Set.of("") : Set.of());
				right.addAll(field == Field.PUBLISHED ? Set.of("") : Set.of());
				if (!right.contains(plain)) {
					wrong.add(of.getKey() + " " + name + ": " + plain + ", not " + right);
				}
			}
		});
		assertEquals(List.of(), wrong);
	}

	private static void bodies(Told told) {
		var wrong = new ArrayList<String>();
		told.answers().path("articles").properties().forEach(of -> {
			var article = told.article(of.getKey());
			String body = folded(article.blocks().stream().filter(b -> b.kind().isBody()).map(b -> article.at(b.span()))
					.collect(Collectors.joining(" ")));
			of.getValue().path("furniture").forEach(f -> {
				if (body.contains(folded(f.asText()))) {
					wrong.add(of.getKey() + " has in its text: " + f.asText());
				}
			});
			of.getValue().path("repairedBreaks").forEach(f -> {
				if (!body.contains(folded(f.asText()))) {
					wrong.add(of.getKey() + " has not in one: " + f.asText());
				}
			});
		});
		assertEquals(List.of(), wrong);
	}

	private static void passages(Told told) {
		var wrong = asked(told, "passages").filter(p -> !p.path("degree").asText().equals("rephrased"))
				.filter(p -> told.collation().alignment().passages().stream().noneMatch(found -> holds(told, found, p)))
				.map(p -> p.path("id").asText()).toList();
		assertEquals(List.of(), wrong, "passages that are not found whole, in wording as near as it is");
	}

	/// Whether one passage has a reading for every version of the answer, linked by nearly the same words: a headline that tells
	/// it too, in other words, may be in the passage beside them.
	private static boolean holds(Told told, Passage found, JsonNode answer) {
		var versions = new HashSet<Integer>();
		var telling = new HashSet<Integer>();
		answer.path("readings").properties().forEach(r -> {
			int version = told.articles().indexOf(told.article(r.getKey()));
			var quote = tokens(joined(r.getValue()));
			IntStream.range(0, found.readings().size()).filter(i -> found.readings().get(i).version() == version)
					.filter(i -> covers(tokens(told.words(version, found.readings().get(i).span())), quote))
					.forEach(telling::add);
			versions.add(version);
		});
		boolean all = telling.stream().map(i -> found.readings().get(i).version()).collect(Collectors.toSet()).equals(versions);
		return all && found.links().stream().filter(l -> telling.contains(l.left()) && telling.contains(l.right()))
				.noneMatch(l -> l.degree() == Degree.REPHRASED);
	}

	private static boolean covers(Set<String> reading, Set<String> quote) {
		return quote.stream().filter(reading::contains).count() >= COVERED * quote.size();
	}

	private static void facts(Told told) {
		var all = new ArrayList<>(told.collation().facts());
		told.collation().asides().forEach(a -> all.add(a.fact()));
		var wrong = asked(told, "facts").filter(f -> all.stream().noneMatch(found -> isRight(told, found, f)))
				.map(f -> f.path("id").asText()).toList();
		assertEquals(List.of(), wrong, "facts that are not told by their versions, with their status");
	}

	private static boolean isRight(Told told, Fact found, JsonNode answer) {
		boolean status = Stream.concat(Stream.of(answer.path("status")), elements(answer.path("statusAlso")))
				.anyMatch(s -> s.asText().equals(found.status().name().toLowerCase(Locale.ROOT)));
		boolean type = found.type().name().toLowerCase(Locale.ROOT).equals(answer.path("type").asText());
		return status && type && answer.path("mentions").properties().stream().allMatch(of -> {
			int version = told.articles().indexOf(told.article(of.getKey()));
			return elements(of.getValue()).anyMatch(q -> found.mentions().stream().anyMatch(m -> isOf(told, m, version, q.asText())));
		});
	}

	private static boolean isOf(Told told, Mention mention, int version, String quote) {
		String words = told.words(mention.version(), mention.span()).toLowerCase(Locale.ROOT);
		String quoted = folded(quote).toLowerCase(Locale.ROOT);
		return mention.version() == version && (words.contains(quoted) || quoted.contains(words));
	}

	/// The answers that the program gives already and must go on giving.
	private static Stream<JsonNode> asked(Told told, String what) {
		return elements(told.answers().path(what)).filter(a -> a.path("must").asBoolean(true) && !a.has("missing"));
	}

	private static Stream<JsonNode> elements(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static String joined(JsonNode quotes) {
		return elements(quotes).map(JsonNode::asText).collect(Collectors.joining(" "));
	}

	private static Set<String> tokens(String text) {
		return Arrays.stream(folded(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty())
				.collect(Collectors.toSet());
	}

	private static String folded(String text) {
		return text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"').replaceAll("\\s+", " ").strip();
	}
}
