package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds names that a common noun beside them explains: "the website Acme24", "Acme24, a ticket agency,".
///
/// Rules of the language, for names that no training showed. Cost: linear; the nouns are a closed list.
final class NameAppositions {
	private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}\\p{N}]+(?:["
			+ " \u00a0.-]\\p{Lu}[\\p{L}\\p{M}\\p{N}]*){0,6})";
	private static final String BODIES = "(?:website|web site|newspaper|magazine|broadcaster|news agency|news site"
			+ "|company|firm|start-?up|retailer|airline"
			+ "|charity|think tank|tabloid|(?:tv|television|radio) (?:station|channel|network)|social network)";
	private static final String TOWNS = "(?:city|town|village|island|suburb|province)";
	private static final Pattern BEFORE = Pattern.compile("\\b(?:" + BODIES + "|(?<town>" + TOWNS + " of)) " + NAME);
	private static final Pattern BEHIND = Pattern.compile("(?<![\\p{L}\\p{N}])" + NAME
			+ ", (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:site|agency|" + BODIES + "|(?<town>" + TOWNS + "))\\b");

	private NameAppositions() { }

	/// `names` of `sentence` with those that a noun explains, in order of place. Where the tagger found a name already, its
	/// span stays, and its kind too unless it is a lone word or none of ours.
	static List<NameCandidate> add(String text, Span sentence, List<NameCandidate> names) {
		var all = new ArrayList<>(names);
		for (Pattern rule : List.of(BEFORE, BEHIND)) {
			var m = rule.matcher(text).region(sentence.start(), sentence.end());
			while (m.find()) {
				explained(m, all).ifPresent(c -> {
					all.removeIf(n -> n.span().overlaps(c.span()));
					all.add(c);
				});
			}
		}
		all.sort(java.util.Comparator.comparing(NameCandidate::span));
		return all;
	}

	private static Optional<NameCandidate> explained(Matcher m, List<NameCandidate> names) {
		var span = new Span(m.start("name"), m.end("name"));
		boolean taken = NameEdges.isDay(m.group("name")) || names.stream().anyMatch(n -> n.span().overlaps(span) && !(n.span().equals(span)
				&& isOpen(m.group("name"), n)));
		var kind = m.group("town") == null ? NameKind.ORGANISATION : NameKind.PLACE;
		return taken ? Optional.empty() : Optional.of(NameCandidate.sure(span, kind, "the word beside it says what"
				+ " it is"));
	}

	/// Whether the tagger's kind may be wrong: a lone word shows little of what it names.
	private static boolean isOpen(String name, NameCandidate tagged) {
		return tagged.kind() == NameKind.OTHER || name.indexOf(' ') < 0;
	}
}
