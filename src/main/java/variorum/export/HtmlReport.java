package variorum.export;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.text.Span;

/// Writes a collation as one HTML page that needs nothing else: facts, passages and the texts themselves, side by side.
///
/// Everything that came from a file is escaped; the page carries no script and loads nothing.
public final class HtmlReport {
	private final Collation collation;
	private final Writer out;

	private HtmlReport(Collation collation, Writer out) {
		this.collation = collation;
		this.out = out;
	}

	/// Writes the page of `collation` under `title` to `out`, which stays open.
	public static void write(Collation collation, String title, Writer out) throws IOException {
		new HtmlReport(collation, out).page(title);
	}

	private void page(String title) throws IOException {
		out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escapeHtml4(title) + "</title>\n<style>\n"
				+ style() + "</style>\n</head>\n<body>\n<header>\n<h1>" + escapeHtml4(title) + "</h1>\n<p>" + summary()
				+ "</p>\n<nav><a href=\"#versions\">Versions</a> <a href=\"#facts\">Facts</a> "
				+ "<a href=\"#passages\">Passages</a> <a href=\"#texts\">Texts</a></nav>\n</header>\n<main>\n");
		versions();
		facts();
		passages();
		texts();
		out.write("</main>\n</body>\n</html>\n");
	}

	private String summary() {
		long differing = collation.facts().stream().filter(f -> f.status() == Fact.Status.DIFFERING).count();
		long shared = collation.facts().stream().filter(f -> f.status() != Fact.Status.SINGLE).count();
		return counted(collation.articles().size(), "version") + " · "
				+ counted(collation.alignment().passages().size(), "shared passage") + " · " + counted(shared, "shared fact")
				+ " · " + differing + " told differently";
	}

	private static String counted(long n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}

	private void versions() throws IOException {
		out.write("<section id=\"versions\">\n<h2>Versions</h2>\n<table>\n<tr><th></th><th>Headline</th><th>Outlet</th>"
				+ "<th>Byline</th><th>Published</th><th>File</th></tr>\n");
		for (int v = 0; v < collation.articles().size(); v++) {
			Article a = collation.articles().get(v);
			out.write("<tr><th>" + letter(v) + "</th>" + cell(text(a, Field.HEADLINE)) + cell(text(a, Field.OUTLET))
					+ cell(text(a, Field.BYLINE)) + cell(published(v)) + cell(a.file()) + "</tr>\n");
		}
		out.write("</table>\n");
		for (var p : collation.problems()) {
			out.write("<p class=\"problem\">" + escapeHtml4(p.file() + ": " + p.message()) + "</p>\n");
		}
		out.write("</section>\n");
	}

	private String published(int version) {
		return collation.articles().get(version).metadata().get(Field.PUBLISHED)
				.or(() -> collation.inferred().get(version).get(Field.PUBLISHED).map(d -> d + " (inferred)")).orElse("unknown");
	}

	private static String text(Article a, Field field) {
		return a.metadata().get(field).orElse("unknown");
	}

	private static String cell(String text) {
		return "<td" + (text.equals("unknown") ? " class=\"unknown\"" : "") + ">" + escapeHtml4(text) + "</td>";
	}

	private void facts() throws IOException {
		out.write("<section id=\"facts\">\n<h2>Facts</h2>\n<table>\n" + head("Fact"));
		for (FactType type : FactType.values()) {
			var rows = collation.facts().stream().filter(f -> f.type() == type).sorted(byStatus()).toList();
			if (!rows.isEmpty()) {
				out.write("<tr class=\"kind\"><th colspan=\"" + (collation.articles().size() + 1) + "\">"
						+ type.name().toLowerCase(Locale.ROOT) + "</th></tr>\n");
			}
			for (Fact f : rows) {
				out.write("<tr class=\"" + css(f.status()) + "\"><th>" + escapeHtml4(f.value()) + " <span class=\"badge\">"
						+ words(f.status()) + "</span><small>" + escapeHtml4(f.why()) + "</small></th>");
				for (int v = 0; v < collation.articles().size(); v++) {
					out.write("<td>" + mentions(f, v) + "</td>");
				}
				out.write("</tr>\n");
			}
		}
		out.write("</table>\n</section>\n");
	}

	/// What is told differently first, then what all agree on, then what one tells alone; within these as they come.
	private static Comparator<Fact> byStatus() {
		return Comparator.comparingInt(f -> switch (f.status()) {
			case DIFFERING -> 0;
			case AGREED -> 1;
			case SINGLE -> 2;
		});
	}

	private static String words(Fact.Status status) {
		return switch (status) {
			case DIFFERING -> "≠ told differently";
			case AGREED -> "agreed";
			case SINGLE -> "only here";
		};
	}

	private String mentions(Fact fact, int version) {
		return fact.mentions().stream().filter(m -> m.version() == version)
				.map(m -> escapeHtml4(collation.articles().get(version).at(m.span()))).distinct().collect(Collectors.joining("<br>"));
	}

	private void passages() throws IOException {
		out.write("<section id=\"passages\">\n<h2>Passages</h2>\n<table>\n" + head("Passage"));
		for (int i = 0; i < collation.alignment().passages().size(); i++) {
			Passage p = collation.alignment().passages().get(i);
			out.write("<tr class=\"" + css(p.degree()) + "\" id=\"p" + (i + 1) + "\"><th>" + (i + 1) + " <span class=\"badge\">"
					+ css(p.degree()) + (p.moved() ? ", moved" : "") + "</span><small>" + escapeHtml4(p.why()) + "</small></th>");
			for (int v = 0; v < collation.articles().size(); v++) {
				out.write("<td>" + readings(p, v) + "</td>");
			}
			out.write("</tr>\n");
		}
		out.write("</table>\n</section>\n");
	}

	private String readings(Passage passage, int version) {
		Article a = collation.articles().get(version);
		return passage.readings().stream().filter(r -> r.version() == version).map(r -> escapeHtml4(a.at(r.span())))
				.collect(Collectors.joining("<br>"));
	}

	private void texts() throws IOException {
		out.write("<section id=\"texts\">\n<h2>Texts</h2>\n<div class=\"columns\">\n");
		for (int v = 0; v < collation.articles().size(); v++) {
			out.write("<article>\n<h3>" + letter(v) + " · " + escapeHtml4(title(collation.articles().get(v))) + "</h3>\n");
			for (Block b : collation.articles().get(v).blocks()) {
				block(v, b);
			}
			out.write("</article>\n");
		}
		out.write("</div>\n</section>\n");
	}

	private static String title(Article a) {
		return a.metadata().get(Field.OUTLET).orElse(a.file());
	}

	private void block(int version, Block block) throws IOException {
		String tag = block.kind() == Block.Kind.HEADLINE ? "h4" : "p";
		out.write("<" + tag + " class=\"" + css(block.kind()) + (block.kind().isStory() ? "" : " furniture") + "\">");
		Article a = collation.articles().get(version);
		int at = block.span().start();
		for (Mark m : marks(version, block.span())) {
			out.write(escapeHtml4(a.text().substring(at, m.span().start())));
			out.write("<a class=\"mark " + m.css() + "\" href=\"#p" + m.passage() + "\" title=\"passage " + m.passage() + ", "
					+ m.css() + "\">" + escapeHtml4(a.at(m.span())) + "</a>");
			at = m.span().end();
		}
		out.write(escapeHtml4(a.text().substring(at, block.span().end())) + "</" + tag + ">\n");
	}

	/// A stretch of one passage in a block; `passage` counts from 1.
	private record Mark(Span span, int passage, String css) { }

	/// The passages of a version inside `within`, cut so that none overlaps another: the earlier one keeps what both claim.
	private List<Mark> marks(int version, Span within) {
		var passages = collation.alignment().passages();
		var all = IntStream.range(0, passages.size()).boxed()
				.flatMap(i -> passages.get(i).readings().stream().filter(r -> r.version() == version && r.span().overlaps(within))
						.map(r -> new Mark(r.span(), i + 1, css(passages.get(i).degree()))))
				.sorted(Comparator.comparing(Mark::span)).toList();
		var marks = new ArrayList<Mark>();
		int at = within.start();
		for (Mark m : all) {
			int start = Math.max(at, m.span().start());
			int end = Math.min(within.end(), m.span().end());
			if (start < end) {
				marks.add(new Mark(new Span(start, end), m.passage(), m.css()));
				at = end;
			}
		}
		return marks;
	}

	private String head(String first) {
		var row = new StringBuilder("<tr><th>" + first + "</th>");
		for (int v = 0; v < collation.articles().size(); v++) {
			String file = escapeHtml4(collation.articles().get(v).file());
			row.append("<th title=\"").append(file).append("\">").append(letter(v)).append("</th>");
		}
		return row.append("</tr>\n").toString();
	}

	private String letter(int version) {
		return "<span class=\"letter\">" + escapeHtml4(collation.articles().get(version).id()) + "</span>";
	}

	private static String css(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String style() {
		try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
