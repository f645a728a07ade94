package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as worded, cleaned of what does not belong to it, and its words in normal form.
///
/// Titles before people's names, possessive endings, articles, the marks of hashtags and handles fall away; `shown` keeps
/// the spelling for the reader. A name whose every word falls away keeps them all.
record NameForm(String shown, List<String> words) {
	private static final Pattern EDGE = Pattern.compile("^[\"'‘’“”(\\[#@_\\s]+|[\"'‘’“”)\\],;:!?_\\s]+$");
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
	private static final Pattern SPLIT = Pattern.compile("[\\s\u00a0_/]+|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})");
	private static final Pattern MARKS = Pattern.compile("[.,\"“”]");
	private static final Set<String> CIVIL = words("mr mrs ms miss mx dr prof sir lord lady dame madam president vice prime minister premier senator"
			+ " congressman congresswoman governor mayor king queen prince princess pope saint st rev reverend father sister bishop judge"
			+ " justice chancellor secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm"
			+ " brigadier marshal commander corporal private officer detective inspector professor ambassador representative rep sen gov"
			+ " pres chairman chief coach commodore spokesman spokeswoman spokesperson rear");

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	NameForm {
		words = List.copyOf(words);
	}

	/// The form of the name written `text`, of a fact of that type.
	static NameForm of(String text, FactType type) {
		String bare = POSSESSIVE.matcher(EDGE.matcher(text).replaceAll("")).replaceAll("");
		var shown = new ArrayList<>(Arrays.stream(SPLIT.split(bare)).filter(w -> !w.isBlank()).toList());
		while (shown.size() > 1 && falls(shown.getFirst(), type)) {
			shown.removeFirst();
		}
		var keys = shown.stream().map(NameForm::key).filter(k -> !k.isEmpty()).toList();
		return shown.isEmpty() || keys.isEmpty() ? new NameForm(text, List.of(Folding.of(text))) : new NameForm(String.join(" ", shown), keys);
	}

	private static boolean falls(String word, FactType type) {
		String key = key(word);
		return key.equals("the") || (type == FactType.PERSON && (CIVIL.contains(key) || Countries.isDemonym(key)));
	}

	private static String key(String word) {
		return POSSESSIVE.matcher(MARKS.matcher(Folding.of(word)).replaceAll("")).replaceAll("");
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
