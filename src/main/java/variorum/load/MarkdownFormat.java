package variorum.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import variorum.text.Span;

/// Markdown as CommonMark defines it (<https://spec.commonmark.org/>): a file whose name says so is read by its
/// rules.
///
/// Marks are left out of the text; code and the words between HTML tags stay as text, numbers of list items too.
final class MarkdownFormat implements Format {
	private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
	private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>|<[!?][^<>]*>");

	@Override
	public List<String> extensions() {
		return List.of("md", "markdown");
	}

	@Override
	public Draft read(byte[] bytes) throws IOException {
		var decoded = Decoded.of(bytes);
		var front = FrontMatter.of(decoded.text());
		var warnings = new ArrayList<>(decoded.warnings());
		warnings.addAll(front.warnings());
		var reading = new Reading(decoded.text(), front.end());
		reading.blocks(PARSER.parse(decoded.text().substring(front.end())), Part.Form.PARAGRAPH);
		return new Draft(decoded.text(), front.stated(), reading.parts, List.of(), warnings);
	}

	/// One reading of one file: parts in the making.
	private static final class Reading {
		private final String source;
		private final int shift;
		private final LineBreaks breaks;
		private final List<Part> parts = new ArrayList<>();

		Reading(String source, int shift) {
			this.source = source;
			this.shift = shift;
			this.breaks = new LineBreaks(source);
		}

		void blocks(Node parent, Part.Form form) {
			for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
				if (node instanceof Block block) {
					block(block, form);
				}
			}
		}

		private void block(Block block, Part.Form form) {
			switch (block) {
				case Heading heading -> add(Part.Form.HEADING, flowing(heading, List.of(inside(heading))), false);
				case BlockQuote quote -> blocks(quote, Part.Form.QUOTE);
				case ListItem item -> item(item);
				case ThematicBreak rule -> add(Part.Form.RULE, lines(rule), false);
				case FencedCodeBlock code -> add(Part.Form.PARAGRAPH, fenced(code), false);
				case IndentedCodeBlock code -> add(Part.Form.PARAGRAPH, lines(code), false);
				case HtmlBlock html -> add(Part.Form.PARAGRAPH, untagged(html), false);
				case LinkReferenceDefinition target -> { }
				case org.commonmark.node.Paragraph p -> paragraph(p, form);
				default -> blocks(block, form);
			}
		}

		private void paragraph(Node p, Part.Form form) {
			boolean picture = p.getFirstChild() instanceof Image image && image.getNext() == null;
			add(picture ? Part.Form.PICTURE : form, flowing(p, spans(p)), InlineMarks.isEmphasised(p));
		}

		/// The item's own blocks; an ordered item keeps its number as text.
		private void item(ListItem item) {
			int before = parts.size();
			blocks(item, Part.Form.ITEM);
			if (item.getParent() instanceof OrderedList && before < parts.size()) {
				var first = parts.get(before);
				int start = shift + InlineMarks.extent(item).start();
				int end = Blanks.trimmedEnd(source, start, Math.max(start, first.text().source().start()));
				parts.set(before, first.withText(Traced.copy(source, start, end).plus(" ", first.text())));
			}
		}

		private void add(Part.Form form, Traced text, boolean emphasised) {
			if (!text.isBlank()) {
				parts.add(new Part(form, text.strip(), emphasised));
			}
		}

		private Traced flowing(Node node, List<Span> lines) {
			return breaks.joined(InlineMarks.text(node, source, shift, lines, true));
		}

		private Span inside(Node node) {
			Node first = node.getFirstChild();
			Node last = node.getLastChild();
			if (first == null || last == null) {
				return new Span(shift, shift);
			}
			return new Span(shift + InlineMarks.extent(first).start(), shift + InlineMarks.extent(last).end());
		}

		private List<Span> spans(Node node) {
			return node.getSourceSpans().stream().map(this::span).toList();
		}

		private Span span(SourceSpan s) {
			return new Span(shift + s.getInputIndex(), shift + s.getInputIndex() + s.getLength());
		}

		private Traced lines(Node node) {
			return joined(spans(node));
		}

		private Traced fenced(FencedCodeBlock code) {
			var lines = spans(code);
			boolean closed = code.getClosingFenceLength() != null && lines.size() > 1;
			return joined(lines.subList(1, closed ? lines.size() - 1 : lines.size()));
		}

		private Traced joined(List<Span> lines) {
			var out = new Traced.Builder();
			for (int i = 0; i < lines.size(); i++) {
				out.insert(i == 0 ? "" : "\n").copy(source, lines.get(i).start(), lines.get(i).end());
			}
			return out.build();
		}

		private Traced untagged(Node html) {
			var lines = lines(html);
			var out = new Traced.Builder();
			var tags = TAG.matcher(lines.text());
			int from = 0;
			while (tags.find()) {
				out.append(lines, from, tags.start());
				from = tags.end();
			}
			return out.append(lines, from, lines.text().length()).build();
		}
	}
}
