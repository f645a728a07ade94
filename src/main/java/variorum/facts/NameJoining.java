package variorum.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins the mentions of people, places, organisations and products into one row each.
///
/// Mentions are gathered by form (the words of the name in normal form); a form that is typed in several ways takes the
/// type most of its mentions have, a country's name is always a place. Forms of one type are then compared where they
/// share a word or one abbreviates the other: names of people by [People], of bodies and places by [Bodies], countries by
/// code. A single word joins a person, or a short form a body, only when exactly one fits: first within the version that
/// uses it, the last one named before it deciding between two of one surname, then in the story. Cost: linear in the
/// mentions; quadratic only in the forms that share a word.
final class NameJoining {
	private static final Pattern DATELINE = Pattern.compile("[\\p{Lu} ]{5,}");
	private static final Pattern PART = Pattern.compile("(?:(?:north|south)?(?:north|south|east|west)ern|central|upper|lower|greater) ");
	private static final Pattern LETTER = Pattern.compile("(?<=\\p{Lu})\\p{Lu}");
	private final List<Mention> mentions;
	private final List<String> keys = new ArrayList<>();
	private final Map<String, Node> nodes = new LinkedHashMap<>();

	/// A form of one type and its mentions, as indexes.
	private record Node(int id, NameForm form, FactType type, List<Integer> members) { }

	private NameJoining(List<Mention> mentions) {
		this.mentions = mentions;
	}

	/// The rows that `mentions`, all of names and in order of version and place, make: each with its type, its fullest form and
	/// its mentions.
	static List<Row> join(List<Mention> mentions) {
		return new NameJoining(mentions).rows();
	}

	/// A joined name. `origins` are the mentions as they were handed in, `mentions` the same with the row's type; `spellings` the
	/// spelling of each mention's version where versions spell the first name differently, else empty.
	record Row(FactType type, String value, List<Mention> mentions, List<Mention> origins, Map<Mention, String> spellings) {
		Row {
			mentions = List.copyOf(mentions);
			origins = List.copyOf(origins);
			spellings = Map.copyOf(spellings);
		}
	}

	private List<Row> rows() {
		gather();
		var byId = new ArrayList<>(nodes.values());
		var groups = new Groups(byId.size());
		joinAlike(byId, groups);
		var resolved = new ShortNames(byId.stream().map(n -> new ShortNames.Form(n.form(), n.type(), n.members())).toList(), mentions,
				groups)
				.resolve();
		var rows = new TreeMap<Integer, List<Integer>>();
		for (var node : byId) {
			for (int m : node.members()) {
				rows.computeIfAbsent(resolved.getOrDefault(m, groups.of(node.id())), _ -> new ArrayList<>()).add(m);
			}
		}
		return rows.values().stream().map(ms -> row(ms.stream().sorted().toList())).toList();
	}

	private void gather() {
		var forms = mentions.stream().map(m -> NameForm.of(m.value().normal(), m.type())).toList();
		var halves = halves(forms);
		var types = new HashMap<String, Map<FactType, Integer>>();
		for (int i = 0; i < forms.size(); i++) {
			String key = halves.getOrDefault(forms.get(i).key(), key(forms.get(i), mentions.get(i).type()));
			keys.add(key);
			types.computeIfAbsent(key, _ -> new EnumMap<>(FactType.class)).merge(mentions.get(i).type(), 1, Integer::sum);
		}
		for (int i = 0; i < forms.size(); i++) {
			String key = keys.get(i);
			var type = type(forms.get(i), types.getOrDefault(key, Map.of()));
			var form = forms.get(i);
			nodes.computeIfAbsent(key, _ -> new Node(nodes.size(), form, type, new ArrayList<>())).members().add(i);
		}
	}

