package variorum.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata.Field;
import variorum.collation.Anchoring.Standing;
import variorum.facts.Fact;
import variorum.text.Sentences;
import variorum.text.Span;

/// One story from a seed, random corrections on it, and versions that come, go, change their order and are edited; after each
/// step it is asked whether every correction holds or is rightly listed, and whether the last one has its way.
final class RandomCorrections {
	static final int STEPS = 7;
	/// How many kinds of correction there are; the steps take them in turn.
	static final int KINDS = 13;

	private static final List<String> WHO = List.of("Mayor Ana Torres", "the harbour master", "Inspector Lund", "Doctor Emil Hart",
			"a baker");
	private static final List<String> DID = List.of("counted", "lost", "bought", "found", "carried off", "gave away");
	private static final List<String> WHAT = List.of("boats", "sacks of grain", "letters", "horses", "euros", "tons of coal");
	private static final List<String> WHERE = List.of("in Lima", "near the mill", "at the river", "in Oslo", "behind the church",
			"in Peru");
	private static final List<String> WHEN = List.of("on Monday", "on 3 March 2025", "last week", "in the morning", "after the storm",
			"at noon");

	/// What is told so that a row of its own would be of no use, or nearly so.
	private static final List<String> ASIDE = List.of("two boats", "the two boats", "one ferry", "both bridges", "the three letters",
			"three letters");

	private final Random random;
	private int kind;
	private final List<String> story;

	RandomCorrections(long seed) {
		random = new Random(seed);
		kind = (int) (seed * STEPS % KINDS);
		story = IntStream.range(0, 14).mapToObj(i -> sentence()).toList();
	}

	private <T> T one(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}

	private String sentence() {
		String what = random.nextInt(4) == 0 ? one(ASIDE) : (2 + random.nextInt(900)) + " " + one(WHAT);
		String told = one(WHO) + " " + one(DID) + " " + what + " " + one(WHERE) + " " + one(WHEN);
		String said = random.nextInt(3) == 0 ? ", and “nobody will forget the " + one(WHAT) + " of that day”, " + one(WHO) + " said" : "";
		return Character.toUpperCase(told.charAt(0)) + told.substring(1) + said + ".";
	}

	/// Some sentences of the story, mostly in its order, a word changed here and there, and some that only this version tells.
	private String version() {
		var told = new ArrayList<>(story.stream().filter(s -> random.nextInt(4) > 0)
				.map(s -> random.nextInt(3) == 0 ? edited(s) : s).toList());
		told.add(random.nextInt(told.size() + 1), sentence());
		if (random.nextBoolean()) {
			Collections.swap(told, random.nextInt(told.size()), random.nextInt(told.size()));
		}
		return String.join("\n\n", told);
	}

	private String edited(String text) {
		if (random.nextBoolean() && (text.contains(" two ") || text.contains(" three "))) {
			return text.contains(" the two ") || text.contains(" the three ") ? text.replace(" the t", " t")
					: text.replace(" two ", " the two ").replace(" three ", " the three ");
		}
		var words = new ArrayList<>(List.of(text.split(" ")));
		words.set(random.nextInt(words.size()), one(List.of("some", "old", "17", "later", "Lima")));
		return String.join(" ", words);
	}

	private static Versions lettered(Versions v) {
		return new Versions(v.keys(), IntStream.range(0, v.articles().size())
				.mapToObj(i -> v.articles().get(i).withId(String.valueOf((char) ('A' + i)))).toList());
	}

	/// The versions after one came, went, was edited, or all changed places.
	private Versions changed(Versions v) {
		var keys = new ArrayList<>(v.keys());
		var articles = new ArrayList<>(v.articles());
		switch (random.nextInt(4)) {
			case 0 -> {
				keys.add(new VersionKey("n" + random.nextInt(1 << 20)));
				articles.add(Told.article(articles.size(), version()));
			}
			case 1 -> {
				if (keys.size() > 2) {
					int i = random.nextInt(keys.size());
					keys.remove(i);
					articles.remove(i);
				}
			}
			case 2 -> {
				int i = random.nextInt(keys.size());
				var paragraphs = new ArrayList<>(List.of(articles.get(i).text().split("\n\n")));
				int p = random.nextInt(paragraphs.size());
				paragraphs.set(p, random.nextBoolean() ? edited(paragraphs.get(p)) : sentence());
				articles.set(i, Told.article(i, String.join("\n\n", paragraphs)));
			}
			default -> {
				long seed = random.nextLong();
				Collections.shuffle(keys, new Random(seed));
				Collections.shuffle(articles, new Random(seed));
			}
		}
		return lettered(new Versions(keys, articles));
	}

