package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import variorum.article.Article;
import variorum.text.Span;

/// Tells the facts that are not worth a line of their own: true, found, and of no use to a reader who compares.
///
/// A figure that is told as a span of time already, "one" of something, "the two" of what was counted before, a time that names
/// none ("recently", "for years"), a source of which only that it is one is known. What versions tell differently always keeps
/// its line. Linear in the mentions.
public final class Asides {
	/// A fact without a line of its own, and why.
	public record Aside(Fact fact, String why) { }

	private static final Set<String> DETERMINERS = WordList.of("the these those this both its his her their our my");
	private static final Set<String> NOBODY = WordList.of("source sources report reports statement article story person people man"
			+ " woman others official document text figures");
	private static final Pattern NO_TIME = Pattern.compile(".*_REF|X{4}(?:-W?XX|-QX)?(?:-XX|-WE)?(?:T.*)?");
	private static final BigDecimal FEW = BigDecimal.valueOf(3);
	private static final int LOOK_BACK = 24;

	private final List<Article> articles;
	private final Map<Integer, NavigableMap<Integer, Span>> durations = new HashMap<>();

	private Asides(List<Fact> facts, List<Article> articles) {
		this.articles = articles;
		facts.stream().filter(f -> f.type() == FactType.DURATION).flatMap(f -> f.mentions().stream())
				.forEach(m -> durations.computeIfAbsent(m.version(), _ -> new TreeMap<>()).put(m.span().start(), m.span()));
	}

	/// Of `facts`, those without a line of their own, in their order.
	public static List<Aside> of(List<Fact> facts, List<Article> articles) {
		var asides = new Asides(facts, articles);
		var found = new ArrayList<Aside>();
		for (var f : facts) {
			asides.why(f).ifPresent(why -> found.add(new Aside(f, why)));
		}
		return found;
	}

	private Optional<String> why(Fact f) {
		if (f.type() == FactType.QUANTITY && f.mentions().stream().allMatch(this::isDuration)) {
			return Optional.of("told as a span of time");
		}
		if (f.status() == Fact.Status.DIFFERING) {
			return Optional.empty();
		}
		return switch (f.type()) {
			case QUANTITY -> count(f);
			case DATE -> all(f, m -> NO_TIME.matcher(m.value().normal()).matches() && !isNamed(m), "names no time");
			case DURATION -> all(f, m -> m.value().normal().contains("X") && !words(m).contains(" "), "names no length");
			case ATTRIBUTION -> all(f, m -> NOBODY.contains(m.value().normal().toLowerCase(java.util.Locale.ROOT)), "names nobody");
			case PERSON -> all(f, m -> Character.isLowerCase(m.value().normal().codePointAt(0)), "a common noun, of whomever");
			case PLACE, ORGANISATION, ROLE, PRODUCT, MONEY, QUOTATION, STATEMENT -> Optional.empty();
		};
	}

	private Optional<String> count(Fact f) {
		boolean counts = f.mentions().stream().allMatch(m -> m.value() instanceof Value.Amount a && Figures.isCount(a)
				&& !AmountsFates.isFate(a.base()) && !a.isRange() && a.hedge().isEmpty());
		if (!counts) {
			return Optional.empty();
		}
		return all(f, m -> words(m).toLowerCase(java.util.Locale.ROOT).startsWith("one "), "one of a kind is no count")
				.or(() -> all(f, m -> number(m).compareTo(FEW) <= 0 && isDefinite(m), "counted elsewhere"));
	}

	private static Optional<String> all(Fact f, java.util.function.Predicate<Mention> rule, String why) {
		return f.mentions().stream().allMatch(rule) ? Optional.of(why) : Optional.empty();
	}

	private static BigDecimal number(Mention m) {
		return m.value() instanceof Value.Amount a ? a.number() : BigDecimal.ZERO;
	}

	private boolean isDuration(Mention m) {
		var before = durations.getOrDefault(m.version(), new TreeMap<>()).lowerEntry(m.span().end());
		return before != null && before.getValue().overlaps(m.span()) && m.value() instanceof Value.Amount a && a.base().equals("s");
	}

	/// Whether a name stands in the words: Easter, Ramadan.
	private boolean isNamed(Mention m) {
		return words(m).chars().skip(1).anyMatch(Character::isUpperCase) || (Character.isUpperCase(words(m).codePointAt(0))
				&& !startsSentence(m));
	}

	private boolean startsSentence(Mention m) {
		String before = before(m).strip();
		return before.isEmpty() || ".?!:”\"’".indexOf(before.charAt(before.length() - 1)) >= 0;
	}

	/// "both boats", "the two boats", "these two boats", "the town's two boats".
	private boolean isDefinite(Mention m) {
		String before = before(m).strip().toLowerCase(java.util.Locale.ROOT);
		String last = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
		return words(m).toLowerCase(java.util.Locale.ROOT).startsWith("both ") || DETERMINERS.contains(last) || last.endsWith("'s")
				|| last.endsWith("’s");
	}

	private String before(Mention m) {
		return articles.get(m.version()).text().substring(Math.max(0, m.span().start() - LOOK_BACK), m.span().start());
	}

	private String words(Mention m) {
		return articles.get(m.version()).at(m.span());
	}
}
