package variorum.facts;

import java.util.Optional;
import java.util.Set;

/// Tells a bare number that is somebody's age: "Ann Lee, 44, said", "aged 44", "he turned 44", "over the age of 21".
final class AmountsAges {
	private static final Set<String> PERSONS = Set.of("he", "she", "who", "i", "and");
	private static final Set<String> BEING = Set.of("is", "was", "be", "'s");
	private static final Set<String> CLOSING = Set.of(".", ",", ";", "!", "?", ")", "”", "\"");
	private static final Set<String> TURNING = Set.of("turned", "turns", "turning");

	private AmountsAges() { }

	/// The age that the figure tells.
	static Optional<AmountsGrammar.Match> at(Lexemes text, AmountsFigure f) {
		boolean years = text.at(f.from()).isNumber() && text.low(f.from()).length() < 3 && f.end() == f.from() + 1;
		return years && (text.is(f.from() - 1, "aged") || isApposed(text, f) || isOfAge(text, f) || isSaid(text, f))
				? Optional.of(AmountsGrammar.match(text, f, f.end(), "years old", Units.plain("year of age"), "", false))
				: Optional.empty();
	}

	private static boolean isApposed(Lexemes text, AmountsFigure f) {
		return text.is(f.from() - 1, ",") && text.is(f.end(), ",") && text.at(f.from() - 2).isWord()
				&& text.at(f.from() - 2).capital() && text.at(f.from() - 3).capital();
	}

	private static boolean isOfAge(Lexemes text, AmountsFigure f) {
		return text.is(f.from() - 1, "of") && (text.is(f.from() - 2, "age") || text.is(f.from() - 2, "ages"));
	}

	/// A person is or becomes so much, and nothing is counted.
	private static boolean isSaid(Lexemes text, AmountsFigure f) {
		boolean word = text.at(f.end()).isWord() || text.at(f.end()).isNumber();
		boolean glued = text.at(f.end()).glued() && !text.in(f.end(), CLOSING);
		boolean ends = word ? AmountsWords.STOPS.contains(text.low(f.end())) : !glued;
		int verb = f.from() - 1;
		int subject = text.is(verb, "be") && text.at(verb - 1).isWord() ? verb - 2 : verb - 1;
		boolean is = text.in(verb, BEING) && PERSONS.contains(text.low(subject)) && text.low(f.from()).length() == 2;
		return ends && !text.is(f.end(), "of") && !text.is(f.end(), "%") && (is || text.in(verb, TURNING));
	}
}
