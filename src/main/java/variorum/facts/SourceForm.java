package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A source that is described and not named, in a form that can be compared: "an unnamed official" and "the official, who spoke
/// on condition of anonymity," are one.
///
/// `words` are those of the description without articles and without what only says that no name is given.
record SourceForm(List<String> words) {
	private static final Set<String> LEFT_OUT = WordList.of("the a an one unnamed anonymous unidentified undisclosed unspecified"
			+ " his her its their some same");
	private static final Set<String> PREPOSITIONS = WordList.of("at in of from on for with to near close familiar within inside who"
			+ " speaking briefed");
	private static final Pattern NAMELESS = Pattern.compile("(?i),?\\s+(?:who\\s+)?"
			+ "(?:spea|spoke|talk|ask|request|declin|insist|refus)\\w*\\b.*\\b(?:anonymity|named|identified|quoted|anonymously)\\b.*");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-]\\p{L}+)*");

	SourceForm {
		words = List.copyOf(words);
	}

	static SourceForm of(String description) {
		String plain = NAMELESS.matcher(description).replaceAll("");
		var words = new ArrayList<String>();
		WORD.matcher(plain).results().map(r -> r.group().toLowerCase(Locale.ROOT)).filter(w -> !LEFT_OUT.contains(w)).forEach(words::add);
		return new SourceForm(words.isEmpty() ? Arrays.asList(description.toLowerCase(Locale.ROOT).split("\\s+")) : words);
	}

	/// Equal for equal descriptions.
	String key() {
		return String.join(" ", words);
	}

	/// The noun that says what the source is: the last word before the first preposition.
	String head() {
		int end = 1;
		while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
			end++;
		}
		return words.get(end - 1);
	}

	/// Whether only the noun is given: "the source".
	boolean isBare() {
		return words.size() == 1;
	}
}
