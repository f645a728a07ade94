package variorum.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.text.Span;

/// Joins the sources that versions name, and tells where one statement is credited to different outlets.
///
/// A source is who its name says it is, else its words. Two versions differ when linked readings of one passage credit one
/// outlet each and not the same, or when the same quoted words come through different outlets; whoever else is named (an
/// official, a witness) may well have told both, and is only listed. Cost: linear in the mentions, but for those of one passage.
final class AttributionJoining {
	private record Named(int row, Span span) { }

	private static final NavigableMap<Integer, Named> EMPTY = Collections.emptyNavigableMap();

	private final List<NameJoining.Row> names;
	private final Map<Integer, NavigableMap<Integer, Named>> byPlace = new HashMap<>();
	private static final int THE = 4;
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\s");
	private static final Pattern PREPOSITION = Pattern
			.compile("(?i)\\b(?:of|at|in|from|for|with|to|near|inside|within|who|on|by|about)\\s");

	private final Passages passages;
	private final Judge judge;
	private final Function<Mention, String> text;

	/// `text` gives the words of a mention.
	AttributionJoining(List<NameJoining.Row> names, Passages passages, Judge judge, Function<Mention, String> text) {
		this.names = names;
		this.text = text;
		for (int r = 0; r < names.size(); r++) {
			if (names.get(r).type() == FactType.PERSON || names.get(r).type() == FactType.ORGANISATION) {
				for (var m : names.get(r).mentions()) {
					byPlace.computeIfAbsent(m.version(), _ -> new TreeMap<>()).put(m.span().start(), new Named(r, m.span()));
				}
			}
		}
		this.passages = passages;
		this.judge = judge;
	}

	/// A row for each statement credited differently, and a row for each source.
	List<Fact> facts(List<Mention> attributions) {
		var facts = new ArrayList<Fact>();
		var outlets = attributions.stream().filter(this::isOutlet).toList();
		differing(outlets).forEach(facts::add);
		var credited = facts.stream().flatMap(f -> f.mentions().stream()).collect(Collectors.toSet());
		Map<String, List<Mention>> bySource = new TreeMap<>();
		var sources = sources(attributions);
		for (int i = 0; i < attributions.size(); i++) {
			if (!credited.contains(attributions.get(i))) {
				bySource.computeIfAbsent(sources.get(i), _ -> new ArrayList<>()).add(attributions.get(i));
			}
		}
		bySource.values().stream().flatMap(ms -> one(ms).stream())
				.forEach(ms -> facts.add(judge.told(FactType.ATTRIBUTION, fullest(ms), ms, "a source of the story")));
		return facts;
	}

	/// Who each of `attributions` is; "the source" is the one described before it in its version.
	private List<String> sources(List<Mention> attributions) {
		var keys = new ArrayList<String>();
		for (int i = 0; i < attributions.size(); i++) {
			var m = attributions.get(i);
			String before = row(m).isPresent() ? "" : describedBefore(attributions, keys, i);
			keys.add(before.isEmpty() ? source(m) : before);
		}
		return keys;
	}

	private String describedBefore(List<Mention> attributions, List<String> keys, int i) {
		var m = attributions.get(i);
		var form = SourceForm.of(m.value().normal());
		boolean definite = m.span().length() == m.value().normal().length() + THE;
		for (int k = i - 1; k >= 0 && definite && form.isBare() && attributions.get(k).version() == m.version(); k--) {
			var other = SourceForm.of(attributions.get(k).value().normal());
			if (row(attributions.get(k)).isEmpty() && other.head().equals(form.head())) {
				return keys.get(k);
			}
		}
		return "";
	}

	private String fullest(List<Mention> alike) {
		return row(alike.getFirst()).isPresent() ? shown(alike.getFirst())
				: alike.stream().max(Comparator.comparingInt(m -> m.span().length())).map(this::shown).orElseThrow();
	}

