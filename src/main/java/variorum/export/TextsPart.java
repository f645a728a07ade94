package variorum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.text.Span;
import variorum.view.Column;
import variorum.view.Filter;
import variorum.view.Mark;
import variorum.view.Run;
import variorum.view.Said;

/// The texts of the report side by side, as they are read: passages tinted and linked to the table, facts underlined.
final class TextsPart {
	private final Report report;
	private final Writer out;

	TextsPart(Report report, Writer out) {
		this.report = report;
		this.out = out;
	}

	void write() throws IOException {
		out.write("<section id=\"texts\">\n<h2>" + Said.of("texts") + "</h2>\n" + legend() + "<div class=\"columns\">\n");
		for (int v : report.shown()) {
			article(Column.of(report.collation(), v, report.shown(), Filter.SHARED));
		}
		out.write("</div>\n</section>\n");
	}

	private static String legend() {
		var tints = Stream.of(Degree.values()).map(d -> "<span class=\"mark " + Html.css(d) + "\">" + Html.words(d) + "</span>");
		var lines = Stream.of("<span class=\"fact people\">" + Said.of("shared-fact") + "</span>",
				"<span class=\"fact people differs\">" + Said.of("is-told-differently") + "</span>");
		return Stream.concat(tints, lines).collect(Collectors.joining(" &nbsp; ", "<p class=\"quiet\">", "</p>\n"));
	}

	private void article(Column column) throws IOException {
		var version = report.version(column.version());
		out.write("<article>\n<h3>" + Html.badge(version) + " " + Html.words(version.label()) + "</h3>\n");
		List<Run> runs = column.runs();
		int next = 0;
		for (Block b : column.article().blocks()) {
			String tag = b.kind() == Block.Kind.HEADLINE ? "h4" : b.kind() == Block.Kind.SUBHEAD ? "h5" : "p";
			out.write("<" + tag + " class=\"" + Html.css(b.kind()) + (b.kind().isStory() ? "" : " furniture") + "\">");
			while (next < runs.size() && runs.get(next).span().end() <= b.span().start()) {
				next++;
			}
			for (; next < runs.size() && runs.get(next).span().start() < b.span().end(); next++) {
				run(column, runs.get(next));
			}
			out.write("</" + tag + ">\n");
		}
		out.write("</article>\n");
	}

	private void run(Column column, Run run) throws IOException {
		String words = Html.words(run.span().of(column.article().text()));
		if (run.kind().isPresent()) {
			words = "<span class=\"fact " + Html.css(run.kind().get()) + (run.differing() ? " differs" : "") + "\">" + words + "</span>";
		}
		var passage = passage(column, run.span());
		out.write(passage.isEmpty() || run.degree().isEmpty() ? words : "<a class=\"mark " + Html.css(run.degree().get()) + "\" href=\"#p"
				+ (passage.get() + 1) + "\">" + words + "</a>");
	}

	private static Optional<Integer> passage(Column column, Span run) {
		return column.shared().stream().filter(m -> m.span().contains(run.start()))
				.min(Comparator.comparingInt(m -> m.span().length())).map(Mark.Shared::passage);
	}
}
