package variorum.load;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns the line breaks inside a part into spaces, and mends words that were divided over two lines.
///
/// A hyphen at the end of a line goes when the file has the undivided word elsewhere and not the hyphenated one;
/// otherwise the hyphen stays and only the break goes, so that no compound loses its hyphen ("well-known"). Before
/// "and", "or", "to" the space stays ("two- and three-year").
final class LineBreaks {
	private static final Pattern BREAK = Pattern.compile("[ \\t\\f\\u000B\\u00A0]*\\R[\\s\\u00A0]*");
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
	private static final Set<String> HANGING = Set.of("and", "or", "to", "und", "oder", "et", "ou", "y", "o", "e");

	private final String source;
	private Set<String> words = Set.of();

	LineBreaks(String source) {
		this.source = source;
	}

	/// `text` on one line.
	Traced joined(Traced text) {
		var m = BREAK.matcher(text.text());
		var out = new Traced.Builder();
		int from = 0;
		while (m.find()) {
			String rest = text.text().substring(m.end(), Math.min(text.text().length(), m.end() + 60));
			String gap = gap(text.text().substring(Math.max(0, m.start() - 60), m.start()), rest);
			out.append(text, from, gap.equals("-") ? m.start() - 1 : m.start()).insert(gap.isBlank() ? gap : "");
			from = m.end();
		}
		return from == 0 ? text : out.append(text, from, text.text().length()).build();
	}

	/// What stands between the halves: a space, nothing, or "-" for nothing and no hyphen either.
	String gap(String before, String after) {
		if (before.endsWith("\u00AD")) {
			return "-";
		}
		String first = firstWord(after);
		if (!before.matches("(?s).*\\p{L}[-\u2010]") || !Sayings.startsSmall(first) || HANGING.contains(first)) {
			return " ";
		}
		String left = Sayings.lastWord(before.substring(0, before.length() - 1));
		return isInFile(left + first) && !isInFile(left + "-" + first) ? "-" : "";
	}

	private boolean isInFile(String word) {
		if (words.isEmpty()) {
			words = new HashSet<>();
			WORD.matcher(source).results().forEach(r -> words.add(r.group().toLowerCase(Locale.ROOT)));
		}
		return words.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String firstWord(String text) {
		int end = 0;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(0, end);
	}
}
