package variorum.load;

import java.util.ArrayList;
import java.util.List;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

/// Makes an article of a draft: mends it, judges its parts, finds its metadata, and joins the parts to one text.
final class Assembly {
	/// What stands between two blocks of an article's text, and nowhere in the source.
	private static final String BETWEEN = "\n\n";

	private Assembly() { }

	static Article article(String file, Draft draft) {
		var readings = draft.parts().stream().map(p -> new Reading(p, p.form() == Part.Form.HEADING ? Block.Kind.SUBHEAD : Block.Kind.PARAGRAPH)).toList();
		return article(file, draft, readings, draft.stated());
	}

	private static Article article(String file, Draft draft, List<Reading> readings, Metadata metadata) {
		var out = new Traced.Builder();
		var blocks = new ArrayList<Block>();
		int start = 0;
		for (var reading : readings) {
			out.insert(blocks.isEmpty() ? "" : BETWEEN);
			start += blocks.isEmpty() ? 0 : BETWEEN.length();
			out.append(reading.part().text());
			blocks.add(new Block(reading.kind(), new Span(start, start + reading.words().length())));
			start += reading.words().length();
		}
		var text = out.build();
		var map = new SourceMap(text.pieces(), text.text().length(), draft.source().length());
		return new Article("A", file, metadata, text.text(), blocks, text.links(), draft.repairs(), map);
	}
}
