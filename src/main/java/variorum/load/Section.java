package variorum.load;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a publication that a text stood in, as a label: "World News", "Politics", "Middle East".
final class Section {
	private static final int MOST_WORDS = 5;
	private static final Set<String> SUBJECTS = Set.of("news", "world", "politics", "business", "opinion", "opinions", "sport", "sports",
			"technology", "tech", "science", "health", "culture", "arts", "art", "entertainment", "lifestyle", "life", "style", "travel",
			"environment", "climate", "economy", "finance", "markets", "money", "international", "national", "local", "regional", "nation",
			"global", "top", "stories", "story", "breaking", "latest", "headlines", "analysis", "features", "feature", "editorial",
					"editorials",
			"commentary", "comment", "columns", "column", "books", "film", "music", "media", "education", "law", "crime", "defense",
			"defence", "military", "security", "weather", "video", "videos", "photos", "home", "society", "exclusive", "live", "blog");
	private static final Set<String> REGIONS = Set.of("us", "u.s.", "uk", "u.k.", "europe", "asia", "africa", "america", "americas",
			"latin", "north", "south", "east", "west", "central", "middle", "pacific", "eu", "and", "&", "/", "|", ">", "the");

	/// What publishers print above a text to say what sort it is.
	private static final Pattern SORT = Pattern.compile("(?i)\\W*(?:(?:news|press|media) (?:release|statement)|for immediate release"
			+ "|peer-reviewed (?:publication|study)|(?:long|short|quick|weekend) reads?|special report|eyewitness|explainer|interview"
			+ "|obituar(?:y|ies)|letters?(?: to the editor)?|guest (?:post|column|essay)|op-ed|fact check|developing story)\\W*");

	private Section() { }

	/// Whether the line is words for sections and regions only, and at least one for a section (or it is one region).
	static boolean is(String line) {
		String[] words = words(line);
		boolean known = words.length <= MOST_WORDS && Arrays.stream(words).allMatch(w -> SUBJECTS.contains(w) || REGIONS.contains(w));
		return SORT.matcher(line).matches() || (known && Arrays.stream(words).anyMatch(SUBJECTS::contains)
				&& Character.isUpperCase(Blanks.squeezed(line).codePointAt(0)));
	}

	/// Whether a word of the line is one for a section.
	static boolean holdsWord(String line) {
		return Arrays.stream(words(line)).anyMatch(SUBJECTS::contains);
	}

	/// Whether a line is the name of a publication by its form, perhaps with one of its sections: "THE LAKE COURIER SPORT".
	static boolean isNameplate(String line) {
		String name = Blanks.squeezed(line).replaceFirst("(?i)^the ", "");
		boolean marked = line.equals(line.toUpperCase(java.util.Locale.ROOT)) || line.startsWith("The ");
		String[] words = words(name);
		int last = words.length;
		while (last > 0 && SUBJECTS.contains(words[last - 1]) && !Dateline.isPublication(words[last - 1])) {
			last--;
		}
		return marked && !is(line) && words.length <= MOST_WORDS && last > 1 && Dateline.isPublication(words[last - 1])
				&& Arrays.stream(words).allMatch(w -> w.matches("[\\p{L}'\u2019&.-]+"));
	}

	private static String[] words(String line) {
		return Blanks.squeezed(line).toLowerCase(java.util.Locale.ROOT).split("[ ,]+");
	}
}
