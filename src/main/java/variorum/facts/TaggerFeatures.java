package variorum.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The written form of a word and its neighbours as short strings, for the tagger: what a lower-cased language model cannot
/// see (capitals, digits, what is glued to what) and a few closed lists of the language.
final class TaggerFeatures {
	/// Words around names, by what they say of the name beside them. Words of the language, not of any story.
	private static final Map<String, Set<String>> LISTS = Map.of(
			"title", Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "king",
					"queen", "prince",
					"princess", "pope", "saint", "president", "minister", "chancellor", "senator", "congressman",
							"congresswoman",
					"governor", "mayor", "judge", "justice", "general", "colonel", "major", "captain", "lieutenant",
							"sergeant",
					"admiral", "commander", "gen", "col", "maj", "capt", "lt", "sgt", "sen", "rep", "gov", "pres",
							"rev", "reverend",
					"ambassador", "secretary", "spokesman", "spokeswoman", "spokesperson", "coach", "actor",
							"actress", "singer",
					"director", "chairman", "officer", "detective", "attorney", "sheriff"),
			"org", Set.of("inc", "corp", "corporation", "ltd", "llc", "plc", "co", "company", "group", "ministry",
					"department",
					"agency", "bureau", "office", "council", "committee", "commission", "board", "authority",
							"administration",
					"university", "college", "school", "institute", "academy", "hospital", "bank", "fund",
							"foundation", "trust",
					"association", "federation", "union", "league", "club", "party", "front", "movement", "army",
							"navy", "force",
					"forces", "guard", "brigade", "regiment", "division", "police", "court", "parliament",
							"congress", "senate",
					"assembly", "house", "church", "news", "times", "post", "tribune", "herald", "journal", "press",
							"radio", "tv",
					"television", "network", "records", "band", "orchestra", "team", "airlines", "airways",
							"industries", "systems",
					"holdings", "partners", "society", "center", "centre", "museum"),
			"loc", Set.of("city", "town", "village", "county", "province", "state", "district", "region", "republic",
					"kingdom",
					"island", "islands", "river", "lake", "sea", "ocean", "bay", "gulf", "mount", "mountain",
							"mountains", "valley",
					"desert", "street", "road", "avenue", "square", "park", "bridge", "airport", "base", "camp",
							"port", "border",
					"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
							"beach", "hill",
					"hills", "forest", "station", "highway", "peninsula", "coast"),
			"in", Set.of("in", "at", "near", "from", "to", "into", "across", "outside", "inside", "around",
					"throughout", "toward",
					"towards", "via"),
			"says", Set.of("said", "says", "told", "added", "wrote", "tweeted", "announced", "claimed", "asked",
					"argued",
					"explained", "who", "whose", "aged", "born", "married", "died"),
			"by", Set.of("by", "of", "for", "with", "and", "the", "a", "an"),
			"day", Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
					"october",
					"november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
							"sunday"));
	private static final Map<String, List<String>> LISTS_OF_WORD = LISTS.entrySet().stream()
			.sorted(Map.Entry.comparingByKey()).flatMap(list -> list.getValue().stream().map(word -> Map.entry(word,
			list.getKey())))
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue,
			Collectors.toList())));

	private static final int SHORTEST = 3;

	private final TaggerWords words;
	private final String[] shapes;
	private final String casing;

	private TaggerFeatures(TaggerWords words) {
		this.words = words;
		shapes = new String[words.size()];
		for (int i = 0; i < shapes.length; i++) {
			shapes[i] = shape(words.word(i));
		}
		casing = casing(shapes);
	}

	/// The features of a sentence's words, computed word by word.
	static TaggerFeatures of(TaggerWords words) {
		return new TaggerFeatures(words);
	}

	/// Hands the features of word `i` to `out`, each once and always in the same order.
	void each(int i, Consumer<String> out) {
		for (int d = -2; d <= 2; d++) {
			out.accept("s" + d + "=" + shapeAt(i + d));
		}
		out.accept("t=" + shapeAt(i - 1) + "|" + shapeAt(i) + "|" + shapeAt(i + 1));
		out.accept("g=" + words.isGlued(i) + words.isGlued(i + 1) + shapeAt(i));
		out.accept("c=" + casing + (i == 0) + shapeAt(i));
		affixes(words.word(i).toLowerCase(Locale.ROOT), out);
		for (int d = -1; d <= 1; d++) {
			lists(i + d, "l" + d + "=", out);
		}
	}

	private static void affixes(String word, Consumer<String> out) {
		int n = word.length();
		out.accept("e2=" + word.substring(Math.max(0, n - 2)));
		out.accept("e3=" + word.substring(Math.max(0, n - 3)));
		out.accept("p3=" + word.substring(0, Math.min(3, n)));
	}

	private void lists(int i, String prefix, Consumer<String> out) {
		if (i < 0 || i >= words.size()) {
			return;
		}
		for (String name : LISTS_OF_WORD.getOrDefault(words.word(i).toLowerCase(Locale.ROOT), List.of())) {
			out.accept(prefix + name);
		}
	}

	private String shapeAt(int i) {
		return i < 0 ? "<" : i >= shapes.length ? ">" : shapes[i];
	}

	/// The class of a word's letters: `Xx` for London, `XX` for UN (at most three), `d4` for 2019, a mark of punctuation itself.
	static String shape(String word) {
		int first = word.codePointAt(0);
		if (!Character.isLetterOrDigit(first)) {
			return word;
		}
		int upper = count(word, Character::isUpperCase);
		int lower = count(word, Character::isLowerCase);
		int digits = count(word, Character::isDigit);
		int all = word.codePointCount(0, word.length());
		if (digits == all) {
			return "d" + Math.min(5, all);
		}
		if (digits > 0) {
			return upper > 0 ? "Xd" : "xd";
		}
		return letters(first, upper, lower, all);
	}

	private static String letters(int first, int upper, int lower, int all) {
		if (upper == all) {
			return "X".repeat(Math.min(3, all));
		}
		if (upper == 0) {
			return lower > 0 ? "x" : "o";
		}
		return !Character.isUpperCase(first) ? "xX" : upper == 1 ? "Xx" : "XxX";
	}

	private static int count(String word, java.util.function.IntPredicate of) {
		return (int) word.codePoints().filter(of).count();
	}

	/// How the sentence uses capitals: `n` as running text does, `T` like a headline, `U` all of them.
	private static String casing(String[] shapes) {
		int lower = 0;
		int title = 0;
		int upper = 0;
		for (String s : shapes) {
			switch (s) {
				case "x" -> lower++;
				case "Xx", "XxX", "X" -> title++;
				default -> upper += s.startsWith("XX") ? 1 : 0;
			}
		}
		int all = lower + title + upper;
		if (all < SHORTEST || lower * 10 > all * 4) {
			return "n";
		}
		return upper * 10 > all * 7 ? "U" : "T";
	}
}
