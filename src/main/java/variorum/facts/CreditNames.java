package variorum.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import variorum.text.Normal;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// Finds the names that the story tells again in credits, captions and datelines, which the language model does not read, and
/// the news agencies wherever they stand.
///
/// Names are looked for word by word. The longest wins; a lone word must be capitalised, must not be a piece of a longer
/// capitalised name and must nowhere in the story be written small. One pass over the tokens.
final class CreditNames {
	private static final int SHORTEST = 2;

	private record Known(List<String> keys, FactType type, boolean agency) { }

	private final Map<String, List<Known>> byFirst = new HashMap<>();
	private final Set<String> small = new HashSet<>();

	private CreditNames(List<Document> documents, List<Mention> mentions) {
		for (var d : documents) {
			d.sentences().stream().flatMap(s -> s.tokens().stream()).filter(t -> Character.isLowerCase(d.text().codePointAt(
					t.span().start())))
					.map(Token::key).forEach(small::add);
		}
		learn(mentions);
	}

	/// `mentions` and the names among them found again where they were not, in order of version and place.
	static List<Mention> complete(List<Document> documents, List<Mention> mentions) {
		var known = new CreditNames(documents, mentions);
		var all = new ArrayList<>(mentions);
		for (var d : documents) {
			var taken = mentions.stream().filter(m -> m.version() == d.version() && isName(m.type())).map(Mention::span).toList();
			known.find(d, taken, all);
		}
		all.sort(Judge.ORDER);
		return all;
	}

	private static boolean isName(FactType type) {
		return type == FactType.PERSON || type == FactType.PLACE || type == FactType.ORGANISATION;
	}

	private void learn(List<Mention> mentions) {
		Map<List<String>, Map<FactType, Integer>> votes = new LinkedHashMap<>();
		for (var m : mentions) {
			if (isName(m.type())) {
				var keys = keys(m.value().normal());
				votes.computeIfAbsent(keys, _ -> new TreeMap<>()).merge(m.type(), 1, Integer::sum);
			}
		}
		var agencies = new HashSet<List<String>>();
		Agencies.WIRES.forEach(a -> agencies.add(keys(a)));
		Agencies.BODIES.forEach(a -> agencies.add(keys(a)));
		votes.forEach((keys, types) -> {
			var type = types.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
			if (!agencies.contains(keys)) {
				byFirst.computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>()).add(new Known(keys, type, false));
			}
		});
		agencies.forEach(keys -> byFirst.computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>()).add(new Known(keys,
				FactType.ORGANISATION, true)));
	}

	private static List<String> keys(String name) {
		return Tokens.of(name).stream().map(Token::key).toList();
	}

	private void find(Document d, List<Span> taken, List<Mention> all) {
		var free = new TreeMap<Integer, Span>();
		taken.forEach(s -> free.put(s.start(), s));
		for (var sentence : d.sentences()) {
			if (!Facts.isTold(sentence.block())) {
				continue;
			}
			var tokens = sentence.tokens();
			for (int i = 0; i < tokens.size(); i++) {
				var known = at(d, sentence, i);
				if (known.isPresent()) {
					var span = tokens.get(i).span().cover(tokens.get(i + known.get().keys().size() - 1).span());
					if (isFree(free, span)) {
						all.add(new Mention(d.version(), span, known.get().type(), new Value.Name(span.of(d.text())),
								"named so elsewhere"));
					}
					i += known.get().keys().size() - 1;
				}
			}
		}
	}

	private static boolean isFree(NavigableMap<Integer, Span> taken, Span span) {
		var before = taken.lowerEntry(span.end());
		return before == null || !before.getValue().overlaps(span);
	}

	private Optional<Known> at(Document d, Document.Sentence sentence, int i) {
		var tokens = sentence.tokens();
		if (!isCapital(d, tokens, i)) {
			return Optional.empty();
		}
		return byFirst.getOrDefault(tokens.get(i).key(), List.of()).stream().filter(k -> stands(k, tokens, i))
				.filter(k -> k.agency() || !sentence.block().isStory()).filter(k -> k.keys().size() > 1 || isLone(d, tokens, i))
				.max(java.util.Comparator.comparingInt(k -> k.keys().size()));
	}

	private static boolean stands(Known k, List<Token> tokens, int i) {
		if (i + k.keys().size() > tokens.size()) {
			return false;
		}
		for (int j = 0; j < k.keys().size(); j++) {
			if (!tokens.get(i + j).key().equals(k.keys().get(j))) {
				return false;
			}
		}
		return true;
	}

	private boolean isLone(Document d, List<Token> tokens, int i) {
		var t = tokens.get(i);
		return t.span().length() >= SHORTEST && !small.contains(t.key()) && !isCapital(d, tokens, i - 1) && !isCapital(d, tokens, i + 1)
				&& !small.contains(Normal.key(t.span().of(d.text()).toLowerCase(java.util.Locale.ROOT)));
	}

	private static boolean isCapital(Document d, List<Token> tokens, int i) {
		return i >= 0 && i < tokens.size() && Character.isUpperCase(d.text().codePointAt(tokens.get(i).span().start()));
	}
}
