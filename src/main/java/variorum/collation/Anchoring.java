package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.text.Span;

/// Finds what places, notes and facts stand for in a collation as it is now.
final class Anchoring {
	private Anchoring() { }

	/// A place found: `version` is the article's index, `span` in its text.
	record Standing(int version, Span span) { }

	/// Where `place` is among `versions`; empty when its version or its words are not there.
	static Optional<Standing> find(Versions versions, Place place) {
		var index = versions.index(place.version());
		if (index.isEmpty()) {
			return Optional.empty();
		}
		return place.spanIn(versions.articles().get(index.getAsInt())).map(s -> new Standing(index.getAsInt(), s));
	}

	/// Those of `places` that are there.
	static List<Standing> findAll(Versions versions, List<Place> places) {
		return places.stream().flatMap(p -> find(versions, p).stream()).toList();
	}

	/// Why `place` is not among `versions`, for a reader.
	static String reason(Versions versions, Place place) {
		return versions.index(place.version()).isEmpty() ? "its version is not in the story"
				: "its words are no longer there: “" + shortened(place.exact()) + "”";
	}

	private static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ");
		return line.length() <= 60 ? line : line.substring(0, 57) + "…";
	}

	/// Whether a stretch is, more or less, another one: half of the longer or more is both.
	static boolean isAbout(Span a, Span b) {
		return 2 * a.overlap(b) >= Math.max(a.length(), b.length());
	}

	static Optional<Integer> passage(Corrected c, Note.Target target) {
		var standings = findAll(c.versions(), target.places());
		var passages = c.collation().alignment().passages();
		var held = new ArrayList<double[]>();
		for (int p = 0; p < passages.size(); p++) {
			double overlap = 0;
			double length = 0;
			for (var r : passages.get(p).readings()) {
				length += r.span().length();
				overlap += standings.stream().filter(s -> s.version() == r.version()).mapToInt(s -> s.span().overlap(r.span())).sum();
			}
			held.add(new double[] {overlap, overlap / length});
		}
		return IntStream.range(0, held.size()).boxed().filter(p -> held.get(p)[0] > 0)
				.max(Comparator.<Integer>comparingDouble(p -> held.get(p)[0]).thenComparingDouble(p -> held.get(p)[1])
						.thenComparing(Comparator.reverseOrder()));
	}

	static Optional<Integer> fact(Corrected c, Note.Target target) {
		return target instanceof Note.Target.OfFact(var anchor) ? find(c.versions(), anchor.place())
				.flatMap(s -> row(c.collation().facts(), anchor, s)) : Optional.empty();
	}

	/// The row that holds the mention `anchor` stands for, at `there`: of the same kind, best with the same value, of two such
	/// rows the one that says the same as a whole.
	static Optional<Integer> row(List<Fact> facts, FactAnchor anchor, Standing there) {
		return IntStream.range(0, facts.size()).boxed()
				.filter(f -> facts.get(f).mentions().stream().anyMatch(m -> isMention(m, anchor, there)))
				.max(Comparator.<Integer>comparingInt(f -> facts.get(f).mentions().stream()
						.filter(m -> isMention(m, anchor, there)).mapToInt(m -> closeness(m, anchor, there)).max().orElse(0))
						.thenComparing(f -> facts.get(f).value().equals(anchor.row())).thenComparing(Comparator.reverseOrder()));
	}

	/// The mention of `fact` that `anchor` stands for.
	static Optional<Mention> mention(Fact fact, FactAnchor anchor, Standing there) {
		return fact.mentions().stream().filter(m -> isMention(m, anchor, there))
				.max(Comparator.comparingInt(m -> closeness(m, anchor, there)));
	}

	private static boolean isMention(Mention m, FactAnchor anchor, Standing there) {
		return m.version() == there.version() && m.type() == anchor.type() && m.span().overlaps(there.span());
	}

	/// The same value counts before the same words.
	private static int closeness(Mention m, FactAnchor anchor, Standing there) {
		int value = m.value().normal().equals(anchor.value()) ? 1 << 20 : 0;
		return value + 2 * m.span().overlap(there.span()) - Math.max(m.span().length(), there.span().length());
	}
}
