package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds people who are called by their post alone: "the Peruvian president" is whom the story calls so by name elsewhere.
///
/// A post is compared by its words: nations by their code in whatever form, words like "former" left out, words for one post
/// made one. It must be qualified ("the president" alone is for [NameDescriptions]) and told of nobody else: of several
/// bearers the only one whom the same version calls so, or nobody. Nothing is done in a story of one version, where there is
/// nothing to join. Cost: one scan for posts, one look-up each.
final class PostEchoes {
	private static final Set<String> IDLE = WordList.of("""
			the a an of for to in at and 's s former acting interim new top senior longtime embattled current incoming outgoing then ex
			his her its their late retired""");
	private static final Pattern INDEFINITE = Pattern.compile("(?i)\\b(?:an?|another|any|every|no|some|each|former|first|next|new)\\s$");
	/// In "the chief counsel" the post is the counsel's.
	private static final Pattern QUALIFYING = Pattern.compile("\\b(?:chief|deputy|general|attorney) (?!(?:of|and|who|said|says|told|is|was"
			+ "|has|had|in|on|at|to|for|from|with|did|will|would|also)\\b)\\p{L}");
	private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}.&]+");
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}])");
	private static final int BEFORE = 12;

	private final List<Document> documents;
	private final List<Mention> told;
	/// Each version's names and posts by where they begin.
	private final List<NavigableMap<Integer, Mention>> names = new ArrayList<>();
	private final List<NavigableMap<Integer, Mention>> posts = new ArrayList<>();
	/// The words of a post, and who holds it in which versions: the person's fullest name.
	private final Map<Set<String>, Map<String, Set<Integer>>> holders = new LinkedHashMap<>();
	private final FullNames fullNames = new FullNames();
	/// The same of those who hold a post.
	private final FullNames heldBy = new FullNames();

	private PostEchoes(List<Document> documents, List<Mention> told) {
		this.documents = documents;
		this.told = told;
	}

	/// `told` and the posts that mean a person, in order of version and place.
	static List<Mention> complete(List<Document> documents, List<Mention> told) {
		if (documents.size() < 2) {
			return told;
		}
		var echoes = new PostEchoes(documents, told);
		echoes.learn();
		var all = new ArrayList<>(told);
		documents.forEach(d -> all.addAll(echoes.heard(d)));
		all.sort(Judge.ORDER);
		return all;
	}

	private void learn() {
		documents.forEach(_ -> {
			names.add(new TreeMap<>());
			posts.add(new TreeMap<>());
		});
		for (var m : told) {
			if (m.type() == FactType.PERSON) {
				names.get(m.version()).put(m.span().start(), m);
				fullNames.learn(m);
			} else if (m.type() == FactType.ROLE) {
				posts.get(m.version()).put(m.span().start(), m);
			}
		}
		posts.forEach(ps -> ps.values().forEach(this::learn));
	}

	private void learn(Mention post) {
		var words = words(post.value().normal());
		at(names.get(post.version()), ((Value.Post) post.value()).holder()).ifPresent(h -> {
			holders.computeIfAbsent(words, _ -> new TreeMap<>())
					.computeIfAbsent(FullNames.surname(h), _ -> new HashSet<>()).add(post.version());
			heldBy.learn(h);
		});
	}

	/// The fullest name of those of that surname who hold a post, else of all.
	private String fullName(String surname) {
		return heldBy.of(surname).filter(n -> n.indexOf(' ') > 0).or(() -> fullNames.of(surname)).orElse(surname);
	}

	private static Optional<Mention> at(NavigableMap<Integer, Mention> mentions, Span span) {
		return Optional.ofNullable(mentions.lowerEntry(span.end())).map(Map.Entry::getValue).filter(m -> m.span().overlaps(span));
	}

	private List<Mention> heard(Document document) {
		var found = new ArrayList<Mention>();
		for (Span post : Posts.all(document)) {
			if (isLone(document, post)) {
				holder(words(post.of(document.text())), document.version()).ifPresent(name -> found.add(mention(document, post, name)));
			}
		}
		return found;
	}

	private boolean isLone(Document document, Span post) {
		int v = document.version();
		String text = document.text();
		var with = new Span(post.start(), Math.min(text.length(), post.end() + 3));
		String before = text.substring(Math.max(0, post.start() - BEFORE), post.start());
		if (QUALIFYING.matcher(text).region(post.start(), Math.min(text.length(), post.end() + BEFORE)).find()) {
			return false;
		}
		return at(names.get(v), with).isEmpty() && at(posts.get(v), post).isEmpty() && !INDEFINITE.matcher(before).find();
	}

	private static Mention mention(Document document, Span post, String name) {
		return new Mention(document.version(), post, FactType.PERSON, new Value.Name(name), "\"" + post.of(document.text())
				+ "\" is what the story calls " + name);
	}

	/// The full name of the only one who is called so, in the story or at least in `version`.
	private Optional<String> holder(Set<String> post, int version) {
		var candidates = new TreeMap<String, Set<Integer>>();
		if (post.size() > 1) {
			holders.forEach((words, bearers) -> {
				if (words.containsAll(post)) {
					bearers.forEach((name, versions) -> candidates.computeIfAbsent(name, _ -> new HashSet<>()).addAll(versions));
				}
			});
		}
		var here = candidates.entrySet().stream().filter(e -> e.getValue().contains(version)).map(Map.Entry::getKey).toList();
		var chosen = candidates.size() == 1 ? List.copyOf(candidates.keySet()) : here;
		return chosen.size() == 1 ? Optional.of(fullName(chosen.getFirst())) : Optional.empty();
	}

	/// The words of a post in normal form.
	static Set<String> words(String post) {
		var words = Arrays.stream(SPLIT.split(POSSESSIVE.matcher(post).replaceAll(" "))).filter(w -> !w.isBlank()).toList();
		Set<String> keys = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			var nation = i + 1 < words.size() ? nation(words.get(i), words.get(i + 1)) : Optional.<String>empty();
			if (nation.isPresent()) {
				i++;
			}
			keys.add(nation.orElse(key(words.get(i))));
		}
		keys.removeAll(IDLE);
		return keys;
	}

	private static Optional<String> nation(String first, String second) {
		String name = Demonyms.hasHalves(first, second) ? first + " Korea" : first + " " + second;
		return Countries.code(name).map(c -> "of " + c);
	}

	private static String key(String word) {
		String key = Folding.of(word).replace(".", "");
		return Countries.code(word).or(() -> Demonyms.code(word)).map(c -> "of " + c).orElse(PostWords.canonical(key));
	}
}
