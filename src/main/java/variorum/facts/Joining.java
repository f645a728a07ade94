package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import variorum.text.Normal;

/// Joins mentions across versions into facts: one fact a row.
final class Joining {
	private Joining() { }

	/// The facts that `mentions`, in order of version and place, tell, in the order of their first mentions.
	static List<Fact> facts(List<Mention> mentions, Sources sources) {
		Map<String, List<Mention>> byForm = new LinkedHashMap<>();
		for (var m : mentions) {
			byForm.computeIfAbsent(m.type() + " " + Normal.key(m.value().normal()), _ -> new ArrayList<>()).add(m);
		}
		return byForm.values().stream().map(ms -> fact(ms, sources))
				.sorted(Comparator.comparingInt((Fact f) -> f.mentions().getFirst().version()).thenComparing(f -> f.mentions().getFirst().span()))
				.toList();
	}

	private static Fact fact(List<Mention> mentions, Sources sources) {
		var versions = new TreeSet<Integer>();
		mentions.forEach(m -> versions.add(m.version()));
		boolean agreed = sources.count(versions) > 1;
		return new Fact(mentions.getFirst().type(), mentions.getFirst().value().normal(), agreed ? Fact.Status.AGREED : Fact.Status.SINGLE,
				mentions, agreed ? "the same in " + versions.size() + " versions" : "told by one source");
	}
}
