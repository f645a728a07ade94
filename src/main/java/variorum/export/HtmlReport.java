package variorum.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.collation.Corrected;
import variorum.collation.Note;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.facts.Fact;
import variorum.view.Said;
import variorum.view.Wordbook;
import variorum.view.Drawing;
import variorum.view.FactTable;
import variorum.view.Filter;
import variorum.view.OrderDrawing;
import variorum.view.StripsDrawing;
import variorum.view.Titles;
import variorum.view.Version;

/// Writes a collation as one HTML page that needs nothing else: the story at a glance, facts, passages and the texts
/// themselves, side by side.
///
/// Everything that came from a file is escaped; the page carries no script and loads nothing. Its pictures stand in it, one
/// for light pages and one for dark.
public final class HtmlReport {
	/// How wide the pictures are drawn, in pixels.
	private static final double WIDE = 940;
	/// More versions are no longer told apart in a picture.
	private static final int MOST_DRAWN = 8;

	private final Report report;
	private final Titles titles;
	private final ReaderPart reader;
	private final Writer out;

	private HtmlReport(Corrected corrected, List<Note> notes, Writer out) {
		var collation = corrected.collation();
		reader = new ReaderPart(corrected, notes, out);
		report = Report.of(collation);
		titles = Titles.of(collation);
		this.out = out;
	}

	/// Writes the page of `collation` under `title` to `out`, which stays open.
	public static void write(Collation collation, String title, Writer out) throws IOException {
		write(unsaid(collation), List.of(), title, out);
	}

	/// The same with what its reader said of it; without a word of hers the same bytes.
	public static void write(Corrected corrected, List<Note> notes, String title, Writer out) throws IOException {
		new HtmlReport(corrected, notes, out).page(title);
	}

	private static Corrected unsaid(Collation c) {
		var keys = IntStream.range(0, c.articles().size()).mapToObj(i -> new VersionKey(String.valueOf(i))).toList();
		return Corrected.of(new Versions(keys, c.articles()), c);
	}

	private void page(String title) throws IOException {
		out.write("<!doctype html>\n<html lang=\"" + Wordbook.language().getLanguage() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Html.words(title)
				+ "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n<h1>" + Html.words(title) + "</h1>\n<p>"
				+ summary() + "</p>\n</header>\n<nav aria-label=\"" + Said.of("parts-of-this-page") + "\">"
				+ link("glance", Said.of("at-a-glance")) + " " + link("facts", Said.of("facts")) + " "
				+ link("passages", Said.of("passages")) + " " + link("texts", Said.of("texts"))
				+ (reader.isEmpty() ? "" : " " + link("reader", Said.of("notes"))) + "</nav>\n<main>\n");
		var facts = new FactsPart(report, FactTable.of(report.collation(), report.shown()), titles, out);
		out.write("<section id=\"glance\">\n<h2>" + Said.of("at-a-glance") + "</h2>\n");
		versions();
		facts.differences();
		pictures();
		out.write("</section>\n");
		reader.write();
		facts.write();
		new PassagesPart(report, titles, out).write();
		new TextsPart(report, out).write();
		out.write("</main>\n<footer>" + Said.of("made-by") + "</footer>\n</body>\n</html>\n");
	}

	private static String link(String part, String words) {
		return "<a href=\"#" + part + "\">" + words + "</a>";
	}

	private String summary() {
		var c = report.collation();
		long differing = c.facts().stream().filter(f -> f.status() == Fact.Status.DIFFERING).count();
		int shared = (int) c.facts().stream().filter(f -> f.status() != Fact.Status.SINGLE).count();
		return Said.count(c.articles().size(), "version", "versions") + " · "
				+ Said.count(c.alignment().passages().size(), "shared-passage", "shared-passages")
				+ " · " + Said.count(shared, "shared-fact", "shared-facts") + " · <span class=\"warn\">"
				+ Said.of("so-many-differ", differing) + "</span>";
	}

	private void versions() throws IOException {
		out.write("<div class=\"cards\">\n");
		for (var v : report.versions()) {
			var article = report.collation().articles().get(v.index());
			String headline = article.metadata().get(Field.HEADLINE).map(h -> "<p class=\"headline\">" + Html.words(h) + "</p>").orElse("");
			out.write("<div class=\"card" + (v.copyOf().isPresent() ? " copy" : "") + "\"><p>" + Html.badge(v) + " <b>"
					+ Html.words(v.label()) + "</b></p>" + headline + "<p class=\"quiet\">" + about(v) + "<br>"
					+ Html.words(article.file()) + "</p></div>\n");
		}
		out.write("</div>\n");
		for (var p : report.collation().problems()) {
			out.write("<p class=\"problem\">" + Html.words(p.file() + ": " + p.message()) + "</p>\n");
		}
	}

	private String about(Version v) {
		if (v.copyOf().isPresent()) {
			return Said.of("same-text-as", Html.words(report.version(v.copyOf().get()).letter()));
		}
		return Stream.of(v.byline(), v.date().map(d -> v.inferred() ? Said.of("inferred", d) : d)).flatMap(Optional::stream)
				.map(Html::words).collect(Collectors.joining(" · ")) + "<br>" + Said.count(v.words(), "word", "words") + ", "
				+ Said.of("told-by-others", Math.round(100 * v.share()));
	}

	private void pictures() throws IOException {
		var c = report.collation();
		var drawn = report.shown().stream().limit(MOST_DRAWN).toList();
		if (drawn.size() > 1 && !c.alignment().passages().isEmpty()) {
			for (var d : List.of(StripsDrawing.of(c, titles, report.versions(), drawn, Filter.SHARED, WIDE),
					OrderDrawing.of(c, titles, report.versions(), drawn, Filter.SHARED, WIDE))) {
				out.write("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"" + data(d, Svg.Paper.DARK)
						+ "\"><img alt=\"" + Html.words(d.title()) + "\" src=\"" + data(d, Svg.Paper.LIGHT) + "\"></picture>\n");
			}
		}
	}

	private static String data(Drawing drawing, Svg.Paper paper) throws IOException {
		var svg = new StringWriter();
		Svg.write(drawing, paper, svg);
		return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String style() {
		try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
