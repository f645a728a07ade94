package variorum.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets the versions of a story agree on what each name is: a name typed surely in one place types it in the others.
///
/// What speaks for each kind is squared, so that a sure place outweighs several doubtful ones, and summed over all places
/// where the same words are a name, in whatever version; the sum decides for all of them. A country's name is a place, and
/// a lone word that ends a person's full name is that person's, unless it is surely something else. Cost: linear in the
/// names.
final class NameAgreement {
	private static final double SURE = 0.9;
	private static final int SHORTEST_SURNAME = 3;

	private final Map<String, Map<NameKind, Double>> votes = new HashMap<>();
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
		return agreement;
	}

	private static String key(String text, NameCandidate c) {
		return Folding.of(c.span().of(text));
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
		String key = Folding.of(name);
		NameKind kind = most(votes.getOrDefault(key, c.kinds()));
		if (Countries.code(name).isPresent() && kind != NameKind.PERSON) {
			return c.as(NameKind.PLACE, "a country's name");
		}
		if (Places.isRegion(name) || (kind == NameKind.ORGANISATION && Places.isCity(name))) {
			return c.as(NameKind.PLACE, "a place known everywhere");
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
