package variorum.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import variorum.collation.Collation;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.facts.Mention;
import variorum.facts.Value;
import variorum.text.Sentences;
import variorum.text.Span;

/// Whom a version credits with what it tells: the speaker of a quotation or of reported words, the outlet they came by, a
/// source named in the sentence.
///
/// A fact is credited to the speaker of the innermost speech that covers it; where none does, to whoever the sentence that
/// tells it credits. Cost: the speeches of one version a mention.
final class Credits {
	private final Collation collation;
	private final List<List<Mention>> speeches = new ArrayList<>();
	private final List<List<Mention>> sources = new ArrayList<>();

	Credits(Collation c) {
		collation = c;
		for (int v = 0; v < c.articles().size(); v++) {
			speeches.add(new ArrayList<>());
			sources.add(new ArrayList<>());
		}
		for (Fact f : c.facts()) {
			for (Mention m : f.mentions()) {
				if (m.value() instanceof Value.Quotation) {
					speeches.get(m.version()).add(m);
				} else if (m.type() == FactType.ATTRIBUTION) {
					sources.get(m.version()).add(m);
				}
			}
		}
	}

	/// The credited as worded, for a reader: `Javier Mayorca, via Twitter`; nobody for what a version tells in its own name.
	Optional<String> of(Mention m) {
		if (m.value() instanceof Value.Quotation q) {
			return words(m.version(), q);
		}
		if (m.type() == FactType.ATTRIBUTION) {
			return Optional.empty();
		}
		return speech(m).flatMap(s -> words(m.version(), (Value.Quotation) s.value())).or(() -> source(m));
	}

	private Optional<Mention> speech(Mention m) {
		return speeches.get(m.version()).stream().filter(s -> s.span().contains(m.span()) && !isSpeaker(m.span(), (Value.Quotation) s.value()))
				.min(java.util.Comparator.comparingInt(s -> s.span().length()));
	}

	private static boolean isSpeaker(Span span, Value.Quotation q) {
		return q.speaker().filter(span::overlaps).isPresent() || q.via().filter(span::overlaps).isPresent();
	}

	private Optional<String> source(Mention m) {
		if (sources.get(m.version()).isEmpty()) {
			return Optional.empty();
		}
		Span sentence = sentence(m);
		var named = new LinkedHashSet<String>();
		sources.get(m.version()).stream().filter(s -> sentence.overlaps(s.span()) && !s.span().overlaps(m.span()))
				.forEach(s -> named.add(at(m.version(), s.span())));
		return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
	}

	private Span sentence(Mention m) {
		var article = collation.articles().get(m.version());
		return article.blocks().stream().filter(b -> b.span().overlaps(m.span())).findFirst()
				.flatMap(b -> Sentences.of(article.text(), b.span()).stream().filter(s -> s.overlaps(m.span())).findFirst())
				.orElse(m.span());
	}

	private Optional<String> words(int version, Value.Quotation q) {
		var speaker = q.speaker().map(s -> at(version, s));
		var via = q.via().map(s -> "via " + at(version, s));
		return speaker.isPresent() && via.isPresent() ? Optional.of(speaker.get() + ", " + via.get()) : speaker.or(() -> via);
	}

	private String at(int version, Span span) {
		return collation.articles().get(version).at(span).replaceAll("\\s+", " ");
	}
}
