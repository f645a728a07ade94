package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import variorum.text.Span;

/// Something that a version tells as somebody's word, quoted or not: "Lund said that eighty came". Spans are in the article's
/// text: `content` is what is said, `speaker` who says so, `via` the outlet that it came by.
///
/// A [Value.Quotation] is a fact that versions are compared by and needs quotation marks; a report is only the evidence of who
/// is credited with the facts in its content.
public record Report(Span content, Optional<Span> speaker, Optional<Span> via) {
	private static final Set<String> PRONOUNS = Set.of("he", "she");
	/// Characters from a name to a pronoun that means its bearer.
	private static final int NEAR = 800;
	/// Words of a name.
	private static final int LONGEST = 3;

	/// The reports of a version, in reading order; what names neither a speaker nor an outlet is none.
	public static List<Report> in(Document document) {
		var reports = new ArrayList<Report>();
		if (!English.is(document)) {
			return reports;
		}
		Optional<Span> named = Optional.empty();
		List<QuotedSentence.Piece> before = List.of();
		int paragraph = -1;
		for (var sentence : QuotedSentence.of(document)) {
			var links = AttributionsChain.in(sentence.pieces());
			named = sentence.paragraph() == paragraph ? subjectOr(before, named) : named;
			for (var told : ReportedSpeech.in(sentence)) {
				var last = named;
				var link = links.stream().filter(l -> !told.content().contains(l.outlet())).reduce((a, b) -> b);
				var speaker = meant(document, link.flatMap(AttributionsChain::source).or(told::speaker), named);
				named = speaker.filter(s -> !isPronoun(document, s)).or(() -> last);
				var via = link.map(AttributionsChain::outlet).filter(o -> speaker.filter(o::overlaps).isEmpty());
				if (speaker.isPresent() || via.isPresent()) {
					reports.add(new Report(told.content(), speaker, via));
				}
			}
			before = sentence.pieces();
			paragraph = sentence.paragraph();
		}
		return reports;
	}

	private static Optional<Span> subjectOr(List<QuotedSentence.Piece> before, Optional<Span> named) {
		var subject = subject(before);
		return subject.isPresent() ? subject : named;
	}

	/// The name of two words or three that a sentence begins with.
	private static Optional<Span> subject(List<QuotedSentence.Piece> pieces) {
		int end = 0;
		while (end < pieces.size() && pieces.get(end).isCapitalised()) {
			end++;
		}
		boolean name = end > 1 && end <= LONGEST && end < pieces.size();
		return name ? Optional.of(pieces.getFirst().span().cover(pieces.get(end - 1).span())) : Optional.empty();
	}

	/// Whom a pronoun means: who was last named as a speaker, where that is not far before.
	private static Optional<Span> meant(Document document, Optional<Span> speaker, Optional<Span> named) {
		return speaker.map(s -> isPronoun(document, s) ? named.filter(n -> s.start() - n.end() < NEAR).orElse(s) : s);
	}

	private static boolean isPronoun(Document document, Span speaker) {
		return PRONOUNS.contains(speaker.of(document.text()).toLowerCase(Locale.ROOT));
	}
}
