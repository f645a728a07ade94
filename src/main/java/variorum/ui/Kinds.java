package variorum.ui;

import variorum.article.Block;
import variorum.article.Metadata;
import variorum.view.FactKind;

/// What a reader calls the kinds of blocks and the fields of metadata.
final class Kinds {
	private Kinds() { }

	static String words(Block.Kind kind) {
		return switch (kind) {
			case HEADLINE -> Phrases.of("a-headline");
			case STANDFIRST -> Phrases.of("a-standfirst");
			case BYLINE -> Phrases.of("a-byline");
			case DATELINE -> Phrases.of("a-dateline");
			case SECTION -> Phrases.of("the-name-of-a-section");
			case SUBHEAD -> Phrases.of("a-subhead");
			case PARAGRAPH -> Phrases.of("block-text");
			case QUOTE -> Phrases.of("a-quotation");
			case LIST_ITEM -> Phrases.of("an-item-of-a-list");
			case CAPTION -> Phrases.of("a-caption");
			case EMBED -> Phrases.of("a-quoted-post");
			case RELATED -> Phrases.of("a-link-to-another-story");
			case CREDIT -> Phrases.of("a-credit");
			case LINKS -> Phrases.of("block-links");
			case APPEAL -> Phrases.of("an-appeal");
			case OTHER -> Phrases.of("something-else");
		};
	}

	/// A kind of fact.
	static String words(FactKind kind) {
		return kind.label();
	}

	static String words(Metadata.Field field) {
		return switch (field) {
			case HEADLINE -> Phrases.of("headline");
			case STANDFIRST -> Phrases.of("standfirst");
			case BYLINE -> Phrases.of("byline");
			case OUTLET -> Phrases.of("outlet");
			case PUBLISHED -> Phrases.of("date");
			case URL -> Phrases.of("address");
			case SECTION -> Phrases.of("section");
			case LANGUAGE -> Phrases.of("language");
		};
	}
}
