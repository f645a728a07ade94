package variorum.ui;

import variorum.article.Block;
import variorum.article.Metadata;

/// What a reader calls the kinds of blocks and the fields of metadata.
final class Kinds {
	private Kinds() { }

	static String words(Block.Kind kind) {
		return switch (kind) {
			case HEADLINE -> "a headline";
			case STANDFIRST -> "a standfirst";
			case BYLINE -> "a byline";
			case DATELINE -> "a dateline";
			case SECTION -> "the name of a section";
			case SUBHEAD -> "a subhead";
			case PARAGRAPH -> "text";
			case QUOTE -> "a quotation";
			case LIST_ITEM -> "an item of a list";
			case CAPTION -> "a caption";
			case EMBED -> "a quoted post";
			case RELATED -> "a link to another story";
			case CREDIT -> "a credit";
			case LINKS -> "links";
			case APPEAL -> "an appeal";
			case OTHER -> "something else";
		};
	}

	static String words(Metadata.Field field) {
		return switch (field) {
			case HEADLINE -> "Headline";
			case STANDFIRST -> "Standfirst";
			case BYLINE -> "Byline";
			case OUTLET -> "Outlet";
			case PUBLISHED -> "Date";
			case URL -> "Address";
			case SECTION -> "Section";
			case LANGUAGE -> "Language";
		};
	}
}
