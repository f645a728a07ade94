package variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.align.Relation;
import variorum.collation.Anchoring.Standing;
import variorum.facts.Asides;
import variorum.facts.Fact;
import variorum.facts.Facts;
import variorum.facts.Mention;
import variorum.facts.Value;

/// Applies those corrections that are about facts to the rows that the program made, one after the other.
///
/// A row that is joined, taken in two or given another value is judged anew by who tells it; a status that the reader gives
/// stands. A row that the program set aside comes back with the first word on it. Where the program finds no mention at a place
/// the reader's word makes one.
final class FactCorrections {
	private static final String SAID = "the reader says so";
	private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::version).thenComparing(Mention::span)
			.thenComparing(Mention::type);
	private static final String OR = " | ";

	private final Versions versions;
	private final List<Relation> relations;
	private final List<Row> rows = new ArrayList<>();
	private final List<Asides.Aside> asides;
	private final Map<Mention, String> sources = new HashMap<>();
	private final TreeMap<Integer, Outcome> outcomes = new TreeMap<>();

	/// A row in the making: the fact as it is now, the corrections that made it so, and the facts it was.
	private record Row(Fact fact, Set<Correction> corrections, Set<Fact> judged) {
		static Row of(Fact judged) {
			return new Row(judged, Set.of(), Set.of(judged));
		}

		Row as(Fact other, Correction by) {
			return new Row(other, with(corrections, by), judged);
		}
	}

	/// Where an anchor stands: the row and the mention.
	private record At(Row row, Mention mention) { }

	private FactCorrections(Versions versions, List<Relation> relations, Collation judged) {
		this.versions = versions;
		this.relations = relations;
		judged.facts().forEach(f -> rows.add(Row.of(f)));
		asides = new ArrayList<>(judged.asides());
	}

	/// What the corrections make of the facts: `changes` by the index of the fact, `outcomes` by that of the correction; `asides`
	/// are still aside.
	record Applied(List<Fact> facts, List<Asides.Aside> asides, Map<Integer, Corrected.FactChange> changes, Map<Mention, String> sources,
			Map<Integer, Outcome> outcomes) { }

	/// `relations` are those of the corrected passages, `judged` what the program made.
	static Applied apply(Versions versions, List<Relation> relations, Collation judged, List<Correction> corrections) {
		var work = new FactCorrections(versions, relations, judged);
		for (int i = 0; i < corrections.size(); i++) {
			var outcome = work.apply(corrections.get(i));
			if (outcome.isPresent()) {
				work.outcomes.put(i, outcome.get());
			}
		}
		return work.applied(judged);
	}

	private Applied applied(Collation judged) {
		if (outcomes.values().stream().noneMatch(Outcome.Holds.class::isInstance)) {
			return new Applied(judged.facts(), judged.asides(), Map.of(), Map.of(), outcomes);
		}
		rows.sort(Comparator.comparing((Row r) -> r.fact().mentions().getFirst(), ORDER).thenComparing(r -> r.fact().type())
				.thenComparing(r -> r.fact().value()));
		var changes = new HashMap<Integer, Corrected.FactChange>();
		for (int i = 0; i < rows.size(); i++) {
			var row = rows.get(i);
			if (!row.corrections().isEmpty()) {
				changes.put(i, new Corrected.FactChange(List.copyOf(row.corrections()), List.copyOf(row.judged())));
			}
		}
		return new Applied(rows.stream().map(Row::fact).toList(), asides, changes, sources, outcomes);
	}

	private Optional<Outcome> apply(Correction correction) {
		return switch (correction) {
			case Correction.SameFact s -> Optional.of(both(s, s.one(), s.other(), (a, b) -> join(s, a, b)));
			case Correction.NotSameFact n -> Optional.of(both(n, n.one(), n.other(), (a, b) -> part(n, a, b)));
			case Correction.FactValue v -> Optional.of(one(v, v.fact(), at -> value(v, at)));
			case Correction.FactStatus s -> Optional.of(one(s, s.fact(), at -> status(s, at)));
			case Correction.FactSource s -> Optional.of(one(s, s.fact(), at -> source(s, at)));
			case Correction.Join _, Correction.Part _, Correction.Grade _, Correction.BlockKind _, Correction.MetadataIs _,
				Correction.VersionName _, Correction.VersionOrder _, Correction.StoryDate _ -> Optional.empty();
		};
	}

	private interface OnOne {
		String apply(At at);
	}

	private interface OnBoth {
		String apply(At one, At other);
	}

	private Outcome one(Correction correction, FactAnchor fact, OnOne step) {
		var there = Anchoring.find(versions, fact.place());
		return there.isEmpty() ? new Outcome.Waits(correction, Anchoring.reason(versions, fact.place()))
				: new Outcome.Holds(correction, step.apply(at(fact, there.get())));
	}

	private Outcome both(Correction correction, FactAnchor one, FactAnchor other, OnBoth step) {
		var here = Anchoring.find(versions, one.place());
		var there = Anchoring.find(versions, other.place());
		return here.isEmpty() || there.isEmpty()
				? new Outcome.Waits(correction, Anchoring.reason(versions, here.isEmpty() ? one.place() : other.place()))
				: new Outcome.Holds(correction, step.apply(at(one, here.get()), at(other, there.get())));
	}

	/// The row and mention of an anchor; new ones where the program has none there.
	private At at(FactAnchor anchor, Standing there) {
		var facts = rows.stream().map(Row::fact).toList();
		var row = Anchoring.row(facts, anchor, there);
		if (row.isPresent()) {
			var found = rows.get(row.get());
			return new At(found, Anchoring.mention(found.fact(), anchor, there).orElseThrow());
		}
		var aside = Anchoring.row(asides.stream().map(Asides.Aside::fact).toList(), anchor, there);
		if (aside.isPresent()) {
			var back = Row.of(asides.remove(aside.get().intValue()).fact());
			rows.add(back);
			return new At(back, Anchoring.mention(back.fact(), anchor, there).orElseThrow());
		}
		var mention = new Mention(there.version(), there.span(), anchor.type(),
				StatedValue.of(anchor.type(), anchor.value(), there.span()), SAID);
		var made = new Row(told(anchor.type(), anchor.value(), List.of(mention)), Set.of(), Set.of());
		rows.add(made);
		return new At(made, mention);
	}

	private Fact told(variorum.facts.FactType type, String value, Collection<Mention> mentions) {
		return Facts.row(versions.articles(), relations, type, value, mentions.stream().distinct().sorted(ORDER).toList(), SAID);
	}

	private void replace(Row before, Row... now) {
		int at = rows.indexOf(before);
		rows.remove(at);
		rows.addAll(at, List.of(now));
	}

	private String join(Correction by, At a, At b) {
		if (a.row().equals(b.row())) {
			replace(a.row(), a.row().as(a.row().fact(), by));
			return "one fact";
		}
		var one = a.row().fact();
		var other = b.row().fact();
		var mentions = Stream.concat(one.mentions().stream(), other.mentions().stream()).toList();
		boolean differs = one.status() == Fact.Status.DIFFERING || other.status() == Fact.Status.DIFFERING;
		var fact = differs ? differing(one, mentions, Stream.of(one.value(), other.value())) : told(one.type(), one.value(), mentions);
		rows.remove(b.row());
		replace(a.row(), new Row(fact, with(with(a.row().corrections(), b.row().corrections()), by),
				with(a.row().judged(), b.row().judged())));
		return "two facts: " + one.value() + " and " + other.value();
	}

	private static Fact differing(Fact like, Collection<Mention> mentions, Stream<String> values) {
		String value = values.flatMap(v -> Stream.of(v.split(" \\| "))).distinct().collect(Collectors.joining(OR));
		return new Fact(like.type(), value, Fact.Status.DIFFERING, mentions.stream().distinct().sorted(ORDER).toList(),
				SAID + " · " + like.why());
	}

	private String part(Correction by, At a, At b) {
		var row = rows.stream().filter(r -> r.fact().mentions().containsAll(List.of(a.mention(), b.mention()))).findFirst();
		if (row.isEmpty() || a.mention().equals(b.mention())) {
			return "two facts";
		}
		var fact = row.get().fact();
		String mine = a.mention().value().normal();
		String theirs = b.mention().value().normal();
		var leaving = fact.mentions().stream().filter(m -> m.equals(b.mention()) || (!m.equals(a.mention()) && !theirs.equals(mine)
				&& m.value().normal().equals(theirs))).toList();
		var staying = fact.mentions().stream().filter(m -> !leaving.contains(m)).toList();
		replace(row.get(), row.get().as(part(fact, staying, mine), by), row.get().as(part(fact, leaving, theirs), by));
		return "one fact: " + fact.value();
	}

	/// A part of a row; still differing where the row was and the part says different things.
	private Fact part(Fact whole, List<Mention> mentions, String value) {
		var values = new LinkedHashSet<>(mentions.stream().map(m -> m.value().normal()).toList());
		boolean differed = whole.status() == Fact.Status.DIFFERING;
		return differed && values.size() > 1 ? differing(whole, mentions, values.stream())
				: told(whole.type(), differed || !mentions.contains(whole.mentions().getFirst()) ? value : whole.value(), mentions);
	}

	/// In a row that differs the value is that of the one alternative.
	private String value(Correction.FactValue by, At at) {
		var fact = at.row().fact();
		String said = at.mention().value().normal();
		var mentions = fact.mentions().stream().map(m -> m.value().normal().equals(said) ? valued(m, by.value()) : m).toList();
		var values = new LinkedHashSet<>(mentions.stream().map(m -> m.value().normal()).toList());
		var now = fact.status() != Fact.Status.DIFFERING ? new Fact(fact.type(), by.value(), fact.status(), mentions, fact.why())
				: values.size() > 1 ? differing(fact, mentions, values.stream()) : told(fact.type(), by.value(), mentions);
		replace(at.row(), at.row().as(now, by));
		return fact.value();
	}

	private Mention valued(Mention m, String value) {
		var now = new Mention(m.version(), m.span(), m.type(), StatedValue.inPlaceOf(m.value(), m.type(), value, m.span()),
				SAID + " · " + m.why());
		Optional.ofNullable(sources.remove(m)).ifPresent(s -> sources.put(now, s));
		return now;
	}

	private String status(Correction.FactStatus by, At at) {
		var fact = at.row().fact();
		replace(at.row(), at.row().as(new Fact(fact.type(), fact.value(), by.status(), fact.mentions(), SAID + " · " + fact.why()), by));
		return fact.status().name().toLowerCase(java.util.Locale.ROOT) + ": " + fact.why();
	}

	private String source(Correction.FactSource by, At at) {
		var told = by.told().flatMap(p -> Anchoring.find(versions, p)).filter(s -> s.version() == at.mention().version())
				.map(Standing::span);
		UnaryOperator<Value> credited = v -> v instanceof Value.Quotation q && told.isPresent()
				? new Value.Quotation(q.normal(), q.kind(), told, q.via()) : v;
		var m = at.mention();
		var now = new Mention(m.version(), m.span(), m.type(), credited.apply(m.value()), m.why());
		var fact = at.row().fact();
		var mentions = fact.mentions().stream().map(x -> x.equals(m) ? now : x).toList();
		replace(at.row(), at.row().as(new Fact(fact.type(), fact.value(), fact.status(), mentions, fact.why()), by));
		sources.put(now, by.source());
		return m.value() instanceof Value.Quotation q && q.speaker().isPresent()
				? versions.articles().get(m.version()).at(q.speaker().get()) : "as the sentence says";
	}

	private static <T> Set<T> with(Set<T> some, T more) {
		return with(some, Set.of(more));
	}

	private static <T> Set<T> with(Set<T> some, Set<T> more) {
		var all = new LinkedHashSet<>(some);
		all.addAll(more);
		return all;
	}
}
