package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

/// Makes articles for tests: one paragraph a line.
final class Versions {
	private Versions() { }

	static Article article(String name, String text) {
		var blocks = new ArrayList<Block>();
		int at = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + line.length())));
			}
			at += line.length() + 1;
		}
		return new Article(name, name + ".txt", Metadata.NONE, text, blocks, List.of(), List.of(), SourceMap.identity(text.length()));
	}

	/// Versions named A, B, … of these texts.
	static List<Article> of(String... texts) {
		return IntStream.range(0, texts.length).mapToObj(i -> article(String.valueOf((char) ('A' + i)), texts[i])).toList();
	}

	/// Versions from lines such as `A: the black cat`.
	static List<Article> witnesses(String lines) {
		return lines.strip().lines().map(l -> article(l.substring(0, l.indexOf(':')), l.substring(l.indexOf(':') + 1).strip())).toList();
	}

	/// `words` invented words: a few come up often, most rarely, as in real text; a full stop every now and then.
	static String prose(Random random, int words) {
		var text = new StringBuilder();
		int left = 0;
		for (int i = 0; i < words; i++) {
			if (left == 0) {
				text.append(i == 0 ? "" : i % 60 < 12 ? ".\n" : ". ");
				left = 8 + random.nextInt(18);
			} else {
				text.append(' ');
			}
			text.append(word((int) (Math.pow(random.nextDouble(), 3) * 4000)));
			left--;
		}
		return text.append('.').toString();
	}

	/// The word of rank `rank`: the lower the rank, the shorter the word.
	static String word(int rank) {
		var word = new StringBuilder();
		for (int r = rank + 20; r > 0; r /= 20) {
			word.append("bdfgklmnprst".charAt(r % 12)).append("aeiou".charAt(r % 5));
		}
		return word.toString();
	}

	/// An edited copy: one word in `every` is replaced, dropped or doubled, and `moves` paragraphs change their place.
	static String edited(String text, Random random, int every, int moves) {
		var paragraphs = new ArrayList<>(text.lines().toList());
		for (int m = 0; m < moves && paragraphs.size() > 1; m++) {
			var moved = paragraphs.remove(random.nextInt(paragraphs.size()));
			paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
		}
		return paragraphs.stream().map(p -> words(p, random, every)).collect(Collectors.joining("\n"));
	}

	private static String words(String paragraph, Random random, int every) {
		var words = new ArrayList<String>();
		for (String word : paragraph.split(" ")) {
			switch (random.nextInt(every) == 0 ? random.nextInt(3) : 3) {
				case 0 -> words.add(word(random.nextInt(4000)));
				case 1 -> { }
				case 2 -> words.addAll(List.of(word, word.toLowerCase(Locale.ROOT)));
				default -> words.add(word);
			}
		}
		return String.join(" ", words);
	}
}
