package variorum.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import variorum.article.Repair;
import variorum.text.Span;

/// Plain text, which may have marks of Markdown in it.
///
/// Parts are found from the lines alone ([Wrapping]), so nothing that only looks like Markdown (a line that begins
/// with a dash or a number, an indented line, a lone asterisk) is ever taken for it. Links, emphasis and escapes are
/// read as Markdown only in a file with a mark that no plain text has: an inline link, a heading mark, or bold
/// between asterisks.
final class PlainFormat implements Format {
	private static final Parser INLINES = Parser.builder().enabledBlockTypes(Set.of())
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
	private static final Pattern MARKS = Pattern.compile("\\[[^\\[\\]\\n]+]\\((?:#|https?:|/|mailto:"
			+ "|www\\.)[^)\\s]{0,2000}\\)"
			+ "|(?m:^ {0,3}#{1,6} +\\p{L}.{0,200}$\\R\\s*$)|(?<![*\\p{L}\\p{N}])\\*\\*(?=[\\p{L}\\p{N}])[^*\\n]{1,400}\\*\\*(?![*"
					+ "\\p{L}\\p{N}])");
	private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?");
	private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
	private static final Pattern RULE = Pattern.compile("[*_=~#\u2022\u00B7+-][*_=~#\u2022\u00B7+.\\s-]*");
	private static final Pattern BULLET = Pattern.compile("(?:[*+\u2022\u2023\u25AA\u25CF-]"
			+ "|\\d{1,3}[.)])[ \\t\u00A0]+\\S.*");
	private static final Pattern QUOTED = Pattern.compile(">[ \\t]?");
	private static final int LONGEST_UNDERLINED = 120;

	@Override
	public List<String> extensions() {
		return List.of("txt", "text");
	}

	@Override
	public Draft read(byte[] bytes) throws IOException {
		var decoded = Decoded.of(bytes);
		return read(decoded.text(), decoded.warnings());
	}

	static Draft read(String source, List<String> warnings) {
		var front = FrontMatter.of(source);
		var all = new ArrayList<>(warnings);
		all.addAll(front.warnings());
		var chunks = chunks(source, front.end());
		var reading = new Reading(source, Wrapping.of(source, chunks), MARKS.matcher(source).find());
		chunks.forEach(reading::chunk);
		return new Draft(source, front.stated(), reading.parts, reading.repairs, all);
	}

	/// The lines of `source` from `from` on without white space at their ends, grouped between blank lines.
	static List<List<Span>> chunks(String source, int from) {
		var chunks = new ArrayList<List<Span>>();
		var chunk = new ArrayList<Span>();
		int at = from;
		while (at < source.length()) {
			int end = lineEnd(source, at);
			int start = at;
			while (start < end && Blanks.is(source.charAt(start))) {
				start++;
			}
			if (start < end) {
				chunk.add(new Span(start, Blanks.trimmedEnd(source, start, end)));
			} else if (!chunk.isEmpty()) {
				chunks.add(List.copyOf(chunk));
				chunk.clear();
			}
			at = source.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
		if (!chunk.isEmpty()) {
			chunks.add(List.copyOf(chunk));
		}
		return chunks;
	}

	private static int lineEnd(String source, int from) {
		int end = from;
		while (end < source.length() && "\n\r\f\u0085\u2028\u2029".indexOf(source.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/// One reading of one file: parts and repairs in the making.
	private static final class Reading {
		private final String source;
		private final Wrapping wrapping;
		private final boolean marked;
		private final LineBreaks breaks;
		private final List<Part> parts = new ArrayList<>();
		private final List<Repair> repairs = new ArrayList<>();

		Reading(String source, Wrapping wrapping, boolean marked) {
			this.source = source;
			this.wrapping = wrapping;
			this.marked = marked;
			this.breaks = new LineBreaks(source);
		}

		void chunk(List<Span> lines) {
			if (lines.size() == 2 && isUnderlined(lines.getFirst(), lines.getLast().of(source))) {
				parts.add(new Part(Part.Form.HEADING, inline(lines.subList(0, 1)).text(), false));
			} else if (lines.size() > 1 && lines.stream().allMatch(l -> BULLET.matcher(l.of(source)).matches())) {
				lines.forEach(l -> parts.add(new Part(Part.Form.ITEM, inline(List.of(l)).text(), false)));
			} else if (marked && lines.stream().allMatch(l -> source.charAt(l.start()) == '>')) {
				quote(lines);
			} else {
				between(lines);
			}
		}

		private boolean isUnderlined(Span first, String second) {
			return first.length() <= LONGEST_UNDERLINED && UNDERLINE.matcher(second).matches() && 2 * second.length() >= first.length();
		}

		/// Lines that are headings or rules by themselves stand alone; the wrapping judges the lines between them.
		private void between(List<Span> lines) {
			int start = 0;
			for (int i = 0; i <= lines.size(); i++) {
				if (i == lines.size() || isAlone(lines.get(i))) {
					if (start < i) {
						wrapping.runs(lines.subList(start, i)).forEach(this::run);
					}
					if (i < lines.size()) {
						alone(lines.get(i));
					}
					start = i + 1;
				}
			}
		}

		private boolean isAlone(Span line) {
			return (marked && HEADING.matcher(line.of(source)).matches()) || RULE.matcher(line.of(source)).matches();
		}

		private void alone(Span line) {
			var heading = HEADING.matcher(line.of(source));
			if (marked && heading.matches() && !heading.group(1).isBlank()) {
				var words = new Span(line.start() + heading.start(1), line.start() + heading.end(1));
				parts.add(new Part(Part.Form.HEADING, inline(List.of(words)).text(), false));
			} else {
				parts.add(new Part(Part.Form.RULE, Traced.copy(source, line.start(), line.end()), false));
			}
		}

		private void run(Wrapping.Run run) {
			var part = inline(run.lines());
			if (run.joined() && run.lines().size() > 1) {
				parts.add(part.withText(breaks.joined(part.text())));
				repairs.add(new Repair("joined " + run.lines().size() + " hard-wrapped lines", run.extent()));
			} else {
				parts.add(part);
			}
		}

		private void quote(List<Span> lines) {
			var inner = lines.stream().map(l -> {
				var mark = QUOTED.matcher(source).region(l.start(), l.end());
				return new Span(mark.lookingAt() ? mark.end() : l.start(), l.end());
			}).toList();
			parts.add(new Part(Part.Form.QUOTE, breaks.joined(inline(inner).text()), false));
		}

		private Part inline(List<Span> lines) {
			if (!marked) {
				return Part.paragraph(copied(lines));
			}
			int start = lines.getFirst().start();
			var tree = INLINES.parse(source.substring(start, lines.getLast().end()));
			var only = tree.getFirstChild();
			boolean emphasised = only != null && only.getNext() == null && InlineMarks.isEmphasised(only);
			return new Part(Part.Form.PARAGRAPH, InlineMarks.text(tree, source, start, lines, false), emphasised);
		}

		private Traced copied(List<Span> lines) {
			var out = new Traced.Builder();
			for (int i = 0; i < lines.size(); i++) {
				out.insert(i == 0 ? "" : "\n").copy(source, lines.get(i).start(), lines.get(i).end());
			}
			return out.build();
		}
	}
}
