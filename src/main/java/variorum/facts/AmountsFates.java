package variorum.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells what befell the people that a number counts, so that the dead of one version are not the wounded of another.
///
/// The fate stands behind the number and what it counts ("12 people were killed", "twelve dead") or before it ("killing 12
/// people", "wounded 30"). Looks at no more than a noun phrase and four lexemes.
final class AmountsFates {
	/// The fate as worded and in its normal form; what is counted ends before lexeme `to`.
	record Fate(String worded, String normal, int to) { }

	private static final Map<String, String> BEHIND = Map.ofEntries(Map.entry("killed", "dead"), Map.entry("dead", "dead"),
			Map.entry("died", "dead"), Map.entry("perished", "dead"), Map.entry("deaths", "dead"), Map.entry("fatalities", "dead"),
			Map.entry("arrests", "arrested"), Map.entry("saved", "rescued"), Map.entry("treated", "hospitalised"),
					Map.entry("drowned", "dead"), Map.entry("slain", "dead"), Map.entry("wounded", "injured"),
			Map.entry("injured", "injured"), Map.entry("hurt", "injured"), Map.entry("missing", "missing"),
			Map.entry("arrested", "arrested"), Map.entry("detained", "arrested"), Map.entry("rescued", "rescued"),
			Map.entry("kidnapped", "kidnapped"), Map.entry("abducted", "kidnapped"), Map.entry("evacuated", "evacuated"),
			Map.entry("hospitalized", "hospitalised"), Map.entry("hospitalised", "hospitalised"), Map.entry("displaced", "displaced"));
	private static final Map<String, String> BEFORE = Map.ofEntries(Map.entry("killing", "killed"), Map.entry("killed", "killed"),
			Map.entry("kills", "killed"), Map.entry("kill", "killed"), Map.entry("injure", "injured"), Map.entry("saved", "rescued"),
			Map.entry("saves", "rescued"), Map.entry("saving", "rescued"), Map.entry("plucked", "rescued"),
					Map.entry("wounding", "wounded"), Map.entry("wounded", "wounded"),
			Map.entry("injuring", "injured"), Map.entry("injured", "injured"), Map.entry("injures", "injured"),
			Map.entry("arresting", "arrested"), Map.entry("arrested", "arrested"), Map.entry("arrests", "arrested"),
			Map.entry("detained", "detained"), Map.entry("rescued", "rescued"), Map.entry("rescuing", "rescued"),
			Map.entry("evacuated", "evacuated"), Map.entry("kidnapped", "kidnapped"), Map.entry("abducted", "abducted"));
	private static final Set<String> PASSIVE = WordList.of("were was are is been be being reported confirmed left feared found believed"
			+ " presumed declared pronounced others");
	private static final Set<String> LINKS = WordList.of("who have had has also still remain remains remained were"
			+ " was are is been be being reported confirmed left"
			+ " feared found believed presumed declared pronounced others");
	private static final Set<String> INTRANSITIVE = Set.of("died", "dead", "missing", "drowned");
	private static final Set<String> INTENDING = WordList.of("to would could might may can not will should must");
	private static final Set<String> ASIDES = WordList.of("including among of most many some all both aged mostly at");
	private static final Set<String> TAKING = WordList.of("cost costs costing claim claims claimed claiming took"
			+ " takes taken taking lost lose");
	/// Lexemes that a remark between commas has at most.
	private static final int REMARK = 14;
	/// Tolls that are paid.
	private static final Set<String> PRICED = WordList.of("road bridge tunnel motorway highway turnpike economic financial");
	private static final Set<String> RISING = WordList.of("has had have rose rises risen climbs climbed jumps"
			+ " jumped to of at stands stood stand now passed"
			+ " reached hit is was from exceeded by around about over more than nearly least");
	private static final Set<String> OPENING = Set.of("a", "an", "the", "his", "her", "their", "its", "him", "them", "himself");
	private static final int FURTHEST = 4;
	private static final int TOLL = 8;

	private AmountsFates() { }

	/// Whether there are only helping verbs from `from` to before `to`: "300 remain missing".
	static boolean isHelping(Lexemes text, int from, int to) {
		return java.util.stream.IntStream.range(from, to).allMatch(i -> LINKS.contains(text.low(i)) || text.low(i).startsWith("remain"));
	}

	/// Whether a base is the normal form of a fate.
	static boolean isFate(String base) {
		return BEHIND.containsValue(base);
	}