	/// Mentions of a named source are one; of a nameless one ("an official") those of one version or of linked passages.
	private List<List<Mention>> one(List<Mention> alike) {
		if (row(alike.getFirst()).isPresent()) {
			return List.of(alike);
		}
		var groups = new Groups(alike.size());
		for (int i = 0; i < alike.size(); i++) {
			for (int j = i + 1; j < alike.size(); j++) {
				if (alike.get(i).version() == alike.get(j).version() || passages.join(alike.get(i), alike.get(j))) {
					groups.join(i, j);
				}
			}
		}
		return groups.all().stream().map(g -> g.stream().map(alike::get).toList()).toList();
	}

	private List<Fact> differing(List<Mention> outlets) {
		var groups = new Groups(outlets.size());
		var differing = new boolean[outlets.size()];
		for (int i = 0; i < outlets.size(); i++) {
			for (int j = i + 1; j < outlets.size(); j++) {
				var a = outlets.get(i);
				var b = outlets.get(j);
				if (a.version() != b.version() && passages.join(a, b) && isOnlyOne(a, b, outlets) && isOnlyOne(b, a, outlets)) {
					groups.join(i, j);
					differing[i] |= !source(a).equals(source(b)) && !NameForm.areAlike(shown(a), shown(b));
				}
			}
		}
		return groups.all().stream().filter(g -> g.stream().anyMatch(i -> differing[i]))
				.map(g -> fact(g.stream().map(outlets::get).toList())).toList();
	}

	/// Whether the version of `a` credits no other outlet in what is linked to `b`.
	private boolean isOnlyOne(Mention a, Mention b, List<Mention> outlets) {
		return outlets.stream().noneMatch(o -> o.version() == a.version() && !source(o).equals(source(a)) && passages.join(o, b));
	}

	private Fact fact(List<Mention> credits) {
		var shown = new HashMap<Mention, String>();
		credits.forEach(c -> shown.put(c, shown(c)));
		return judge.differing(FactType.ATTRIBUTION, credits, shown, "credited with one statement in linked passages");
	}

	/// Whether somebody told it or it cites somebody, as news outlets do.
	private boolean isOutlet(Mention m) {
		return AttributionsChain.isLink(m.why()) && row(m).filter(r -> names.get(r).type() == FactType.ORGANISATION).isPresent();
	}

	private String source(Mention m) {
		return row(m).map(r -> "row " + r).orElseGet(() -> SourceForm.of(m.value().normal()).key());
	}

	private String shown(Mention m) {
		return row(m).map(r -> names.get(r).value()).orElse(m.value().normal());
	}

	/// The row of the person or organisation that the mention names: a person before an organisation, a longer name before a
	/// shorter one. "People close to Lund" and "Lund's lawyer" are not Lund.
	private Optional<Integer> row(Mention m) {
		var inside = byPlace.getOrDefault(m.version(), EMPTY)
				.subMap(m.span().start(), m.span().end()).values();
		return inside.stream().filter(n -> m.span().contains(n.span()) && isMeant(m, n.span()))
				.max(Comparator.comparing((Named n) -> names.get(n.row()).type() == FactType.PERSON)
						.thenComparingInt(n -> n.span().length())).map(Named::row);
	}

	/// The name in full of the person that `span` of a version names, if one.
	Optional<String> person(int version, Span span) {
		var m = new Mention(version, span, FactType.ATTRIBUTION, new Value.Name(""), "");
		return row(m).filter(r -> names.get(r).type() == FactType.PERSON).map(r -> names.get(r).value());
	}

	private boolean isMeant(Mention m, Span name) {
		String words = text.apply(m);
		String before = words.substring(0, name.start() - m.span().start());
		String behind = words.substring(Math.min(words.length(), name.end() - m.span().start()));
		return !POSSESSIVE.matcher(behind).lookingAt() && !PREPOSITION.matcher(before).find();
	}
}
