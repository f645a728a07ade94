package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
	/// `lines` are versions, each the letters of its passages in the order in which it tells them.
	private static void check(String expected, List<Integer> versions, String... lines) {
		var told = new Told();
		for (String line : lines) {
			told.version(line.chars().mapToObj(c -> "{" + (char) c + ":Words of " + (char) c + ".}").collect(Collectors.joining(" ")));
		}
		var c = told.collation();
		assertEquals(expected, ReadingOrder.of(c, versions).stream().map(p -> c.alignment().passages().get(p).readings().getFirst())
				.map(r -> c.articles().get(r.version()).at(r.span()).substring(9, 10)).collect(Collectors.joining()));
	}

	@Test
	void passages_stand_as_the_first_version_tells_them() {
		check("acb", List.of(0, 1), "acb", "abc");
		check("abc", List.of(1, 0), "acb", "abc");
	}

	@Test
	void what_the_first_leaves_out_stands_behind_what_it_follows_in_the_next() {
		check("axcbz", List.of(0, 1, 2), "acb", "axbz", "xzc");
		check("xab", List.of(0, 1, 2), "ab", "xab", "xb");
	}
}
