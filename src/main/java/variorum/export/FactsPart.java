package variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import variorum.facts.Fact;
import variorum.view.FactFilter;
import variorum.view.FactKind;
import variorum.view.FactOrder;
import variorum.view.FactTable;
import variorum.view.Filter;
import variorum.view.Said;
import variorum.view.Titles;

/// The facts of the report: what is told differently first, then kind by kind; each version in its own words, with whom it
/// credits; what one version tells alone is folded.
final class FactsPart {
	private final Report report;
	private final FactTable table;
	private final Titles titles;
	private final Writer out;

	FactsPart(Report report, FactTable table, Titles titles, Writer out) {
		this.report = report;
		this.table = table;
		this.titles = titles;
		this.out = out;
	}

	/// What is told differently, for the top of the page.
	void differences() throws IOException {
		// Who is credited says less than what is told.
		var rows = table.facts().stream().filter(r -> r.status() == Fact.Status.DIFFERING)
				.sorted(Comparator.comparing(r -> r.kind() == FactKind.SOURCES)).toList();
		if (rows.isEmpty()) {
			return;
		}
		out.write("<h3>≠ " + Said.of("told-differently") + "</h3>\n<div class=\"cards\">\n");
		for (var r : rows) {
			out.write("<div class=\"card differing\"><p class=\"quiet\">" + Html.words(r.kind().label() + about(r.fact())) + "</p>");
			for (var cell : r.cells()) {
				if (cell instanceof FactTable.Tells t) {
					out.write("<p>" + Html.badge(report.version(t.version())) + " <span>" + t.wordings().stream()
							.map(w -> Html.words(w.words())).collect(Collectors.joining("<br>")) + "</span></p>");
				}
			}
			out.write("</div>\n");
		}
		out.write("</div>\n");
	}

	/// The passage in which a fact is told.
	private String about(int fact) {
		return FactTable.passage(report.collation(), fact).map(p -> " · " + titles.of(p)).orElse("");
	}

	void write() throws IOException {
		out.write("<section id=\"facts\">\n<h2>" + Said.of("facts") + "</h2>\n<p class=\"quiet\">"
				+ Said.of("each-in-its-own-words", "<b>∅</b>") + "</p>\n");
		lines(table.lines(FactFilter.ALL, Filter.SHARED, FactOrder.DIFFERENCES_FIRST, ""));
		var single = table.lines(FactFilter.ALL.withStatus(Optional.of(FactFilter.Told.ONLY_HERE)), Filter.SHARED, FactOrder.KIND, "");
		int count = (int) single.stream().filter(FactTable.Row.class::isInstance).count();
		if (count > 0) {
			out.write("<details>\n<summary>" + Said.count(count, "fact-told-alone", "facts-told-alone") + "</summary>\n");
			lines(single);
			out.write("</details>\n");
		}
		out.write("</section>\n");
	}

	private void lines(List<FactTable.Line> lines) throws IOException {
		out.write("<div class=\"wide\"><table>\n" + report.head(Said.of("a-fact")) + "<tbody>\n");
		for (var line : lines) {
			switch (line) {
				case FactTable.Heading h -> out.write("<tr class=\"group\"><th colspan=\"" + (report.shown().size() + 1) + "\">"
						+ Html.words(h.title()) + " <span class=\"quiet\">" + h.facts() + "</span></th></tr>\n");
				case FactTable.Row r -> row(r);
			}
		}
		out.write("</tbody></table></div>\n");
	}

	private void row(FactTable.Row r) throws IOException {
		out.write("<tr class=\"" + Html.css(r.status()) + "\"><th scope=\"row\" title=\"" + Html.words(r.why()) + "\">"
				+ "<span class=\"row-title\">" + Html.words(r.value()) + "</span>"
				+ Html.tag(Html.words(r.status()), Html.css(r.status())) + "</th>");
		for (var cell : r.cells()) {
			out.write(report.cell(cell.version(), switch (cell) {
				case FactTable.Tells t -> t.wordings().stream().map(FactsPart::wording).collect(Collectors.joining());
				case FactTable.LeavesOut l -> "<span class=\"left-out\"><b>∅</b> " + Said.of("is-left-out") + "</span>";
				case FactTable.Silent s -> "";
			}));
		}
		out.write("</tr>\n");
	}

	private static String wording(FactTable.Telling w) {
		return "<p><span class=\"told\">" + Html.words(w.words()) + "</span>" + (w.times() > 1 ? " ×" + w.times() : "")
				+ w.credited().map(c -> "<small>— " + Html.words(c) + "</small>").orElse("") + "</p>";
	}
}
