package variorum.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Tells the two numbers of a vote as one figure: "voted six to three", "was split 6-3", "by a vote of 52-48", "a 5-4 ruling".
///
/// Only beside a word of voting: elsewhere two such numbers are a match's score or a range.
final class AmountsTallies {
	static final String BASE = "tally";
	private static final Set<String> VOTING = WordList.of("vote votes voted voting split divided ruled decided");
	private static final Set<String> VOTED = WordList.of("vote decision ruling verdict majority split judgment judgement opinion");
	private static final Set<String> LINKING = WordList.of("by a an of the was were in at : (");
	/// Lexemes between a word of voting and the figure.
	private static final int BEFORE = 3;
	/// No house has more members on one side.
	private static final BigDecimal MOST = BigDecimal.valueOf(1000);

	private AmountsTallies() { }

	/// The vote whose first number begins at `i`.
	static Optional<AmountsGrammar.Match> at(Lexemes text, int i) {
		return side(text, i).flatMap(first -> joint(text, first.end()).flatMap(next -> side(text, next))
				.filter(second -> isOfVote(text, i, second.end()))
				.map(second -> match(text, i, first.value(), second)));
	}

	private static AmountsGrammar.Match match(Lexemes text, int i, BigDecimal first, Numeral second) {
		var both = new AmountsFigure(i, Numeral.exact(first, second.end(), Numeral.Form.DIGITS), first.min(second.value()),
				first.max(second.value()), true, Optional.empty());
		return AmountsGrammar.match(text, both, second.end(), "vote", Units.plain(BASE), "", false);
	}

	private static Optional<Numeral> side(Lexemes text, int i) {
		return NumberWords.at(text, i, false).filter(n -> n.isWhole() && n.value().compareTo(MOST) < 0 && n.end() == i + 1);
	}

	/// The index behind "to" or a hyphen.
	private static Optional<Integer> joint(Lexemes text, int i) {
		int to = text.isDash(i) ? i + 1 : i;
		boolean hyphen = text.isDash(i) && text.at(i).glued() && text.at(i + 1).glued();
		int word = text.is(to, "to") ? to + 1 : to;
		int next = text.is(to, "to") && text.isDash(word) ? word + 1 : word;
		return hyphen || text.is(to, "to") ? Optional.of(next) : Optional.empty();
	}

	private static boolean isOfVote(Lexemes text, int from, int end) {
		int behind = text.overHyphen(end);
		if (text.in(behind, VOTED)) {
			return true;
		}
		int k = from - 1;
		while (k >= from - BEFORE && text.in(k, LINKING)) {
			k--;
		}
		boolean counted = AmountsNouns.counted(text, end).isPresent() || Units.at(text, end).isPresent();
		return text.in(k, VOTING) && !counted;
	}
}
