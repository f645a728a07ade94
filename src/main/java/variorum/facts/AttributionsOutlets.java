package variorum.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.facts.QuotedSentence.Piece;
import variorum.text.Span;

/// Tells which names are news outlets: by the words that outlets are named with, by the agencies and broadcasters that are
/// quoted all over the world, and by what stands beside the name ("the state news agency …", "the newspaper …").
final class AttributionsOutlets {
	private static final Set<String> NAMES = WordList.of("""
			reuters ap afp bbc cnn bloomberg tass itar-tass interfax novosti dpa ansa efe kyodo jiji yonhap xinhua pti ani anadolu
			belga tanjug ukrinform al-jazeera jazeera arabiya npr pbs nbc abc cbs msnbc cnbc itv sky politico axios buzzfeed
			vox breitbart huffpost slate salon quartz forbes fortune newsweek economist guardian telegraph independent mail mirror sun
			globe times post tribune herald gazette journal chronicle observer examiner inquirer courier dispatch standard register
			sentinel bulletin monitor press presse presse-agentur news newspaper daily weekly today radio tv television channel
			agency agence network monde figaro libération spiegel zeit bild welt país mundo repubblica corriere""");
	private static final Set<String> KINDS = WordList.of("""
			agency newspaper paper outlet broadcaster channel network magazine daily weekly tabloid website site station wire service
			radio television blog programme program portal""");
	private static final Set<String> MEDIA = WordList.of("news media press wire state-owned state-run state-funded television radio");

	/// Where an outlet publishes, and no name of one.
	private static final Set<String> ONLINE = Set.of("web", "internet", "online");

	private AttributionsOutlets() { }

	/// The outlet's name in the noun phrase `phrase`, where it names one; else, of a bare "the newspaper", the phrase itself.
	static Optional<Span> in(List<Piece> pieces, Span phrase) {
		var words = pieces.stream().filter(p -> p.isWord() && phrase.contains(p.span())).toList();
		boolean kind = words.stream().anyMatch(p -> !p.isCapitalised() && KINDS.contains(p.key())) && words.stream()
				.anyMatch(p -> isMedia(p.key()));
		boolean named = words.stream().anyMatch(p -> p.isCapitalised() && NAMES.contains(p.key()));
		if (!kind && !named) {
			return Optional.empty();
		}
		return name(words, kind).or(() -> Optional.of(phrase));
	}

	private static boolean isMedia(String key) {
		return MEDIA.contains(key) || (KINDS.contains(key) && !Set.of("agency", "network", "service", "site", "station", "paper",
				"program", "programme", "portal", "channel").contains(key));
	}

	/// The run of capitalised words that names the outlet: the last one, or beside "the … news agency" the first behind
	/// the article.
	private static Optional<Span> name(List<Piece> words, boolean kind) {
		int end = words.size();
		while (end > 0 && !words.get(end - 1).isCapitalised()) {
			end--;
		}
		int start = end;
		while (start > 0 && words.get(start - 1).isCapitalised()) {
			start--;
		}
		if (start > 0 && !kind && words.get(start - 1).key().equals("the")) {
			start--;
		}
		boolean nowhere = start + 1 == end && ONLINE.contains(words.get(start).key());
		boolean named = start < end && !nowhere;
		return named ? Optional.of(words.get(start).span().cover(words.get(end - 1).span())) : Optional.empty();
	}
}
