package variorum.view;

import variorum.article.Block;
import variorum.article.Metadata;

/// What a reader calls the kinds of blocks and the fields of metadata.
public final class Kinds {
	private Kinds() { }

	/// A kind of block, as in “this is a caption”.
	public static String words(Block.Kind kind) {
		return switch (kind) {
			case HEADLINE -> Said.of("a-headline");
			case STANDFIRST -> Said.of("a-standfirst");
			case BYLINE -> Said.of("a-byline");
			case DATELINE -> Said.of("a-dateline");
			case SECTION -> Said.of("the-name-of-a-section");
			case SUBHEAD -> Said.of("a-subhead");
			case PARAGRAPH -> Said.of("block-text");
			case QUOTE -> Said.of("a-quotation");
			case LIST_ITEM -> Said.of("an-item-of-a-list");
			case CAPTION -> Said.of("a-caption");
			case EMBED -> Said.of("a-quoted-post");
			case RELATED -> Said.of("a-link-to-another-story");
			case CREDIT -> Said.of("a-credit");
			case LINKS -> Said.of("block-links");
			case APPEAL -> Said.of("an-appeal");
			case OTHER -> Said.of("something-else");
		};
	}

	/// A kind of fact.
	public static String words(FactKind kind) {
		return kind.label();
	}

	/// A field of metadata, as it stands before its value.
	public static String words(Metadata.Field field) {
		return switch (field) {
			case HEADLINE -> Said.of("headline");
			case STANDFIRST -> Said.of("standfirst");
			case BYLINE -> Said.of("byline");
			case OUTLET -> Said.of("outlet");
			case PUBLISHED -> Said.of("date");
			case URL -> Said.of("address");
			case SECTION -> Said.of("section");
			case LANGUAGE -> Said.of("language");
		};
	}
}
