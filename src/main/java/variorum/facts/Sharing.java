package variorum.facts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.text.Token;

/// What the sentences around mentions have in common.
final class Sharing {
	private final List<Document> documents;
	/// By the mention itself: equal ones stand in one place.
	private final IdentityHashMap<Mention, Set<String>> content = new IdentityHashMap<>();

	Sharing(List<Document> documents) {
		this.documents = documents;
	}

	/// The number of content words that the sentences around two mentions share, those of the mentions themselves left out.
	int words(Mention a, Mention b) {
		var x = content(a);
		var y = content(b);
		return (int) x.stream().filter(y::contains).count();
	}

	/// The shared content words as a part of those of the sentence that has fewer, 0 to 1.
	double share(Mention a, Mention b) {
		int fewer = Math.min(content(a).size(), content(b).size());
		return fewer == 0 ? 0 : words(a, b) / (double) fewer;
	}

	/// Whether two mentions of one version stand in one sentence.
	boolean areInOneSentence(Mention a, Mention b) {
		return documents.get(a.version()).sentenceAt(a.span().start()).stream().anyMatch(s -> s.span().contains(b.span().start()));
	}

	private Set<String> content(Mention m) {
		return content.computeIfAbsent(m, _ -> documents.get(m.version()).sentenceAt(m.span().start()).stream()
				.flatMap(s -> s.tokens().stream())
				.filter(t -> t.kind() == Token.Kind.WORD && !t.span().overlaps(m.span())).map(Token::key)
				.filter(k -> !FunctionWords.contains(k) && k.length() > 2).collect(Collectors.toSet()));
	}
}
