package variorum.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells a bare number that is how strong an earthquake was: "magnitude 6.2", "a magnitude of 6.2", "6.2 on the Richter scale".
final class AmountsMagnitudes {
	private static final String MAGNITUDE = "magnitude";
	/// No earthquake is stronger.
	private static final BigDecimal STRONGEST = BigDecimal.TEN;
	/// Lexemes behind the figure in which its scale is named: "on the open-ended Richter scale".
	private static final int SCALE = 7;

	private AmountsMagnitudes() { }

	/// The magnitude that the figure tells.
	static Optional<AmountsGrammar.Match> at(Lexemes text, AmountsFigure f) {
		boolean strength = f.number().form() == Numeral.Form.DIGITS && f.currency().isEmpty() && f.low().signum() > 0
				&& f.high().compareTo(STRONGEST) < 0;
		return strength && (isNamedBefore(text, f) || isOnScale(text, f.end()))
				? Optional.of(AmountsGrammar.match(text, f, f.end(), MAGNITUDE, Units.plain(MAGNITUDE), "", false)) : Optional.empty();
	}

	private static boolean isNamedBefore(Lexemes text, AmountsFigure f) {
		int hedged = Hedges.before(text, f.from()).map(Hedges.Found::from).orElse(f.from());
		int of = text.is(hedged - 1, "of") || text.isDash(hedged - 1) ? hedged - 1 : hedged;
		return text.is(of - 1, MAGNITUDE);
	}

	private static boolean isOnScale(Lexemes text, int i) {
		return text.is(i, "on") && text.is(i + 1, "the") && IntStream.range(i + 2, i + SCALE).anyMatch(k -> text.is(k, "scale")
				&& (text.is(k - 1, "richter") || text.is(k - 1, MAGNITUDE)));
	}
}
