package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.facts.QuotedSentence.Piece;
import variorum.text.Span;

/// The chain of sources in one sentence: who told which outlet, and which outlet cites whom.
///
/// `outlet` is the name of the outlet, `source` the person or body behind it where the sentence tells, `how` in words.
record AttributionsChain(Span outlet, Optional<Span> source, String how) {
	private static final Set<String> CITING = WordList.of("cited cites citing quoted quotes quoting");

	private static final String TOLD = "told to";
	private static final String CITES = "cites its source";

	/// Whether `how` is that of a link.
	static boolean isLink(String how) {
		return how.equals(TOLD) || how.equals(CITES);
	}

	/// The links of `pieces`, in order.
	static List<AttributionsChain> in(List<Piece> pieces) {
		var links = new ArrayList<AttributionsChain>();
		Optional<Span> speaker = Optional.empty();
		for (int i = 0; i < pieces.size(); i++) {
			var cue = Cues.at(pieces, 0, i);
			if (CITING.contains(pieces.get(i).key()) && i + 1 < pieces.size()) {
				citing(pieces, i, cue.flatMap(Cues.Cue::speaker).or(() -> AttributionsChain.latest(links)).or(reporting(speaker)))
						.ifPresent(links::add);
			} else if (cue.isPresent() && Set.of("told", "telling", "tells", "tell").contains(pieces.get(i).key())) {
				var source = cue.get().speaker().or(reporting(speaker));
				Speakers.object(pieces, i + 1).flatMap(s -> AttributionsOutlets.in(pieces, s))
						.ifPresent(s -> links.add(new AttributionsChain(s, source, TOLD)));
			}
			speaker = cue.flatMap(Cues.Cue::speaker).or(reporting(speaker));
		}
		return links;
	}

	private static java.util.function.Supplier<Optional<Span>> reporting(Optional<Span> speaker) {
		return () -> speaker;
	}

	private static Optional<Span> latest(List<AttributionsChain> links) {
		return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast().outlet());
	}

	/// "Outlet cited a source as saying", "Outlet reported, quoting a source".
	private static Optional<AttributionsChain> citing(List<Piece> pieces, int verb, Optional<Span> subject) {
		var source = Speakers.object(pieces, verb + 1);
		return subject.filter(_ -> source.isPresent()).map(s -> new AttributionsChain(AttributionsOutlets.in(pieces, s).orElse(s),
				source, CITES));
	}
}
