package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.text.Span;

/// Something that a version tells as somebody's word, quoted or not: "Lund said that eighty came". Spans are in the article's
/// text: `content` is what is said, `speaker` who says so, `via` the outlet that it came by.
///
/// A [Value.Quotation] is a fact that versions are compared by and needs quotation marks; a report is only the evidence of who
/// is credited with the facts in its content.
public record Report(Span content, Optional<Span> speaker, Optional<Span> via) {
	/// The reports of a version, in reading order; what names neither a speaker nor an outlet is none.
	public static List<Report> in(Document document) {
		var reports = new ArrayList<Report>();
		if (!English.is(document)) {
			return reports;
		}
		for (var sentence : QuotedSentence.of(document)) {
			var links = AttributionsChain.in(sentence.pieces());
			for (var told : ReportedSpeech.in(sentence)) {
				var link = links.stream().filter(l -> !told.content().contains(l.outlet())).reduce((a, b) -> b);
				var speaker = link.flatMap(AttributionsChain::source).or(told::speaker);
				var via = link.map(AttributionsChain::outlet).filter(o -> speaker.filter(o::overlaps).isEmpty());
				if (speaker.isPresent() || via.isPresent()) {
					reports.add(new Report(told.content(), speaker, via));
				}
			}
		}
		return reports;
	}
}
