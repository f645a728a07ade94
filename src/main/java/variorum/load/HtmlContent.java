package variorum.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article in a web page.
///
/// What hardly is text of an article by its tag, role or name is taken out; every paragraph then gives points for its length
/// and its commas to the elements around it, fewer to those farther out; the element with most points, less its share of
/// linked words, holds the article, with those of its neighbours that are like it. Cost: linear in the page's elements times their depth.
/// After Arc90's Readability as Mozilla keeps it (<https://github.com/mozilla/readability>, Apache-2.0); the share of linked
/// words as in Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010.
final class HtmlContent {
	private static final String NEVER = "script,style,noscript,template,svg,canvas,iframe,object,embed,nav,footer,button,select,input"
			+ ",textarea,dialog,aside,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=dialog],[role=alert]"
			+ ",[role=banner],[role=menu],[style~=(?i)display:\\s*none]";
	private static final Pattern UNLIKELY = Pattern.compile("(?i)-ad-|\\bads?\\b|advert|banner|breadcrumb|comment|community|cookie"
			+ "|disqus|footer|gdpr|masthead|menu|modal|newsletter|outbrain|pager|pagination|paywall|popup|promo|related|recirc"
			+ "|recommend|remark|replies|rss|share|sharing|shoutbox|sidebar|signup|social|sponsor|subscri|supplemental|taboola"
			+ "|teaser|toolbar|trending|widget|most-?(?:read|popular)|read-?(?:more|next)|more-?(?:on|stories|from)|author-?bio"
			+ "|print-only|gallery|slideshow|carousel|lightbox");
	private static final Pattern LIKELY = Pattern.compile("(?i)article|\\bbody|content|entry|hentry|h-entry|main|page|post|text|blog"
			+ "|story");
	private static final String PARAGRAPHS = "p,pre,td,blockquote,div,section";
	/// Units of text from which a paragraph counts.
	private static final int COUNTS = 25;
	/// Units of text from which what was found is believed to be the article.
	private static final int ENOUGH = 500;
	/// How far out a paragraph's points go.
	private static final int RANKS = 5;
	/// The share of the page's text from which an element is never taken out for its name.
	private static final double MUCH = 0.4;
	/// Of the best element's points, what makes its neighbour a part of the article.
	private static final double LIKE_IT = 0.2;

	/// Units of text in an element, and how many of them are linked.
	private record Amount(int all, int linked) {
		static final Amount NONE = new Amount(0, 0);

		Amount plus(Amount other) {
			return new Amount(all + other.all, linked + other.linked);
		}

		double linkedShare() {
			return all == 0 ? 0 : linked / (double) all;
		}
	}

	private final Document page;
	private final Map<Element, Amount> amounts = new HashMap<>();
	private final Map<Element, Double> points = new LinkedHashMap<>();

	private HtmlContent(Document page) {
		this.page = page;
	}

	/// The elements that hold the article, in the order of the page; none where the page has no text. They are of a copy: `page`
	/// stays as it is. Where names led to taking out too much, they are not heard.
	static List<Element> of(Document page) {
		var careful = new HtmlContent(page.clone()).found(true);
		if (length(careful) >= ENOUGH) {
			return careful;
		}
		var whole = new HtmlContent(page.clone()).found(false);
		return length(whole) >= 2 * length(careful) ? whole : careful;
	}

	private static int length(List<Element> elements) {
		return elements.stream().mapToInt(e -> e.text().length()).sum();
	}

	private List<Element> found(boolean byName) {
		page.select(NEVER).remove();
		measure();
		double much = amount(page.body()).all * MUCH;
		if (byName) {
			page.body().getAllElements().stream().filter(e -> isUnlikely(e) && amount(e).all < much).forEach(Element::remove);
			measure();
		}
		page.body().select("ul,ol,div,table,section").stream().filter(e -> amount(e).all < much && isLinks(amount(e)))
				.forEach(Element::remove);
		measure();
		var marked = marked();
		return marked.isEmpty() ? best() : marked;
	}

