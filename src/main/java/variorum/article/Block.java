package variorum.article;

import variorum.text.Span;

/// A piece of an article that is one thing: a paragraph, a caption, the byline. `span` is in the article's text.
public record Block(Kind kind, Span span) {
	/// What a block is. The JSON names are the constants in lower camel case.
	public enum Kind {
		HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION, SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM,
		CAPTION, EMBED, RELATED, CREDIT, LINKS, APPEAL, OTHER;

		/// Whether such a block tells the story itself (as a headline, its text or a quoted post does), and is not furniture around it.
		public boolean isStory() {
			return switch (this) {
				case HEADLINE, STANDFIRST, SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM, EMBED -> true;
				case BYLINE, DATELINE, SECTION, CAPTION, RELATED, CREDIT, LINKS, APPEAL, OTHER -> false;
			};
		}

		/// Whether such a block is running text of the article: paragraphs, subheads, quotes and list items.
		public boolean isBody() {
			return switch (this) {
				case SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM -> true;
				case HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION, CAPTION, EMBED, RELATED, CREDIT, LINKS, APPEAL, OTHER -> false;
			};
		}
	}
}
