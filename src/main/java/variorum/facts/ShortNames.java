package variorum.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds out whose a lone surname or first name is.
///
/// Of several who bear a surname it is the one whom most versions introduce; among equals the one whom the version that
/// uses it names, the last before it when it names several. A version without a fuller name asks the others, and takes
/// only an answer that is the only one. Surnames are tried before first names.
final class ShortNames {
	/// A form of a name and its mentions, as indexes; its own index in the list of forms is its group's number to begin with.
	record Form(NameForm name, FactType type, List<Integer> members) { }

	private static final int LONG_NAME = 7;
	/// Words of a family name and a given name of two syllables.
	private static final int SYLLABLES = 3;

	private final List<Form> forms;
	private final List<Mention> mentions;
	private final Groups groups;
	private final Map<String, List<Integer>> bySurname = new HashMap<>();
	private final Map<String, List<Integer>> byFirstName = new HashMap<>();
	/// Bodies of several words by the first.
	private final Map<String, List<Integer>> byHouse = new HashMap<>();
	/// The same by the last: "the Post" for "Lima Post".
	private final Map<String, List<Integer>> byHead = new HashMap<>();

	ShortNames(List<Form> forms, List<Mention> mentions, Groups groups) {
		this.forms = forms;
		this.mentions = mentions;
		this.groups = groups;
		for (int i = 0; i < forms.size(); i++) {
			var f = forms.get(i);
			if (f.type() == FactType.ORGANISATION && f.name().length() > 1) {
				byHouse.computeIfAbsent(f.name().first(), _ -> new ArrayList<>()).add(i);
				byHead.computeIfAbsent(f.name().last(), _ -> new ArrayList<>()).add(i);
			}
			if (f.type() == FactType.PERSON && f.name().length() > 1) {
				for (String w : f.name().words().subList(1, f.name().length())) {
					bySurname.computeIfAbsent(w, _ -> new ArrayList<>()).add(i);
				}
				byFirstName.computeIfAbsent(f.name().first(), _ -> new ArrayList<>()).add(i);
			}
		}
	}

	/// For each mention of a lone name whose person was found, the group it belongs to.
	Map<Integer, Integer> resolve() {
		var found = new TreeMap<Integer, Integer>();
		for (var f : forms) {
			if (f.name().length() == 1 && !isAbbreviation(f.name().shown()) && (f.type() == FactType.PERSON || f.type() ==
					FactType.ORGANISATION
					|| f.type() == FactType.PLACE)) {
				for (int m : f.members()) {
					group(f, m).ifPresent(g -> found.put(m, g));
				}
			}
		}
		return found;
	}

	/// The only one whose surname is spelled nearly so, where nobody's is spelled so.
	private Optional<Integer> misspelled(Form form) {
		String name = form.name().first();
		if (name.length() < LONG_NAME || bySurname.containsKey(name) || byFirstName.containsKey(name)) {
			return Optional.empty();
		}
		return only(bySurname.entrySet().stream().filter(e -> People.isSpelling(e.getKey(), name)).flatMap(e -> e.getValue().stream())
				.toList());
	}

	/// "Lund" for "Lund Clinic", where no other body's name begins so and the word is no place's or nation's.
	private Optional<Integer> house(Form form) {
		String shown = form.name().shown();
		boolean other = form.type() != FactType.ORGANISATION || Places.isCity(shown) || Places.isRegion(shown)
				|| Countries.isDemonym(form.name().first()) || Countries.code(shown).isPresent();
		return other ? Optional.empty() : only(candidates(byHouse, form.name().first()).stream()
				.filter(b -> Bodies.isHouse(forms.get(b).name())).toList())
				.or(() -> only(candidates(byHead, form.name().first())));
	}

	private static boolean isAbbreviation(String name) {
		return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase) && name.chars().anyMatch(Character::isUpperCase);
	}

	private Optional<Integer> group(Form form, int mention) {
		var surname = candidates(bySurname, form.name().first());
		var first = candidates(byFirstName, form.name().first());
		boolean person = form.type() == FactType.PERSON;
		// A lone word that another kind of name fits as well is a person only where its own version names the person in full.
		return (person ? foremost(surname, form) : Optional.<Integer>empty()).or(() -> inVersion(surname, mention))
				.or(() -> person ? foremost(familyFirst(first), form) : Optional.empty()).or(() -> inVersion(first, mention))
				.or(() -> person ? only(surname).or(() -> only(first)).or(() -> misspelled(form)) : house(form));
	}

	/// Those of `bearers` whose family name may stand first, as in Korea: a given name of two syllables is behind it.
	private List<Integer> familyFirst(List<Integer> bearers) {
		boolean any = bearers.stream().map(b -> forms.get(b).name())
				.anyMatch(n -> n.length() == SYLLABLES || n.words().get(1).contains("-"));
		return any ? bearers : List.of();
	}

	/// The group that more versions introduce than any other: news names a person in full once and by the bare surname from
	/// then on, and always in full the others who bear it. A full name that comes after bare ones introduces nobody; one bare
	/// name before it may be the headline's.
	private Optional<Integer> foremost(List<Integer> candidates, Form bare) {
		var versions = new TreeMap<Integer, Set<Integer>>();
		for (int c : candidates) {
			var of = versions.computeIfAbsent(groups.of(c), _ -> new HashSet<>());
			forms.get(c).members().stream().filter(m -> introduces(m, bare)).forEach(m -> of.add(mentions.get(m)
					.version()));
		}
		int most = versions.values().stream().mapToInt(Set::size).max().orElse(0);
		var leading = versions.entrySet().stream().filter(e -> e.getValue().size() == most).map(Map.Entry::getKey)
				.toList();
		return leading.size() == 1 && versions.size() > 1 ? Optional.of(leading.getFirst()) : Optional.empty();
	}

	private boolean introduces(int full, Form bare) {
		int version = mentions.get(full).version();
		return bare.members().stream().filter(m -> m < full && mentions.get(m).version() == version).count() <= 1;
	}

	/// Who bears the word; one who is told from a namesake by `Jr.` is not meant by the bare name.
	private List<Integer> candidates(Map<String, List<Integer>> index, String word) {
		var bearers = index.getOrDefault(word, List.of());
		var elder = bearers.stream().filter(b -> !forms.get(b).name().junior()).toList();
		return elder.isEmpty() ? bearers : elder;
	}

	private Optional<Integer> only(List<Integer> candidates) {
		var distinct = candidates.stream().map(groups::of).distinct().toList();
		return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
	}

	/// The group of the candidate that this mention's version names, the last before the mention when it names several.
	private Optional<Integer> inVersion(List<Integer> candidates, int mention) {
		int version = mentions.get(mention).version();
		int best = -1;
		int after = Integer.MAX_VALUE;
		for (int c : candidates) {
			for (int m : forms.get(c).members()) {
				if (mentions.get(m).version() == version) {
					best = m < mention ? Math.max(best, m) : best;
					after = m > mention ? Math.min(after, m) : after;
				}
			}
		}
		int nearest = best >= 0 ? best : after;
		return candidates.stream().filter(c -> forms.get(c).members().contains(nearest)).findFirst().map(groups::of);
	}
}
