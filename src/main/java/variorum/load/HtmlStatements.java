package variorum.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;

/// What a web page states of its article: linked data first (schema.org as JSON-LD), then the properties that pages give for
/// sharing (<https://ogp.me/>), then its own marks (`h1`, `time`, a byline).
final class HtmlStatements {
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int LONGEST_NAME = 120;

	private final Document page;
	private final List<JsonNode> linked;
	private Metadata found = Metadata.NONE;

	private HtmlStatements(Document page) {
		this.page = page;
		this.linked = linked(page);
	}

	static Metadata of(Document page) {
		var s = new HtmlStatements(page);
		s.put(Field.HEADLINE, s.headline());
		s.put(Field.BYLINE, s.byline());
		s.put(Field.PUBLISHED, s.published());
		s.put(Field.OUTLET, s.meta("og:site_name").or(() -> s.stated("publisher")));
		s.put(Field.URL, s.attribute("link[rel=canonical]", "href").or(() -> s.meta("og:url")).filter(u -> u.startsWith("http")));
		s.put(Field.SECTION, s.meta("article:section").or(() -> s.stated("articleSection")));
		return s.found;
	}

	private void put(Field field, Optional<String> value) {
		value.map(Blanks::squeezed).filter(v -> !v.isBlank()).ifPresent(v -> found = found.with(field, v, "what the page states"));
	}

	/// The articles that the page's linked data describe; data that cannot be read say nothing.
	private static List<JsonNode> linked(Document page) {
		var articles = new ArrayList<JsonNode>();
		for (var script : page.select("script[type=application/ld+json]")) {
			tree(script.data()).stream().flatMap(HtmlStatements::flat)
					.filter(n -> n.path("@type").toString().matches(".*(?:Article|Posting|Report).*")).forEach(articles::add);
		}
		return articles;
	}

	private static Optional<JsonNode> tree(String json) {
		try {
			return Optional.of(JSON.readTree(json));
		} catch (JsonProcessingException unreadable) {
			return Optional.empty();
		}
	}

	private static Stream<JsonNode> flat(JsonNode node) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false).flatMap(HtmlStatements::flat);
		}
		return Stream.concat(Stream.of(node), node.has("@graph") ? flat(node.path("@graph")) : Stream.empty());
	}

	/// A property of the linked data: a text, or the names of whom it lists.
	private Optional<String> stated(String property) {
		return linked.stream().map(n -> names(n.path(property))).filter(n -> !n.isBlank()).findFirst();
	}

	private static String names(JsonNode node) {
		if (node.isTextual()) {
			return org.jsoup.parser.Parser.unescapeEntities(node.asText(), false);
		}
		return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(HtmlStatements::names).filter(n -> !n.isBlank())
				.distinct().collect(Collectors.joining(", ")) : node.isObject() ? names(node.path("name")) : "";
	}

	private Optional<String> meta(String property) {
		return attribute("meta[property='" + property + "'],meta[name='" + property + "'],meta[itemprop='" + property + "']", "content");
	}

	private Optional<String> attribute(String query, String name) {
		return page.select(query).stream().map(e -> e.attr(name)).filter(v -> !v.isBlank()).findFirst();
	}

	/// The one heading of the first rank where the page's other titles begin with it or it with them; else what is stated.
	private Optional<String> headline() {
		var stated = stated("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title")).or(() -> Optional.of(page.title()))
				.map(Blanks::squeezed).filter(t -> !t.isBlank());
		var first = page.select("h1");
		var headings = first.stream().filter(h -> (first.size() == 1 && isOwn(h)) || Sayings.words(Blanks.squeezed(h.text())) > 2)
				.map(Element::text).map(Blanks::squeezed).filter(t -> !t.isBlank()).toList();
		return headings.stream().filter(h -> stated.isEmpty() || isAkin(h, stated.get())).findFirst()
				.or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : stated);
	}

	/// Whether a heading is the article's even when it is short: the page's name leads home, or stands in its banner.
	private static boolean isOwn(Element heading) {
		boolean banner = heading.closest("header") != null && heading.closest("article,main") == null;
		return !banner && heading.select("a[href]").isEmpty() && heading.closest("a[href],nav,[role=banner]") == null;
	}

	private static boolean isAkin(String heading, String title) {
		String a = heading.replaceAll("\\W+", " ").toLowerCase(java.util.Locale.ROOT).strip();
		String b = title.replaceAll("\\W+", " ").toLowerCase(java.util.Locale.ROOT).strip();
		return a.contains(b) || b.contains(a);
	}

	private Optional<String> byline() {
		return stated("author").or(() -> meta("author")).or(() -> meta("article:author")).or(() -> meta("parsely-author"))
				.or(() -> first("[rel=author],[itemprop=author],.byline,.author"))
				.map(b -> Byline.signed(b).orElse(b)).filter(b -> b.length() <= LONGEST_NAME && !b.contains("://"));
	}

	private Optional<String> first(String query) {
		return page.select(query).stream().map(Element::text).filter(t -> !t.isBlank() && t.length() <= LONGEST_NAME).findFirst();
	}

	private Optional<String> published() {
		return stated("datePublished").or(() -> meta("article:published_time")).or(() -> meta("datePublished")).or(() -> meta("date"))
				.or(() -> meta("dc.date")).or(() -> meta("pubdate")).or(() -> attribute("time[datetime]", "datetime"))
				.flatMap(d -> Dates.find(d).map(Dates.Found::iso));
	}
}
