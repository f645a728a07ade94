package variorum.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import variorum.align.Relation;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.view.Drawing.Anchor;
import variorum.view.Drawing.Meaning;
import variorum.view.Drawing.Role;
import variorum.view.Drawing.Target;

/// Draws who probably took from whom: the versions in a row, the earliest first, those without a date last, and arcs over
/// them. An arrow points to the taker; a double arc joins copies; a dashed one those that share much while nothing tells
/// which came first. The thicker, the more is shared.
public final class DescentDrawing {
	/// Pairs of which neither has this part of its words in the other are left out.
	static final double LEAST = 0.2;
	private static final double NODE = 28;
	private static final double BELOW = 46;

	/// What one arc says: two versions by index, the source first where one is known, and on what it rests.
	public record Claim(int source, int taker, Relation.Derivation derivation, double share, double copied, String why) { }

	private record Pair(int low, int high) { }

	private DescentDrawing() { }

	/// What is known of each pair of versions that share enough, the largest share first. A copy is told of beside its
	/// original alone.
	public static List<Claim> claims(Collation c, List<Version> versions, List<Integer> told) {
		var relations = c.alignment().relations();
		// Hundreds of versions have tens of thousands of relations: each is looked up, never looked for.
		var backs = relations.stream().filter(r -> r.from() > r.to())
				.collect(Collectors.toMap(r -> new Pair(r.to(), r.from()), r -> r, (first, again) -> first));
		var among = new HashSet<>(told);
		var claims = new ArrayList<Claim>();
		for (var r : relations) {
			if (r.from() < r.to() && among.contains(r.from()) && among.contains(r.to()) && isTold(versions, r.from(), r.to())) {
				var back = backs.getOrDefault(new Pair(r.from(), r.to()), r);
				double share = Math.max(r.share(), back.share());
				if (share >= LEAST && r.derivation() != Relation.Derivation.UNRELATED) {
					boolean taker = r.derivation() == Relation.Derivation.TAKER;
					claims.add(new Claim(taker ? r.to() : r.from(), taker ? r.from() : r.to(), isCopy(versions, r.from(), r.to())
							? Relation.Derivation.COPY : r.derivation(), share, Math.max(r.copied(), back.copied()), r.why()));
				}
			}
		}
		claims.sort(Comparator.comparingDouble((Claim a) -> -a.share()).thenComparingInt(Claim::source).thenComparingInt(Claim::taker));
		return claims;
	}

	private static boolean isTold(List<Version> versions, int a, int b) {
		return (versions.get(a).copyOf().isEmpty() && versions.get(b).copyOf().isEmpty()) || isCopy(versions, a, b);
	}

	private static boolean isCopy(List<Version> versions, int a, int b) {
		return versions.get(a).copyOf().filter(o -> o == b).isPresent() || versions.get(b).copyOf().filter(o -> o == a).isPresent();
	}

	/// A claim as a sentence.
	public static String words(Claim claim, List<Version> versions) {
		String a = versions.get(claim.source()).letter();
		String b = versions.get(claim.taker()).letter();
		return switch (claim.derivation()) {
			case COPY -> Said.of("are-one-text", a, b, claim.why());
			case SOURCE, TAKER -> Said.of("probably-took", b, a, why(claim, versions));
			case UNKNOWN, UNRELATED -> Said.of("share-so-much", a, b, Drawing.percent(claim.share()),
					Drawing.percent(claim.copied()), why(claim, versions));
		};
	}

	// The grounds of a relation speak of "it" and "the other": the version with the lower index, and the other one.
	private static String why(Claim claim, List<Version> versions) {
		return versions.get(Math.min(claim.source(), claim.taker())).letter() + ": " + claim.why();
	}

