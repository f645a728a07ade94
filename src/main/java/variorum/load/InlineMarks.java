package variorum.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import variorum.text.Span;

/// Takes the marks of Markdown out of a stretch of source and keeps everything else.
///
/// The other way round from drawing a tree: the stretch is copied, and only what the parser recognised as a mark is
/// left out, so that a mark that is missed stays as a character and no word can be lost. Linear in the stretch.
final class InlineMarks {
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])|&(?:#\\d{1,7}"
			+ "|#[xX][0-9a-fA-F]{1,6}|\\w{2,30});");

	/// A stretch of source to leave out, and what to put there instead (mostly nothing).
	private record Edit(Span span, String instead) { }

	/// A link's words in the source and its target.
	private record Target(Span span, String target) { }

	private final String source;
	private final int shift;
	private final boolean whole;
	private final List<Edit> edits = new ArrayList<>();
	private final List<Target> targets = new ArrayList<>();

	private InlineMarks(String source, int shift, boolean whole) {
		this.source = source;
		this.shift = shift;
		this.whole = whole;
	}

	/// The text of `lines` (stretches of `source`, in order) without the marks in the tree below `node`, a newline
	/// between lines. Offsets in the tree count from `shift`. Not `whole`: the source is plain text with some Markdown
	/// in it, so code, HTML, and marks inside words are text.
	static Traced text(Node node, String source, int shift, List<Span> lines, boolean whole) {
		var marks = new InlineMarks(source, shift, whole);
		marks.children(node);
		return marks.copy(lines);
	}

	/// Where `node` begins and ends in its source.
	static Span extent(Node node) {
		var spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return new Span(0, 0);
		}
		var last = spans.getLast();
		return new Span(spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
	}

	/// Whether all words below `node` are inside one emphasis.
	static boolean isEmphasised(Node node) {
		Node child = node.getFirstChild();
		return child != null && child.getNext() == null && (child instanceof Emphasis || child instanceof StrongEmphasis);
	}

	private void children(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (!child.getSourceSpans().isEmpty()) {
				visit(child, extent(child));
			}
		}
	}

	private void visit(Node node, Span at) {
		switch (node) {
			case Text text -> escapes(at);
			case StrongEmphasis strong -> emphasis(strong, at, 2);
			case Emphasis weak -> emphasis(weak, at, 1);
			case Link link -> link(link, at, link.getDestination(), 1);
			case Image image -> link(image, at, image.getDestination(), 2);
			case Code code when whole -> code(at);
			case HtmlInline html when whole -> drop(at.start(), at.end());
			case HardLineBreak hard when source.charAt(shift + at.start()) == '\\' -> drop(at.start(), at.start() + 1);
			default -> children(node);
		}
	}

	private void emphasis(Node node, Span at, int width) {
		if (whole || !isInsideWord(at)) {
			drop(at.start(), at.start() + width);
			drop(at.end() - width, at.end());
		}
		children(node);
	}

	private boolean isInsideWord(Span at) {
		return isWordAt(shift + at.start() - 1) || isWordAt(shift + at.end());
	}

	private boolean isWordAt(int i) {
		return i >= 0 && i < source.length() && Character.isLetterOrDigit(source.charAt(i));
	}

	private void link(Node node, Span at, String target, int open) {
		Node last = node.getLastChild();
		int end = last == null ? at.start() + open : source.charAt(shift + at.start()) == '<' ? at.end() - 1 : extent(last).end();
		drop(at.start(), at.start() + open);
		drop(end, at.end());
		targets.add(new Target(new Span(shift + at.start(), shift + at.end()), target));
		if (last != null && source.charAt(shift + at.start()) != '<') {
			children(node);
		}
	}

	private void code(Span at) {
		int width = 0;
		while (width < at.length() / 2 && source.charAt(shift + at.start() + width) == '`') {
			width++;
		}
		drop(at.start(), at.start() + width);
		drop(at.end() - width, at.end());
	}

	private void escapes(Span at) {
		var m = ESCAPE.matcher(source).region(shift + at.start(), shift + at.end());
		while (m.find()) {
			String instead = m.group().equals("\\") ? "" : StringEscapeUtils.unescapeHtml4(m.group());
			if (instead.isEmpty()) {
				edits.add(new Edit(new Span(m.start(), m.end()), ""));
				m.region(Math.min(m.end() + 1, shift + at.end()), shift + at.end());
			} else if (!instead.equals(m.group())) {
				edits.add(new Edit(new Span(m.start(), m.end()), instead));
			}
		}
	}

	private void drop(int start, int end) {
		if (start < end) {
			edits.add(new Edit(new Span(shift + start, shift + end), ""));
		}
	}

	private Traced copy(List<Span> lines) {
		edits.sort(Comparator.comparing(Edit::span));
		var out = new Traced.Builder();
		int next = 0;
		for (int n = 0; n < lines.size(); n++) {
			int at = lines.get(n).start();
			out.insert(n == 0 ? "" : "\n");
			while (at < lines.get(n).end()) {
				while (next < edits.size() && edits.get(next).span().end() <= at) {
					next++;
				}
				int stop = next < edits.size() ? Math.min(lines.get(n).end(), Math.max(at, edits.get(next).span().start()))
						: lines.get(n).end();
				out.copy(source, at, stop);
				at = stop;
				if (next < edits.size() && at < lines.get(n).end()) {
					out.insert(edits.get(next).instead());
					at = edits.get(next++).span().end();
				}
			}
		}
		return linked(out.build());
	}

	/// The links, found again in the text by the source of its pieces.
	private Traced linked(Traced text) {
		var links = new ArrayList<variorum.article.Link>();
		int first = 0;
		targets.sort(Comparator.comparing(Target::span));
		for (var t : targets) {
			while (first < text.pieces().size() && text.pieces().get(first).source() + text.pieces().get(first).length() <= t.span()
					.start()) {
				first++;
			}
			int from = Integer.MAX_VALUE;
			int to = 0;
			for (int i = first; i < text.pieces().size() && text.pieces().get(i).source() < t.span().end(); i++) {
				var p = text.pieces().get(i);
				from = Math.min(from, p.text() + Math.max(0, t.span().start() - p.source()));
				to = p.text() + Math.min(p.length(), t.span().end() - p.source());
			}
			if (from < to) {
				links.add(new variorum.article.Link(new Span(from, to), t.target()));
			}
		}
		return new Traced(text.text(), text.pieces(), links);
	}
}
