package variorum.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;

/// A saved web page: the article in it, without the page around it.
///
/// What the page states of itself is metadata ([HtmlStatements]); where the article stands is found by its text
/// ([HtmlContent]); menus, side columns and scripts are not read. The source that offsets count in is the text that was
/// read out, part after part, since a page's own characters are mostly markup. The encoding is the one that the page declares,
/// else UTF-8.
final class HtmlFormat implements Format {
	private static final String BETWEEN = "\n\n";
	/// Elements inside each other beyond which a page's tree is made flat; no page is written so.
	private static final int DEEPEST = 256;

	@Override
	public List<String> extensions() {
		return List.of("html", "htm", "xhtml");
	}

	@Override
	public Draft read(byte[] bytes) throws IOException {
		if (bytes.length == 0) {
			throw new IOException("the file is empty: nothing to compare; save the page again or leave it out");
		}
		var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser().setMaxDepth(DEEPEST));
		var stated = HtmlStatements.of(page);
		var blocks = blocks(page, stated);
		if (blocks.isEmpty()) {
			throw new IOException("no words were found in this page: save it complete, or paste its text into a .txt file");
		}
		return draft(stated, blocks);
	}

	/// The blocks of the article, or of the whole page where none is found; the headline before them where they do not hold it.
	private static List<HtmlBlock> blocks(Document page, Metadata stated) {
		var blocks = new ArrayList<>(HtmlBlock.of(HtmlContent.of(page)));
		if (blocks.isEmpty()) {
			blocks.addAll(HtmlBlock.of(List.of(page.body())));
		}
		var headline = stated.get(Field.HEADLINE);
		if (headline.isPresent() && !blocks.isEmpty() && blocks.stream().noneMatch(b -> b.text().equals(headline.get()))) {
			blocks.addFirst(new HtmlBlock(Part.Form.HEADING, headline.get(), false, List.of()));
		}
		return blocks;
	}

	private static Draft draft(Metadata stated, List<HtmlBlock> blocks) {
		String source = String.join(BETWEEN, blocks.stream().map(HtmlBlock::text).toList());
		var parts = new ArrayList<Part>();
		int start = 0;
		for (var b : blocks) {
			var copy = Traced.copy(source, start, start + b.text().length());
			parts.add(new Part(b.form(), new Traced(copy.text(), copy.pieces(), b.links()), b.emphasised()));
			start += b.text().length() + BETWEEN.length();
		}
		return new Draft(source, stated, parts, List.of(), List.of());
	}
}
