package variorum.facts;

import java.util.Set;

/// Whether the words around a time expression speak of the past or of what is to come.
///
/// The nearest marker before the expression in its sentence decides, then the nearest after it: an auxiliary, a reporting
/// verb or a past form for the past; "will", "would", plans and deadlines for the future. News tells the past by default.
enum TimesTense {
	PAST, FUTURE, UNTOLD;

	private static final int REACH = 14;
	private static final Set<String> AHEAD = Set.of("will", "'ll", "would", "shall", "expected", "expects", "expect", "scheduled",
			"plans", "plan", "planned", "planning", "due", "slated", "upcoming", "until", "till", "deadline", "going", "expire",
			"expires", "expiring", "payable", "effective", "begins", "starts", "proposed", "intends", "hopes", "tomorrow",
			"forthcoming", "ending", "ends", "matures");
	private static final Set<String> BEHIND = Set.of("said", "says", "told", "was", "were", "had", "has", "have", "did", "found",
			"held", "met", "made", "went", "came", "took", "began", "gave", "left", "won", "lost", "fell", "rose", "sold", "led",
			"saw", "spoke", "wrote", "died", "shot", "hit", "ran", "got", "became", "brought", "broke", "bought", "built",
			"sent", "put", "kept", "read", "grew", "sank", "flew", "struck", "stood", "fought", "ago", "since", "last");
	private static final Set<String> REPORTING = Set.of("said", "told", "announced", "reported", "ruled", "issued", "declared",
			"released", "published", "warned", "added", "says");

	private static final Set<String> NO_VERB = Set.of("be", "a", "an", "the", "still", "of", "its", "their", "his", "her");

	/// The tense around the lexemes from `from` to before `to`, in the sentence from `start` to before `end`.
	static TimesTense around(Lexemes text, int start, int end, int from, int to) {
		int verb = text.is(from - 1, "on") ? from - 2 : from - 1;
		if (text.is(to, "'s") || text.in(verb, REPORTING) || text.in(to, REPORTING)) {
			return PAST;
		}
		if (text.is(from - 1, "as") && text.is(from - 2, "soon")) {
			return FUTURE;
		}
		if (marked(text, to) != UNTOLD && to < end) {
			return marked(text, to);
		}
		for (int i = from - 1; i >= Math.max(start, from - REACH); i--) {
			TimesTense t = marked(text, i);
			if (t != UNTOLD) {
				return t;
			}
		}
		for (int i = to; i < Math.min(end, to + REACH); i++) {
			TimesTense t = marked(text, i);
			if (t != UNTOLD) {
				return t;
			}
		}
		return UNTOLD;
	}

	private static TimesTense marked(Lexemes text, int i) {
		if (!text.at(i).isWord() && text.at(i).kind() != Lexeme.Kind.AFFIX) {
			return UNTOLD;
		}
		String low = text.low(i);
		boolean infinitive = text.is(i, "to") && (text.is(i + 1, "be") || text.is(i - 1, "is") || text.is(i - 1, "are"));
		if (AHEAD.contains(low) || infinitive || (low.equals("set") && (text.is(i + 1, "for") || text.is(i + 1, "to")))) {
			return FUTURE;
		}
		boolean regular = low.length() > 4 && low.endsWith("ed") && !text.at(i).capital() && !text.in(i - 1, NO_VERB);
		boolean past = BEHIND.contains(low) || regular;
		return past ? PAST : UNTOLD;
	}
}
