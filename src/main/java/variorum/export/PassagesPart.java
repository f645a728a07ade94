package variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import variorum.text.Span;
import variorum.view.PassageTable;
import variorum.view.Said;
import variorum.view.Titles;
import variorum.view.Wording;

/// The passages of the report with the words that differ: a whole line below what only one version has, a dashed one below
/// what it puts otherwise. What each version tells alone is folded.
final class PassagesPart {
	private final Report report;
	private final Titles titles;
	private final PassageTable table;
	private final Writer out;

	PassagesPart(Report report, Titles titles, Writer out) {
		this.report = report;
		this.titles = titles;
		this.out = out;
		table = PassageTable.of(report.collation(), report.shown());
	}

	void write() throws IOException {
		out.write("<section id=\"passages\">\n<h2>" + Said.of("passages") + "</h2>\n<p class=\"quiet\">"
				+ Said.of("lines-below-words", "<ins>", "</ins>", "<del>", "</del>") + "</p>\n<div class=\"wide\"><table>\n"
				+ report.head(Said.of("a-passage")) + "<tbody>\n");
		for (var p : table.passages()) {
			passage(p);
		}
		out.write("</tbody></table></div>\n");
		alone();
		out.write("</section>\n");
	}

	private void passage(PassageTable.Shared p) throws IOException {
		out.write("<tr class=\"" + Html.css(p.degree()) + "\" id=\"p" + (p.passage() + 1) + "\"><th scope=\"row\" title=\""
				+ Html.words(report.collation().alignment().passages().get(p.passage()).why()) + "\">" + Html.words(titles.of(p.passage()))
				+ "<br>" + Html.tag(Html.words(p.degree()), Html.css(p.degree()))
				+ (p.moved() ? " " + Html.tag(Said.of("moved"), "moved") : "")
				+ "<small>" + titles.numbered(p.passage()) + "</small></th>");
		Map<Span, Map<Integer, Wording>> wordings = new HashMap<>();
		Wording.of(report.collation(), p.passage(), report.shown())
				.forEach(w -> wordings.computeIfAbsent(w.reading(), k -> new HashMap<>()).put(w.version(), w));
		for (var cell : p.cells()) {
			out.write(report.cell(cell.version(), cell.readings().stream().map(r -> {
				var w = wordings.getOrDefault(r.span(), Map.of()).get(cell.version());
				String text = report.collation().articles().get(cell.version()).text();
				return "<p class=\"reading " + Html.css(r.nearest()) + "\">" + (w == null ? Html.words(r.span().of(text)) : marked(w, text))
						+ "</p>";
			}).collect(Collectors.joining())));
		}
		out.write("</tr>\n");
	}

	private static String marked(Wording w, String text) {
		var marks = new java.util.TreeMap<Integer, String[]>();
		w.stretches(Wording.Kind.OWN, text).forEach(s -> marks.put(s.start(), new String[] {"ins", s.of(text)}));
		w.stretches(Wording.Kind.ANSWERED, text).forEach(s -> marks.put(s.start(), new String[] {"del", s.of(text)}));
		var html = new StringBuilder();
		int at = w.reading().start();
		for (var m : marks.entrySet()) {
			String tag = m.getValue()[0];
			html.append(Html.words(text.substring(at, m.getKey()))).append('<').append(tag).append('>').append(Html.words(m.getValue()[1]))
					.append("</").append(tag).append('>');
			at = m.getKey() + m.getValue()[1].length();
		}
		return html.append(Html.words(text.substring(at, w.reading().end()))).toString();
	}

	private void alone() throws IOException {
		boolean open = false;
		for (var line : table.alone()) {
			switch (line) {
				case PassageTable.Heading h -> {
					var v = report.version(h.version());
					out.write((open ? "</details>\n" : "") + "<details>\n<summary>" + Said.of("only-in", Html.badge(v) + " "
							+ Html.words(v.label())) + " <span class=\"quiet\">" + Said.count(h.places(), "place", "places-of-text") + ", "
							+ Said.count(h.words(), "word", "words")
							+ "</span></summary>\n");
					open = true;
				}
				case PassageTable.Alone a -> out.write("<p class=\"alone\">"
						+ Html.words(report.collation().articles().get(a.version()).at(a.span())) + "</p>\n");
				case PassageTable.Shared s -> { }
			}
		}
		out.write(open ? "</details>\n" : "");
	}
}
