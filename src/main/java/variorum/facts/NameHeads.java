package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds bodies and places that are called by the word that heads their name: "the committee" after a "Harbour Committee", "the
/// ministry" after a "Ministry of Health", "the company" after "Acme Holdings".
///
/// Such a word means the only one so named before it in its version; where two are, nobody is guessed at. "The country" is the
/// only one named in its sentence and the one before, and "the Peruvians" are Peru where the story names it. In a story of one
/// version nothing is done, for there is nothing to join. Cost: one scan for the words, one look-up each.
final class NameHeads {
	private static final Set<String> HEADS = WordList.of("""
			committee commission council party ministry department agency bureau court bank university college hospital clinic institute
			foundation association federation union club company corporation firm airline airport bridge prison jail hotel museum
			church cathedral school academy newspaper magazine network league parliament assembly tribunal army navy observatory
			administration stadium island river volcano dam refinery shipyard mine""");
	/// What the ends of company names say.
	private static final Set<String> COMPANIES = WordList.of("""
			inc corp corporation company co ltd limited plc llc ag ab asa gmbh nv spa oy oyj holdings industries motors airlines airways
			pharmaceuticals technologies systems energy""");
	private static final Set<String> COMPANY = Set.of("company", "firm", "corporation");
	private static final Set<String> AIRLINES = Set.of("airlines", "airways");
	private static final Set<String> COUNTRY = Set.of("country", "nation");
	private static final Pattern PEOPLE = Pattern.compile("(?<![\\p{L}-])[Tt]he "
			+ "(?<people>(?:(?:North|South) )?\\p{Lu}\\p{Ll}+s)(?![\\p{L}-])");
	private static final Pattern NOUN = Pattern.compile("(?<![\\p{L}-])[Tt]he (?<noun>\\p{Ll}{4,14})(?![\\p{L}\\p{N}-]| of )");

	private final Document document;
	private final Map<Integer, Mention> names = new TreeMap<>();
	/// For each word the names it heads, in normal form, by the last mention of each.
	private final Map<String, Map<String, Mention>> headed = new HashMap<>();

	private NameHeads(Document document, List<Mention> names) {
		this.document = document;
		names.forEach(m -> this.names.put(m.span().start(), m));
	}

	/// `names`, version by version, with what such words mean, in order of place.
	static List<List<Mention>> add(List<Document> versions, List<List<Mention>> names) {
		if (versions.size() < 2) {
			return names;
		}
		var all = new ArrayList<List<Mention>>();
		var countries = new HashSet<String>();
		names.forEach(ms -> ms.stream().filter(m -> m.type() == FactType.PLACE)
				.forEach(m -> Countries.code(m.value().normal()).ifPresent(countries::add)));
		for (int v = 0; v < versions.size(); v++) {
			var with = new ArrayList<>(names.get(v));
			var heads = new NameHeads(versions.get(v), names.get(v));
			with.addAll(heads.heard());
			with.addAll(heads.peoples(countries));
			with.sort(Comparator.comparing(Mention::span));
			all.add(with);
		}
		return all;
	}

	/// The peoples, told as one, of `countries`.
	private List<Mention> peoples(Set<String> countries) {
		var found = new ArrayList<Mention>();
		var m = PEOPLE.matcher(document.text());
		while (m.find()) {
			String words = m.group("people");
			String people = words.substring(words.lastIndexOf(' ') + 1);
			var code = words.equals(people) ? Demonyms.code(people) : Countries.code(words.substring(0, words.indexOf(' ')) + " Korea")
					.filter(_ -> people.equals("Koreans"));
			var span = new Span(m.start("people"), m.end("people"));
			code.filter(countries::contains).filter(_ -> isFree(span) && isTold(span)).ifPresent(c -> found.add(new Mention(
					document.version(), span, FactType.PLACE, new Value.Name(Countries.name(c)), "the people for the country")));
		}
		return found;
	}

	private boolean isFree(Span span) {
		return names.values().stream().noneMatch(n -> n.span().overlaps(span));
	}

	private boolean isTold(Span span) {
		return document.sentences().stream().anyMatch(s -> s.block().isStory() && s.span().overlaps(span));
	}

	private List<Mention> heard() {
		var found = new ArrayList<Mention>();
		int before = 0;
		var coming = new ArrayList<>(names.values());
		for (var sentence : document.sentences()) {
			if (!sentence.block().isStory()) {
				continue;
			}
			var m = NOUN.matcher(document.text()).region(sentence.span().start(), sentence.span().end());
			while (m.find()) {
				boolean country = COUNTRY.contains(m.group("noun"));
				if (country || HEADS.contains(m.group("noun"))) {
					while (!coming.isEmpty() && coming.getFirst().span().end() <= m.start()) {
						learn(coming.removeFirst());
					}
					var span = new Span(m.start("noun"), m.end("noun"));
					(country ? country(span, before) : meant(m.group("noun"), span)).ifPresent(found::add);
				}
			}
			before = sentence.span().start();
		}
		return found;
	}

	private void learn(Mention name) {
		if (name.type() != FactType.ORGANISATION && name.type() != FactType.PLACE) {
			return;
		}
		var form = NameForm.of(name.value().normal(), name.type());
		for (String head : heads(form, name.type())) {
			headed.computeIfAbsent(head, _ -> new HashMap<>()).put(form.key(), name);
		}
	}

	/// The words that may stand for a name: its last; with "of" or "for" behind it its first; for a company what companies are
	/// called.
	private static Set<String> heads(NameForm form, FactType type) {
		var heads = new HashSet<String>();
		if (form.length() > 1) {
			int of = Math.max(form.words().indexOf("of"), form.words().indexOf("for"));
			String head = of > 0 ? form.words().get(of - 1) : form.last();
			heads.add(head);
			if (type == FactType.ORGANISATION && COMPANIES.contains(head)) {
				heads.addAll(COMPANY);
			}
			if (AIRLINES.contains(head)) {
				heads.add("airline");
			}
		}
		heads.retainAll(HEADS);
		return heads;
	}

	/// The only country named from `from` on up to `span`.
	private Optional<Mention> country(Span span, int from) {
		var near = names.values().stream().filter(n -> n.type() == FactType.PLACE && n.span().start() >= from)
				.filter(n -> n.span().end() <= span.start()).flatMap(n -> Countries.code(n.value().normal()).stream()).distinct().toList();
		return near.size() != 1 ? Optional.empty() : Optional.of(new Mention(document.version(), span, FactType.PLACE,
				new Value.Name(Countries.name(near.getFirst())), "the only country named just before it"));
	}

	private Optional<Mention> meant(String noun, Span span) {
		var candidates = headed.getOrDefault(noun, Map.of());
		if (candidates.size() != 1 || !isFree(span)) {
			return Optional.empty();
		}
		var name = candidates.values().iterator().next();
		return Optional.of(new Mention(document.version(), span, name.type(), name.value(), "the only \"" + noun
				+ "\" named before it is " + name.value().normal()));
	}
}
