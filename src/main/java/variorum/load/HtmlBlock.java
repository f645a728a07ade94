package variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import variorum.article.Link;
import variorum.text.Span;

/// A block of a web page's article: its form, its text with white space as a browser shows it, and its links (offsets in
/// `text`).
record HtmlBlock(Part.Form form, String text, boolean emphasised, List<Link> links) {
	HtmlBlock {
		links = List.copyOf(links);
	}

	/// The blocks of `elements`, in the order of the page.
	static List<HtmlBlock> of(List<Element> elements) {
		var reading = new Reading();
		elements.forEach(e -> reading.block(e, Part.Form.PARAGRAPH));
		return List.copyOf(reading.blocks);
	}

	/// A walk through a tree, with the block in the making.
	private static final class Reading {
		private final List<HtmlBlock> blocks = new ArrayList<>();
		private final StringBuilder text = new StringBuilder();
		private final List<Link> links = new ArrayList<>();
		private int emphasised;
		private int breaks;

		private void block(Element e, Part.Form outer) {
			var form = form(e, outer);
			close(outer);
			if (e.normalName().equals("hr")) {
				return;
			}
			children(e, form);
			close(form);
		}

		private void children(Node parent, Part.Form form) {
			for (var child : parent.childNodes()) {
				switch (child) {
					case TextNode words -> words(words.getWholeText());
					case Element e when e.normalName().equals("br") -> newLine(form);
					case Element e when e.isBlock() || isLarge(e) -> block(e, form);
					case Element e -> inline(e, form);
					default -> { }
				}
			}
		}

		/// An inline element that holds blocks is one itself.
		private static boolean isLarge(Element e) {
			return e.children().stream().anyMatch(c -> c.isBlock() && c.hasText());
		}

		private void inline(Element e, Part.Form form) {
			int start = text.length();
			children(e, form);
			int from = Math.min(start, text.length());
			if (e.normalName().equals("a") && e.hasAttr("href") && from < text.length()) {
				links.add(new Link(new Span(from, text.length()), e.attr("href")));
			} else if (List.of("b", "strong", "em", "i").contains(e.normalName())) {
				emphasised += text.length() - from;
			}
		}

		/// White space runs together, as in a browser; no-break spaces stay.
		private void words(String words) {
			for (int i = 0; i < words.length(); i++) {
				char c = words.charAt(i);
				boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
				if (!blank) {
					text.append(c);
					breaks = 0;
				} else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
					text.append(' ');
				}
			}
		}

		/// Two line breaks part paragraphs, one is a space.
		private void newLine(Part.Form form) {
			if (++breaks > 1) {
				close(form);
			} else {
				words(" ");
				breaks = 1;
			}
		}

		private void close(Part.Form form) {
			String whole = text.toString().stripTrailing();
			if (!Blanks.isBlank(whole)) {
				var inside = links.stream().filter(l -> l.span().start() < whole.length())
						.map(l -> new Link(new Span(l.span().start(), Math.min(l.span().end(), whole.length())), l.target())).toList();
				blocks.add(new HtmlBlock(form, whole, emphasised >= whole.length(), inside));
			}
			text.setLength(0);
			links.clear();
			emphasised = 0;
			breaks = 0;
		}

		private static Part.Form form(Element e, Part.Form outer) {
			return switch (e.normalName().toLowerCase(Locale.ROOT)) {
				case "h1", "h2", "h3", "h4", "h5", "h6" -> Part.Form.HEADING;
				case "blockquote" -> Part.Form.QUOTE;
				case "li", "dt", "dd" -> Part.Form.ITEM;
				case "figcaption", "figure" -> Part.Form.PICTURE;
				default -> outer;
			};
		}
	}
}
