package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as worded, cleaned of what does not belong to it, and its words in normal form.
///
/// Titles before people's names, possessive endings, articles, the marks of hashtags and handles fall away; `shown` keeps
/// the spelling for the reader, `junior` whether a suffix as `Jr.` was among the words. A name whose every word falls away
/// keeps them all.
record NameForm(String shown, List<String> words, boolean junior) {
	private static final Pattern EDGE = Pattern.compile("^[\"'‘’“”(\\[#@_\\s]+|[\"'‘’“”)\\],;:!?_\\s]+$");
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
	private static final Pattern SPLIT = Pattern.compile("[\\s\u00a0_/]+");
	private static final Pattern TAG_SPLIT = Pattern.compile("[\\s\u00a0_/]+|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})");
	private static final Pattern OF_COUNTRY = Pattern.compile("^(.+ .+) of (?:the )?(\\p{Lu}.*)$");
	private static final Set<String> SUFFIXES = words("jr sr ii iii iv");
	static final Set<String> DIRECTIONS = words("north south east west");
	private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
	private static final Pattern MARKS = Pattern.compile("[.,\"“”]");
	private static final Set<String> CIVIL = words("mr mrs ms miss mx dr prof sir lord lady dame madam president vice prime minister"
			+ " premier senator"
			+ " congressman congresswoman governor mayor king queen prince princess pope saint st rev reverend father sister bishop judge"
			+ " justice chancellor secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm"
			+ " brigadier marshal commander corporal private officer detective inspector professor ambassador representative rep sen gov"
			+ " pres chairman chief coach leader commodore spokesman spokeswoman spokesperson rear");

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	NameForm {
		words = List.copyOf(words);
	}

	/// The form of the name written `text`, of a fact of that type.
	static NameForm of(String text, FactType type) {
		String name = type == FactType.PLACE ? Places.inFull(text) : text;
		String bare = POSSESSIVE.matcher(EDGE.matcher(name).replaceAll("")).replaceAll("");
		var shown = new ArrayList<>(Arrays.stream((isTag(text) ? TAG_SPLIT : SPLIT).split(type == FactType.PERSON ? withoutCountry(bare)
				: bare))
				.filter(w -> !w.isBlank()).toList());
		while (shown.size() > 1 && falls(shown, type)) {
			shown.removeFirst();
		}
		var keys = new ArrayList<>(shown.stream().map(NameForm::key).filter(k -> !k.isEmpty()).toList());
		boolean junior = type == FactType.PERSON && keys.size() > 1 && SUFFIXES.contains(keys.getLast());
		if (junior) {
			keys.removeLast();
		}
		return keys.isEmpty() ? new NameForm(text, List.of(Folding.of(text)), false) : new NameForm(String.join(" ", shown), keys,
				junior);
	}

	private static boolean isTag(String text) {
		return text.startsWith("#") || text.startsWith("@");
	}

	/// `Ana Torres of Peru` without the country.
	private static String withoutCountry(String name) {
		var m = OF_COUNTRY.matcher(name);
		return m.matches() && Countries.code(m.group(2)).isPresent() ? m.group(1) : name;
	}

	private static boolean falls(List<String> shown, FactType type) {
		String key = key(shown.getFirst());
		boolean nation = Countries.isDemonym(key) || (DIRECTIONS.contains(key) && Countries.isDemonym(key(shown.get(1))));
		return key.equals("the") || (type == FactType.PERSON && (CIVIL.contains(key) || nation));
	}

	private static String key(String word) {
		return POSSESSIVE.matcher(MARKS.matcher(Folding.of(word)).replaceAll("")).replaceAll("");
	}

	/// Whether the letters of one name stand in the other's: a name cut short, or with more or fewer marks.
	static boolean areAlike(String a, String b) {
		String x = LETTERS.matcher(Folding.of(a)).replaceAll("");
		String y = LETTERS.matcher(Folding.of(b)).replaceAll("");
		return x.contains(y) || y.contains(x);
	}

	/// The words as one string.
	String key() {
		return String.join(" ", words);
	}

	String first() {
		return words.getFirst();
	}

	String last() {
		return words.getLast();
	}

	int length() {
		return words.size();
	}

	/// The first letters of the words, small linking words left out: `associated press` gives `ap`.
	String initials() {
		var letters = new StringBuilder();
		for (String w : words) {
			for (String part : w.split("-")) {
				if (!part.isEmpty() && !FunctionWords.contains(part)) {
					letters.append(part.charAt(0));
				}
			}
		}
		return letters.toString();
	}
}