	/// The lone points of the compass that name a half of a divided country, when the story names one such country in full.
	private static Map<String, String> halves(List<NameForm> forms) {
		var halves = new HashMap<String, Set<String>>();
		for (var form : forms) {
			if (form.length() == 2 && NameForm.DIRECTIONS.contains(form.first())) {
				Countries.code(form.shown()).ifPresent(c -> halves.computeIfAbsent(form.first(), _ -> new TreeSet<>()).add("country "
						+ c));
			}
		}
		return halves.entrySet().stream().filter(e -> e.getValue().size() == 1)
				.collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().iterator().next()));
	}

	private static String key(NameForm form, FactType type) {
		if (type == FactType.PRODUCT) {
			return "product " + Makes.key(form.shown());
		}
		return Countries.code(form.shown()).map(c -> "country " + c).orElse(form.key() + (form.junior() ? " jr" : ""));
	}

	private static FactType type(NameForm form, Map<FactType, Integer> votes) {
		if (Countries.code(form.shown()).isPresent() || NameForm.DIRECTIONS.contains(form.key())) {
			return FactType.PLACE;
		}
		return votes.entrySet().stream().max(Map.Entry.<FactType, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.orElseThrow().getKey();
	}

	/// Joins forms that are one, first those that both have a suffix as `Jr.` or both have none.
	private void joinAlike(List<Node> all, Groups groups) {
		var byWord = new TreeMap<String, List<Node>>();
		for (var node : all) {
			for (String sign : signs(node)) {
				byWord.computeIfAbsent(sign, _ -> new ArrayList<>()).add(node);
			}
		}
		byWord.values().forEach(near -> joinAlike(near, groups, true));
		byWord.values().forEach(near -> joinAlike(near, groups, false));
		byWord.values().forEach(near -> joinMisspelled(near, groups));
	}

	/// Joins names a letter apart in the first name, unless one version tells both.
	private void joinMisspelled(List<Node> near, Groups groups) {
		for (int i = 0; i < near.size(); i++) {
			for (int j = i + 1; j < near.size(); j++) {
				var a = near.get(i);
				var b = near.get(j);
				if (a.type() == FactType.PERSON && groups.of(a.id()) != groups.of(b.id()) && People.areNearlyOne(a.form(), b.form())
						&& !areToldApart(groups.of(a.id()), groups.of(b.id()), groups)) {
					groups.join(a.id(), b.id());
				}
			}
		}
	}

	private void joinAlike(List<Node> near, Groups groups, boolean sameSuffix) {
		for (int i = 0; i < near.size(); i++) {
			for (int j = i + 1; j < near.size(); j++) {
				var a = near.get(i);
				var b = near.get(j);
				if (groups.of(a.id()) != groups.of(b.id()) && a.form().junior() == b.form().junior() == sameSuffix && areOne(a, b)
						&& ((sameSuffix && !isPetName(a, b)) || !areToldApart(groups.of(a.id()), groups.of(b.id()), groups))) {
					groups.join(a.id(), b.id());
				}
			}
		}
	}

	private static boolean isPetName(Node a, Node b) {
		return a.type() == FactType.PERSON && People.areOneByPetName(a.form(), b.form());
	}

	/// Whether one version tells both the name with a suffix as `Jr.` and the name without: it then tells two people apart.
	private boolean areToldApart(int a, int b, Groups groups) {
		var there = versions(b, groups);
		return versions(a, groups).stream().anyMatch(there::contains);
	}

	private Set<Integer> versions(int group, Groups groups) {
		return nodes.values().stream().filter(n -> groups.of(n.id()) == group).flatMap(n -> n.members().stream())
				.map(m -> mentions.get(m).version()).collect(Collectors.toSet());
	}

	/// What two forms must share to be compared at all: the beginning of a surname or the initials of a body.
	private static Collection<String> signs(Node node) {
		Set<String> signs = new LinkedHashSet<>();
		switch (node.type()) {
			case PERSON -> node.form().words().forEach(w -> signs.add(node.type() + w.substring(0, Math.min(3, w.length()))));
			case PLACE -> node.form().words().forEach(w -> signs.add(node.type() + w));
			case ORGANISATION -> {
				node.form().words().forEach(w -> signs.add(node.type() + w));
				Bodies.party(node.form()).ifPresent(p -> signs.add(node.type() + p));
				signs.add(node.type() + (node.form().length() == 1 ? node.form().first() : node.form().initials()));
			}
			case ROLE, PRODUCT, QUANTITY, MONEY, DATE, DURATION, QUOTATION, STATEMENT, ATTRIBUTION -> { }
		}
		return signs;
	}

	private static boolean areOne(Node a, Node b) {
		return switch (a.type()) {
			case PERSON -> a.form().length() > 1 && b.form().length() > 1 && People.areOne(a.form(), b.form());
			case PLACE -> Bodies.areOnePlace(a.form(), b.form());
			case ORGANISATION -> Bodies.areOneOrganisation(a.form(), b.form());
			case ROLE, PRODUCT, QUANTITY, MONEY, DATE, DURATION, QUOTATION, STATEMENT, ATTRIBUTION -> false;
		};
	}

	private Node node(int mention) {
		return java.util.Objects.requireNonNull(nodes.get(keys.get(mention)), "a mention without a form");
	}

	private Row row(List<Integer> members) {
		var type = members.stream().map(this::node).max(Comparator.comparingInt((Node n) -> n.members().size())
				.thenComparingInt(n -> -n.id())).orElseThrow().type();
		var ms = members.stream().map(mentions::get).map(m -> m.type() == type ? m : retyped(m, type)).toList();
		String value = fullest(members, type);
		return new Row(type, value, ms, members.stream().map(mentions::get).toList(), type == FactType.PERSON ? spellings(ms, value)
				: Map.of());
	}

	/// What each mention's version calls the person in full, where two do so a letter apart.
	private static Map<Mention, String> spellings(List<Mention> mentions, String value) {
		var usual = NameForm.of(value, FactType.PERSON);
		var others = new HashMap<Integer, String>();
		for (var m : mentions) {
			var form = NameForm.of(m.value().normal(), FactType.PERSON);
			if (People.areNearlyOne(usual, form)) {
				others.put(m.version(), form.shown());
			}
		}
		return others.isEmpty() ? Map.of() : mentions.stream().distinct().collect(Collectors.toMap(m -> m,
				m -> others.getOrDefault(m.version(), value)));
	}

	private static Mention retyped(Mention m, FactType type) {
		return new Mention(m.version(), m.span(), type, m.value(), m.why() + "; typed as the same name is elsewhere");
	}

	/// The form for the reader: a country's usual name, else of the forms of several words the most frequent, with accents
	/// rather than without.
	private String fullest(List<Integer> members, FactType type) {
		Optional<String> country = members.stream().map(i -> node(i).form().shown()).flatMap(s -> Countries.code(s).stream())
				.findFirst().map(Countries::name);
		if (country.isPresent()) {
			return country.get();
		}
		Map<String, List<String>> spellings = members.stream().map(i -> NameForm.of(mentions.get(i).value().normal(), type).shown())
				.collect(Collectors.groupingBy(Folding::of, TreeMap::new, Collectors.toList()));
		var usual = spellings.entrySet().stream().max(Comparator.comparing((Map.Entry<String, List<String>> e) -> e.getKey()
				.indexOf(' ') > 0 && !isPartOf(e.getKey(), spellings.keySet()))
				.thenComparingInt(e -> e.getValue().size()).thenComparingInt(e -> e.getKey().length())).orElseThrow().getValue();
		String shown = usual.stream().max(Comparator.comparing(NameJoining::isAccented)
				.thenComparingInt(s -> Collections.frequency(usual, s)).thenComparing(Comparator.naturalOrder())).orElseThrow();
		return type != FactType.ORGANISATION && DATELINE.matcher(shown).matches() ? inSmallLetters(shown) : shown;
	}

	/// Whether the name is that of a part of another: "northern Lund".
	private static boolean isPartOf(String name, Set<String> names) {
		var part = PART.matcher(name);
		return part.lookingAt() && names.contains(name.substring(part.end()));
	}

	/// "BATON ROUGE" as running text writes it.
	private static String inSmallLetters(String name) {
		return LETTER.matcher(name).replaceAll(m -> m.group().toLowerCase(java.util.Locale.ROOT));
	}

	private static boolean isAccented(String name) {
		return name.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
	}
}
