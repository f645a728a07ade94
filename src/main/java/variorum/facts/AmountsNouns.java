package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what a number counts: the noun phrase behind it and its head.
///
/// English counts in the plural, so the head of what follows a number other than one is the first word that looks like a
/// plural, or the one after it where the first stands as an adjective ("arms dealers"); a capital plural is a name in the
/// way when a common one follows ("two Texas lawmakers"). Closed lists of function words end the phrase. This needs no
/// tagger and looks at no more than nine lexemes.
final class AmountsNouns {
	/// A phrase over the lexemes from `from` to before `to`, whose last word is its head.
	record Phrase(int from, int to) { }

	private static final int REACH = 9;
	private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("people", "person"), Map.entry("men", "man"),
			Map.entry("women", "woman"), Map.entry("children", "child"), Map.entry("police", "police"),
			Map.entry("personnel", "personnel"), Map.entry("crew", "crew"), Map.entry("staff", "staff"), Map.entry("aircraft", "aircraft"),
			Map.entry("feet", "foot"), Map.entry("teeth", "tooth"), Map.entry("mice", "mouse"), Map.entry("geese", "goose"),
			Map.entry("sheep", "sheep"), Map.entry("fish", "fish"), Map.entry("cattle", "cattle"), Map.entry("dead", "dead"),
			Map.entry("wounded", "wounded"), Map.entry("injured", "injured"), Map.entry("missing", "missing"),
			Map.entry("species", "species"), Map.entry("series", "series"), Map.entry("spacecraft", "spacecraft"),
			Map.entry("policemen", "policeman"), Map.entry("policewomen", "policewoman"), Map.entry("lives", "life"),
			Map.entry("wives", "wife"), Map.entry("knives", "knife"), Map.entry("criteria", "criterion"),
			Map.entry("servicemen", "serviceman"), Map.entry("gunmen", "gunman"), Map.entry("firemen", "fireman"),
			Map.entry("businessmen", "businessman"), Map.entry("fishermen", "fisherman"), Map.entry("grandchildren", "grandchild"));
	private static final Set<String> SINGULAR = Set.of("gas", "news", "bus", "plus", "minus", "virus", "bonus", "status",
			"campus", "focus", "census", "corps", "basis", "analysis", "crisis", "thesis", "christmas", "always", "perhaps",
			"thus", "thanks", "less", "across", "besides", "towards", "was", "has", "is", "us", "its", "his", "this", "as", "does",
			"various", "previous", "serious", "religious", "dangerous", "famous", "numerous", "precious", "consecutive",
			"sports", "sometimes", "says", "overseas", "afterwards", "nowadays", "politics", "athletics", "mass", "class");
	private static final Set<String> ADJECTIVE = Set.of("al", "ive", "ous", "ian", "ish", "ic", "ful", "ing", "ary", "ese", "ar",
			"less", "able", "ible", "big", "er", "small", "large", "ant", "ent", "major",
			"young", "old", "new", "ate", "ior", "odd", "single");
	private static final Set<String> NO_NOUN = Set.of("ed", "able", "ly");
	/// What follows "one" without being counted: "one another", "one day", "one thing".
	private static final Set<String> ABSTRACT = Set.of("another", "day", "thing", "way", "hand", "reason", "side", "else", "time",
			"point", "more", "less", "such", "last", "big", "can", "chosen", "important", "never",
			"wants", "knows", "needs", "step", "minute", "moment");
	/// Plurals that stand before a noun as adjectives do: "arms dealers".
	private static final Set<String> ATTRIBUTIVE = Set.of("arms", "weapons", "sales", "sports", "communications", "women", "men",
			"children", "operations", "securities", "futures", "drugs", "rights", "goods", "savings", "customs", "services",
			"games", "airlines", "narcotics", "telecommunications", "systems", "affairs", "foods", "police", "staff", "fish",
			"resources", "relations", "elections", "headquarters", "aircraft", "special", "explosives", "honours", "honors");
	private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "our", "my", "these", "those",
			"your", "all");

	private AmountsNouns() { }

	/// The phrase that a number other than one counts, if it begins at `i`; "of" and a determiner before it are skipped.
	static Optional<Phrase> counted(Lexemes text, int i) {
		int from = start(text, i);
		int plural = -1;
		int end = Math.min(text.size(), from + REACH);
		for (int k = from; k < end && continues(text, k, from); k++) {
			if (isPlural(text, k)) {
				plural = k;
				if (!text.at(k).capital() || !pluralFollows(text, k + 1)) {
					break;
				}
			}
		}
		if (plural < 0) {
			return Optional.empty();
		}
		while (ATTRIBUTIVE.contains(text.low(plural)) && isPlural(text, plural + 1)) {
			plural++;
		}
		return Optional.of(new Phrase(from, plural + 1));
	}

	/// The index after "of", a determiner and "more" that may stand between a number and what it counts.
	static int start(Lexemes text, int i) {
		int of = text.over(i, "of");
		int at = text.in(of, DETERMINERS) && of > i ? of + 1 : of;
		return text.is(at, "more") || text.is(at, "other") || text.is(at, "additional") ? at + 1 : at;
	}

	private static boolean continues(Lexemes text, int k, int from) {
		Lexeme word = text.at(k);
		if (word.isWord()) {
			return !AmountsWords.STOPS.contains(word.low()) || (word.capital() && word.low().equals("us"))
					|| (word.low().equals("and") && k > from);
		}
		boolean hyphen = text.isDash(k) && word.glued() && text.at(k + 1).glued() && k > from;
		boolean designator = word.isNumber() && ((text.isDash(k - 1) && word.glued()) || isMeasure(text, k));
		boolean comma = text.is(k, ",") && k > from && text.at(k + 1).isWord() && text.low(k - 1).endsWith("ed");
		return hyphen || designator || comma;
	}

	/// A number with a unit of its own, close to it: "250ml", "500-pound".
	private static boolean isMeasure(Lexemes text, int i) {
		boolean close = text.at(i).isNumber() && text.at(i + 1).glued() && !text.at(i).glued();
		return close && Units.at(text, i + 1).isPresent();
	}

	/// The index of the first measure inside `phrase`.
	static OptionalInt measure(Lexemes text, Phrase phrase) {
		return IntStream.range(phrase.from(), phrase.to()).filter(i -> isMeasure(text, i)).findFirst();
	}

	private static boolean pluralFollows(Lexemes text, int i) {
		for (int k = i; k < i + 3 && continues(text, k, i); k++) {
			if (isPlural(text, k) && !text.at(k).capital()) {
				return true;
			}
		}
		return false;
	}

	/// Whether the word at `i` looks like a plural noun.
	static boolean isPlural(Lexemes text, int i) {
		Lexeme word = text.at(i);
		String low = word.low();
		if (!word.isWord() || AmountsWords.STOPS.contains(low)) {
			return false;
		}
		boolean ending = low.length() > 3 && low.endsWith("s") && !low.endsWith("ss") && !low.endsWith("us") && !low.endsWith("ous");
		return PLURALS.containsKey(low) || (ending && !SINGULAR.contains(low) && !text.isDash(i + 1));
	}

	/// The phrase behind "one": a common noun, at most one adjective before it.
	static Optional<Phrase> single(Lexemes text, int i) {
		int noun = isAdjective(text, i) && !text.low(i + 1).endsWith("ed") ? i + 1 : i;
		Lexeme word = text.at(noun);
		boolean common = word.isWord() && !word.capital() && !AmountsWords.STOPS.contains(word.low()) && word.low().length() > 2;
		boolean singular = PLURALS.containsKey(word.low()) || !isPlural(text, noun);
		boolean other = NO_NOUN.stream().anyMatch(word.low()::endsWith) || text.isDash(noun + 1) || ABSTRACT.contains(word.low());
		return common && singular && !other ? Optional.of(new Phrase(i, noun + 1)) : Optional.empty();
	}

	private static boolean isAdjective(Lexemes text, int i) {
		String low = text.low(i);
		boolean ending = ADJECTIVE.stream().anyMatch(low::endsWith) && low.length() > 4;
		return text.at(i).isWord() && text.at(i + 1).isWord() && !AmountsWords.STOPS.contains(text.low(i + 1))
				&& (ending || text.at(i).capital());
	}

	/// What a measure is of: "35 tons of humanitarian aid". The phrase ends before the next function word or mark.
	static Optional<Phrase> measured(Lexemes text, int i) {
		int of = text.over(i, "of");
		int from = of > i && text.in(of, DETERMINERS) ? of + 1 : of;
		int to = from;
		while (of > i && to < from + 4 && text.at(to).isWord() && !AmountsWords.STOPS.contains(text.low(to))
				&& !(to > from && (text.low(to).endsWith("ed") || AmountsWords.PAST.contains(text.low(to))))
						&& (to == from || !isPlural(text, to - 1) || isPlural(text, to))) {
			to++;
		}
		return to == from || of == i ? Optional.empty() : Optional.of(new Phrase(from, to));
	}

	/// The normal form of a head: lower case and singular.
	static String head(Lexemes text, Phrase phrase) {
		return singular(text.low(phrase.to() - 1));
	}

	static String singular(String plural) {
		String irregular = PLURALS.get(plural);
		if (irregular != null || SINGULAR.contains(plural) || plural.length() < 4) {
			return irregular == null ? plural : irregular;
		}
		if (plural.endsWith("ies")) {
			return plural.substring(0, plural.length() - 3) + "y";
		}
		if (plural.endsWith("sses") || plural.endsWith("shes") || plural.endsWith("ches") || plural.endsWith("xes")) {
			return plural.substring(0, plural.length() - 2);
		}
		boolean s = plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us");
		return s ? plural.substring(0, plural.length() - 1) : plural;
	}
}
