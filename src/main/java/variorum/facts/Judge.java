package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gives a joined row its status, and says on what the status rests.
///
/// A row is agreed when two sources tell it, single when one does; copies of one article are one source. Whether versions
/// differ is found where the row is joined and handed in with the alternatives: it is said, never decided who is right.
/// `names` are the letters of the versions.
record Judge(List<String> names, Sources sources) {
	Judge {
		names = List.copyOf(names);
	}

	/// The row of mentions that are compatible with each other; `how` says what joins them.
	Fact told(FactType type, String value, List<Mention> mentions, String how) {
		var versions = versions(mentions);
		int count = sources.count(versions);
		String tellers = letters(versions);
		if (count > 1) {
			return new Fact(type, value, Fact.Status.AGREED, mentions, tellers + " tell it: " + how + copies(versions, count));
		}
		String why = versions.size() == 1 ? "only " + tellers + " tells it" : tellers + " tell it, copies of one article";
		return new Fact(type, value, Fact.Status.SINGLE, mentions, why);
	}

	/// The row of mentions that exclude each other: `shown` gives each mention its alternative, in the words for the reader.
	Fact differing(FactType type, List<Mention> mentions, Map<Mention, String> shown, String how) {
		Map<String, String> spelled = new HashMap<>();
		Map<String, TreeSet<Integer>> tellers = new LinkedHashMap<>();
		for (var m : mentions) {
			String alternative = shown.getOrDefault(m, m.value().normal());
			tellers.computeIfAbsent(spelled.computeIfAbsent(Folding.of(alternative), _ -> alternative), _ -> new TreeSet<>()).add(m
					.version());
		}
		String value = String.join(" | ", tellers.keySet());
		String who = tellers.entrySet().stream().map(e -> letters(e.getValue()) + ": " + e.getKey()).collect(Collectors.joining("; "));
		return new Fact(type, value, Fact.Status.DIFFERING, mentions, who + "; " + how);
	}

	private String copies(TreeSet<Integer> versions, int count) {
		return count == versions.size() ? "" : "; copies of one article count once";
	}

	private String letters(TreeSet<Integer> versions) {
		var letters = new ArrayList<>(versions.stream().map(names::get).toList());
		String last = letters.removeLast();
		return letters.isEmpty() ? last : String.join(", ", letters) + " and " + last;
	}

	static TreeSet<Integer> versions(List<Mention> mentions) {
		return mentions.stream().map(Mention::version).collect(Collectors.toCollection(TreeSet::new));
	}

	/// Mentions in order of version and place.
	static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::version).thenComparing(Mention::span)
			.thenComparing(Mention::type);
}
