package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins what versions call a person into one row a person.
///
/// The holder of a post is the person whose mention the post stands beside. Versions differ when two of them name offices of
/// which no two can be one, and two of which are seen to exclude each other: ranks and occupations go with any office, the same
/// office may be worded with fewer words, and a person may well be manager of one body and chairman of another.
final class PostJoining {
	private static final Set<String> IDLE = Set.copyOf(Arrays.asList(("the a an of for to in at and 's former acting interim new top"
			+ " senior"
			+ " longtime embattled current incoming outgoing then ex his her its their").split(" ")));

	/// Whose post it is, and bodies by their letters: neither tells one post from another.
	private static final Pattern POSSESSIVE = Pattern.compile("[\\p{L}.]+['’]s(?!\\p{L})");
	private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,5}(?!\\p{L})");

	private static final Pattern LEARNED = Pattern.compile("(?i)dr\\.?");
	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	/// An office as worded: its words, and those of them that say what its holder does.
	private record Office(Set<String> words, Set<String> duties) { }

	private final List<NameJoining.Row> people;
	private final Judge judge;

	PostJoining(List<NameJoining.Row> names, Judge judge) {
		this.people = names.stream().filter(r -> r.type() == FactType.PERSON).toList();
		this.judge = judge;
	}

	/// One row for each person whose post is told.
	List<Fact> facts(List<Mention> posts) {
		Map<Integer, List<Mention>> byHolder = new TreeMap<>();
		for (var p : posts) {
			holder(p).ifPresent(h -> byHolder.computeIfAbsent(h, _ -> new ArrayList<>()).add(p));
		}
		return byHolder.entrySet().stream().flatMap(e -> facts(people.get(e.getKey()).value(), e.getValue()).stream()).toList();
	}

	private Optional<Integer> holder(Mention post) {
		var span = ((Value.Post) post.value()).holder();
		for (int p = 0; p < people.size(); p++) {
			if (people.get(p).mentions().stream().anyMatch(m -> m.version() == post.version() && m.span().overlaps(span))) {
				return Optional.of(p);
			}
		}
		return Optional.empty();
	}

	private List<Fact> facts(String person, List<Mention> posts) {
		if (differ(posts)) {
			var shown = new HashMap<Mention, String>();
			posts.forEach(p -> shown.put(p, p.value().normal()));
			return List.of(judge.differing(FactType.ROLE, posts, shown, "posts of " + person + " of which no two can be one"));
		}
		return alike(posts).stream().filter(ps -> !isOnlyTitle(ps))
				.map(ps -> judge.told(FactType.ROLE, usual(ps), ps, "what " + person + " is called")).toList();
	}

	/// Whether nothing but "Dr." is told: a title of learning is no post.
	private static boolean isOnlyTitle(List<Mention> posts) {
		return posts.stream().allMatch(p -> LEARNED.matcher(p.value().normal()).matches());
	}

	/// The posts that can be one, together.
	private static List<List<Mention>> alike(List<Mention> posts) {
		var words = posts.stream().map(p -> words(folded(p))).toList();
		var groups = new Groups(posts.size());
		for (int i = 0; i < posts.size(); i++) {
			for (int j = i + 1; j < posts.size(); j++) {
				if (canBeOne(words.get(i), words.get(j))) {
					groups.join(i, j);
				}
			}
		}
		return groups.all().stream().map(g -> g.stream().map(posts::get).toList()).toList();
	}

	/// The wording most mentions have, the longest of equals; for a bare word the one that says most often whose post it is.
	private static String usual(List<Mention> posts) {
		Map<String, Long> counts = posts.stream().collect(Collectors.groupingBy(p -> p.value().normal(), TreeMap::new, Collectors
				.counting()));
		var ranked = counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue()
				.thenComparingInt(e -> e.getKey().length()).reversed()).map(Map.Entry::getKey).toList();
		String most = ranked.getFirst();
		return most.indexOf(' ') > 0 ? most : ranked.stream().filter(PostJoining::saysWhose).findFirst().orElse(most);
	}

	/// Whether the wording tells a nation, by its word or letters, or what the post is the office of. A country's name may belong
	/// to the words before it.
	private static boolean saysWhose(String post) {
		var words = Arrays.asList(post.split("[ \u00a0]"));
		boolean nation = words.stream().anyMatch(w -> Countries.isDemonym(Folding.of(w))
				|| (w.equals(w.toUpperCase(Locale.ROOT)) && Countries.code(w).isPresent()));
		return words.size() > 1 && (nation || words.contains("of"));
	}

	private static boolean differ(List<Mention> posts) {
		var versions = new TreeMap<Integer, List<Office>>();
		for (var p : posts) {
			String post = folded(p);
			if (PostWords.isOffice(post)) {
				versions.computeIfAbsent(p.version(), _ -> new ArrayList<>()).add(new Office(words(post), duties(p.value().normal())));
			}
		}
		return versions.values().stream().anyMatch(a -> versions.values().stream().anyMatch(b -> exclude(a, b)));
	}

	private static boolean exclude(List<Office> a, List<Office> b) {
		return a.stream().allMatch(x -> b.stream().noneMatch(y -> canBeOne(x.words(), y.words())))
				&& a.stream().anyMatch(x -> b.stream().anyMatch(y -> exclude(x, y)));
	}

	/// Whether two offices that are not one cannot be held by one person: they are told of one body, or are one office with
	/// different duties. Offices of bodies that are named differently tell nothing: "the company's" and "the club's" may be one.
	private static boolean exclude(Office a, Office b) {
		boolean oneBody = rest(a.words()).stream().anyMatch(rest(b.words())::contains);
		boolean oneHead = areOne(a.words(), b.words());
		return oneHead ? oneBody || (!a.duties().isEmpty() && !b.duties().isEmpty() && Collections.disjoint(a.duties(), b.duties()))
				: oneBody && hasOffice(a.words()) && hasOffice(b.words());
	}

	private static boolean hasOffice(Set<String> post) {
		return heads(post).stream().anyMatch(PostWords::isOffice);
	}

	/// Whether two wordings, as words, can be of one post: one says no more than the other; or the word for the post is the
	/// same and so is one of those that qualify it; or the words for it stand for each other and one is qualified no further.
	private static boolean canBeOne(Set<String> a, Set<String> b) {
		if (a.containsAll(b) || b.containsAll(a)) {
			return true;
		}
		var x = rest(a);
		var y = rest(b);
		boolean contained = x.containsAll(y) || y.containsAll(x);
		boolean shared = heads(a).stream().anyMatch(h -> heads(b).stream().anyMatch(k -> PostWords.areSpellings(h, k)));
		return (shared && (contained || x.stream().anyMatch(y::contains))) || (contained && areOne(a, b));
	}

	private static boolean areOne(Set<String> a, Set<String> b) {
		return heads(a).stream().anyMatch(h -> heads(b).stream().anyMatch(k -> PostWords.areOne(h, k)));
	}

	/// What the holder of a post does, by the words that tell fields of office and those in small letters behind "of".
	private static Set<String> duties(String post) {
		int of = post.indexOf(" of ");
		return WORD.matcher(post).results().filter(r -> PostWords.isField(Folding.of(r.group()))
				|| (of >= 0 && r.start() > of && Character.isLowerCase(r.group().codePointAt(0)) && !IDLE.contains(r.group())))
				.map(r -> Folding.of(r.group())).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> rest(Set<String> post) {
		return post.stream().filter(w -> !PostWords.isHead(w)).collect(Collectors.toSet());
	}

	private static Set<String> heads(Set<String> post) {
		return post.stream().filter(PostWords::isHead).collect(Collectors.toSet());
	}

	private static String folded(Mention post) {
		return Folding.of(ABBREVIATION.matcher(post.value().normal()).replaceAll(m -> PostWords.isHead(Folding.of(m.group())) ? m.group()
				: " "));
	}

	private static Set<String> words(String post) {
		return Arrays.stream(POSSESSIVE.matcher(post).replaceAll(" ").split("[^\\p{L}\\p{N}]+")).filter(w -> w.length() > 1 && !IDLE
				.contains(w) && !Countries.isDemonym(w))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
