package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import variorum.text.Normal;

/// Joins what versions call a person into one row a person.
///
/// The holder of a post is the person whose mention the post stands beside. Versions differ when two of them name offices of
/// which no two can be one: ranks and occupations go with any office, and the same office may be worded with fewer words.
final class PostJoining {
	private static final Set<String> IDLE = Set.copyOf(Arrays.asList(("the a an of for to in at and 's former acting interim new top senior"
			+ " longtime embattled current incoming outgoing then ex his her its their").split(" ")));

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
		return byHolder.entrySet().stream().map(e -> fact(people.get(e.getKey()).value(), e.getValue())).toList();
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

	private Fact fact(String person, List<Mention> posts) {
		if (differ(posts)) {
			var shown = new HashMap<Mention, String>();
			posts.forEach(p -> shown.put(p, p.value().normal()));
			return judge.differing(FactType.ROLE, posts, shown, "posts of " + person + " of which no two can be one");
		}
		var longest = posts.stream().max(java.util.Comparator.comparingInt(p -> p.value().normal().length())).orElseThrow();
		return judge.told(FactType.ROLE, longest.value().normal(), posts, "what " + person + " is called");
	}

	private static boolean differ(List<Mention> posts) {
		var versions = new TreeMap<Integer, List<Set<String>>>();
		for (var p : posts) {
			String post = Normal.key(p.value().normal());
			if (PostWords.isOffice(post)) {
				versions.computeIfAbsent(p.version(), _ -> new ArrayList<>()).add(words(post));
			}
		}
		return versions.values().stream().anyMatch(a -> versions.values().stream().anyMatch(b -> noneIsOne(a, b)));
	}

	private static boolean noneIsOne(List<Set<String>> a, List<Set<String>> b) {
		return a.stream().allMatch(x -> b.stream().noneMatch(y -> x.containsAll(y) || y.containsAll(x) || heads(x).stream().anyMatch(heads(y)::contains)));
	}

	private static Set<String> heads(Set<String> post) {
		return post.stream().filter(PostWords::isHead).collect(Collectors.toSet());
	}

	private static Set<String> words(String post) {
		return Arrays.stream(post.split("[^\\p{L}\\p{N}]+")).filter(w -> w.length() > 1 && !IDLE.contains(w) && !Countries.isDemonym(w))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
