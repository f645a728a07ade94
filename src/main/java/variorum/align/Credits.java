package variorum.align;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Block.Kind;
import variorum.text.NewsAgencies;

/// Tells whom a version says it has its words from.
///
/// A name counts in a line that is there for it (byline, dateline, credit, but not a picture's), as a mark in brackets
/// ("(AP)"), and in the forms in which news names its source ("told Reuters", "according to a report by …", "… contributed to
/// this report"); a name that is only told of does not. Agencies are known in all the ways they are written.
final class Credits {
	/// An agency says so of itself too ("told Reuters" is how Reuters writes).
	private static final String TOLD = "\\b(?i:told|(?:speaking|talking) to|interview (?:with|to)) ";
	private static final String BEFORE = "\\b(?i:citing|cited|cites|quoting|according to|(?:reported|cited|quoted) by"
			+ "|report(?:s|ing)? (?:by|from|in)) (?i:(?:an? |the )?(?:report|article|story) (?:by|from|in) )?";
	private static final String AFTER = "(?: news agency| agency| newspaper)?,? (?:(?:also|first|has|had|have|previously) )*"
			+ "(?:report(?:ed|s)|contributed|quoted|quotes|cited|cites)\\b";
	private static final List<String> SPELLINGS = NewsAgencies.wires();
	private static final String AGENCY = anyOf(SPELLINGS);
	private static final Pattern MARKED = Pattern.compile("\\( ?" + AGENCY + " ?\\)");
	private static final Pattern NAMED = Pattern.compile(AGENCY);
	private static final Pattern SOURCE = Pattern.compile(source(AGENCY) + "|" + TOLD + AGENCY + " (?:news )?agency\\b");
	private static final Pattern PICTURE = Pattern.compile("(?i)/|\\b(?:photo\\w*|pictures?|images?|video)\\b");

	private Credits() { }

	/// Whether `article` says that it has something from `outlet`.
	static boolean names(Article article, String outlet) {
		var spellings = spellings(outlet);
		String name = anyOf(spellings);
		var named = Pattern.compile(name);
		var source = Pattern.compile(source(name) + "|" + TOLD + name + "|\\( ?" + name + " ?\\)");
		return holding(article, spellings).map(b -> in(article, b, named, source)).anyMatch(found -> found.findAny().isPresent());
	}

	/// The agencies that `article` has its text from as a whole, by their full names, in the order in which they come.
	static Set<String> agencies(Article article) {
		return holding(article, SPELLINGS).flatMap(b -> in(article, b, NAMED, MARKED)).map(Credits::agency)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/// An agency that is named as the source of something, and where in the article's text that is.
	record Source(String agency, int at) { }

	/// The agencies that `article` names in its running text as the sources of something, as who is not that agency does.
	static List<Source> sources(Article article) {
		return holding(article, SPELLINGS).filter(b -> b.kind().isBody()).flatMap(b -> SOURCE.matcher(article.at(b.span())).results()
				.map(found -> new Source(agency(found), b.span().start() + found.start()))).toList();
	}

	/// Whether one of `agencies`, by their full names, is the outlet.
	static boolean isAmong(Set<String> agencies, String outlet) {
		return agencies.stream().anyMatch(a -> isSame(a, outlet));
	}

	/// Whether the two names are those of one outlet.
	static boolean isSame(String outlet, String other) {
		return spellings(outlet).contains(bare(other));
	}

	/// The blocks in which one of `names` stands: looked up as it is, which is many times faster than the forms around it.
	private static Stream<Block> holding(Article article, List<String> names) {
		var there = standing(article.text(), names);
		return there.isEmpty() ? Stream.of()
				: article.blocks().stream().filter(b -> there.stream().anyMatch(article.at(b.span())::contains));
	}

	/// Those of `names` that stand in `text`: one walk over it, since there are dozens of names and texts are long.
	private static Set<String> standing(String text, List<String> names) {
		var initials = new BitSet();
		names.forEach(n -> initials.set(n.charAt(0)));
		var found = new LinkedHashSet<String>();
		for (int i = 0; i < text.length(); i++) {
			if (initials.get(text.charAt(i))) {
				for (String n : names) {
					if (text.startsWith(n, i)) {
						found.add(n);
					}
				}
			}
		}
		return found;
	}

	/// What `line` finds in a line for credits, `text` in running text.
	private static Stream<MatchResult> in(Article article, Block block, Pattern line, Pattern text) {
		String words = article.at(block.span());
		if (isCredit(block.kind()) && !PICTURE.matcher(words).find()) {
			return line.matcher(words).results();
		}
		return block.kind().isBody() ? text.matcher(words).results() : Stream.of();
	}

	private static boolean isCredit(Kind kind) {
		return kind == Kind.BYLINE || kind == Kind.DATELINE || kind == Kind.CREDIT;
	}

	private static String agency(MatchResult found) {
		String name = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst()
				.orElseThrow();
		return NewsAgencies.written(name).orElseThrow().getFirst();
	}

	private static List<String> spellings(String outlet) {
		return NewsAgencies.written(bare(outlet)).orElse(List.of(bare(outlet)));
	}

	private static String bare(String outlet) {
		return outlet.replaceFirst("^[Tt]he ", "");
	}

	private static String source(String name) {
		return BEFORE + name + "|" + name + AFTER;
	}

	private static String anyOf(List<String> names) {
		return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w-])(?:[Tt]he )?(", ")(?![\\w-])"));
	}
}
