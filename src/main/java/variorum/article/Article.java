package variorum.article;

import java.util.List;
import variorum.text.Span;

/// One version of a story, as a person would read it.
///
/// `id` is the letter that names the version in a collation (A, B, … Z, AA …); `file` the name of its file, without
/// folders; `text` everything that was read, furniture kept, hard wraps and broken sentences mended; `blocks` what its
/// parts are. Spans of blocks and links are in `text`; those of repairs in the source.
public record Article(String id, String file, Metadata metadata, String text, List<Block> blocks, List<Link> links,
		List<Repair> repairs, SourceMap source) {
	public Article {
		blocks = List.copyOf(blocks);
		links = List.copyOf(links);
		repairs = List.copyOf(repairs);
		if (source.textLength() != text.length()) {
			throw new IllegalArgumentException(file + ": a map of " + source.textLength() + " for a text of " + text.length());
		}
		requireCovered(file, text, blocks);
	}

	/// The same version under another letter.
	public Article withId(String letter) {
		return new Article(letter, file, metadata, text, blocks, links, repairs, source);
	}

	/// The same version with other metadata.
	public Article withMetadata(Metadata other) {
		return new Article(id, file, other, text, blocks, links, repairs, source);
	}

	/// The same version under another name for its file.
	public Article withFile(String name) {
		return new Article(id, name, metadata, text, blocks, links, repairs, source);
	}

	/// The same version with its text cut into other blocks.
	public Article withBlocks(List<Block> others) {
		return new Article(id, file, metadata, text, others, links, repairs, source);
	}

	/// The characters of the text inside `span`.
	public String at(Span span) {
		return span.of(text);
	}

	private static void requireCovered(String file, String text, List<Block> blocks) {
		int end = 0;
		for (var b : blocks) {
			if (b.span().start() < end || b.span().end() > text.length()) {
				throw new IllegalArgumentException(file + ": block out of order or out of the text: " + b);
			}
			requireBlank(file, text, end, b.span().start());
			end = b.span().end();
		}
		requireBlank(file, text, end, text.length());
	}

	private static void requireBlank(String file, String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				throw new IllegalArgumentException(file + ": text outside every block at " + i + ": " + c);
			}
		}
	}
}
