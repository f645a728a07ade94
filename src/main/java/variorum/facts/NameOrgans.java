package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds the bodies of a nation that are named by what they are: "the Peruvian government", "North Korean state media",
/// "Syrian rebel fighters". They act in the news as bodies with a name do.
///
/// A word for a nation's things, at most two words that qualify, and a noun of a closed list. Cost: linear.
final class NameOrgans {
	private static final String NOUNS = "(?:government|authorities|administration|regime|officials|troops|forces|force|soldiers"
			+ "|[Aa]rmy|military|[Nn]avy|[Aa]ir [Ff]orce|police|opposition|parliament|rebels|militants|fighters|people|citizens|civilians"
			+ "|refugees|intelligence|media|leaders|diplomats|negotiators|lawmakers|militia|militias|coalition|delegation|envoys|agents"
			+ "|investigators|prosecutors|security services|agencies)";
	/// What these words only qualify: "a Peruvian media company" is another body.
	private static final String QUALIFIED = "(?! (?:company|companies|firms?|groups?|agency|agencies|outlets?|bases?|chiefs?|stations?"
			+ "|services?|websites?)\\b)";
	private static final String QUALIFIERS = "(?:(?:state|security|special|armed|government|air|ground|naval|federal|military|senior|top"
			+ "|local|foreign|intelligence|rebel|opposition|army|police|law enforcement|coast) ){0,2}";
	private static final Pattern ORGAN = Pattern.compile("(?<![\\p{L}\\p{N}.'’-])(?<nation>(?:\\p{Lu}\\p{Ll}+[ -])?\\p{Lu}\\p{Ll}+"
			+ "|(?:U\\.?S\\.?|U\\.?K\\.?|UN|EU|NATO)(?=-))(?<by>-led|-backed|-run)? " + QUALIFIERS + NOUNS
			+ "(?![\\p{L}\\p{N}-])" + QUALIFIED);

	private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.?){2,}");

	private NameOrgans() { }

	/// `names` of `sentence` with the bodies that no name covers, in order of place.
	static List<NameCandidate> add(String text, Span sentence, List<NameCandidate> names) {
		var all = new ArrayList<>(names);
		var m = ORGAN.matcher(text).region(sentence.start(), sentence.end());
		while (m.find()) {
			var span = new Span(nation(m), m.end());
			boolean led = m.group("by") != null;
			if (span.start() < m.end("nation") && names.stream().noneMatch(n -> n.span().overlaps(span) && !isItsNation(n, span, led))) {
				all.removeIf(n -> n.span().overlaps(span));
				all.add(NameCandidate.sure(span, NameKind.ORGANISATION, "a nation's body"));
			}
		}
		all.sort(Comparator.comparing(NameCandidate::span));
		return all;
	}

	/// Whether `name` is only the word for the nation at the head of `body`: a name of a people, or who leads it.
	private static boolean isItsNation(NameCandidate name, Span body, boolean led) {
		return body.contains(name.span()) && (name.kind() == NameKind.OTHER || (led && name.span().start() == body.start()));
	}

	/// Where the words for the nation begin; their end where they are for none.
	private static int nation(Matcher m) {
		String words = m.group("nation");
		int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
		if (m.group("by") != null && LETTERS.matcher(words).matches()) {
			return m.start("nation");
		}
		if (Demonyms.code(words.substring(last)).isEmpty() && !Countries.isDemonym(Folding.of(words.substring(last)))) {
			return m.end("nation");
		}
		String first = last > 0 ? words.substring(0, last - 1) : "";
		boolean both = Demonyms.hasHalves(first, words.substring(last)) || Countries.isDemonym(Folding.of(first));
		return m.start("nation") + (both ? 0 : last);
	}
}
