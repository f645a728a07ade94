package variorum.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.article.Article;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// The result is the same in every order of loading, letters aside.
class LoadOrderTest {
	@Test
	void the_seeds_align_the_same_in_all_120_orders() throws IOException {
		var seeds = StoryLoader.load(List.of(Path.of("seeds")), Progress.NONE).articles();
		assertEquals(5, seeds.size());
		String first = told(seeds);
		var orders = new ArrayList<List<Article>>();
		permute(new ArrayList<>(seeds), 0, orders);
		assertEquals(120, orders.size());
		for (var order : orders) {
			assertEquals(first, told(order), () -> "in the order " + order.stream().map(Article::file).toList());
		}
	}

	@Test
	void a_story_of_twelve_versions_aligns_the_same_in_fifty_orders() {
		long seed = 12;
		var random = new Random(seed);
		String text = Versions.prose(random, 300);
		var articles = new ArrayList<Article>();
		for (int v = 0; v < 12; v++) {
			articles.add(Versions.article("v" + v, Versions.edited(text, random, 3 + v, v % 4)));
		}
		String first = told(articles);
		for (int k = 0; k < 50; k++) {
			Collections.shuffle(articles, random);
			assertEquals(first, told(articles), "seed " + seed + ", order " + k);
		}
	}

	private static void permute(List<Article> articles, int from, List<List<Article>> orders) {
		if (from == articles.size()) {
			orders.add(List.copyOf(articles));
		}
		for (int i = from; i < articles.size(); i++) {
			Collections.swap(articles, from, i);
			permute(articles, from + 1, orders);
			Collections.swap(articles, from, i);
		}
	}

	/// The whole alignment in words, versions named by their files and put in the order of these.
	private static String told(List<Article> articles) {
		var alignment = Aligner.align(articles, Progress.NONE);
		var order = IntStream.range(0, articles.size()).boxed().sorted(Comparator.comparing(v -> articles.get(v).file())).toList();
		var told = new StringBuilder();
		var table = alignment.table();
		for (int r = 0; r < table.rows(); r++) {
			int row = r;
			told.append(order.stream().map(v -> String.valueOf(table.token(row, v))).collect(Collectors.joining(" ")))
					.append(table.isMoved(r) ? " moved\n" : "\n");
		}
		for (var p : alignment.passages()) {
			told.append(p.degree()).append(p.moved()).append(Math.round(p.score() * 1e6))
					.append(p.readings().stream().map(r -> articles.get(r.version()).file() + r.span()).sorted().toList())
					.append(p.links().stream().map(l -> named(articles, p, l)).sorted().toList()).append('\n');
		}
		told.append(alignment.relations().stream().map(r -> articles.get(r.from()).file() + articles.get(r.to()).file() + r.share()
				+ r.copied() + r.derivation() + r.why()).sorted().toList());
		return told.toString();
	}

	private static String named(List<Article> articles, Passage p, Passage.Link l) {
		var sides = List.of(l.left(), l.right()).stream().map(p.readings()::get)
				.map(r -> articles.get(r.version()).file() + r.span()).sorted().toList();
		return sides + " " + l.degree() + l.moved() + l.score();
	}
}
