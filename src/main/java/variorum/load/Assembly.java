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

	static Article article(String file, Draft raw) {
		var draft = BrokenSentences.mended(GluedLabels.mended(raw));
		var kinds = Kinds.of(draft.parts());
		return article(file, draft, kinds, Naming.of(draft, kinds));
	}

	private static Article article(String file, Draft draft, List<Block.Kind> kinds, Metadata metadata) {
		var out = new Traced.Builder();
		var blocks = new ArrayList<Block>();
		int start = 0;
		for (int i = 0; i < kinds.size(); i++) {
			var part = draft.parts().get(i);
			out.insert(i == 0 ? "" : BETWEEN).append(part.text());
			start += i == 0 ? 0 : BETWEEN.length();
			blocks.add(new Block(kinds.get(i), new Span(start, start + part.words().length())));
			start += part.words().length();
		}
		var text = out.build();
		var map = new SourceMap(text.pieces(), text.text().length(), draft.source().length()).withLinesOf(draft.source());
		return new Article("A", file, metadata, text.text(), blocks, text.links(), draft.repairs(), map);
	}
}
