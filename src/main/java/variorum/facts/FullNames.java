package variorum.facts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Who is meant by a surname: of the names that end so the one in full that most versions tell, the longest of equals.
final class FullNames {
	/// For each surname the names that end so, each with the versions that tell it.
	private final Map<String, Map<String, Set<Integer>>> bySurname = new TreeMap<>();

	/// Takes note of a person's name.
	void learn(Mention person) {
		bySurname.computeIfAbsent(surname(person), _ -> new TreeMap<>()).computeIfAbsent(person.value().normal(), _ -> new HashSet<>())
				.add(person.version());
	}

	/// The name in full.
	Optional<String> of(String surname) {
		return bySurname.getOrDefault(surname, Map.of()).entrySet().stream()
				.max(Comparator.comparing((Map.Entry<String, Set<Integer>> e) -> e.getKey().indexOf(' ') > 0)
						.thenComparingInt(e -> e.getValue().size()).thenComparingInt(e -> e.getKey().length())).map(Map.Entry::getKey);
	}

	/// The last word of the name, in normal form.
	static String surname(Mention person) {
		String name = Folding.of(person.value().normal());
		return name.substring(name.lastIndexOf(' ') + 1);
	}
}
