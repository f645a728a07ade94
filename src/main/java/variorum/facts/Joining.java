package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.align.Alignment;

/// Joins mentions across versions into facts: one fact a row.
///
/// First the slots: mentions of two versions in the same place of the same sentence. Those that exclude each other make a
/// row that differs, and figures and dates in it are in no other row. What is left is joined kind by kind: names by form,
/// figures by what they count, times by the days they allow, quotations by their words, posts by their holder.
final class Joining {
	/// From this agreement of the surroundings on, a slot is trusted to be the same statement.
	private static final double SAME_STATEMENT = 0.5;

	private final List<Mention> mentions;
	private final Judge judge;
	private final Passages passages;
	private final Sharing sharing;
	private final List<Document> documents;
	private final Wording wording;
	private final SlotComparison comparison;
	private final Ages ages;
	private final List<Slots.Slot> slots;
	private final List<List<Mention>> reversals;
	private final List<NameJoining.Row> names;
	private final Map<Mention, Integer> rowOf = new HashMap<>();

	/// `told` are the mentions in order of version and place.
	Joining(List<Document> documents, List<Mention> told, Alignment alignment) {
		var places = new Slots(alignment.table());
		mentions = LooseFigures.complete(documents, alignment.table(), told, places);
		reversals = Reversals.of(documents, alignment.table(), places);
		this.judge = new Judge(documents.stream().map(d -> d.article().id()).toList(),
				Sources.of(documents.size(), alignment.relations()));
		sharing = new Sharing(documents);
		this.documents = documents;
		wording = new Wording(documents);
		passages = new Passages(alignment, mentions);
		names = NameJoining.join(mentions.stream().filter(SlotComparison::isName).toList());
		for (int r = 0; r < names.size(); r++) {
			for (var m : names.get(r).origins()) {
				rowOf.put(m, r);
			}
		}
		comparison = new SlotComparison(wording, names, rowOf);
		ages = new Ages(documents, mentions, people());
		slots = Stream.of(places.of(mentions).stream().filter(s -> s.strength() >= SAME_STATEMENT), ages.slots().stream(),
				new PrisonTerms(documents, mentions, people()).slots().stream()).flatMap(s -> s).toList();
	}