	private void measure() {
		amounts.clear();
		for (var e : page.body().getAllElements()) {
			int own = e.ownText().length();
			var more = new Amount(own, e.closest("a[href]") == null ? 0 : own);
			for (var out = e; own > 0 && out != null; out = out.parent()) {
				amounts.merge(out, more, Amount::plus);
			}
		}
	}

	private Amount amount(Element e) {
		return amounts.getOrDefault(e, Amount.NONE);
	}

	private boolean isUnlikely(Element e) {
		return !e.equals(page.body()) && !e.normalName().equals("article") && UNLIKELY.matcher(e.className() + " " + e.id()).find();
	}

	/// Whether most of the words are linked, and there are few others.
	private static boolean isLinks(Amount a) {
		return a.linkedShare() > 0.6 && a.all - a.linked < 4 * COUNTS;
	}

	/// The elements that the page itself marks as the article's text.
	private List<Element> marked() {
		var body = page.select("[itemprop=articleBody]");
		return body.size() == 1 && amount(body.getFirst()).all >= 10 * COUNTS ? List.of(body.getFirst()) : List.of();
	}

	/// Around the element of the most points, the first of equals.
	private List<Element> best() {
		page.body().select(PARAGRAPHS).stream().filter(this::isParagraph).forEach(this::count);
		return points.keySet().stream().reduce((a, b) -> score(b) > score(a) ? b : a).map(e -> withNeighbours(wider(e))).orElse(List.of());
	}

	/// Farther out while the points grow: an article in several parts has its points around them.
	private Element wider(Element best) {
		double last = score(best);
		double least = last / 3;
		for (var out = best.parent(); out != null && !out.equals(page.body()) && score(out) >= least; out = out.parent()) {
			if (score(out) > last) {
				return wider(out);
			}
			last = score(out);
		}
		return best;
	}

	private boolean isParagraph(Element e) {
		return amount(e).all >= COUNTS && e.children().stream().noneMatch(c -> c.isBlock() && amount(c).all > 0);
	}

	private void count(Element paragraph) {
		String text = paragraph.text();
		double worth = 1 + text.chars().filter(c -> c == ',' || c == '\u060C' || c == '\u3001').count() + Math.min(text.length() / 100, 3);
		int rank = 0;
		for (var out = paragraph.parent(); out != null && !out.equals(page) && rank < RANKS; out = out.parent(), rank++) {
			points.putIfAbsent(out, before(out));
			points.merge(out, rank < 2 ? worth / (rank + 1) : worth / (3 * rank), Double::sum);
		}
	}

	/// What an element's tag and name are worth before its text is read.
	private static double before(Element e) {
		String name = e.className() + " " + e.id();
		double tag = switch (e.normalName()) {
			case "div", "article", "section", "main" -> 5;
			case "pre", "td", "blockquote" -> 3;
			case "ol", "ul", "dl", "li", "address" -> -3;
			case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
			default -> 0;
		};
		return tag + (UNLIKELY.matcher(name).find() ? -25 : 0) + (LIKELY.matcher(name).find() ? 25 : 0);
	}

	private double score(Element e) {
		return points.getOrDefault(e, 0.0) * (1 - amount(e).linkedShare());
	}

	private List<Element> withNeighbours(Element best) {
		var parent = best.parent();
		if (parent == null || best.equals(page.body())) {
			return List.of(best);
		}
		double enough = Math.max(10, score(best) * LIKE_IT);
		var all = new ArrayList<Element>();
		for (var e : parent.children()) {
			boolean text = e.normalName().equals("p") && amount(e).all > 80 && amount(e).linkedShare() < 0.25;
			if (e.equals(best) || score(e) >= enough || text) {
				all.add(e);
			}
		}
		return all;
	}
}