	private Place place(Versions v) {
		int i = random.nextInt(v.keys().size());
		return place(v, i);
	}

	private Place place(Versions v, int i) {
		Article a = v.articles().get(i);
		var sentences = a.blocks().stream().flatMap(b -> Sentences.of(a.text(), b.span()).stream()).toList();
		Span s = one(sentences);
		return v.place(i, random.nextInt(3) > 0 ? s : new Span(s.start() + s.length() / 3, s.end()));
	}

	private List<Place> across(Versions v) {
		int i = random.nextInt(v.keys().size());
		int j = (i + 1 + random.nextInt(v.keys().size() - 1)) % v.keys().size();
		return List.of(place(v, i), place(v, j));
	}

	/// A fact with a row of its own, or without.
	private Fact fact(Corrected c) {
		var asides = c.collation().asides();
		return !asides.isEmpty() && random.nextInt(3) == 0 ? one(asides).fact() : one(c.collation().facts());
	}

	private FactAnchor anchor(Corrected c) {
		Fact f = fact(c);
		return c.anchor(f, one(f.mentions()));
	}

	private Correction correction(Corrected c) {
		var v = c.versions();
		var passages = c.collation().alignment().passages();
		return switch (passages.isEmpty() || c.collation().facts().isEmpty() ? random.nextInt(6) : kind++ % KINDS) {
			case 0 -> new Correction.Join(across(v));
			case 1 -> new Correction.BlockKind(place(v), one(List.of(Block.Kind.values())));
			case 2 -> new Correction.MetadataIs(one(v.keys()), one(List.of(Field.OUTLET, Field.BYLINE)),
					one(List.of("", "The Post", "Ana Berg")));
			case 3 -> new Correction.StoryDate(LocalDate.of(2025, 3, 1 + random.nextInt(28)));
			case 4 -> new Correction.VersionName(one(v.keys()), "name " + random.nextInt(9));
			case 5 -> new Correction.VersionOrder(List.of(one(v.keys())));
			case 6 -> new Correction.Grade(places(v, one(passages)), one(List.of(Degree.values())));
			case 7 -> {
				var places = places(v, one(passages));
				yield new Correction.Part(places.subList(0, 1), places.subList(1, places.size()));
			}
			case 8 -> new Correction.FactStatus(anchor(c), one(List.of(Fact.Status.values())));
			case 9 -> new Correction.FactValue(anchor(c), "value " + random.nextInt(9));
			case 10 -> new Correction.FactSource(anchor(c), "the mayor", random.nextBoolean() ? Optional.of(place(v)) : Optional.empty());
			case 11 -> new Correction.SameFact(anchor(c), anchor(c));
			default -> {
				Fact f = fact(c);
				yield new Correction.NotSameFact(c.anchor(f, f.mentions().getFirst()), c.anchor(f, f.mentions().getLast()));
			}
		};
	}

	private static List<Place> places(Versions v, Passage p) {
		return p.readings().stream().map(r -> v.place(r.version(), r.span())).toList();
	}

	/// How many corrections held, and how many waited, over all steps.
	int[] run(String seed) {
		var versions = start(3 + random.nextInt(2));
		String machine = Told.json(Told.complete(versions, List.of()).collation());
		var start = versions;
		var history = History.of(Edition.EMPTY);
		int[] counts = new int[2];
		for (int step = 0; step < STEPS; step++) {
			var now = Told.complete(versions, history.present().corrections());
			history = history.after(new Edit.Correct(correction(now)));
			check(seed + " step " + step, versions, history.present().corrections(), counts);
			versions = changed(versions);
			check(seed + " step " + step + " after a change", versions, history.present().corrections(), counts);
		}
		while (history.nextUndo().isPresent()) {
			history = history.undo();
		}
		assertEquals(machine, Told.json(Told.complete(start, history.present().corrections()).collation()), seed);
		return counts;
	}

	private Versions start(int n) {
		return new Versions(IntStream.range(0, n).mapToObj(i -> new VersionKey("k" + i)).toList(),
				IntStream.range(0, n).mapToObj(i -> Told.article(i, version())).toList());
	}