	private Map<Mention, Integer> people() {
		return rowOf.entrySet().stream().filter(e -> names.get(e.getValue()).type() == FactType.PERSON)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/// The facts in the order of their first mentions.
	List<Fact> facts() {
		var facts = new ArrayList<Fact>();
		Set<Integer> taken = differing(facts);
		names.forEach(r -> facts.add(told(r)));
		amounts(FactType.QUANTITY, taken, facts);
		amounts(FactType.MONEY, taken, facts);
		times(FactType.DATE, taken, facts);
		times(FactType.DURATION, taken, facts);
		facts.addAll(new PostJoining(names, judge).facts(of(FactType.ROLE, Set.of())));
		var sayer = new AttributionJoining(names, passages, judge, wording::text);
		var credits = sayer.facts(of(FactType.ATTRIBUTION, Set.of()));
		facts.addAll(credits);
		new QuotationJoining(wording, judge, sayer::person).facts(of(FactType.QUOTATION, Set.of())).stream()
				.filter(f -> !isToldBy(credits, f)).forEach(facts::add);
		var told = facts.stream().filter(f -> f.status() == Fact.Status.DIFFERING && f.type() != FactType.ATTRIBUTION)
				.flatMap(f -> f.mentions().stream()).toList();
		reversals.stream().filter(ms -> !ms.stream().allMatch(m -> isWithin(told, m)))
				.forEach(ms -> facts.add(judge.differing(FactType.STATEMENT, ms, Map.of(), "the opposite in the same words")));
		facts.sort(Comparator.comparing((Fact f) -> f.mentions().getFirst(), Judge.ORDER).thenComparing(Fact::type)
				.thenComparing(Fact::value));
		return facts;
	}

	private Fact told(NameJoining.Row name) {
		return name.spellings().isEmpty() ? judge.told(name.type(), name.value(), name.mentions(), "forms of one name")
				: judge.differing(name.type(), name.mentions(), name.spellings(), "one name in spellings a letter apart");
	}

	private static boolean isWithin(List<Mention> told, Mention m) {
		return told.stream().anyMatch(o -> o.version() == m.version() && o.span().overlaps(m.span()));
	}

	/// Whether one of `rows` that differ says all that `fact` does.
	private static boolean isToldBy(List<Fact> rows, Fact fact) {
		var spans = fact.mentions().stream().map(m -> List.of(m.version(), m.span())).collect(Collectors.toSet());
		return fact.type() == FactType.ATTRIBUTION && rows.stream().filter(r -> r.status() == Fact.Status.DIFFERING)
				.anyMatch(r -> r.mentions().stream().map(m -> List.of(m.version(), m.span())).collect(Collectors.toSet())
						.containsAll(spans));
	}

	private List<Mention> of(FactType type, Set<Integer> taken) {
		var some = new ArrayList<Mention>();
		for (int i = 0; i < mentions.size(); i++) {
			if (mentions.get(i).type() == type && !taken.contains(i)) {
				some.add(mentions.get(i));
			}
		}
		return some;
	}

	/// Adds the rows whose mentions stand in one slot and exclude each other; gives the mentions that are in no other row.
	private Set<Integer> differing(List<Fact> facts) {
		var groups = new Groups(mentions.size());
		var differing = new HashSet<Integer>();
		for (var s : slots) {
			var found = comparison.of(mentions.get(s.a()), mentions.get(s.b()), s.strength());
			if (found != Comparison.UNRELATED) {
				groups.join(s.a(), s.b());
			}
			if (found == Comparison.DIFFERENT) {
				differing.add(s.a());
			}
		}
		var excluding = differing.stream().map(groups::of).collect(Collectors.toSet());
		var taken = new HashSet<Integer>();
		for (var group : groups.all()) {
			if (excluding.contains(groups.of(group.getFirst()))) {
				var ms = group.stream().map(mentions::get).toList();
				facts.add(judge.differing(ms.getFirst().type(), ms, shown(ms),
						ages.areOfOne(ms) ? "the age of one person" : "the same place of the same sentence"));
				group.stream().filter(i -> !SlotComparison.isName(mentions.get(i))).forEach(taken::add);
			}
		}
		return taken;
	}

	/// Each mention's alternative in words: figures that can all be true ("200 feet", "60 metres") are one, worded as its first.
	private Map<Mention, String> shown(List<Mention> ms) {
		var alternatives = new ArrayList<List<Mention>>();
		for (var m : ms) {
			var same = alternatives.stream().filter(as -> as.stream().allMatch(o -> areOneFigure(o, m))).findFirst();
			same.ifPresentOrElse(as -> as.add(m), () -> alternatives.add(new ArrayList<>(List.of(m))));
		}
		var shown = new HashMap<Mention, String>();
		for (var as : alternatives) {
			as.forEach(m -> shown.put(m, shown(alternatives.size() > 1 ? as.getFirst() : m)));
		}
		return shown;
	}

	private String shown(Mention m) {
		return rowOf.containsKey(m) ? names.get(rowOf.get(m)).value() : wording.of(m);
	}

	private static boolean areOneFigure(Mention a, Mention b) {
		return a.value() instanceof Value.Amount x && b.value() instanceof Value.Amount y && Figures.fit(x, y)
				&& Figures.compare(x, y) != Comparison.DIFFERENT;
	}

	private void amounts(FactType type, Set<Integer> taken, List<Fact> facts) {
		var ms = of(type, taken);
		var pairs = new HashSet<Passages.Pair>();
		var places = new IdentityHashMap<Mention, Integer>();
		for (int i = 0; i < ms.size(); i++) {
			places.put(ms.get(i), i);
		}
		for (var s : slots) {
			var a = places.get(mentions.get(s.a()));
			var b = places.get(mentions.get(s.b()));
			if (a != null && b != null) {
				pairs.add(new Passages.Pair(a, b));
			}
		}
		for (var rows : new FigureClashes(ms, passages, sharing, documents)
				.grouped(new AmountJoining(ms, passages, sharing, ages, new Surroundings(documents)).rows(pairs))) {
			var row = rows.stream().flatMap(List::stream).sorted(Judge.ORDER).toList();
			facts.add(rows.size() == 1
					? judge.told(type, wording.ofAmounts(row), row, "figures for one thing, all of which can be true")
					: judge.differing(type, row, shown(row), "the only such figures in sentences that tell the same"));
		}
	}

	/// The value of a time, and for a vague one, which tells no time to compare, its words as well.
	private String valueOrWords(Mention m) {
		String value = DurationJoining.length(m.value().normal());
		return value.contains("REF") || value.contains("X") ? value + " " + Folding.of(wording.text(m)) : value;
	}

	/// `rows` with those joined that tell one time in the same words in one slot, whatever day it was told on: a copy that was
	/// published later still means the same Friday.
	private List<List<Mention>> inSameWords(List<List<Mention>> rows) {
		var rowOf = new HashMap<Mention, Integer>();
		for (int r = 0; r < rows.size(); r++) {
			for (var m : rows.get(r)) {
				rowOf.put(m, r);
			}
		}
		var groups = new Groups(rows.size());
		for (var s : slots) {
			var a = mentions.get(s.a());
			var b = mentions.get(s.b());
			if (rowOf.containsKey(a) && rowOf.containsKey(b) && wording.text(a).equalsIgnoreCase(wording.text(b))) {
				groups.join(rowOf.get(a), rowOf.get(b));
			}
		}
		return groups.all().stream().map(g -> g.stream().flatMap(r -> rows.get(r).stream()).sorted(Judge.ORDER).toList()).toList();
	}

	/// Times of equal value are one row; a longer stretch joins a day it contains when a passage tells both.
	private void times(FactType type, Set<Integer> taken, List<Fact> facts) {
		Map<String, List<Mention>> byValue = new TreeMap<>();
		of(type, taken).forEach(m -> byValue.computeIfAbsent(valueOrWords(m), _ -> new ArrayList<>()).add(m));
		var alike = type == FactType.DURATION ? new DurationJoining(passages, sharing).apart(List.copyOf(byValue.values()))
				: List.copyOf(byValue.values());
		for (var row : new TimeJoining(inSameWords(alike), passages, sharing).rows()) {
			facts.add(judge.told(type, wording.ofTimes(row), row, "the same time, or one inside the other where a passage tells both"));
		}
	}
}
