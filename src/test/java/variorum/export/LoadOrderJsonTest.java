package variorum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Collator;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// What is written is the same, byte for byte, in whatever order the files of a story are named. Every order is read; of those
/// one in [#WRITTEN] is collated and written too.
class LoadOrderJsonTest {
	private static final int WRITTEN = 12;

	private static void check(List<Path> files, List<List<Path>> orders) throws IOException {
		String first = json(files);
		String read = StoryLoader.load(files, Progress.NONE).articles().toString();
		for (int k = 0; k < orders.size(); k++) {
			var order = orders.get(k);
			assertEquals(read, StoryLoader.load(order, Progress.NONE).articles().toString(), order::toString);
			if (k % WRITTEN == WRITTEN - 1) {
				assertEquals(first, json(order), order::toString);
			}
		}
	}

	private static String json(List<Path> files) throws IOException {
		var story = StoryLoader.load(files, Progress.NONE);
		assertEquals(files.size(), story.articles().size());
		var exact = Collator.exact(story.articles(), story.problems(), Progress.NONE);
		var out = new StringWriter();
		CollationJson.write(Collator.complete(exact, Optional.empty(), Collator.TIGHTNESS, Progress.NONE), out);
		return out.toString();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
		}
	}

	private static void permute(List<Path> files, int from, List<List<Path>> orders) {
		if (from == files.size()) {
			orders.add(List.copyOf(files));
		}
		for (int i = from; i < files.size(); i++) {
			Collections.swap(files, from, i);
			permute(files, from + 1, orders);
			Collections.swap(files, from, i);
		}
	}

	@Test
	void the_seeds_are_told_the_same_in_all_120_orders() throws IOException {
		var files = files(Path.of("seeds"));
		var orders = new ArrayList<List<Path>>();
		permute(new ArrayList<>(files), 0, orders);
		assertEquals(120, orders.size());
		check(files, orders);
	}

	@Test
	void twelve_versions_are_told_the_same_in_fifty_orders(@TempDir Path folder) throws IOException {
		var random = new Random(12);
		for (int v = 0; v < 12; v++) {
			Files.writeString(folder.resolve("take" + v + ".txt"), take(random));
		}
		var orders = new ArrayList<List<Path>>();
		for (int k = 0; k < 50; k++) {
			var order = new ArrayList<>(files(folder));
			Collections.shuffle(order, random);
			orders.add(order);
		}
		check(files(folder), orders);
	}

	/// A take of one story: its sentences in an order of their own, some left out, with a figure that changes.
	private static String take(Random random) {
		var sentences = new ArrayList<>(Arrays.asList("""
				The harbour board closed the old ferry pier after divers found cracks in its pillars.
				Repairs will cost about %d million crowns, the chair of the board, Lene Holt, told the council on Tuesday.
				Commuters from the northern islands must land at the fish market and walk the rest of the way.
				At least %d people were waiting when the gates were shut, said the Port Town Courier.
				"Nobody was in danger," Holt said, "but we could not wait until the spring."
				The pier was built in 1931 and last repaired in 1987.
				The council will vote on the money in May.""".formatted(4 + random.nextInt(4), 20 + random.nextInt(3)).split("\n")));
		Collections.swap(sentences, random.nextInt(sentences.size()), random.nextInt(sentences.size()));
		return IntStream.range(0, sentences.size()).filter(i -> random.nextInt(5) > 0).mapToObj(sentences::get)
				.collect(Collectors.joining("\n\n"));
	}
}
