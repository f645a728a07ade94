package variorum.facts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes English contractions apart, so that `we're` and `we are` are the same words.
///
/// `'s` stays: it may be a genitive. Words in folded form.
final class Contractions {
	private static final Pattern SHORTENED = Pattern.compile("(?<verb>\\p{L}+)n['’]t|(?<word>\\p{L}+)['’](?<rest>re|m|ll|ve)");
	private static final Map<String, String> REST = Map.of("re", "are", "m", "am", "ll", "will", "ve", "have");
	private static final Map<String, List<String>> IRREGULAR = Map.of("ca", List.of("can", "not"), "wo", List.of("will", "not"),
			"sha", List.of("shall", "not"));

	private Contractions() { }

	/// The words that `word` stands for: itself where it is no contraction.
	static List<String> apart(String word) {
		if (word.equals("cannot")) {
			return List.of("can", "not");
		}
		var m = SHORTENED.matcher(word);
		if (!m.matches()) {
			return List.of(word);
		}
		String verb = m.group("verb");
		if (verb != null) {
			return IRREGULAR.getOrDefault(verb, List.of(verb, "not"));
		}
		return List.of(m.group("word"), REST.getOrDefault(m.group("rest"), m.group("rest")));
	}
}
