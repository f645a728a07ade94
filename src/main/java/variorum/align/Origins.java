package variorum.align;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import variorum.align.Relation.Derivation;
import variorum.article.Article;
import variorum.article.Metadata.Field;

/// Says which of two versions probably took from the other, by what they tell of themselves.
///
/// A version that credits the other's outlet, or links to the other's page, took from it; else, where words were copied, one
/// that adds an agency as the source of what the other tells as its own; else the later one. How much of either stands in the
/// other does not tell: a shorter version may be a cut of the longer or what it was written from. Where the two say contrary
/// things, or both the same, nothing is said.
final class Origins {
	/// The fewest words of a sentence that the other version has too, and the least part of it, for it to be the same statement.
	private static final int SAME = 5;
	private static final double MOST = 0.5;
	/// How far apart clocks of two places can be, but for islands.
	private static final Duration ZONES = Duration.ofHours(20);

	private final List<Article> articles;
	private final Sharing sharing;
	private final List<Set<String>> agencies;
	private final List<List<Credits.Source>> sources;

	/// What one version is to the other, and on what that rests.
	record Told(Derivation derivation, String why) { }

	Origins(List<Article> articles, Sharing sharing) {
		this.articles = articles;
		this.sharing = sharing;
		agencies = articles.stream().map(Credits::agencies).toList();
		sources = articles.stream().map(Credits::sources).toList();
	}

	/// What version `from` is to `to`; `copied` tells whether words were copied between them.
	Optional<Told> told(int from, int to, boolean copied) {
		var credited = told(credits(from, to), credits(to, from), "credits the other's outlet", "the other credits its outlet")
				.or(() -> told(leads(from, to), leads(to, from), "links to the other's page", "the other links to its page"));
		return credited.isPresent() || !copied ? credited : added(from, to).or(() -> byDate(from, to));
	}

	/// Why nothing is said of two versions of which one has copied from the other, or both from a third.
	String unsettled(int from, int to) {
		var mine = agencies.get(from);
		var theirs = agencies.get(to);
		var both = mine.stream().filter(theirs::contains).map(a -> "both credit " + a).findFirst();
		var one = Stream.concat(mine.stream().map(a -> "it credits " + a), theirs.stream().map(a -> "the other credits " + a))
				.map(credit -> credit + ", from which either may have it").findFirst();
		return both.or(() -> one).or(() -> together(from, to)).orElse("nothing tells which came first");
	}

	/// What the times say of two that are not told apart by them.
	private Optional<String> together(int from, int to) {
		return field(from, Field.PUBLISHED).flatMap(mine -> field(to, Field.PUBLISHED).map(theirs -> mine.equals(theirs)
				? "both were published " + mine
				: "published " + mine + ", the other " + theirs + ", too near to tell without their time zones"));
	}

	private static Optional<Told> told(boolean mine, boolean theirs, String why, String whyOther) {
		return mine == theirs ? Optional.empty()
				: Optional.of(new Told(mine ? Derivation.TAKER : Derivation.SOURCE, mine ? why : whyOther));
	}

	/// Whether `version` credits the outlet of `other`, which is not its own. Where that is an agency whose mark both carry, each
	/// may be a print of its text: no credit to the other.
	private boolean credits(int version, int other) {
		var own = field(version, Field.OUTLET);
		return field(other, Field.OUTLET).filter(o -> own.isEmpty() || !Credits.isSame(o, own.get()))
				.filter(o -> !(Credits.isAmong(agencies.get(version), o) && Credits.isAmong(agencies.get(other), o)))
				.filter(o -> Credits.names(articles.get(version), o)).isPresent();
	}

	/// Whether `version` links to the page of `other`, which is not its own.
	private boolean leads(int version, int other) {
		var page = field(other, Field.URL).map(Origins::page);
		return page.isPresent() && !page.equals(field(version, Field.URL).map(Origins::page))
				&& articles.get(version).links().stream().anyMatch(l -> page(l.target()).equals(page.get()));
	}

	/// An address without what does not tell one page from another.
	private static String page(String url) {
		return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[#?].*$", "").replaceFirst("/$", "");
	}

	private Optional<Told> added(int from, int to) {
		var mine = agency(from, to);
		var theirs = agency(to, from);
		return told(mine.isPresent(), theirs.isPresent(),
				"names " + mine.orElse("") + " as the source of what the other tells as its own",
				"the other names " + theirs.orElse("") + " as the source of what it tells as its own");
	}

	/// An agency that `version` names in a sentence of `other` which does so nowhere and may be that agency's own text.
	private Optional<String> agency(int version, int other) {
		return sources.get(version).stream().filter(s -> isShared(version, s.at(), other)).map(Credits.Source::agency)
				.filter(a -> sources.get(other).stream().noneMatch(s -> s.agency().equals(a)))
				.filter(a -> field(other, Field.OUTLET).stream().allMatch(o -> Credits.isSame(a, o))).findFirst();
	}

	/// Whether the sentence at `offset` stands in the other version too.
	private boolean isShared(int version, int offset, int other) {
		var shape = sharing.shapes.get(version);
		int sentence = shape.sentenceOf(shape.tokenAt(offset));
		int same = 0;
		for (int t = shape.start(sentence); t < shape.end(sentence); t++) {
			int answer = sharing.isWord(version, t) ? sharing.answer(version, t, other) : Table.GAP;
			same += answer != Table.GAP && sharing.isSame(version, t, other, answer) ? 1 : 0;
		}
		return same >= SAME && same >= MOST * sharing.words(version, shape.start(sentence), shape.end(sentence));
	}

	private Optional<String> field(int version, Field field) {
		return articles.get(version).metadata().get(field);
	}

	/// By the times, where both are told and their offsets too, or so far apart that no clock's zone can turn them round; else by
	/// the days.
	private Optional<Told> byDate(int from, int to) {
		var mine = field(from, Field.PUBLISHED);
		var theirs = field(to, Field.PUBLISHED);
		if (mine.isEmpty() || theirs.isEmpty()) {
			return Optional.empty();
		}
		int order = order(mine.get(), theirs.get());
		return order == 0 ? Optional.empty() : Optional.of(new Told(order < 0 ? Derivation.SOURCE : Derivation.TAKER,
				"published " + mine.get() + ", the other " + theirs.get()));
	}

	private static int order(String mine, String theirs) {
		var instant = parsed(mine, OffsetDateTime::parse);
		var other = parsed(theirs, OffsetDateTime::parse);
		if (instant.isPresent() && other.isPresent()) {
			return instant.get().toInstant().compareTo(other.get().toInstant());
		}
		var clock = parsed(mine, Origins::clock);
		var otherClock = parsed(theirs, Origins::clock);
		if (clock.isPresent() && otherClock.isPresent()
				&& Duration.between(clock.get(), otherClock.get()).abs().compareTo(ZONES) < 0) {
			return 0;
		}
		return day(mine).compareTo(day(theirs));
	}

	private static LocalDateTime clock(String published) {
		return LocalDateTime.parse(published, DateTimeFormatter.ISO_DATE_TIME);
	}

	private static String day(String published) {
		return published.substring(0, Math.min(10, published.length()));
	}

	private static <T> Optional<T> parsed(String published, Function<String, T> parser) {
		try {
			return Optional.of(parser.apply(published));
		} catch (DateTimeException otherForm) {
			return Optional.empty();
		}
	}
}
