package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.facts.TimeExpression.Fixed;
import variorum.facts.TimesGrammar.Match;

/// Reads words that point at the present, past or future at large: "now", "recent years", "the near future".
final class TimesReferences {
	private static final String PAST = "PAST_REF";
	private static final String PRESENT = "PRESENT_REF";
	private static final String FUTURE = "FUTURE_REF";
	private static final Map<String, String> SINGLE = Map.ofEntries(Map.entry("now", PRESENT), Map.entry("currently", PRESENT),
			Map.entry("nowadays", PRESENT), Map.entry("recently", PAST), Map.entry("lately", PAST));
	private static final Set<String> TERMS = Set.of("future", "term");

	private static final Set<String> NEARNESS = Set.of("near", "foreseeable", "short", "immediate");

	private TimesReferences() { }

	static Optional<Match> at(Lexemes text, int i) {
		return single(text, i).or(() -> recent(text, i)).or(() -> the(text, i)).or(() -> phrase(text, i));
	}

	private static Optional<Match> single(Lexemes text, int i) {
		String value = SINGLE.get(text.low(i));
		return value == null || (text.is(i, "now") && text.isDash(i + 1)) ? Optional.empty()
				: Optional.of(new Match(i, i + 1, new Fixed(value)));
	}

	/// "recent years", "past years", "recent weeks and months".
	private static Optional<Match> recent(Lexemes text, int i) {
		boolean recent = text.is(i, "recent") || text.is(i, "past");
		if (!recent || TimesUnit.plural(text.low(i + 1)).isEmpty()) {
			return Optional.empty();
		}
		boolean pair = text.is(i + 2, "and") && TimesUnit.plural(text.low(i + 3)).isPresent();
		return Optional.of(new Match(i, pair ? i + 4 : i + 2, new Fixed(PAST)));
	}

	/// "the future", "the near future", "the past", "the short term", "the present".
	private static Optional<Match> the(Lexemes text, int i) {
		int at = text.over(i, "the");
		int noun = text.in(at, NEARNESS) ? at + 1 : at;
		if (at > i && text.in(noun, TERMS) && (noun > at || text.is(noun, "future"))) {
			return Optional.of(new Match(i, noun + 1, new Fixed(FUTURE)));
		}
		boolean past = at > i && text.is(at, "past") && !text.at(at + 1).isWord();
		return past ? Optional.of(new Match(i, at + 1, new Fixed(PAST))) : Optional.empty();
	}

	/// "these days", "at the moment", "at present", "a later date".
	private static Optional<Match> phrase(Lexemes text, int i) {
		if (text.over(i, "these", "days") > i) {
			return Optional.of(new Match(i, i + 2, new Fixed(PRESENT)));
		}
		if (text.is(i - 1, "at") && text.over(i, "the", "moment") > i && !text.is(i + 2, "of")) {
			return Optional.of(new Match(i, i + 2, new Fixed(PRESENT)));
		}
		if (text.is(i - 1, "at") && text.is(i, "present")) {
			return Optional.of(new Match(i, i + 1, new Fixed(PRESENT)));
		}
		return text.over(i, "a", "later", "date") > i ? Optional.of(new Match(i, i + 3, new Fixed(FUTURE))) : Optional.empty();
	}
}
