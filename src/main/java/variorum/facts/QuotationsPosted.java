package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.article.Block;
import variorum.text.Span;

/// Reads quoted posts: the words of an embedded post are its author's, whom the line before (or a dash behind) names.
final class QuotationsPosted {
	private static final Pattern HANDLE = Pattern.compile("\\s*\\(?@\\w+\\)?.*", Pattern.DOTALL);
	private static final Pattern LINKS = Pattern.compile("(?:\\s*\\S*(?:\\.com|\\.co|https?:/)/\\S*)+\\s*$");
	private static final Pattern SIGNED = Pattern.compile("\\s[—–-]\\s*(\\p{Lu}[^\\n@(]{2,60}?)\\s*\\(@\\w+\\)");
	private static final int LONGEST_NAME = 8;

	private QuotationsPosted() { }

	/// The posts of `document` whose words stand in no quotation marks, one mention each.
	static List<Mention> in(Document document) {
		var mentions = new ArrayList<Mention>();
		Optional<Span> author = Optional.empty();
		for (var block : document.article().blocks()) {
			if (block.kind() != Block.Kind.EMBED) {
				author = Optional.empty();
				continue;
			}
			String text = block.span().of(document.text());
			var named = author(text, block.span().start());
			if (named.isPresent()) {
				author = named;
			} else if (words(text) > 3 && QuotationMarks.in(document.text(), block.span()).isEmpty()) {
				mentions.add(post(document, block.span(), author.or(() -> signature(text, block.span().start()))));
			}
		}
		return mentions;
	}

	/// A line that is a name and a handle.
	private static Optional<Span> author(String text, int offset) {
		int at = text.indexOf('@');
		int end = at > 0 ? text.lastIndexOf('(', at) >= 0 ? text.lastIndexOf('(', at) : at : 0;
		String name = text.substring(0, end).stripTrailing();
		boolean line = !name.isEmpty() && words(text) <= LONGEST_NAME && HANDLE.matcher(text.substring(name.length())).matches();
		return line ? Optional.of(new Span(offset, offset + name.length())) : Optional.empty();
	}

	private static Optional<Span> signature(String text, int offset) {
		var m = SIGNED.matcher(text);
		return m.find() ? Optional.of(new Span(offset + m.start(1), offset + m.end(1))) : Optional.empty();
	}

	private static Mention post(Document document, Span span, Optional<Span> author) {
		String text = span.of(document.text());
		var signed = SIGNED.matcher(text);
		int signature = signed.find() ? signed.start() : text.length();
		var links = LINKS.matcher(text.substring(0, signature));
		int end = links.find() && links.start() > 0 ? links.start() : signature;
		var words = new Span(span.start(), span.start() + end);
		var value = new Value.Quotation(Quotations.normal(words.of(document.text())), Value.Quotation.Kind.DIRECT, author,
				Optional.empty());
		String why = author.map(a -> "posted by " + a.of(document.text())).orElse("a quoted post");
		return new Mention(document.version(), words, FactType.QUOTATION, value, why);
	}

	private static int words(String text) {
		return text.strip().split("\\s+").length;
	}
}