	/// The drawing of the versions of a collation, `width` pixels wide.
	public static Drawing of(Collation c, List<Version> versions, List<Integer> shown, double width) {
		var told = SharesDrawing.told(versions, shown);
		var row = row(c, told);
		var claims = claims(c, versions, told);
		double pitch = width / Math.max(1, row.size());
		int widest = claims.stream().mapToInt(k -> Math.abs(row.indexOf(k.source()) - row.indexOf(k.taker()))).max().orElse(1);
		double base = 34 + 0.75 * arch(widest);
		var shapes = new ArrayList<Drawing.Shape>();
		for (var claim : claims.reversed()) {
			arc(claim, versions, pitch * (row.indexOf(claim.source()) + 0.5), pitch * (row.indexOf(claim.taker()) + 0.5),
					arch(Math.abs(row.indexOf(claim.source()) - row.indexOf(claim.taker()))), base, shapes);
		}
		for (int i = 0; i < row.size(); i++) {
			node(versions.get(row.get(i)), pitch * (i + 0.5), base, pitch, shapes);
		}
		return new Drawing(Said.of("who-took-from-whom"), width, base + NODE + BELOW, shapes);
	}

	private static double arch(int places) {
		return 30 + 44 * places;
	}

	private static List<Integer> row(Collation c, List<Integer> told) {
		return told.stream().sorted(Comparator.<Integer, String>comparing(v -> c.articles().get(v).metadata().get(Field.PUBLISHED)
				.or(() -> c.inferred().get(v).get(Field.PUBLISHED)).orElse("￿")).thenComparingInt(v -> v)).toList();
	}

	private static void arc(Claim claim, List<Version> versions, double from, double to, double arch, double base,
			List<Drawing.Shape> shapes) {
		var meaning = Meaning.of(words(claim, versions), new Target.OfPair(claim.source(), claim.taker()));
		double thick = 1 + 4 * claim.share();
		// Arcs leave to the right of a node and come in from its left, so that those of two neighbours do not meet.
		double aside = to > from ? 5 : -5;
		switch (claim.derivation()) {
			case COPY -> {
				shapes.add(curve(from + aside, to - aside, arch, base, 2, false, Role.ARROW, meaning));
				shapes.add(curve(from + aside, to - aside, arch - 8, base, 2, false, Role.ARROW, meaning));
			}
			case SOURCE, TAKER -> {
				shapes.add(curve(from + aside, to - aside, arch, base - 2, thick, false, Role.ARROW, meaning));
				shapes.add(new Drawing.Head(to - aside, base, 6 + thick, Role.ARROW, meaning));
			}
			case UNKNOWN, UNRELATED -> shapes.add(curve(from + aside, to - aside, arch, base, thick, true, Role.LINK, meaning));
		}
		shapes.add(new Drawing.Words((from + to) / 2, base - 0.75 * arch - 6, Drawing.percent(claim.share()), 10.5, Anchor.MIDDLE,
				Role.INK, meaning));
	}

	private static Drawing.Curve curve(double from, double to, double arch, double base, double thick, boolean dashed, Role role,
			Meaning meaning) {
		return new Drawing.Curve(from, base, from, base - arch, to, base - arch, to, base, thick, dashed, role, meaning);
	}

	private static void node(Version v, double x, double base, double pitch, List<Drawing.Shape> shapes) {
		var meaning = Meaning.of(v.letter() + " " + v.label() + ", " + v.date().map(d -> v.inferred() ? Said.of("inferred", d) : d)
				.orElse(Said.of("no-date")));
		shapes.add(new Drawing.Box(x - NODE / 2, base + 1, NODE, NODE, Role.GROUND, meaning));
		shapes.add(new Drawing.Words(x, base + 20, v.letter(), 14, Anchor.MIDDLE, Role.INK, meaning));
		shapes.add(new Drawing.Words(x, base + NODE + 17, Drawing.fitted(v.label(), pitch - 8, 11), 11, Anchor.MIDDLE, Role.INK, meaning));
		shapes.add(new Drawing.Words(x, base + NODE + 33, Drawing.fitted(v.date().map(d -> d + (v.inferred() ? " ?" : ""))
				.orElse(Said.of("no-date")),
				pitch - 8, 10.5), 10.5, Anchor.MIDDLE, Role.MUTE, meaning));
	}
}
