package variorum.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Lets the versions of a story agree on what each name is: a name typed surely in one place types it in the others.
///
/// What speaks for each kind is squared, so that a sure place outweighs several doubtful ones, and summed over all places
/// where the same words are a name, in whatever version; the sum decides for all of them. A country's name is a place, and
/// a lone word that ends a person's full name is that person's, unless it is surely something else. Cost: linear in the
/// names.
final class NameAgreement {
	private static final double SURE = 0.9;
	private static final int SHORTEST_SURNAME = 3;
	private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.){2,}|(?:\\p{Lu}\\.)+\\p{Lu}");

	private final Map<String, Map<NameKind, Double>> votes = new TreeMap<>();
	private final Set<String> surnames = new HashSet<>();

	private NameAgreement() { }

	/// What `candidates`, version by version, make known; `texts` are the versions' texts.
	static NameAgreement of(List<String> texts, List<List<NameCandidate>> candidates) {
		var agreement = new NameAgreement();
		for (int v = 0; v < candidates.size(); v++) {
			for (NameCandidate c : candidates.get(v)) {
				var votes = agreement.votes.computeIfAbsent(key(texts.get(v), c), _ -> new EnumMap<>(NameKind.class));
				c.kinds().forEach((kind, weight) -> votes.merge(kind, weight * weight, Double::sum));
			}
		}
		agreement.collectSurnames();
		agreement.collectAbbreviated();
		return agreement;
	}

	/// The name in normal form; an abbreviation is the same with stops and without.
	private static String key(String text, NameCandidate c) {
		String name = c.span().of(text);
		return Folding.of(ABBREVIATION.matcher(name).matches() ? name.replace(".", "") : name);
	}

	/// What speaks for a name that the letters of `ABC` abbreviate speaks for the abbreviation.
	private void collectAbbreviated() {
		var abbreviated = new HashMap<String, List<Map<NameKind, Double>>>();
		votes.forEach((name, kinds) -> {
			if (name.indexOf(' ') > 0) {
				abbreviated.computeIfAbsent(NameForm.of(name, FactType.ORGANISATION).initials(), _ -> new ArrayList<>()).add(kinds);
			}
		});
		votes.forEach((name, kinds) -> {
			var full = abbreviated.getOrDefault(name, List.of());
			boolean one = full.stream().map(NameAgreement::most).distinct().count() == 1;
			if (one && name.length() >= SHORTEST_SURNAME && name.indexOf(' ') < 0 && most(kinds) != NameKind.PERSON) {
				full.getFirst().forEach((kind, weight) -> kinds.merge(kind, weight, Double::sum));
			}
		});
	}

	private void collectSurnames() {
		votes.forEach((name, kinds) -> {
			int space = name.lastIndexOf(' ');
			if (space > 0 && name.length() - space > SHORTEST_SURNAME && most(kinds) == NameKind.PERSON) {
				surnames.add(name.substring(space + 1));
			}
		});
	}

	private static NameKind most(Map<NameKind, Double> kinds) {
		return new NameCandidate(new variorum.text.Span(0, 1), kinds, "").kind();
	}

	/// `candidates` of one version, each as the kind that the story takes it for.
	List<NameCandidate> settled(String text, List<NameCandidate> candidates) {
		var settled = new ArrayList<NameCandidate>();
		for (NameCandidate c : candidates) {
			settled.add(settled(text, c));
		}
		return settled;
	}

	private NameCandidate settled(String text, NameCandidate c) {
		String name = c.span().of(text);
		String key = key(text, c);
		NameKind kind = most(votes.getOrDefault(key, c.kinds()));
		if (Countries.code(name).isPresent() && kind != NameKind.PERSON) {
			return c.as(NameKind.PLACE, "a country's name");
		}
		boolean known = Places.isRegion(name) || (Places.isState(name) && c.weight(NameKind.PERSON) < SURE)
				|| (kind == NameKind.ORGANISATION && Places.isCity(name)) || (kind == NameKind.PERSON && Places.isSite(name));
		if (known) {
			return c.as(NameKind.PLACE, "a place by its name");
		}
		if (Agencies.isOne(name)) {
			return c.as(NameKind.ORGANISATION, "a body that news names without explanation");
		}
		if (surnames.contains(key) && kind != NameKind.PERSON && c.weight(kind) < SURE) {
			return c.as(NameKind.PERSON, "the surname of a person named in the story");
		}
		return kind == c.kind() ? c : c.as(kind, "so it is where the story names it elsewhere");
	}
}