	private static void check(String when, Versions versions, List<Correction> corrections, int[] counts) {
		var c = Told.complete(versions, corrections);
		assertEquals(corrections, c.corrections(), when);
		for (var o : c.outcomes()) {
			counts[o instanceof Outcome.Holds ? 0 : 1]++;
			if (o instanceof Outcome.Waits(var waiting, var why)) {
				assertTrue(isAway(versions, waiting), when + ": " + why + " " + waiting);
			}
		}
		if (c.outcomes().getLast() instanceof Outcome.Holds(var last, _)) {
			assertTrue(hasItsWay(c, last), () -> when + ": " + last + "\n" + Told.passages(c) + "\n" + c.collation().facts().stream()
					.map(Fact::toString).collect(Collectors.joining("\n")));
		}
	}

	private static boolean isAway(Versions v, Correction c) {
		return c.places().stream().anyMatch(p -> Anchoring.find(v, p).isEmpty())
				|| (c.places().isEmpty() && c.versions().stream().allMatch(k -> v.index(k).isEmpty()));
	}

	private static boolean hasItsWay(Corrected c, Correction correction) {
		var v = c.versions();
		return switch (correction) {
			case Correction.Join(var places) ->
				passages(c).anyMatch(p -> Anchoring.findAll(v, places).stream().allMatch(s -> stands(p, s)));
			case Correction.Part(var apart, var from) -> passages(c).noneMatch(p -> Anchoring.findAll(v, apart).stream()
					.anyMatch(s -> stands(p, s)) && Anchoring.findAll(v, from).stream().anyMatch(s -> stands(p, s)));
			case Correction.Grade(var places, var degree) -> passages(c).allMatch(p -> p.links().stream()
					.filter(l -> isAt(p, l.left(), v, places) && isAt(p, l.right(), v, places)).allMatch(l -> l.degree() == degree));
			case Correction.SameFact(var one, var other) -> row(c, one) == row(c, other);
			case Correction.NotSameFact(var one, var other) -> one.equals(other) || c.collation().facts().stream().noneMatch(f ->
					f.type() == one.type() && tells(c, f, one) && tells(c, f, other) && !overlap(v, one, other));
			case Correction.FactValue(var fact, var value) -> c.collation().facts().get(row(c, fact)).value().contains(value);
			case Correction.FactStatus(var fact, var status) ->
				c.facts().values().stream().anyMatch(f -> f.corrections().contains(correction))
					&& c.collation().facts().stream().anyMatch(f -> f.status() == status && tells(c, f, fact));
			case Correction.FactSource(_, var source, _) -> c.sources().containsValue(source);
			case Correction.BlockKind(var place, var kind) -> {
				var s = Anchoring.find(v, place).orElseThrow();
				yield c.collation().articles().get(s.version()).blocks().stream().filter(b -> b.span().overlaps(s.span()))
						.allMatch(b -> b.kind() == kind);
			}
			case Correction.MetadataIs(var key, var field, var value) -> c.collation().articles().get(v.index(key).orElseThrow()).metadata()
					.get(field).orElse("").equals(value);
			case Correction.VersionName(var key, var name) -> c.collation().articles().get(v.index(key).orElseThrow()).file().equals(name);
			case Correction.VersionOrder(var order) -> v.keys().getFirst().equals(order.getFirst());
			case Correction.StoryDate(var date) -> IntStream.range(0, v.keys().size()).allMatch(i -> v.articles().get(i).metadata()
					.get(Field.PUBLISHED).or(() -> c.collation().inferred().get(i).get(Field.PUBLISHED)).isPresent());
		};
	}

	private static java.util.stream.Stream<Passage> passages(Corrected c) {
		return c.collation().alignment().passages().stream();
	}

	private static boolean stands(Passage p, Standing s) {
		return p.readings().stream().anyMatch(r -> r.version() == s.version()
				&& 2 * r.span().overlap(s.span()) >= Math.min(r.span().length(), s.span().length()));
	}

	private static boolean isAt(Passage p, int reading, Versions v, List<Place> places) {
		var r = p.readings().get(reading);
		return Anchoring.findAll(v, places).stream().anyMatch(s -> s.version() == r.version()
				&& 2 * r.span().overlap(s.span()) >= Math.min(r.span().length(), s.span().length()));
	}

	private static int row(Corrected c, FactAnchor fact) {
		return c.factOf(new Note.Target.OfFact(fact)).orElseThrow();
	}

	private static boolean tells(Corrected c, Fact f, FactAnchor anchor) {
		return Anchoring.mention(f, anchor, Anchoring.find(c.versions(), anchor.place()).orElseThrow()).isPresent();
	}

	private static boolean overlap(Versions v, FactAnchor a, FactAnchor b) {
		var x = Anchoring.find(v, a.place()).orElseThrow();
		var y = Anchoring.find(v, b.place()).orElseThrow();
		return x.version() == y.version() && x.span().overlaps(y.span());
	}
}