	/// The fate of what the figure counts.
	static Optional<Fate> of(Lexemes text, AmountsFigure f) {
		boolean one = f.number().value().compareTo(BigDecimal.ONE) == 0 && !f.range();
		var phrase = one ? AmountsNouns.single(text, f.end()) : AmountsNouns.counted(text, f.end());
		int counted = phrase.map(AmountsNouns.Phrase::to).orElse(f.end());
		return behind(text, f.end(), counted).or(() -> before(text, f, counted));
	}

	/// "12 people were killed", "twelve were killed", "12 dead".
	private static Optional<Fate> behind(Lexemes text, int end, int counted) {
		String last = BEHIND.get(text.low(counted - 1));
		if (last != null && counted > end) {
			return Optional.of(new Fate(text.low(counted - 1), last, counted - 1));
		}
		int verb = afterRemark(text, counted);
		int at = verb;
		if (isHospital(text, at)) {
			return Optional.of(new Fate("in hospital", "hospitalised", counted));
		}
		while (at < verb + FURTHEST && LINKS.contains(text.low(at))) {
			at++;
		}
		String normal = BEHIND.get(text.low(at));
		boolean passive = at == verb ? !isObject(text, at + 1) : text.in(at - 1, PASSIVE);
		return normal != null && (passive || text.in(at, INTRANSITIVE)) ? Optional.of(new Fate(text.low(at), normal, counted))
				: Optional.empty();
	}

	/// "six people, of whom two are children, remain missing": the index behind the second comma.
	private static int afterRemark(Lexemes text, int i) {
		if (!text.is(i, ",") || !text.in(i + 1, ASIDES)) {
			return i;
		}
		return java.util.stream.IntStream.range(i + 2, i + REMARK).filter(k -> text.is(k, ",")).findFirst().orElse(i - 1) + 1;
	}

	/// "were taken to hospital", "have been rushed to a nearby hospital".
	private static boolean isHospital(Lexemes text, int i) {
		int at = i;
		while (at < i + FURTHEST && text.in(at, LINKS)) {
			at++;
		}
		boolean moved = at > i && (text.is(at, "taken") || text.is(at, "rushed") || text.is(at, "brought")) && text.is(at + 1, "to");
		int to = at + 2;
		return moved && java.util.stream.IntStream.range(to, to + FURTHEST).anyMatch(k -> text.is(k, "hospital")
				|| text.is(k, "hospitals"));
	}

	/// Whether a verb's object may begin at `i`: "12 soldiers killed the guard".
	private static boolean isObject(Lexemes text, int i) {
		return text.at(i).isNumber() || (text.at(i).isWord() && (!AmountsWords.STOPS.contains(text.low(i)) || text.in(i, OPENING)));
	}

	/// "killing 12 people", "wounded at least 30": the number is the object of the verb.
	private static Optional<Fate> before(Lexemes text, AmountsFigure f, int counted) {
		int hedge = Hedges.before(text, f.from()).map(Hedges.Found::from).orElse(f.from());
		boolean meant = text.low(hedge - 1).equals("kill") && text.in(hedge - 2, INTENDING);
		String worded = meant ? null : BEFORE.get(text.low(hedge - 1));
		if (text.in(hedge - 1, TAKING) && counted > f.end() && text.is(counted - 1, "lives")) {
			return Optional.of(new Fate("lost", "dead", counted));
		}
		boolean passive = text.in(hedge - 2, PASSIVE);
		boolean people = counted > f.end() ? Figures.isPerson(AmountsNouns.head(text, new AmountsNouns.Phrase(f.end(), counted)))
				: !text.at(f.end()).isWord() || AmountsWords.STOPS.contains(text.low(f.end()));
		if (people && isToll(text, hedge)) {
			return Optional.of(new Fate("dead", "dead", counted));
		}
		return worded == null || passive || !people || text.is(f.end(), "%") ? Optional.empty()
				: Optional.of(new Fate(worded, BEHIND.getOrDefault(worded, worded), counted));
	}

	/// "The death toll rose to 15", "the death toll from the quake stands at 15".
	private static boolean isToll(Lexemes text, int i) {
		int at = i - 1;
		while (at > i - FURTHEST && text.in(at, RISING)) {
			at--;
		}
		for (int k = at; at < i - 1 && k > at - TOLL; k--) {
			if (text.is(k, "toll") && !text.in(k - 1, PRICED)) {
				return true;
			}
			if (!text.at(k).isWord()) {
				return false;
			}
		}
		return false;
	}
}
