package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import variorum.text.EncodedText;
import variorum.text.Span;

/// Finds people, places and organisations: the tagger on the language model's middle layer proposes, rules of writing mend
/// what it proposes, and the versions settle together what each name is. Without a model the rules of [ProperNames] alone.
final class NamesExtractor implements Extractor {
	private final Extractor rules = new ProperNames();

	@Override
	public List<Mention> extract(Document document) {
		return extract(List.of(document)).getFirst();
	}

	@Override
	public List<List<Mention>> extract(List<Document> versions) {
		var texts = versions.stream().map(Document::text).toList();
		var tagged = versions.stream().map(NamesExtractor::candidates).toList();
		var echoes = NameEchoes.of(texts, tagged);
		var candidates = new ArrayList<List<NameCandidate>>();
		for (int v = 0; v < versions.size(); v++) {
			String text = texts.get(v);
			var rare = tagged.get(v).stream().filter(c -> !echoes.isCommon(text, c)).flatMap(c -> echoes.parted(text, c).stream())
					.toList();
			candidates.add(heard(versions.get(v), rare, echoes));
		}
		var agreement = NameAgreement.of(texts, candidates);
		var mentions = new ArrayList<List<Mention>>();
		for (int v = 0; v < versions.size(); v++) {
			mentions.add(versions.get(v).encoded().isPresent()
					? mentions(versions.get(v), agreement.settled(texts.get(v), candidates.get(v)))
					: byRules(versions.get(v)));
		}
		mentions = new ArrayList<>(NameHeads.add(versions, mentions));
		var described = NameDescriptions.of(versions, mentions);
		for (int v = 0; v < mentions.size(); v++) {
			var all = new ArrayList<>(mentions.get(v));
			all.addAll(described.get(v));
			all.sort(Comparator.comparing(Mention::span));
			mentions.set(v, NameTitles.with(texts.get(v), all));
		}
		return mentions;
	}

	private List<Mention> byRules(Document document) {
		return rules.extract(document).stream()
				.map(m -> new Mention(m.version(), m.span(), m.type(), m.value(), m.why() + "; by rules alone,"
				+ " without the language model")).toList();
	}

	private static List<NameCandidate> candidates(Document document) {
		return document.encoded().map(e -> tagged(document.text(), e)).orElse(List.of());
	}

	private static List<NameCandidate> heard(Document document, List<NameCandidate> names, NameEchoes echoes) {
		var all = new ArrayList<NameCandidate>();
		int from = 0;
		for (Span sentence : document.encoded().map(EncodedText::sentences).orElse(List.of())) {
			int to = from;
			while (to < names.size() && sentence.contains(names.get(to).span())) {
				to++;
			}
			all.addAll(echoes.heard(document.text(), sentence, names.subList(from, to)));
			from = to;
		}
		return all;
	}

	private static List<NameCandidate> tagged(String text, EncodedText encoded) {
		var all = new ArrayList<NameCandidate>();
		for (int s = 0; s < encoded.sentences().size(); s++) {
			Span sentence = encoded.sentences().get(s);
			var found = Tagger.shipped().names(text, sentence, encoded.encodings().get(s)).stream()
					.map(n -> new NameCandidate(n.span(), n.kinds(), "a name by its context")).toList();
			var mended = NameExtents.mend(text, sentence, NameEdges.mend(text, sentence, found));
			all.addAll(NameOrgans.add(text, sentence, NameAppositions.add(text, sentence, mended)));
		}
		return all;
	}

	private static List<Mention> mentions(Document document, List<NameCandidate> names) {
		var mentions = new ArrayList<Mention>();
		for (NameCandidate c : names) {
			var name = new Value.Name(c.span().of(document.text()));
			c.kind().fact().ifPresent(type -> mentions.add(new Mention(document.version(), c.span(), type, name,
					c.why())));
		}
		return mentions;
	}

	@Override
	public List<Example> examples() {
		return rules.examples();
	}
}
