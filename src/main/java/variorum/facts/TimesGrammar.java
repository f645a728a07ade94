package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the time expressions of a block and what they say, without a calendar.
///
/// A hand-written grammar over lexemes, in the spirit of the TIMEX3 guidelines of TimeML 1.2.1: at each lexeme the rules
/// are tried from the most to the least specific and the first that fits consumes its words. Prepositions stay outside,
/// "early", "the end of" and their like inside. Cost is linear: a rule looks at most a dozen lexemes ahead.
final class TimesGrammar {
	/// An expression over the lexemes from `from` to before `to`.
	record Match(int from, int to, TimeExpression expression) {
		Match from(int other) {
			return new Match(other, to, expression);
		}
	}

	/// A way to read an expression that begins at a lexeme.
	private interface Rule {
		Optional<Match> at(Lexemes text, int i);
	}

	private static final List<Rule> RULES = List.of(TimesGrammar::modified, TimesDates::at, TimesRelative::at,
			TimesPeriods::at, TimesReferences::at);
	private static final List<String> EDGES = List.of("beginning", "start", "end", "middle", "close", "rest", "half");

	private TimesGrammar() { }

	/// The expressions of `text` in order, none overlapping another.
	static List<Match> find(Lexemes text) {
		var found = new ArrayList<Match>();
		for (int i = 0; i < text.size();) {
			Optional<Match> match = text.at(i).kind() == Lexeme.Kind.MARK ? Optional.empty() : at(text, i);
			match.ifPresent(found::add);
			i = match.map(Match::to).orElse(i + 1);
		}
		return found;
	}

	private static Optional<Match> at(Lexemes text, int i) {
		for (var rule : RULES) {
			var match = rule.at(text, i);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	/// "early March", "mid-1990s", "the end of the year", "later that year".
	private static Optional<Match> modified(Lexemes text, int i) {
		int next = afterModifier(text, i);
		if (next == i) {
			return Optional.empty();
		}
		return TimesDates.at(text, next).or(() -> TimesRelative.at(text, next)).or(() -> TimesRelative.the(text, next))
				.filter(m -> !(m.expression() instanceof TimeExpression.Period)).map(m -> halved(text, i, next, m.from(i)));
	}

	/// "the first half of 2016" is `2016-H1`.
	private static Match halved(Lexemes text, int i, int next, Match m) {
		boolean half = text.is(next - 2, "half") && (text.is(i + 1, "first") || text.is(i + 1, "second") || text.is(i + 1, "last"));
		if (half && m.expression() instanceof TimeExpression.Fixed f && f.iso().length() == 4) {
			return new Match(m.from(), m.to(), new TimeExpression.Fixed(f.iso() + (text.is(i + 1, "first") ? "-H1" : "-H2")));
		}
		return m;
	}

	private static int afterModifier(Lexemes text, int i) {
		return switch (text.low(i)) {
			case "early", "late", "mid" -> text.overHyphen(i + 1);
			case "earlier", "later" -> text.over(i + 1, "in") ;
			case "the" -> afterEdge(text, i);
			default -> i;
		};
	}

	private static int afterEdge(Lexemes text, int i) {
		int at = text.is(i + 1, "first") || text.is(i + 1, "second") || text.is(i + 1, "last") ? i + 2 : i + 1;
		if (EDGES.contains(text.low(at)) && text.is(at + 1, "of")) {
			return at + 2;
		}
		boolean early = text.is(i + 1, "early") || text.is(i + 1, "late") || text.is(i + 1, "mid");
		return early ? text.overHyphen(i + 2) : i;
	}
}
