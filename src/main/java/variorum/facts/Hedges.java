package variorum.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words before a number that loosen it, and the interval that they leave.
///
/// The widths are conventions, not facts: "about" allows 15 % either way, "nearly" as much below, "more than" half as much
/// again, since news rounds down to the number it names; "at least" may be far exceeded.
final class Hedges {
	/// What a hedge does to a number.
	enum Bound {
		ABOUT("0.85", "1.15"), NEARLY("0.85", "1"), AT_MOST("0", "1"), MORE("1", "1.5"), AT_LEAST("1", "3");

		private final BigDecimal low;
		private final BigDecimal high;

		Bound(String low, String high) {
			this.low = new BigDecimal(low);
			this.high = new BigDecimal(high);
		}

		boolean isOver() {
			return this == MORE || this == AT_LEAST;
		}

		/// Whether it leaves the figure to one side only, and may leave it far.
		boolean isOneSided() {
			return isOver() || this == AT_MOST;
		}

		/// The mark before a figure that is hedged so: `≈`, `≤`, `>`, `≥`.
		String mark() {
			return switch (this) {
				case ABOUT, NEARLY -> "≈";
				case AT_MOST -> "≤";
				case MORE -> ">";
				case AT_LEAST -> "≥";
			};
		}

		BigDecimal low(BigDecimal n) {
			return n.multiply(n.signum() < 0 ? high : low);
		}

		BigDecimal high(BigDecimal n) {
			return n.multiply(n.signum() < 0 ? low : high);
		}
	}

	/// A hedge over the lexemes from `from` to before `to`.
	record Found(Bound bound, int from, int to) { }

	private static final Map<String, Bound> BEHIND = Map.ofEntries(Map.entry("more", Bound.AT_LEAST), Map.entry("above", Bound.AT_LEAST),
			Map.entry("over", Bound.AT_LEAST), Map.entry("older", Bound.AT_LEAST), Map.entry("higher", Bound.AT_LEAST),
			Map.entry("greater", Bound.AT_LEAST), Map.entry("longer", Bound.AT_LEAST), Map.entry("less", Bound.AT_MOST),
			Map.entry("fewer", Bound.AT_MOST), Map.entry("below", Bound.AT_MOST), Map.entry("under", Bound.AT_MOST),
			Map.entry("younger", Bound.AT_MOST), Map.entry("lower", Bound.AT_MOST), Map.entry("so", Bound.ABOUT));

	private static final Map<String, Bound> PHRASES = Map.ofEntries(Map.entry("about", Bound.ABOUT),
			Map.entry("around", Bound.ABOUT), Map.entry("roughly", Bound.ABOUT), Map.entry("approximately", Bound.ABOUT),
			Map.entry("some", Bound.ABOUT), Map.entry("estimated", Bound.ABOUT), Map.entry("circa", Bound.ABOUT),
			Map.entry("~", Bound.ABOUT), Map.entry("approx", Bound.ABOUT), Map.entry("nearly", Bound.NEARLY),
			Map.entry("almost", Bound.NEARLY), Map.entry("just under", Bound.NEARLY), Map.entry("close to", Bound.ABOUT),
			Map.entry("up to", Bound.AT_MOST), Map.entry("at most", Bound.AT_MOST), Map.entry("as many as", Bound.AT_MOST),
			Map.entry("as much as", Bound.AT_MOST), Map.entry("no more than", Bound.AT_MOST),
			Map.entry("less than", Bound.AT_MOST), Map.entry("fewer than", Bound.AT_MOST), Map.entry("under", Bound.AT_MOST),
			Map.entry("below", Bound.AT_MOST), Map.entry("a maximum of", Bound.AT_MOST), Map.entry("more than", Bound.MORE),
			Map.entry("over", Bound.MORE), Map.entry("just over", Bound.MORE), Map.entry("well over", Bound.AT_LEAST),
			Map.entry("above", Bound.MORE), Map.entry("in excess of", Bound.MORE), Map.entry("upwards of", Bound.MORE),
			Map.entry("at least", Bound.AT_LEAST), Map.entry("no fewer than", Bound.AT_LEAST),
			Map.entry("no less than", Bound.AT_LEAST), Map.entry("a minimum of", Bound.AT_LEAST));
	private static final List<String> BETWEEN = List.of("a", "an", "the", "another", "additional", "combined", "total");
	private static final java.util.Set<String> MOVING = WordList.of("go goes went going gone move moves moved moving push pushes"
			+ " pushed pushing raise raises raised raising jump jumped climb climbed shot bump bumped");
	private static final int LONGEST = 3;

	private Hedges() { }

	/// The bound that hedging words set, "about" where they are no known ones.
	static Bound bound(String words) {
		String low = words.toLowerCase(Locale.ROOT);
		int last = low.lastIndexOf(' ');
		String lead = last > 0 && BETWEEN.contains(low.substring(last + 1)) ? low.substring(0, last) : low;
		Bound behind = low.startsWith("or ") || low.startsWith("and ") ? BEHIND.get(low.substring(low.indexOf(' ') + 1)) : null;
		return behind != null ? behind : PHRASES.getOrDefault(low, PHRASES.getOrDefault(lead, Bound.ABOUT));
	}

	/// The hedge that ends right before lexeme `i`.
	static Optional<Found> before(Lexemes text, int i) {
		int to = BETWEEN.contains(text.low(i - 1)) && !text.is(i - 1, "the") ? i - 1 : i;
		return ending(text, i).or(() -> to < i ? ending(text, to) : Optional.empty());
	}

	/// The hedge behind an amount that ends before lexeme `i`: "or more", "or so".
	static Optional<Found> after(Lexemes text, int i) {
		boolean or = text.is(i, "or") || (text.is(i, "and") && !text.is(i + 1, "so") && !text.is(i + 1, "more"));
		Bound bound = or ? BEHIND.get(text.low(i + 1)) : null;
		boolean ends = !text.at(i + 2).isWord() || AmountsWords.STOPS.contains(text.low(i + 2));
		return bound == null || !ends || text.is(i + 2, "than") ? Optional.empty() : Optional.of(new Found(bound, i, i + 2));
	}

	/// "the price goes up to 60", "two more than 14": the words belong to what stands before them.
	static boolean isOfVerb(Lexemes text, int from) {
		boolean moved = text.is(from, "up") && text.in(from - 1, MOVING);
		boolean compared = text.is(from, "more") && NumberWords.small(text, from - 1).isPresent();
		return moved || compared;
	}

	private static Optional<Found> ending(Lexemes text, int to) {
		for (int length = LONGEST; length > 0; length--) {
			int from = to - length;
			if (from < 0) {
				continue;
			}
			Bound bound = PHRASES.get(text.words(from, to).toLowerCase(Locale.ROOT));
			if (bound != null && !isOfVerb(text, from)) {
				return Optional.of(new Found(bound, from, to));
			}
		}
		return Optional.empty();
	}
}
