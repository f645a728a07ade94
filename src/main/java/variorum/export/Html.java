package variorum.export;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.util.Locale;
import variorum.align.Degree;
import variorum.facts.Fact;
import variorum.view.CorrectionWords;
import variorum.view.StripsDrawing;
import variorum.view.Version;

/// Small pieces of the report that its parts share. All words are escaped here.
final class Html {
	private Html() { }

	static String words(String words) {
		return escapeHtml4(words);
	}

	/// The square with a version's letter.
	static String badge(Version v) {
		return "<span class=\"letter v" + v.index() % 8 + "\" title=\"" + words(v.label()) + "\">" + words(v.letter()) + "</span>";
	}

	static String tag(String words, String css) {
		return "<span class=\"tag " + css + "\">" + words(words) + "</span>";
	}

	static String css(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static String words(Degree degree) {
		return StripsDrawing.degree(degree);
	}

	static String words(Fact.Status status) {
		return CorrectionWords.words(status);
	}
}
